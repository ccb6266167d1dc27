import { describe, expect, it } from 'vitest';
import * as sse from '../support/sse-server.node.js';

const { collect, sseServer, wholeTurn } = sse;

describe('submitToolOutputs', () => {
  const outputs = { conversation_id: 'conv-1', chat_id: 'chat-1', tool_outputs: [{ tool_call_id: 'c', output: '22' }] };

  it('returns a stream with stream: true and by default', async () => {
    const server = await sseServer((res) => sse.send(res, ...wholeTurn));
    expect(await server.chat.submitToolOutputs({ ...outputs, stream: true }).text()).toBe('你好，世界 🌍');
    expect(await collect(server.chat.submitToolOutputs(outputs))).toHaveLength(7);
    for (const { path, query, body } of server.requests) {
      expect(path).toBe('/v3/chat/submit_tool_outputs');
      expect(Object.fromEntries(query)).toEqual({ conversation_id: 'conv-1', chat_id: 'chat-1' });
      expect(body).toEqual({ stream: true, tool_outputs: outputs.tool_outputs });
    }
  });

  it('returns the chat with stream: false, as a promise and as a generator', async () => {
    const server = await sseServer((res) => sse.json(res, sse.chat('in_progress')));
    expect(await server.chat.submitToolOutputs({ ...outputs, stream: false })).toMatchObject({ status: 'in_progress' });
    const generator = server.chat.submitToolOutputs({ ...outputs, stream: false });
    expect(await collect(generator)).toEqual([]);
    expect(await generator.next()).toMatchObject({ done: true, value: { status: 'in_progress' } });
    expect((await generator.withResponse()).logid).toBe('log-1');
    expect(server.requests).toHaveLength(2);
    expect(server.requests[0]?.body.stream).toBe(false);
  });

  it('rejects as a promise and as a generator', async () => {
    const server = await sseServer((res) => sse.json(res, undefined, { code: 5000, msg: 'internal' }));
    const generator = server.chat.submitToolOutputs({ ...outputs, stream: false });
    expect(await sse.rejection(collect(generator))).toMatchObject({ code: 5000 });
    expect(await sse.rejection(generator)).toMatchObject({ code: 5000 });
  });

  it('sends one request on first use, and none after return()', async () => {
    const server = await sseServer((res) => sse.json(res, sse.chat('in_progress')));
    const submit = () => server.chat.submitToolOutputs({ ...outputs, stream: false });
    void submit();
    const chat = await submit();
    server.requests.pop();
    expect(await submit().return(chat)).toMatchObject({ done: true });
    await server.client.request({ id: 'ping', method: 'GET', path: '/ping' });
    expect(server.requests.map(({ path }) => path)).toEqual(['/ping']);
    const uses = [
      (answer: ReturnType<typeof submit>) => answer.then((chat) => chat.id),
      (answer: ReturnType<typeof submit>) => answer.catch(() => undefined),
      (answer: ReturnType<typeof submit>) => answer.finally(() => undefined),
      (answer: ReturnType<typeof submit>) => answer.withResponse(),
      (answer: ReturnType<typeof submit>) => answer.asResponse(),
      (answer: ReturnType<typeof submit>) => answer.next(),
    ];
    for (const use of uses) await use(submit());
    expect(server.requests).toHaveLength(7);
  });

  it('sends nothing when the generator is thrown into or disposed of', async () => {
    const server = await sseServer((res) => sse.json(res, sse.chat('in_progress')));
    const generator = server.chat.submitToolOutputs({ ...outputs, stream: false });
    expect(await sse.rejection(generator.throw('enough'))).toBe('enough');
    await using disposed = server.chat.submitToolOutputs({ ...outputs, stream: false });
    expect(disposed).toBeInstanceOf(Promise);
    expect(server.requests).toHaveLength(0);
  });
});
