/** What the client of a page does through a proxy. */
import { DEMO_BOT_ID, maskedSecret } from 'coze-client/testing';
import {
  AuthenticationError,
  ChatEventType,
  CozeAPI,
  GatewayError,
  InternalServerError,
  NotFoundError,
  PermissionDeniedError,
  RateLimitError,
  StreamInterruptedError,
} from 'coze-client';
import { describe, expect, test } from 'vitest';
import { deadURL } from '../support/http-server.node.js';
import { startCoze, startProxy, token } from './proxies.node.js';

const question = { bot_id: DEMO_BOT_ID, user_id: 'u', additional_messages: [{ role: 'user' as const, content: 'Hi' }] };

test('a page without a token streams a chat', async () => {
  const coze = await startCoze();
  const proxy = await startProxy(coze);
  const stream = proxy.page().chat.stream(question);
  expect(await stream.text()).toContain('Hi');
  expect(coze.requests[0]?.headers['authorization']).toBe(`Bearer ${maskedSecret(token)}`);
});

test('a page polls a chat, lists its messages and cancels it', async () => {
  const coze = await startCoze();
  const page = (await startProxy(coze)).page();
  const { messages, chat } = await page.chat.createAndPoll(question);
  expect(messages?.find(({ type }) => type === 'answer')?.content).toContain('Hi');
  await expect(page.chat.cancel(chat.conversation_id, chat.id)).rejects.toMatchObject({ code: 4104 });
  const ids = ['chat.create', 'chat.retrieve', 'chat.messages.list', 'chat.cancel'];
  expect(coze.requests.map(({ operation }) => operation)).toEqual(expect.arrayContaining(ids));
});

test('a page answers the tool calls of a chat', async () => {
  const coze = await startCoze();
  const page = (await startProxy(coze)).page();
  const stream = page.chat.stream({
    ...question,
    additional_messages: [{ role: 'user', content: 'What is the weather in Beijing?' }],
  });
  let answer = '';
  for await (const event of stream) {
    if (event.event === ChatEventType.CONVERSATION_MESSAGE_DELTA) answer += event.data.content;
    if (event.event !== ChatEventType.CONVERSATION_CHAT_REQUIRES_ACTION) continue;
    const calls = event.data.required_action?.submit_tool_outputs.tool_calls ?? [];
    const next = page.chat.submitToolOutputs({
      conversation_id: event.data.conversation_id,
      chat_id: event.data.id,
      stream: true,
      tool_outputs: calls.map(({ id }) => ({ tool_call_id: id, output: 'sunny' })),
    });
    for await (const more of next)
      if (more.event === ChatEventType.CONVERSATION_MESSAGE_DELTA) answer += more.data.content;
  }
  expect(answer).toContain('sunny');
});

test('an operation that is not in the default is refused by name', async () => {
  const coze = await startCoze();
  const page = (await startProxy(coze)).page();
  const error: unknown = await page.conversations.list({ bot_id: DEMO_BOT_ID }).then(undefined, (error) => error);
  expect(error).toBeInstanceOf(PermissionDeniedError);
  expect(error).toMatchObject({ status: 403, code: 4101, msg: expect.stringContaining('conversations.list') });
  expect((error as PermissionDeniedError).logid).toMatch(/^proxy[0-9a-f]{27}$/);
  expect(coze.requests).toEqual([]);
});

describe('a fault of Coze reaches the page unchanged', () => {
  test.each([
    ['a refused token', { status: 401, error: { code: 4100, msg: 'no' } }, AuthenticationError],
    ['a missing permission', { status: 403, error: { code: 4101, msg: 'no' } }, PermissionDeniedError],
    ['an error in the envelope', { error: { code: 4200, msg: 'gone' } }, NotFoundError],
    ['a failure', { status: 500, error: { code: 5000, msg: 'oops' } }, InternalServerError],
  ])('%s', async (_, fault, type) => {
    const coze = await startCoze();
    const page = (await startProxy(coze)).page();
    coze.script({ on: 'chat.retrieve', ...fault, headers: { 'X-Tt-Logid': 'log-of-coze' } });
    const error: unknown = await page.chat.retrieve('1', '2').then(undefined, (error) => error);
    expect(error).toBeInstanceOf(type);
    expect(error).toMatchObject({
      status: 'status' in fault ? fault.status : 200,
      code: fault.error.code,
      msg: fault.error.msg,
    });
    expect((error as AuthenticationError).headers?.['x-tt-logid']).toBe('log-of-coze');
  });

  test('too many requests, with the time to wait', async () => {
    const coze = await startCoze();
    const page = (await startProxy(coze)).page();
    coze.script({ on: 'chat.retrieve', status: 429, headers: { 'Retry-After': '7' } });
    const error: unknown = await page.chat.retrieve('1', '2').then(undefined, (error) => error);
    expect(error).toBeInstanceOf(RateLimitError);
    expect((error as RateLimitError).headers?.['retry-after']).toBe('7');
  });

  test('a stream that breaks off', async () => {
    const coze = await startCoze();
    const page = (await startProxy(coze)).page();
    coze.script({ on: 'chat.create', reset: { events: 4 } });
    await expect(page.chat.stream(question).text()).rejects.toThrow(StreamInterruptedError);
  });
});

test('a Coze that cannot be reached is a GatewayError, whose reason stays on the server', async () => {
  const proxy = await startProxy({ url: await deadURL() });
  const error: unknown = await proxy
    .page()
    .chat.retrieve('1', '2')
    .then(undefined, (error) => error);
  expect(error).toBeInstanceOf(GatewayError);
  expect(error).toMatchObject({ status: 502, code: 5000, logid: proxy.failures[0]?.logid });
  expect((error as Error).message).not.toContain('ECONNREFUSED');
  expect(proxy.failures[0]?.error.cause).toMatchObject({ cause: { code: 'ECONNREFUSED' } });
});

test('many requests at once get their own responses', async () => {
  const coze = await startCoze({ reply: ({ text }) => `You said ${text}` });
  const page = (await startProxy(coze)).page();
  const texts = Array.from({ length: 20 }, (_, index) => `message ${index}.`);
  const answers = await Promise.all(
    texts.map((content) => page.chat.stream({ ...question, additional_messages: [{ role: 'user', content }] }).text()),
  );
  expect(answers).toEqual(texts.map((text) => `You said ${text}`));
});

test('a client without a token is made, and refuses to call Coze itself', async () => {
  const client = new CozeAPI({ baseURL: '/api/coze' });
  expect(client.token).toBe('');
  expect(client.baseWsURL).toBe('/api/coze');
  await expect(new CozeAPI({}).users.me()).rejects.toThrow('No token');
});
