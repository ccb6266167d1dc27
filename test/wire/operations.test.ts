/** Calls every operation of the contract with its example, and compares the request and the result. */
import { describe, expect, test } from 'vitest';
import * as functions from '../../generated/client/functions/index.gen.js';
import { operations } from '../../generated/client/table.gen.js';
import { examples, type Example } from '../../generated/server/examples.gen.js';
import { routes } from '../../generated/server/routes.gen.js';
import { CozeAPI, EventStream } from '../../src/index.js';
import { json, serve, type Answer, type Hit } from '../support/http-server.node.js';

type Values = Readonly<Record<string, unknown>>;

const isValues = (value: unknown): value is Values => typeof value === 'object' && value !== null;
const routeOf = (id: string) => routes.find((route) => route.id === id);
const camel = (id: string) => id.replaceAll(/\.(\w)/g, (_, letter: string) => letter.toUpperCase());
/** The facts about the endpoint of a generated method, by its dotted path. */
function factsOf(id: string): Values {
  let entry: unknown = operations;
  for (const name of id.split('.')) entry = isValues(entry) ? entry[name] : undefined;
  const [, , facts]: readonly unknown[] = Array.isArray(entry) ? entry : [];
  return isValues(facts) ? facts : {};
}

/** The body of the example, with bytes where a form takes a file. */
function bodyOf({ id, body }: Example): Values {
  const { files: declared } = factsOf(id);
  const files = isValues(declared) ? Object.keys(declared) : [];
  const values = isValues(body) ? Object.entries(body) : [];
  return Object.fromEntries(
    values.map(([name, value]) => [name, files.includes(name) ? new File([String(value)], 'example.wav') : value]),
  );
}

const isStreamed = ({ id, answer, body }: Example) =>
  routeOf(id)?.stream !== undefined && (answer === undefined || (isValues(body) && body['stream'] === true));

const answering =
  (example: Example): Answer =>
  (response, { body }) => {
    if (example.binary) response.writeHead(200, { 'content-type': 'audio/mpeg' }).end('bytes');
    else if (isStreamed(example) && !body.includes('"stream":false')) {
      const terminator = routeOf(example.id)?.stream === 'workflow' ? 'Done\ndata: {}' : 'done\ndata: "[DONE]"';
      response.writeHead(200, { 'content-type': 'text/event-stream' }).end(`event: ${terminator}\n\n`);
    } else json(response, example.answer);
  };

/** Calls a method by its dotted path, positional arguments first. */
function call(client: CozeAPI, path: string, { args, ...example }: Example): unknown {
  const values: Values = { ...example.path, ...example.query, ...bodyOf(example as Example) };
  let owner: unknown = client;
  let method: unknown = client;
  for (const name of path.split('.')) {
    owner = method;
    method = isValues(owner) || typeof owner === 'function' ? Reflect.get(owner, name) : undefined;
  }
  if (typeof method !== 'function') throw new Error(`client.${path} is not a method.`);
  const rest = Object.fromEntries(Object.entries(values).filter(([name]) => !args.includes(name)));
  const hasRest = Object.keys(rest).length > 0;
  return Reflect.apply(method, owner, [...args.map((name) => values[name]), ...(hasRest ? [rest] : [])]);
}

async function settle(result: unknown): Promise<unknown> {
  // The server accepts no sockets, so the session has sent its handshake when it closes.
  if (isValues(result) && result['closed'] instanceof Promise) return void (await result['closed']);
  if (!(result instanceof EventStream)) return result;
  const events: unknown[] = [];
  for await (const event of result) events.push(event);
  return events;
}

/** As the platform expects it: values percent-encoded, the items of a list separated by commas. */
const encoded = (value: unknown) =>
  (Array.isArray(value) ? value : [value]).map((item) => encodeURIComponent(String(item))).join(',');

async function expectForm(example: Example, hit: Hit): Promise<void> {
  const headers = { 'content-type': String(hit.headers['content-type']) };
  const form = await new Response(hit.bytes, { headers }).formData();
  const wanted = bodyOf(example);
  expect([...form.keys()].toSorted()).toEqual(Object.keys(wanted).toSorted());
  for (const [name, value] of Object.entries(wanted)) {
    const part = form.get(name);
    if (!(value instanceof File)) expect(part).toBe(String(value));
    else if (!(part instanceof File)) expect.fail(`${name} was sent as text.`);
    else expect([part.name, await part.text()]).toEqual([value.name, await value.text()]);
  }
}

async function expectSent(example: Example, hit: Hit): Promise<void> {
  const route = routeOf(example.id);
  const path = route?.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encoded(example.path[name]));
  const query = Object.entries(example.query).map(([name, value]) => `${name}=${encoded(value)}`);
  const [target, search = ''] = hit.url.split('?');
  expect(hit.method).toBe(route?.method);
  expect(target).toBe(path);
  expect(search.split('&').toSorted().join('&')).toBe(query.toSorted().join('&'));
  expect(hit.headers).toMatchObject({ authorization: 'Bearer token', ...lowerCase(example.headers) });
  if (route?.body === 'form') return expectForm(example, hit);
  if (route?.body === undefined) return expect(hit.body).toBe('');
  expect(hit.headers).toMatchObject({ 'content-type': 'application/json' });
  const sent: unknown = JSON.parse(hit.body);
  // The method decides if the response is a stream.
  const mode = route.stream !== undefined && isValues(sent) && 'stream' in sent ? { stream: sent['stream'] } : {};
  expect(sent).toEqual({ ...bodyOf(example), ...mode });
}

const lowerCase = (headers: Values) =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));

function expectDecoded(example: Example, result: unknown): void {
  const { answer, binary, unwrap = 'data' } = example;
  if (binary) expect(Buffer.from(result as ArrayBuffer).toString()).toBe('bytes');
  else if (Array.isArray(result) && isStreamed(example)) expect(result).toHaveLength(1);
  else if (unwrap === 'none') expect(result).toBeUndefined();
  else if (unwrap === 'body') expect(result).toEqual(answer);
  else expect(result).toEqual(isValues(answer) ? answer[unwrap] : undefined);
}

const onClient = examples.filter((example) => example.made !== 'none');

test('the contract has 130 operations', () => {
  expect(examples).toHaveLength(130);
});

describe.each(onClient.map((example) => [example.id, example] as const))('%s', (id, example) => {
  test.each([id, ...example.aliases])('client.%s sends the request and returns the data', async (path) => {
    const server = await serve(answering(example));
    const client = new CozeAPI({ token: 'token', baseURL: server.url, logLevel: 'off', validate: 'strict' });
    const result = await settle(await call(client, path, example));
    expect(server.hits).toHaveLength(1);
    for (const hit of server.hits) await expectSent(example, hit);
    expectDecoded(example, result);
  });
});

describe.each(onClient.filter((each) => each.made === 'generated').map((each) => [camel(each.id), each] as const))(
  'the function %s',
  (name, example) => {
    test('sends the same request', async () => {
      const server = await serve(answering(example));
      const client = new CozeAPI({ token: 'token', baseURL: server.url, logLevel: 'off', validate: 'strict' });
      const flat: unknown = Reflect.get(functions, name);
      if (typeof flat !== 'function') throw new Error(`${name} is not a function.`);
      const values = { ...example.path, ...example.query, ...bodyOf(example) };
      const args = Object.keys(values).length > 0 ? [client, values] : [client];
      expectDecoded(example, await Reflect.apply(flat, undefined, args));
      for (const hit of server.hits) await expectSent(example, hit);
    });
  },
);
