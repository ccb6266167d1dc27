/** Every operation of the contract, called with the request of its example. */
import { beforeEach, describe, expect, test } from 'vitest';
import type { CozeServer } from 'coze-client/testing';
import { type Example, examples } from '../../generated/server/examples.gen.js';
import { routes } from '../../generated/server/routes.gen.js';
import { responses } from '../schemas/client-schemas.js';
import { routeHandlers } from '../../local-server/handler-table.js';
import { oauthHandlers } from '../../local-server/oauth/handle-oauth.js';
import type { Caller } from './caller.js';
import { type Ids, makeExampleWorld, startExampleServer } from './example-world.js';

const isOAuth = ({ id }: { id: string }): boolean => id.startsWith('oauth.');
const isSocket = ({ id }: { id: string }): boolean => id.startsWith('websockets.');
const isStream = ({ id, body, answer }: Example): boolean => {
  const asksForOne = typeof body === 'object' && body !== null && Reflect.get(body, 'stream') === true;
  const route = routes.find((candidate) => candidate.id === id);
  return route?.stream !== undefined && (asksForOne || answer === undefined);
};

/** Replaces the ids of an example by ids that exist on the server. */
function withIds(value: unknown, ids: Ids): unknown {
  if (typeof value === 'string') return Object.hasOwn(ids, value) ? ids[value] : value;
  if (Array.isArray(value)) return value.map((item) => withIds(item, ids));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withIds(item, ids)]));
}

const entriesOf = (values: unknown): [string, unknown][] => Object.entries(Object(values));

function formOf(body: unknown): FormData {
  const form = new FormData();
  for (const [name, value] of entriesOf(body)) {
    form.set(name, name === 'file' ? new File([String(value)], 'example.wav') : String(value));
  }
  return form;
}

/** The request of an example. */
function requestOf(example: Example, ids: Ids): { method: string; path: string; body: unknown } {
  const route = routes.find(({ id }) => id === example.id);
  if (route === undefined) throw new Error(`${example.id} has no route.`);
  const values = new Map(entriesOf(withIds(example.path, ids)));
  const path = route.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(values.get(name))));
  const query = entriesOf(withIds(example.query, ids)).map(([name, value]) => [name, String(value)]);
  const body = withIds(example.body, ids);
  return {
    method: route.method,
    path: query.length === 0 ? path : `${path}?${new URLSearchParams(query).toString()}`,
    body: route.body === 'form' ? formOf(body) : body,
  };
}

let server: CozeServer;
let caller: Caller;

beforeEach(async () => {
  ({ server, caller } = await startExampleServer());
});

const named = (wanted: (example: Example) => boolean): [string, Example][] =>
  examples.filter(wanted).map((example) => [example.id, example]);

test('every route has an example, and every handler has a route', () => {
  expect(examples.map(({ id }) => id)).toEqual(routes.map(({ id }) => id));
  const known = routes.map(({ method, path }) => `${method} ${path}`);
  const handled = Object.keys({ ...routeHandlers, ...oauthHandlers });
  expect(handled.filter((route) => !known.includes(route))).toEqual([]);
});

describe('a response matches the contract', () => {
  const isEnvelope = (example: Example): boolean =>
    !isOAuth(example) && !isSocket(example) && !isStream(example) && !example.binary;

  test.each(named(isEnvelope))('%s', async (id, example) => {
    const { method, path, body } = requestOf(example, await makeExampleWorld(server, id));
    const headers = Object.fromEntries(entriesOf(example.headers).map(([name, value]) => [name, String(value)]));
    const { status, json } = await caller.call(method, path, { body, headers });
    expect([status, json.at('code'), json.at('msg')]).toEqual([200, 0, expect.any(String)]);
    expect(responses[id]).toBeDefined();
    expect(server.requests.at(-1)?.operation).toBe(id);
  });

  test.each(named(isStream))('%s as a stream', async (id, example) => {
    const { path, body } = requestOf(example, await makeExampleWorld(server, id));
    expect((await caller.stream(path, body)).length).toBeGreaterThan(1);
  });

  test.each(named(({ binary }) => binary))('%s as bytes', async (id, example) => {
    const { method, path, body } = requestOf(example, await makeExampleWorld(server, id));
    const response = await caller.fetch(method, path, { body });
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'audio/wav']);
    expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(1_000);
  });

  test.each(named(isOAuth))('%s without an envelope and without an access token', async (id, example) => {
    const { method, path, body } = requestOf(example, {});
    const response = await caller.fetch(method, path, { body, headers: { Authorization: '' } });
    const error = id.startsWith('oauth.token.createFor') ? 'invalid_request' : 'invalid_client';
    expect(await response.json()).toMatchObject({ error, error_code: error });
  });
});

describe('a socket route without an upgrade', () => {
  test.each(named(isSocket))('%s gets HTTP 426', async (_id, example) => {
    const { method, path } = requestOf(example, {});
    const { status, headers, json } = await caller.call(method, path);
    expect([status, headers.get('upgrade'), json.at('code')]).toEqual([426, 'websocket', 4000]);
  });
});
