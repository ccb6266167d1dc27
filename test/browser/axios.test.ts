/** axios 1 in a page of Chromium, with its adapters over XMLHttpRequest and fetch. test/http/axios does more of it on Node. */
import { expect, test, vi } from 'vitest';
import { CozeAPI, RoleType, type ClientOptions } from 'coze-client';
import { DEMO_BOT_ID, DEMO_VOICE_ID } from '../../local-server/lib/demo-ids.js';
import { axios, type AxiosRequest, type AxiosResponse, type AxiosStatic } from '../support/axios.js';
import { rejection } from '../support/operations.js';
import { startPlatform } from './platform.js';

const chat = {
  bot_id: DEMO_BOT_ID,
  user_id: 'u',
  additional_messages: [{ role: RoleType.User, content: 'Hi', content_type: 'text' as const }],
};

async function ready(instance: AxiosStatic = axios.create(), options: Partial<ClientOptions> = {}) {
  const { baseURL, script } = await startPlatform();
  const token = () => 'tok_very_secret';
  const given = { baseURL, token, axiosInstance: instance, maxRetries: 0, logLevel: 'off' as const };
  return { script, client: new CozeAPI({ ...given, ...options }) };
}

/** An instance that notes the adapter and the path of each request. */
function observed() {
  const seen: string[] = [];
  const instance = axios.create();
  instance.interceptors.request.use((config: AxiosRequest) => {
    const kind = config['adapter'] === 'fetch' ? 'fetch' : 'xhr';
    seen.push(`${kind} ${new URL(String(config['url'])).pathname}`);
    return config;
  });
  return { seen, instance };
}

test('a call goes over XMLHttpRequest and a stream over fetch, and interceptors see both', async () => {
  const { seen, instance } = observed();
  const { client } = await ready(instance);
  expect((await client.users.me()).user_name).toBe('coze-demo');
  const events = [];
  for await (const { event } of client.chat.stream(chat)) events.push(event);
  expect(events[0]).toBe('conversation.chat.created');
  expect(events.at(-1)).toBe('done');
  expect(seen).toEqual(['xhr /v1/users/me', 'fetch /v3/chat']);
});

test.each(['a call', 'a stream'])('an interceptor renews the token of %s that was refused', async (kind) => {
  const instance = axios.create();
  const renewed = vi.fn();
  instance.interceptors.response.use(undefined, (error: { config: AxiosRequest; response: AxiosResponse }) => {
    if (error.response.status !== 401) throw error;
    renewed();
    error.config.headers['Authorization'] = 'Bearer renewed';
    return instance(error.config);
  });
  const { client, script } = await ready(instance);
  await script({ status: 401, error: { code: 4100, msg: 'expired' } });
  if (kind === 'a call') expect((await client.users.me()).user_name).toBe('coze-demo');
  else expect(await client.chat.stream(chat).text()).not.toBe('');
  expect(renewed).toHaveBeenCalledOnce();
});

test('a file is uploaded, and speech comes as bytes', async () => {
  const { client } = await ready(axios.create({ headers: { 'Content-Type': 'application/json' } }));
  const file = new File(['hello'], 'ä.txt');
  expect(await client.files.upload({ file })).toMatchObject({ file_name: 'ä.txt', bytes: 5 });
  const speech = await client.audio.speech.create({ voice_id: DEMO_VOICE_ID, input: 'Hi', response_format: 'wav' });
  expect(new TextDecoder().decode(new Uint8Array(speech).subarray(0, 4))).toBe('RIFF');
});

test.each(['a call', 'a stream'])('the signal ends %s', async (kind) => {
  const { client, script } = await ready();
  const left = new AbortController();
  if (kind === 'a call') {
    await script({ on: 'users.me', delay: 600_000 });
    const call = client.users.me({ signal: left.signal });
    left.abort(new Error('left'));
    expect(await rejection(call)).toMatchObject({ name: 'UserAbortError', cause: { message: 'left' } });
  } else {
    await script({ on: 'chat.create', stall: { events: 2 } });
    const reading = (async () => {
      for await (const _ of client.chat.stream(chat, { signal: left.signal })) left.abort(new Error('left'));
    })();
    expect(await rejection(reading)).toMatchObject({ name: 'UserAbortError', cause: { message: 'left' } });
  }
});

test('the timeout of the instance ends a call with a TimeoutError', async () => {
  const { client, script } = await ready(axios.create({ timeout: 20 }));
  await script({ on: 'users.me', delay: 600_000 });
  expect(await rejection(client.users.me())).toMatchObject({ name: 'TimeoutError' });
});

test('a stream that breaks off is an error without the token', async () => {
  const { client, script } = await ready();
  await script({ on: 'chat.create', reset: { events: 2 } });
  const error = await rejection(client.chat.stream(chat).text());
  expect(error).toMatchObject({ name: 'StreamInterruptedError' });
  expect(JSON.stringify(error)).not.toContain('very_secret');
});

test('a refused stream is an error with its code and logid', async () => {
  const { client, script } = await ready();
  await script({ on: 'chat.create', error: { code: 4015, msg: 'not published' } });
  expect(await rejection(client.chat.stream(chat).text())).toMatchObject({ code: 4015, logid: expect.any(String) });
});
