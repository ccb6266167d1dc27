/** Every method with wrong arguments: it rejects with an error that names the argument, and sends nothing. */
import { readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { inspect } from 'node:util';
import { runInNewContext } from 'node:vm';
import { afterAll, describe, expect, it } from 'vitest';
import { Client, CozeAPI, isCozeError, type ClientOptions } from '../../src/index.js';
import * as flat from '../../src/operations.js';

/** How many requests were sent. */
let sent = 0;
const fetch = async (): Promise<Response> => {
  sent += 1;
  return Response.json({ code: 0, data: {} });
};
// Nothing listens there: sockets are refused.
const baseURL = 'http://127.0.0.1:9';
const options: ClientOptions = { token: 't', baseURL, fetch, logLevel: 'off', maxRetries: 0 };
const client = new CozeAPI(options);
afterAll(() => client.close());

type Method = (...args: readonly unknown[]) => unknown;
interface Named {
  readonly name: string;
  readonly call: Method;
}

/** Synchronous by nature, protected, or no calls. */
const others = new Set([
  'withOptions',
  'getConfig',
  'change',
  'close',
  'request',
  'debugLog',
  'getToken',
  'constructor',
]);

/** The methods of an object and of the objects below it. */
function methodsOf(owner: object, path: string): Named[] {
  const found = new Map<string, Named>();
  for (let level: unknown = owner; level !== Object.prototype && level !== Function.prototype && level !== null;) {
    for (const key of Object.getOwnPropertyNames(level)) {
      if (found.has(key) || others.has(key) || key.startsWith('_') || key === 'length' || key === 'name') continue;
      const value: unknown = Reflect.get(owner, key);
      const name = path + key;
      if (typeof value === 'function') found.set(key, { name, call: (...args) => Reflect.apply(value, owner, args) });
      if (typeof value === 'object' && value !== null && '_client' in value)
        for (const inner of methodsOf(value, `${name}.`)) found.set(inner.name, inner);
    }
    level = Object.getPrototypeOf(level);
  }
  return [...found.values()];
}

const isFunction = (value: unknown): value is Method => typeof value === 'function';
const methods = methodsOf(client, '');
const functions = Object.entries<unknown>({ ...flat }).flatMap(([name, call]): Named[] =>
  isFunction(call) && name !== 'Client' ? [{ name, call: (...args) => call(new Client(options), ...args) }] : [],
);

class Instance {
  readonly bot_id = 5;
}
const unreadable = {};
for (const name of [
  'bot_id',
  'workflow_id',
  'conversation_id',
  'document_ids',
  'entity_id',
  'file',
  'tools',
  'signal',
  'timeout',
  'pollInterval',
  'onProgress',
])
  Object.defineProperty(unreadable, name, {
    enumerable: true,
    get() {
      throw new RangeError('mine');
    },
  });
const wrong: Readonly<Record<string, readonly unknown[]>> = {
  null: [null],
  'null twice': [null, null],
  'a number': [0.5],
  'a bigint': [5n],
  'an array': [[]],
  'a symbol': [Symbol('s')],
  'a function': [() => 1],
  ...Object.fromEntries(
    // As the params and as the options of methods with any number of ids.
    [[], ['1'], [{}], ['1', '1'], ['1', {}], ['1', '1', {}]].map((before) => [
      `a getter that throws, after ${JSON.stringify(before)}`,
      [...before, unreadable],
    ]),
  ),
  'an id and a number': ['1', 0.5],
  'options that are null': [{}, null],
  'options that are a string': [{}, 'x'],
  'options after an id that are null': ['1', {}, null],
  'an instance with a number as an id': [new Instance()],
};

/** No argument of any method may be one of these. */
const kinds = [
  'null',
  'null twice',
  'a number',
  'a bigint',
  'an array',
  'a symbol',
  'a function',
  'an id and a number',
];

/** Objects of which a copy, or JSON, would be empty, or have other fields. */
const emptied: Readonly<Record<string, () => object>> = {
  'a promise': () => Promise.resolve({ bot_id: '1', workflow_id: '1' }),
  'a Map': () => new Map([['bot_id', '1']]),
  'a Set': () => new Set(['1']),
  'a Date': () => new Date(0),
  'a RegExp': () => /a/,
  'an Error': () => new Error('mine'),
  'a Buffer': () => Buffer.from('a'),
  'an ArrayBuffer': () => new ArrayBuffer(1),
  'a Blob': () => new Blob(['a']),
  'a FormData': () => new FormData(),
  'a URLSearchParams': () => new URLSearchParams('bot_id=1'),
  'a Response': () => Response.json({ bot_id: '1' }),
  'a stream of Node': () => Readable.from(['a']),
  'a stream of the web': () => new ReadableStream(),
  'an iterator': () => [{ bot_id: '1' }].values(),
  'a promise of another realm': () => runInNewContext('Promise.resolve({})'),
};

/** The parameters of a method before its options, by its name in lower case without dots: the functions have it too. */
const signatures = new Map(
  [...readFileSync('api.md', 'utf8').matchAll(/^- `client\.([\w.]+)\(([^)`]*)\)/gm)].map(([, name = '', list = '']) => [
    keyOf(name),
    [...list.matchAll(/(\w+)(\??)(?::[^,]*)?(?:, |$)/g)].map(([, parameter = '', mark]) => ({
      parameter: snakeCased(parameter),
      isRequired: mark === '',
    })),
  ]),
);

/** Some are as in @coze/api there, and errors have the names of the platform. */
function snakeCased(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

function keyOf(name: string): string {
  return name.replaceAll('.', '').toLowerCase();
}

/** The names in the errors of methods that are not in api.md, or check in an order of their own. The first cannot be left out. */
const unlisted: Readonly<Record<string, readonly string[]>> = {
  get: ['apiUrl', 'params'],
  post: ['apiUrl', 'params'],
  put: ['apiUrl', 'params'],
  delete: ['apiUrl', 'A path', 'isStream'],
  makeRequest: ['apiUrl', 'method'],
  makeWebsocket: ['apiUrl', 'options'],
  'websockets.audio.speech.synthesize': ['text', 'There is no text', 'options'],
  'websockets.audio.transcriptions.transcribe': ['audio', 'There is no audio', '1'],
  'websockets.audio.simultInterpretation.interpret': ['options'],
  'websockets.chat.create': ['bot_id', 'params', 'options'],
  'datasets.processAndPoll': ['params', 'options'],
};
for (const [name, [parameter = '']] of Object.entries(unlisted))
  signatures.set(keyOf(name), [{ parameter, isRequired: true }]);
// They can be called without their params.
for (const name of ['workflows.list', 'websockets.audio.speech.create', 'websockets.audio.transcriptions.create'])
  signatures.set(keyOf(name), [{ parameter: 'params', isRequired: false }]);

/** The parameters that a wrong argument may be of. Of two that are wrong, any may be named. */
function parametersOf({ name }: Named, kind: string, isMethod: boolean): string[] {
  if (unlisted[name] !== undefined) return [...unlisted[name]];
  const named = signatures.get(keyOf(name))?.map(({ parameter }) => parameter) ?? [];
  const [first = 'options', second = 'options'] = isMethod || named.length === 0 ? named : ['params'];
  return kind === 'null twice' || kind === 'an id and a number' ? [first, second] : [first];
}

/** A FormData is their body. */
const takesForm = /^(post|put|files\.?upload|audio\.?voices\.?clone|audio\.?transcriptions\.?create)$/i;
/** Their params come after a path. */
const rawMethods = new Set(['get', 'post', 'put']);

const shown = (error: unknown): string => (isCozeError(error) ? String(error) : inspect(error, { depth: 0 }));

const names = (error: unknown, parameters: readonly string[]): boolean =>
  isCozeError(error) && new RegExp(`(^|: |The )(${parameters.join('|')})[ :]`).test(error.message);

/** The error of a call, read until its first value; `undefined` if there is none. It fails if the call throws at once. */
async function errorOf({ name, call }: Named, args: readonly unknown[]): Promise<unknown> {
  let result: unknown;
  try {
    result = call(...args);
  } catch (error) {
    throw new Error(`${name} throws at once.`, { cause: error });
  }
  try {
    if (typeof result === 'object' && result !== null && 'next' in result && isFunction(result.next))
      await Reflect.apply(result.next, result, []);
    else await result;
  } catch (error) {
    return error;
  }
  return undefined;
}

describe.each([
  ['a method', methods],
  ['a function', functions],
])('%s with wrong arguments', (_, all) => {
  it('is one of many', () => expect(all.length).toBeGreaterThan(90));

  it.each(Object.entries(wrong))('such as %s rejects with a CozeError', async (_kind, args) => {
    const problems: string[] = [];
    for (const method of all) {
      const error = await errorOf(method, args).catch((thrown: unknown) => thrown);
      if (error !== undefined && !isCozeError(error)) problems.push(`${method.name}: ${shown(error)}`);
    }
    expect(problems).toEqual([]);
  });

  it.each(kinds)('such as %s names it, and sends nothing', async (kind) => {
    const problems: string[] = [];
    for (const method of all) {
      const before = sent;
      const error = await errorOf(method, wrong[kind] ?? []);
      if (sent > before) problems.push(`${method.name} was sent`);
      else if (!names(error, parametersOf(method, kind, all === methods)))
        problems.push(`${method.name}: ${shown(error)}`);
    }
    expect(problems).toEqual([]);
  });

  it.each(Object.entries(emptied))('such as %s for its params rejects, and sends nothing', async (kind, make) => {
    const problems: string[] = [];
    let tried = 0;
    for (const method of all) {
      const parameters = signatures.get(keyOf(method.name))?.map(({ parameter }) => parameter) ?? [];
      if (all === functions && parameters.length === 0) continue;
      const place = all === functions ? 0 : rawMethods.has(method.name) ? 1 : parameters.indexOf('params');
      if (place === -1 || (kind === 'a FormData' && takesForm.test(method.name))) continue;
      tried += 1;
      const before = sent;
      // With fields, these may be instances of a class of the caller.
      const mayHaveFields = !/iterator|realm/.test(kind);
      const params = method.name === 'chat.runTools' && mayHaveFields ? Object.assign(make(), { tools: {} }) : make();
      const ids = Array.from({ length: place }, () => (rawMethods.has(method.name) ? '/v1/x' : '1'));
      const error = await errorOf(method, [...ids, params]);
      if (sent > before) problems.push(`${method.name} was sent`);
      else if (!isCozeError(error)) problems.push(`${method.name}: ${shown(error)}`);
    }
    expect(problems).toEqual([]);
    expect(tried).toBeGreaterThan(60);
  });

  it('without any names the first that it needs, or is sent if it needs none', async () => {
    const problems: string[] = [];
    for (const method of all) {
      const before = sent;
      const error = await errorOf(method, []).catch((thrown: unknown) => thrown);
      const needed = signatures.get(keyOf(method.name))?.find(({ isRequired }) => isRequired)?.parameter;
      const isSent = sent > before;
      if (
        needed === undefined
          ? error !== undefined
          : isSent || !names(error, [needed, ...(all === methods ? [] : ['params'])])
      )
        problems.push(`${method.name}(${needed}): ${shown(error)}`);
    }
    expect(problems).toEqual([]);
  });

  it('ignores more arguments than it has', async () => {
    const me = all.find(({ name }) => /^users.?me$/i.test(name));
    const before = sent;
    expect(await me?.call({ validate: 'off' }, 'x', null, 5)).toEqual({});
    expect(sent).toBe(before + 1);
  });
});

describe('a function without a client', () => {
  const named = Object.entries<unknown>({ ...flat }).flatMap(([name, call]): Named[] =>
    isFunction(call) && name !== 'Client' ? [{ name, call }] : [],
  );

  it.each([
    ['undefined', undefined],
    ['null', null],
    ['a number', 5],
    ['a text', 'token'],
    ['a symbol', Symbol('s')],
    ['an array', []],
    ['an object', {}],
    ['a function', () => client],
    ['the class', Client],
    ['the options of a client', options],
  ])('such as %s rejects with a CozeError that names it or the params, and sends nothing', async (_kind, given) => {
    const problems: string[] = [];
    const before = sent;
    for (const one of named) {
      const error = await errorOf(one, [given]).catch((thrown: unknown) => thrown);
      const isNamed = isCozeError(error) && /^client is missing|params|_id |_type |connector/.test(error.message);
      if (!isNamed) problems.push(`${one.name}: ${inspect(error, { depth: 0 })}`);
    }
    expect(problems).toEqual([]);
    expect(sent).toBe(before);
  });

  it('is named by one that needs no other argument', async () => {
    const [me] = named.filter(({ name }) => name === 'usersMe');
    const error = me && (await errorOf(me, []));
    expect(error).toMatchObject({ name: 'CozeError', message: 'client is missing: it must be an object.' });
  });

  it.each(['botsListNew', 'chatStream', 'workflowsRunsStream', 'workflowsRunsResume', 'audioSpeechCreate'])(
    'is named by %s with the other arguments',
    async (name) => {
      const one = named.find((each) => each.name === name);
      const params = { input: 'a', voice_id: '1', bot_id: '1', workspace_id: '1', workflow_id: '1', user_id: '1' };
      const calling = one && errorOf(one, [null, params]);
      await expect(calling).resolves.toMatchObject({ name: 'CozeError', message: expect.stringMatching(/^client /) });
    },
  );
});
