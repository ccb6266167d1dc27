/** Every public function that is no method of a client, with wrong arguments: a CozeError names the argument. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as audio from '../../src/audio/index.js';
import * as testing from '../../local-server/index.node.js';
import * as main from '../../src/index.js';
import { APIResource } from '../../src/http/index.js';
import * as schemas from '../../src/schemas.js';
import { keys } from '../auth/keys.node.js';
import { problemsOf, type Call, type Subject } from './wrong-arguments.js';

const folder = mkdtempSync(join(tmpdir(), 'coze-arguments-'));
afterAll(() => rmSync(folder, { recursive: true }));

const token = { access_token: 'a', refresh_token: 'r', expires_in: 900, token_type: 'Bearer' };
const deviceCode = { device_code: 'd', user_code: 'u', verification_uri: 'https://x.test', interval: 5 };

let sent = 0;
/** Answers as every OAuth endpoint does. */
const fetch = async (): Promise<Response> => {
  sent += 1;
  return Response.json({ ...token, ...deviceCode });
};
beforeEach(() => void vi.stubGlobal('fetch', fetch));
afterEach(() => void vi.unstubAllGlobals());
// Its host has no name: it is never looked up.
const baseURL = 'https://coze.invalid';
const options = { fetch, maxRetries: 0, timeout: 5_000, headers: { a: 'b' }, onApiError: () => undefined };
const validate = (value: unknown) => ({ value });
const anything = { '~standard': { version: 1 as const, vendor: 'test', validate } };
const store = main.memoryStore();
const app = { clientId: '1', baseURL };
const web = { ...app, clientSecret: 's', redirectUrl: 'https://x.test/back', state: 's', workspaceId: '1' };
const pkce = { ...app, redirectUrl: 'https://x.test/back', code_challenge_method: 'S256' };
const kept = { requestOptions: options, key: 'k', store };
const grant = { durationSeconds: 5, scope: { account_permission: { permission_list: [] } }, accountId: '1' };
const jwt = { appId: '1', keyid: 'k', privateKey: keys.pkcs8, baseURL, ...grant };
const session = { sessionName: 's', sessionContext: { device_info: { device_id: 'd' } }, aud: 'x', algorithm: 'RS256' };
const url = 'https://x.test/back?state=s&code=c';
const tokenRequest = { rejected: 'x', signal: new AbortController().signal, timeout: 5_000 };
const pcm = new Uint8Array(8);
const format = { sampleRate: 8_000, channels: 1, bitDepth: 16, codec: 'pcm' };
const wav = audio.writeWav(pcm, { sampleRate: 8_000 });

type Table = Readonly<Record<string, Omit<Subject, 'name' | 'call'>>>;
const args = (values: Readonly<Record<string, unknown>>, more: Omit<Subject, 'name' | 'call' | 'args'> = {}) => ({
  args: () => values,
  ...more,
});
const at = { isSynchronous: true };

const mainTable: Table = {
  getWebOAuthToken: args({ config: { ...web, code: 'c' }, options }, { required: 1 }),
  getPKCEOAuthToken: args({ config: { ...pkce, code: 'c', codeVerifier: 'v' }, options }, { required: 1 }),
  refreshOAuthToken: args({ config: { ...app, refreshToken: 'r', clientSecret: 's' }, options }, { required: 1 }),
  getDeviceCode: args({ config: { ...app, workspaceId: '1' }, options }, { required: 1 }),
  getDeviceToken: args(
    { config: { ...app, deviceCode: 'd', poll: false, interval: 5, expiresIn: 5, timeout: 20 }, options },
    { required: 1 },
  ),
  getJWTToken: args({ config: { ...jwt, ...session }, options }, { required: 1 }),
  _getJWTToken: args({ config: { token: 't', baseURL, ...grant }, options }, { required: 1 }),
  getWebAuthenticationUrl: args({ config: web }, at),
  getPKCEAuthenticationUrl: args({ config: pkce }),
  handleCallback: args({ callback: url, state: { state: 's' } }, at),
  patAuth: args({ token: 'pat_1' }, at),
  jwtAuth: args({ options: { ...jwt, ...session, ...kept } }, at),
  webOAuth: args({ options: { ...web, ...kept } }, at),
  pkceOAuth: args({ options: { ...pkce, ...kept } }, at),
  deviceOAuth: args({ options: { ...app, ...kept, timeout: 20, onUserCode: () => 1 } }, at),
  fileStore: args({ directory: folder }, at),
  toFile: args(
    { value: new Blob(['a']), name: 'a.txt', options: { type: 'text/plain' } },
    { required: 1, takes: ['String'] },
  ),
  runOutput: args({ run: { data: '5' }, schema: anything, node: 'End' }, { required: 2, takes: ['String'] }),
  handleAdditionalMessages: args({ messages: [] }, { required: 0, takes: ['Null'], ...at }),
  handleParameters: args({ parameters: {} }, { required: 0, takes: ['Null'], ...at }),
  CozeAPI: args({ options: { token: 't', baseURL, ...options, websocketOptions: { maxRetries: 1 } } }, at),
  Client: args({ options: { token: 't', baseURL, ...options, websocketOptions: { maxRetries: 1 } } }, at),
};

const audioTable: Table = {
  encodeBase64: args({ bytes: pcm }, at),
  decodeBase64: args({ text: 'AAAA' }, at),
  alawToPcm16: args({ alaw: pcm }, at),
  mulawToPcm16: args({ mulaw: pcm }, at),
  pcm16ToAlaw: args({ pcm }, at),
  pcm16ToMulaw: args({ pcm }, at),
  float32ToPcm16: args({ samples: new Float32Array(2) }, at),
  measureLevel: args({ pcm }, at),
  mixToMono: args({ pcm, channels: 2 }, at),
  pcm16ToFloat32: args({ pcm }, at),
  toPcm16: args({ format: { ...format, data: pcm } }, at),
  resample: args({ pcm, options: { from: 8_000, to: 16_000 } }, at),
  readWav: args({ file: wav }, at),
  readWavHeader: args({ start: wav }, at),
  writeWav: args({ data: pcm, format }, at),
  Framer: args({ options: { ...format, milliseconds: 20 } }, at),
  Resampler: args({ options: { from: 8_000, to: 16_000 } }, at),
};

const published = {
  header: { event_type: 'bot.published', event_id: 'e', created_at: 1, api_app_id: '1', coze_account_id: '1' },
  event: { bot_id: '1', bot_name: 'n', user_id: '1', connector_user_id: 'c' },
};
const schemasTable: Table = {
  parseCallback: args({ body: published }, { ...at, takes: ['String'] }),
  acceptNulls: args({ schema: schemas.zChatCreateBody }, at),
  queryFields: args({ query: new URLSearchParams('a=1') }, at),
};

// Not the one of the other tests, which adds an option.
const { startCozeServer } = await vi.importActual<typeof testing>('../../local-server/server.node.js');
const server = await startCozeServer();
afterAll(() => server.close());
const serverOptions: testing.CozeServerOptions = {
  port: 0,
  token: ['t'],
  apps: [{ clientId: 'p', type: 'pkce', redirectUris: ['https://x.test'] }],
  oauthErrors: { status: 400 },
  hosts: ['api.coze.cn'],
  reply: () => 'a',
  workflow: () => 'a',
  codec: testing.toneCodec,
  polls: 1,
  now: () => 5,
  onDrift: () => undefined,
};
const start = async (options: unknown): Promise<void> =>
  (await Reflect.apply(startCozeServer, undefined, [options])).close();
const bound =
  (owner: object, name: string): Call =>
  (...given) =>
    Reflect.apply(Reflect.get(owner, name), owner, given);
const link = `${server.url}/api/permission/oauth2/authorize?client_id=${testing.DEMO_WEB_CLIENT_ID}&response_type=code&redirect_uri=http://localhost`;

const testingTable: Table = {
  maskedSecret: args({ secret: 's' }, at),
};

/** The method of a new object: some are used up. */
const methodOf =
  (make: () => object, name: string): Call =>
  (...given) => {
    const owner = make();
    return Reflect.apply(Reflect.get(owner, name), owner, given);
  };
const framer = () => new audio.Framer({ milliseconds: 20, sampleRate: 8_000 });
const resampler = () => new audio.Resampler({ from: 8_000, to: 16_000 });
const client = () => new main.CozeAPI({ token: 't', baseURL });
const webAuth = () => main.webOAuth({ ...web, requestOptions: options });
const pkceAuth = () => main.pkceOAuth({ ...pkce, requestOptions: options });
const deviceAuth = () => main.deviceOAuth({ ...app, requestOptions: options, onUserCode: () => 1 });
const jwtAuth = () => main.jwtAuth({ ...jwt, requestOptions: options });
const files = () => main.fileStore(folder);

const methods: readonly Subject[] = [
  { name: 'Framer.push', call: methodOf(framer, 'push'), ...args({ bytes: pcm }, at) },
  { name: 'Resampler.push', call: methodOf(resampler, 'push'), ...args({ pcm }, at) },
  {
    name: 'withOptions',
    call: methodOf(client, 'withOptions'),
    ...args({ overrides: { token: 't', ...options } }, at),
  },
  { name: 'fileStore().get', call: methodOf(files, 'get'), ...args({ key: 'k' }) },
  { name: 'fileStore().set', call: methodOf(files, 'set'), ...args({ key: 'k', token }) },
  { name: 'fileStore().delete', call: methodOf(files, 'delete'), ...args({ key: 'k' }) },
  ...[webAuth, pkceAuth, deviceAuth].map((make) => ({
    name: `${make().constructor.name}.use`,
    call: methodOf(make, 'use'),
    ...args({ token }),
  })),
  {
    name: 'WebOAuth.handleCallback',
    call: methodOf(webAuth, 'handleCallback'),
    ...args({ callback: url, state: { state: 's' } }),
  },
  {
    name: 'PKCEOAuth.handleCallback',
    call: methodOf(pkceAuth, 'handleCallback'),
    ...args({ callback: url, state: { state: 's', codeVerifier: 'v' } }),
  },
  {
    name: 'DeviceOAuth.token',
    call: methodOf(deviceAuth, 'token'),
    ...args({ request: tokenRequest }, { required: 0 }),
  },
  { name: 'startCozeServer', call: start, ...args({ options: serverOptions }, { required: 0 }) },
  {
    name: 'CozeServer.script',
    call: bound(server, 'script'),
    ...args({ fault: { on: 'chat.create', status: 429, headers: { a: 'b' }, times: 2, delay: 5 } }, at),
  },
  { name: 'Clock.advance', call: bound(server.clock, 'advance'), ...args({ ms: 5 }, at) },
  ...['Bot', 'Workflow', 'Workspace', 'Folder', 'Template', 'Dataset'].map((name) => ({
    name: `ServerState.add${name}`,
    call: bound(server.state, `add${name}`),
    ...args({ [name.toLowerCase()]: { name: 'n', description: 'd' } }, { required: 0, ...at }),
  })),
  {
    name: 'ServerState.addVoiceprintGroup',
    call: bound(server.state, 'addVoiceprintGroup'),
    ...args({ group: { name: 'n', desc: 'd' } }, { required: 0, ...at }),
  },
  ...['allow', 'deny'].map((name) => ({
    name: `ServerOAuth.${name}`,
    call: bound(server.oauth, name),
    ...args({ authorizationUrl: link }, at),
  })),
  {
    name: 'ServerOAuth.inspect',
    call: bound(server.oauth, 'inspect'),
    ...args({ token: 't' }, { takes: ['String'], ...at }),
  },
  {
    name: 'toneCodec.speak',
    call: bound(testing.toneCodec, 'speak'),
    ...args({ text: 'a', sampleRate: 8_000, speed: 1 }, at),
  },
  { name: 'toneCodec.listen', call: bound(testing.toneCodec, 'listen'), ...args({ pcm, sampleRate: 8_000 }, at) },
  { name: 'JWTAuth.token', call: methodOf(jwtAuth, 'token'), ...args({ request: tokenRequest }, { required: 0 }) },
];

/** Functions of a module that a table has no row for, with the reason. */
const without: Readonly<Record<string, string>> = {
  castToError: 'takes any value',
  describeErrorCode: 'takes any value',
  isCozeError: 'takes any value',
  isKnownEvent: 'takes any value',
  memoryStore: 'has no arguments',
  WorkflowEvent: 'takes any value',
  WebSocketAPI: 'reports wrong options to onerror: see test/realtime/web-socket-api.test.ts',
  startCozeServer: 'is among the methods: each server is closed',
  ...Object.fromEntries(
    [
      'APIPromise',
      'BinaryPromise',
      'PagePromise',
      'ChatStream',
      'WorkflowStream',
      'EventStream',
      'Synthesis',
      'Transcription',
    ].map((name) => [name, 'made by this package']),
  ),
};

const isFunction = (value: unknown): value is Call => typeof value === 'function';
/** Programs catch errors, and find the resources in a client. */
const isMade = ({ prototype }: Call): boolean => prototype instanceof Error || prototype instanceof APIResource;
const isClass = (value: Call): boolean => /^class\b/.test(Function.prototype.toString.call(value));

function subjectsOf(module: object, table: Table): readonly Subject[] {
  return Object.entries<unknown>({ ...module }).flatMap(([name, exported]): Subject[] => {
    const row = table[name];
    if (!isFunction(exported) || row === undefined) return [];
    return [{ name, call: isClass(exported) ? (...given) => Reflect.construct(exported, given) : exported, ...row }];
  });
}

describe.each([
  ['coze-client', main, mainTable],
  ['coze-client/audio', audio, audioTable],
  ['coze-client/schemas', schemas, schemasTable],
  ['coze-client/testing', testing, testingTable],
])('%s', (_, module, table) => {
  it('has a row for every function', () => {
    const functions = Object.entries<unknown>({ ...module })
      .filter(([name, value]) => isFunction(value) && !(name in without) && !isMade(value))
      .map(([name]) => name);
    expect(functions.toSorted()).toEqual(Object.keys(table).toSorted());
  });

  it.each(subjectsOf(module, table))('$name refuses wrong arguments, and sends nothing', async (subject) => {
    expect(await problemsOf(subject, () => sent)).toEqual([]);
  });
});

it.each(methods)('$name refuses wrong arguments, and sends nothing', async (subject) => {
  expect(await problemsOf(subject, () => sent)).toEqual([]);
});
