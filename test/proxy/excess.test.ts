/** A page cannot make the server work for long: what is checked and copied piece by piece is bounded. */
import { once } from 'node:events';
import { DEMO_BOT_ID } from 'coze-client/testing';
import { expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { json, serve } from '../support/http-server.node.js';
import { startCoze, startProxy } from './proxies.node.js';
import { withoutLink } from '../support/error-link.js';

const list = (count: number, item: string) => `[${Array(count).fill(item).join(',')}]`;
const fields = (count: number) => `{${Array.from({ length: count }, (_, index) => `"k${index}":1`).join(',')}}`;
const deep = (levels: number) => '['.repeat(levels) + ']'.repeat(levels);

const tools = '/v3/chat/submit_tool_outputs?conversation_id=1&chat_id=2';
const chat = '/v3/chat';

async function post(path: string, body: string): Promise<{ status: number; msg: string; hits: number }> {
  const coze = await serve((response) => json(response, { code: 0, msg: '', data: {} }));
  const proxy = await startProxy(coze, { allow: ['*'] });
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(proxy.baseURL + path, { method: 'POST', headers, body });
  const { msg } = (await response.json()) as { msg: string };
  return { status: response.status, msg, hits: coze.hits.length };
}

test.each([
  ['empty objects in a list', tools, `{"stream":true,"tool_outputs":${list(300_000, '{}')}}`],
  ['numbers in a list', chat, `{"additional_messages":${list(300_000, '0')}}`],
  ['values in a list that the contract does not know', chat, `{"more":${list(300_000, '{}')}}`],
  ['fields', chat, fields(100_000)],
  ['fields of a map', chat, `{"custom_variables":${fields(100_000)}}`],
  ['empty objects, just too many', tools, `{"stream":true,"tool_outputs":${list(10_000, '{}')}}`],
])('a body with too many %s is refused as that, not as nested', async (_, path, body) => {
  expect(await post(path, body)).toEqual({
    status: 400,
    msg: 'The JSON of the body has too many list elements and fields: the proxy takes 10000.',
    hits: 0,
  });
});

test('a body that is nested too deeply is refused as that', async () => {
  const { status, msg } = await post(chat, `{"bot_id":"1","user_id":"u","parameters":{"a":${deep(600)}}}`);
  expect([status, msg]).toEqual([400, 'The JSON of the body is nested too deeply: the proxy takes 500 levels.']);
});

test('a body with as many values as the proxy takes passes, whatever its texts are', async () => {
  const content = String.raw`,,[[{{\"\\`.repeat(20_000);
  const body = `{"bot_id":"1","user_id":"u","parameters":{"a":${list(9000, '"[,"')},"b":${deep(400)},"c":"${content}"}}`;
  expect(await post(chat, body)).toMatchObject({ status: 200, hits: 1 });
});

test('of many wrong parts, three are named', async () => {
  const { msg } = await post(tools, `{"stream":true,"tool_outputs":${list(4000, '{}')}}`);
  expect(withoutLink(msg)).toBe(
    'chat.submitToolOutputs: tool_outputs[0].tool_call_id is required; tool_outputs[0].output is required; ' +
      'tool_outputs[1].tool_call_id is required and more. Nothing was sent.',
  );
  expect(withoutLink((await post(tools, '{"stream":true,"tool_outputs":[{}]}')).msg)).toBe(
    'chat.submitToolOutputs: tool_outputs[0].tool_call_id is required; tool_outputs[0].output is required. ' +
      'Nothing was sent.',
  );
});

test.each([
  [100, 'files.upload: file is required. Nothing was sent.'],
  [101, 'The form has too many parts: the proxy takes 100.'],
])('of a form with %i parts is said: %s', async (count, msg) => {
  const coze = await serve((response) => response.end('{}'));
  const proxy = await startProxy(coze, { allow: ['files.upload'] });
  const form = new FormData();
  for (let index = 0; index < count; index += 1) form.append('more', 'x');
  const response = await fetch(`${proxy.baseURL}/v1/files/upload`, { method: 'POST', body: form });
  expect(response.status).toBe(400);
  expect(withoutLink(await response.text())).toContain(JSON.stringify(msg));
  expect(coze.hits).toEqual([]);
});

test.each([
  ['xboundary=other; boundary=BOUNDARY'],
  ['note="; boundary=other"; boundary=BOUNDARY'],
  ['boundary=other; boundary=BOUNDARY'],
  ['boundary="BOUNDARY'],
])('the limit of parts cannot be evaded with %s', async (parameters) => {
  const coze = await serve((response) => response.end('{}'));
  const proxy = await startProxy(coze, { allow: ['files.upload'] });
  const boundary = '----formdata-of-a-page-012345678901';
  const part = (name: string, more = ''): string =>
    `--${boundary}\r\ncontent-disposition: form-data; name="${name}"${more}\r\n\r\nx\r\n`;
  const body = `${part('file', '; filename="a.txt"')}${part('more').repeat(200)}--${boundary}--\r\n`;
  const headers = { 'content-type': `multipart/form-data; ${parameters.replace('BOUNDARY', boundary)}` };
  const response = await fetch(`${proxy.baseURL}/v1/files/upload`, { method: 'POST', headers, body });
  expect([response.status, await response.json()]).toEqual([
    400,
    expect.objectContaining({ msg: expect.stringMatching(/too many parts|not a form/) }),
  ]);
  expect(coze.hits).toEqual([]);
});

test('a form whose boundary is quoted, behind another parameter, passes', async () => {
  const coze = await serve((response) => response.end('{"code":0,"data":{}}'));
  const proxy = await startProxy(coze, { allow: ['files.upload'] });
  const boundary = "----formdata-of-a-page'012345678901";
  const part = '\r\ncontent-disposition: form-data; name="file"; filename="a.txt"\r\n\r\nx\r\n';
  const body = `--${boundary}${part}--${boundary}--\r\n`;
  const headers = { 'content-type': `Multipart/Form-Data; charset=utf-8; Boundary="${boundary}"` };
  const response = await fetch(`${proxy.baseURL}/v1/files/upload`, { method: 'POST', headers, body });
  expect([response.status, coze.hits.length]).toEqual([200, 1]);
});

test.each([
  ['too many values', list(300_000, '{}'), 'has too many list elements and fields: the proxy takes 10000.'],
  ['too many levels', deep(600), 'is nested too deeply: the proxy takes 500 levels.'],
])('a message with %s is refused as that', async (_, outputs, problem) => {
  const coze = await startCoze();
  const proxy = await startProxy(coze, { allow: ['websockets.*'] });
  const visitor = new WebSocket(`${proxy.baseURL.replace('http', 'ws')}/v1/chat?bot_id=${DEMO_BOT_ID}`);
  visitor.on('error', () => undefined);
  await once(visitor, 'open');
  const told = new Promise<string>((resolve) => {
    visitor.on('message', (data: Buffer) => {
      const { event_type, data: about } = JSON.parse(data.toString());
      if (event_type === 'error') resolve(about.msg);
    });
  });
  const event_type = 'conversation.chat.submit_tool_outputs';
  visitor.send(`{"event_type":"${event_type}","data":{"chat_id":"1","tool_outputs":${outputs}}}`);
  expect(await told).toBe(`The message ${problem}`);
  visitor.close();
});
