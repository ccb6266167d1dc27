import { getEventListeners } from 'node:events';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CozeAPI, jwtAuth, toFile, type ClientOptions } from 'coze-client';
import {
  DEMO_BOT_ID,
  DEMO_JWT_APP_ID,
  DEMO_JWT_KEY_ID,
  DEMO_VOICE_ID,
  DEMO_WORKFLOW_ID,
  startCozeServer,
  type CozeServer,
} from 'coze-client/testing';
import { eventually } from '../support/eventually.js';

/** Node warns of a leak at the eleventh listener. */
const many = 12;
const chat = {
  bot_id: DEMO_BOT_ID,
  user_id: 'u',
  additional_messages: [{ role: 'user' as const, content: 'Hi', content_type: 'text' as const }],
};

interface Given {
  readonly signal?: AbortSignal;
}

type Work = (client: CozeAPI, given: Given) => Promise<unknown>;

async function last<T>(items: AsyncIterable<T>): Promise<T | undefined> {
  let item: T | undefined;
  for await (item of items);
  return item;
}

/** Each does one piece of work to its end. */
const kinds: readonly [string, Work][] = [
  ['calls', (client, given) => client.users.me(given)],
  ['raw calls', (client, given) => client.get('/v1/users/me', undefined, false, given)],
  ['lists', (client, given) => last(client.workspaces.list({}, given))],
  ['bytes', (client, given) => client.audio.speech.create({ input: 'Hi', voice_id: DEMO_VOICE_ID }, given)],
  ['uploads', async (client, given) => client.files.upload({ file: await toFile(Buffer.from('x'), 'x.txt') }, given)],
  ['streams', (client, given) => client.chat.stream(chat, given).text()],
  ['iterations', (client, given) => last(client.chat.stream(chat, given))],
  ['runs', (client, given) => client.workflows.runs.stream({ workflow_id: DEMO_WORKFLOW_ID }, given).finalOutput()],
  ['polls', (client, given) => client.chat.createAndPoll(chat, { ...given, pollInterval: 20 })],
  [
    'sockets',
    async (client, given) => {
      const session = await client.websockets.chat.create(DEMO_BOT_ID, given);
      await session.ready();
      session.sendText('Hi');
      await session.waitFor('conversation.chat.completed', given);
      session.close();
      await session.closed;
    },
  ],
  [
    'syntheses and transcriptions',
    async (client, given) => {
      const wav = await client.websockets.audio.speech.synthesize('Hi', given).toWav();
      await client.websockets.audio.transcriptions.transcribe(wav, given);
    },
  ],
];

let server: CozeServer;

beforeEach(async () => {
  server = await startCozeServer();
});
afterEach(() => server.close());

const jwt = () => {
  const privateKey = server.oauth.demoJwtKey;
  return jwtAuth({ appId: DEMO_JWT_APP_ID, keyid: DEMO_JWT_KEY_ID, privateKey, baseURL: server.url });
};

/** A signal that counts its listeners. */
function countedSignal() {
  const { signal } = new AbortController();
  const left = () => getEventListeners(signal, 'abort').length;
  const counts = [0];
  const add = signal.addEventListener.bind(signal);
  vi.spyOn(signal, 'addEventListener').mockImplementation((...listener: unknown[]) => {
    Reflect.apply(add, signal, listener);
    counts.push(left());
  });
  return { signal, most: () => Math.max(...counts), left };
}

describe.each(['call', 'client'] as const)('the signal of the %s has one listener', (whose) => {
  it.each(kinds)(`during ${many} %s at once, and none after them`, async (_, work) => {
    const warned = vi.fn();
    process.on('warning', warned);
    const { signal, most, left } = countedSignal();
    const options: ClientOptions = { token: jwt(), baseURL: server.url, baseWsURL: server.url.replace('http', 'ws') };
    const client = new CozeAPI({ ...options, ...(whose === 'client' && { signal }) });
    const given = whose === 'call' ? { signal } : {};
    await Promise.all(Array.from({ length: many }, () => work(client, given)));
    expect(most()).toBe(1);
    await eventually(() => expect(left()).toBe(0));
    process.off('warning', warned);
    expect(warned).not.toHaveBeenCalled();
  });

  it('an auth object, too, whose callers wait for one token', async () => {
    const { signal, most, left } = countedSignal();
    const auth = jwt();
    await Promise.all(Array.from({ length: many }, async () => auth.token({ signal })));
    expect([most(), left()]).toEqual([1, 0]);
  });
});
