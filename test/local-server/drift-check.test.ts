/** Records with values of other types give responses that differ from the contract. */
import { describe, expect, onTestFinished, test } from 'vitest';
import { CozeAPI, type DriftReport } from 'coze-client';
import { startCozeServer, type CozeServerOptions } from 'coze-client/testing';

async function startChecked(options: CozeServerOptions = {}) {
  const reports: DriftReport[] = [];
  const server = await startCozeServer({ ...options, onDrift: (report) => reports.push(report) });
  onTestFinished(() => server.close());
  const client = new CozeAPI({ token: 't', baseURL: server.url, validate: 'off' });
  return { server, client, reports };
}

const usage = { token_count: 'many', output_count: 1, input_count: 1 } as never;
const reply = () => ({ text: 'x', usage });
const path = 'data.usage.token_count';
const difference = { path, expected: 'number', received: 'string', logid: expect.stringMatching(/^\d{14}/) };

describe('onDrift receives a report for', () => {
  test('a JSON response', async () => {
    const { server, client, reports } = await startChecked();
    const bot = server.state.addBot({ name: 5 as never });
    await client.bots.retrieveNew(bot);
    expect(reports).toMatchObject([{ operation: 'bots.retrieveNew', path: 'data.name', received: 'number' }]);
  });

  test('an event of a stream', async () => {
    const { client, reports } = await startChecked({ reply });
    await client.chat.stream({ bot_id: '1' }).text();
    expect(reports).toEqual([{ operation: 'chat.create', event: 'conversation.chat.completed', ...difference }]);
  });

  test('an event of a socket', async () => {
    const { client, reports } = await startChecked({ reply });
    const session = await client.websockets.chat.create('1');
    const data = { role: 'user', content_type: 'text', content: 'x' } as const;
    session.send({ event_type: 'conversation.message.create', data });
    await session.waitFor('conversation.chat.completed');
    session.close();
    expect(reports).toMatchObject([
      { operation: 'websockets.chat.create', event: 'conversation.chat.completed', path },
    ]);
  });
});

test('responses of faults and failures are not reported', async () => {
  const { server, client, reports } = await startChecked();
  server.script({ on: 'users.me', body: '{"code":0,"data":5}' });
  expect(await client.users.me()).toBe(5);
  await expect(client.bots.retrieveNew('404')).rejects.toThrow('404');
  expect(reports).toEqual([]);
});
