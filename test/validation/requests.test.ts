import { Readable } from 'node:stream';
import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { CozeAPI, RequestValidationError, type RequestOptions } from '../../src/index.js';
import * as functions from '../../src/operations.js';
import { requestIssues } from '../../src/validation/requests.js';
import { json, serve } from '../support/http-server.node.js';
import { rejection } from '../support/operations.js';
import { CANARY } from './recorded-client.js';
import { withoutLink } from '../support/error-link.js';

const strict: RequestOptions = { validate: 'strict' };
const bot_id = '7379462189365198898';
const say = { role: 'user', content: 'Hi', content_type: 'text' } as const;

/** A value of a type that only a JavaScript program can pass. */
const untyped = (value: unknown) => value as never;

/** A server that accepts everything, and a client for it. */
async function taking(options: Pick<RequestOptions, 'validate' | 'onDrift'> = strict) {
  const server = await serve((response) => json(response, { code: 0 }));
  let asked = 0;
  const token = () => {
    asked += 1;
    return 'tok_1';
  };
  const client = new CozeAPI({ token, baseURL: server.url, maxRetries: 0, logLevel: 'off', ...options });
  return { client, hits: server.hits, asked: () => asked };
}

async function validationErrorOf(call: (client: CozeAPI) => unknown): Promise<RequestValidationError> {
  const { client, hits, asked } = await taking();
  const error = await rejection((async () => await call(client))());
  if (!(error instanceof RequestValidationError)) throw error;
  expect([hits.length, asked()]).toEqual([0, 0]);
  return error;
}

/** The requests that reach the server. Fails only if the request is rejected before it is sent. */
async function sentBy(call: (client: CozeAPI) => unknown) {
  const { client, hits } = await taking();
  const error = await rejection((async () => await call(client))()).catch(() => undefined);
  if (error instanceof RequestValidationError) throw error;
  expect(hits).toHaveLength(1);
  return hits;
}

describe('a request that differs from the contract is rejected before it is sent', () => {
  it.each<[string, (client: CozeAPI) => unknown, string]>([
    ['an empty ID', ({ chat }) => chat.create({ bot_id: '' }), 'bot_id must have at least 1 character'],
    ['a missing field', ({ chat }) => chat.create(untyped({})), 'bot_id is required'],
    [
      'a wrong type',
      ({ chat }) => chat.create({ bot_id, auto_save_history: untyped('yes') }),
      'auto_save_history must be of type boolean, not string',
    ],
    [
      'an invalid value in a list',
      ({ chat }) => chat.create({ bot_id, additional_messages: [say, { ...say, content_type: untyped('smell') }] }),
      'additional_messages[1].content_type must be one of text, object_string',
    ],
    [
      'a list that is too long',
      ({ chat }) => chat.create({ bot_id, additional_messages: Array.from({ length: 101 }, () => say) }),
      'additional_messages must have at most 100 items',
    ],
    [
      'a list of a fixed length',
      ({ enterprises }) => enterprises.members.create('1', { users: untyped([]) }),
      'users must have at least 1 item',
    ],
    [
      'a value that is not the list of a fixed length',
      ({ enterprises }) => enterprises.members.create('1', { users: untyped('me') }),
      'users must be of type array, not string',
    ],
    [
      'an entry of a map',
      ({ chat }) => chat.create({ bot_id, custom_variables: { city: untyped(5) } }),
      'custom_variables.city must be of type string, not number',
    ],
    [
      'a map that is too large',
      ({ chat }) =>
        chat.create({ bot_id, meta_data: Object.fromEntries(Array.from({ length: 17 }, (_, n) => [n, 'x'])) }),
      'meta_data must have at most 16 entries',
    ],
    [
      'a key of a map',
      ({ chat }) => chat.create({ bot_id, meta_data: { ['x'.repeat(65)]: 'x' } }),
      'must have a name with at most 64 characters',
    ],
    ['a number in the query', ({ workspaces }) => workspaces.list({ page_size: 51 }), 'page_size must be at most 50'],
    ['text in the query', ({ workspaces }) => workspaces.list({ page_num: untyped('x') }), 'page_num must be of type'],
    [
      'a query parameter in the options',
      ({ workspaces }) => workspaces.list({}, { query: { page_size: 99 } }),
      'page_size must',
    ],
    ['a form', ({ files }) => files.upload(untyped({ purpose: 'x' })), 'file is required'],
    ['a stream', ({ chat }) => chat.stream({ bot_id: '' }).next(), 'bot_id'],
    [
      'a stream of a workflow',
      ({ workflows }) => workflows.runs.stream(untyped({ parameters: {} })).next(),
      'workflow_id',
    ],
    ['runTools()', ({ chat }) => chat.runTools({ bot_id: '', tools: {} }), 'bot_id'],
    ['createAndPoll()', ({ chat }) => chat.createAndPoll({ bot_id: '' }), 'bot_id'],
    ['bytes', ({ audio }) => audio.speech.create(untyped({ input: 'x' })), 'voice_id is required'],
    [
      'a single function',
      (client) => functions.conversationsUpdate(client, untyped({ conversation_id: '1', connector_id: '2' })),
      'name is',
    ],
  ])('%s', async (_what, call, message) => {
    const error = await validationErrorOf(call);
    expect(error.message).toContain(message);
    expect(withoutLink(error.message)).toMatch(/^(GET|POST|PUT) \/v[13]\/\S+: .*\. Nothing was sent\.$/);
  });

  it('has an issue with the expected type for each wrong field, and no values', async () => {
    const error = await validationErrorOf(({ chat }) =>
      chat.create({
        bot_id: untyped(null),
        additional_messages: [{ ...say, role: untyped(CANARY) }],
        publish_status: untyped({ [CANARY]: CANARY }),
      }),
    );
    expect(error.operation).toBe('chat.create');
    expect(error.issues).toEqual([
      { path: 'bot_id', expected: 'string', received: 'null' },
      { path: 'additional_messages[0].role', expected: 'user or assistant', received: 'string' },
      { path: 'publish_status', expected: 'published_online or unpublished_draft', received: 'object' },
    ]);
    expect(inspect(error, { depth: null })).not.toContain(CANARY);
  });

  it('does not read its files', async () => {
    const file = Readable.from(['unread']);
    const upload = ({ audio }: CozeAPI) => audio.voices.clone(untyped({ file, voice_name: 5, audio_format: 'no' }));
    await validationErrorOf(upload);
    expect(file.readableDidRead).toBe(false);
  });
});

describe('optional fields and wider types are accepted', () => {
  const items = [
    { type: 'text' as const, text: 'What is this?' },
    { type: 'image' as const, file_id: '1' },
  ];

  it.each<[string, (client: CozeAPI) => unknown]>([
    ['a chat without a user ID', ({ chat }) => chat.create({ bot_id })],
    [
      'items instead of text in a chat',
      ({ chat }) => chat.create({ bot_id, additional_messages: [{ role: 'user', content: items }] }),
    ],
    ['a message without content', ({ chat }) => chat.create({ bot_id, additional_messages: [{ role: 'user' }] })],
    [
      'items instead of text in a message',
      ({ conversations }) =>
        conversations.messages.create('1', { role: 'user', content: items, content_type: 'object_string' }),
    ],
    [
      'a chatflow without parameters',
      ({ workflows }) => workflows.chat.stream({ workflow_id: '1', bot_id, additional_messages: [say] }).next(),
    ],
    ['workflows without a page number', ({ workflows }) => workflows.list({ workspace_id: '1' })],
    ['bots without a workspace', ({ bots }) => bots.listNew({})],
    ['variables without a user', ({ variables }) => variables.retrieve({ bot_id })],
    [
      'documents without a chunk strategy',
      ({ datasets }) => datasets.documents.create({ dataset_id: '1', document_bases: [] }),
    ],
    [
      'a plugin without a tool',
      ({ bots }) => bots.update({ bot_id, plugin_id_list: { id_list: [untyped({ plugin_id: '1' })] } }),
    ],
  ])('%s', async (_what, call) => {
    await sentBy(call);
  });

  it.each<[string, () => unknown]>([
    ['bytes', () => Buffer.from('text')],
    ['a Blob', () => new Blob(['text'])],
    ['a File', () => new File(['text'], 'a.txt')],
    ['a path', () => new URL(import.meta.url).pathname],
    ['a stream', () => Readable.from(['text'])],
    ['a Response', () => new Response('text')],
  ])('a file as %s', async (_what, file) => {
    const [hit] = await sentBy(({ files }) => files.upload({ file: untyped(file()) }));
    expect(hit?.headers['content-type']).toContain('multipart/form-data');
  });

  it('a FormData of the caller', async () => {
    const form = new FormData();
    form.set('file', new Blob(['text']));
    await sentBy(({ files }) => files.upload(untyped(form)));
  });

  it('a FormData of a polyfill', async () => {
    const form = {
      [Symbol.toStringTag]: 'FormData',
      [Symbol.iterator]: () => [['file', new Blob(['text'])]].values(),
    };
    await sentBy(({ files }) => files.upload(untyped(form)));
  });
});

describe('the request is checked as it is sent', () => {
  it('text in the query is accepted for a number, and a number for text', async () => {
    const [hit] = await sentBy(({ datasets }) =>
      datasets.list({ space_id: '1', page_num: untyped('2'), name: untyped(5) }, { query: { format_type: '0' } }),
    );
    expect(hit?.url).toContain('space_id=1&page_num=2&name=5&format_type=0');
  });

  it('an enum of numbers in the query', async () => {
    await sentBy(({ datasets }) => datasets.list({ space_id: '1', format_type: 2 }));
    const error = await validationErrorOf(({ datasets }) => datasets.list({ space_id: '1', format_type: untyped(9) }));
    expect(error.message).toContain('format_type must be one of 0, 1, 2');
  });

  it('a list in the query may be one text with commas', async () => {
    const ids = untyped('7379227817307029513,7379227817307029514');
    await sentBy(({ plugins }) => plugins.mget({ ids }));
  });

  it('lists and booleans in the query', async () => {
    await sentBy(({ variables }) => variables.retrieve({ bot_id, keywords: ['a', 'b'] }));
    await sentBy(({ bots }) => bots.retrieveNew(bot_id, { is_published: untyped('false') }));
  });

  it('null and undefined in the query are not sent', async () => {
    await sentBy(({ workspaces }) => workspaces.list({ page_num: undefined, page_size: untyped(null) }));
  });

  it('an object with toJSON() is checked as its JSON', async () => {
    const at = untyped(new Date(0));
    const [hit] = await sentBy(({ chat }) => chat.create({ bot_id, meta_data: { at } }));
    expect(hit?.body).toContain('1970-01-01T00:00:00.000Z');
  });

  it('unknown fields are sent', async () => {
    const [hit] = await sentBy(({ chat }) => chat.create(untyped({ bot_id, of_tomorrow: 1 })));
    expect(hit?.body).toContain('of_tomorrow');
  });

  it('raw calls are not checked', async () => {
    await sentBy((client) => client.post('/v3/chat', { bot_id: '' }));
  });
});

it.each<RequestOptions>([{}, { validate: 'warn' }, { validate: 'off' }])(
  'a request that differs is sent with the options %j',
  async (options) => {
    const { client, hits } = await taking(options);
    await client.chat.create({ bot_id: '' });
    expect(hits).toHaveLength(1);
  },
);

it('a request is checked if only the call sets strict', async () => {
  const { client, hits } = await taking({});
  expect(await rejection(client.chat.create({ bot_id: '' }, strict))).toBeInstanceOf(RequestValidationError);
  expect(hits).toHaveLength(0);
});

it('a request with an aborted signal is not checked', async () => {
  const { client } = await taking();
  const error = await rejection(client.chat.create({ bot_id: '' }, { signal: AbortSignal.abort('enough') }));
  expect(error).toMatchObject({ name: 'UserAbortError', cause: 'enough' });
});

it.each([
  ['https://example.com/done', []],
  [' myapp://done ', []],
  ['example.com', ['redirect_uri should have the format url']],
  ['', ['redirect_uri should have the format url']],
])('the URL %j', (redirect_uri, expected) => {
  const query = { response_type: 'code', client_id: '1', redirect_uri, state: 's' };
  const sent = { params: {}, query, body: undefined, form: undefined };
  const issues = requestIssues({ id: 'oauth.authorize', path: '/api/permission/oauth2/authorize' }, sent);
  expect(issues.map(({ name, must }) => `${name} should ${must}`)).toEqual(expected);
});
