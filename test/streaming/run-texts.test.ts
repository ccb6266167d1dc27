import { describe, expect, it } from 'vitest';
import { RunTexts } from '../../src/streaming/run-texts.js';
import * as sse from '../support/sse-server.node.js';

const { nodeMessage, rejection, runReq, sseServer } = sse;

const absent = [undefined, null, ''];
const said = (content: string | null, more: object = {}): string =>
  sse.sse('Message', nodeMessage(content ?? '', more));
const done = sse.sse('Done', {});
const output = '{"output":"sunny"}';

/** Runs on one server: the results of the helpers for the events of each run. */
async function runner(): Promise<(...parts: string[]) => Promise<unknown>> {
  let events = '';
  const server = await sseServer((res) => sse.send(res, events), { logLevel: 'off' });
  return async (...parts) => {
    events = parts.join('');
    const stream = server.workflows.runs.stream(runReq);
    return { text: await stream.text(), output: await stream.finalOutput() };
  };
}

async function helpersOf(...parts: string[]): Promise<unknown> {
  return (await runner())(...parts);
}

/** Ways in which servers mark the message of the end node. */
const marks = [...absent, 'End', 'end'].flatMap((node_type) =>
  [...absent, 'End', '结束', 'My answer'].flatMap((node_title) =>
    [undefined, '900001'].flatMap((node_id) =>
      [true, false, ...absent].map((node_is_finish) => ({ node_type, node_title, node_id, node_is_finish })),
    ),
  ),
);

describe('the end node of a run', () => {
  it('may be interrupted by another node, and then say more in several events', async () => {
    const end = { node_type: 'End', node_title: 'End', node_id: '900001', node_execute_uuid: 'e' };
    const other = said('Hi', { node_type: 'Message', node_id: '1', node_execute_uuid: 'm' });
    const pieces = [said('{"out', end), other, said('put":', end), said('"sunny"}', end), done];
    expect(await helpersOf(...pieces)).toEqual({ text: 'Hi', output });
  });

  const hello = said('Hello. ', { node_type: 'Message', node_id: '1', node_is_finish: true });

  it('gives no JSON to text() however it is marked', async () => {
    const run = await runner();
    for (const mark of marks) expect(await run(hello, said(output, mark), done)).toMatchObject({ text: 'Hello. ' });
  });

  it('gives no JSON array to text() however it is marked', async () => {
    const run = await runner();
    for (const mark of marks) expect(await run(hello, said('[1,2]', mark), done)).toMatchObject({ text: 'Hello. ' });
  });

  it('gives text that begins like an array to text()', async () => {
    const run = await runner();
    for (const mark of marks)
      expect(await run(hello, said('[1] sunny', mark), done)).toMatchObject({ text: 'Hello. [1] sunny' });
  });

  it('gives no JSON to text() if no other node spoke', async () => {
    const run = await runner();
    for (const mark of marks) expect(await run(said(output, mark), done)).toMatchObject({ text: '' });
  });

  it('gives its text to text() however it is marked', async () => {
    const run = await runner();
    for (const mark of marks)
      expect(await run(hello, said('{sunny}', mark), done)).toMatchObject({ text: 'Hello. {sunny}' });
  });

  it('gives its fragments to finalOutput() and no JSON to text(), between those of another node', async () => {
    const marked = marks.filter(({ node_type, node_id }) => /end/i.test(node_type ?? '') || node_id !== undefined);
    const run = await runner();
    for (const mark of marked) {
      const other = { node_type: 'Message', node_id: '1', node_is_finish: false };
      const parts = [said('a', other), said('{"output":', mark), said('b', other), said('"sunny"}', mark)];
      expect(await run(...parts, done)).toEqual({ text: 'ab', output });
    }
  });

  it('that is not marked is the last one: JSON before it and JSON of a node with a type are kept', async () => {
    const plain = { node_title: 'A', node_id: '1' };
    expect(await helpersOf(said('{"a":1}', plain), said(output, { node_title: 'B', node_id: '2' }), done)).toEqual({
      text: '{"a":1}',
      output,
    });
    expect(await helpersOf(said(output, { ...plain, node_type: 'Message' }), done)).toEqual({ text: output, output });
  });

  it('is not the question of a run that waits', async () => {
    const interrupt = sse.sse('Interrupt', { interrupt_data: { event_id: '1/2', type: 2, data: '' } });
    const server = await sseServer((res) =>
      sse.send(res, said('{"options":[]}', { node_title: 'Ask' }), interrupt, done),
    );
    const stream = server.workflows.runs.stream(runReq);
    expect(await stream.text()).toBe('{"options":[]}');
    expect(await rejection(stream.finalOutput())).toMatchObject({ name: 'WorkflowInterruptedError' });
  });

  it('that was cut off gives no half of its JSON to the partial text', async () => {
    const end = { node_type: 'End', node_is_finish: false };
    const server = await sseServer((res) => sse.send(res, hello, said('{"outp', end)));
    expect(await rejection(server.workflows.runs.stream(runReq).text())).toMatchObject({
      partial: { text: 'Hello. ' },
    });
  });
});

describe('another node than the end node', () => {
  const end = said(output, { node_type: 'End', node_title: 'End', node_id: '900001' });
  /** Ways in which servers mark the message of such a node. The type decides: then the title and the id say nothing. */
  const others = ['Message', 'LLM', ...absent].flatMap((node_type) =>
    [...absent, 'End', 'Message'].flatMap((node_title) =>
      [...absent, '100', '900001'].flatMap((node_id) =>
        [...absent, 'uuid-1'].map((node_execute_uuid) => ({ node_type, node_title, node_id, node_execute_uuid })),
      ),
    ),
  );

  it('gives its text to text() and not to finalOutput() however it is marked', async () => {
    const run = await runner();
    for (const other of others)
      expect(await run(said('Hello. ', other), end, done), JSON.stringify(other)).toEqual({ text: 'Hello. ', output });
  });

  it('gives its JSON to text() if its type says so, also as the last one', async () => {
    const run = await runner();
    for (const other of others.filter(({ node_type }) => Boolean(node_type)))
      expect(await run(said('{"a":1}', other), done), JSON.stringify(other)).toEqual({
        text: '{"a":1}',
        output: '{"a":1}',
      });
  });

  it('is the end node of a subworkflow, however both are marked and whichever comes first', async () => {
    const run = await runner();
    const inner = '{"inner":1}';
    for (const mark of marks) {
      const sub = said(inner, { ...mark, sub_execute_id: '7' });
      expect(await run(sub, end, done), JSON.stringify(mark)).toEqual({ text: inner, output });
      expect(await run(end, sub, done), JSON.stringify(mark)).toEqual({ text: inner, output });
      const subEnd = said(inner, { node_type: 'End', node_title: 'End', node_id: '900001', sub_execute_id: '7' });
      expect(await run(subEnd, said(output, mark), done), JSON.stringify(mark)).toMatchObject({ text: inner });
    }
  });

  it('is not joined with the end node if neither has a type', async () => {
    const run = await runner();
    for (const node_title of absent) {
      const untitled = { node_title, node_id: '100' };
      const last = said(output, { node_title: 'End', node_id: '900001' });
      expect(await run(said('Hello. ', untitled), last, done)).toEqual({ text: 'Hello. ', output });
      expect(await run(said('Hello. ', { node_title }), said(output, { node_title }), done)).toEqual({
        text: 'Hello. ',
        output,
      });
    }
  });

  it('may have the id of the end node: the end node is the last one then', async () => {
    const node = { node_title: '消息', node_id: '900001', node_execute_uuid: '6f1c' };
    const parts = [said('三天都', { ...node, node_is_finish: false }), said('是晴天。', node)];
    const last = said('{"output":"三天都是晴天。"}', { node_title: '' });
    expect(await helpersOf(...parts, last, done)).toEqual({
      text: '三天都是晴天。',
      output: '{"output":"三天都是晴天。"}',
    });
  });
});

describe('two nodes that speak at once', () => {
  const ids = (node: string) => [
    { node_execute_uuid: `uuid-${node}` },
    ...absent.flatMap((node_execute_uuid) => [
      { node_execute_uuid, node_id: node },
      ...absent.map((node_id) => ({ node_execute_uuid, node_id, node_title: node })),
    ]),
  ];
  const pairs = ids('a').map((a, index) => [a, ids('b')[index] ?? {}] as const);

  it.each(pairs)('are distinguished by any of their ids: %j', async (a, b) => {
    const parts = [
      said('A1', { ...a, node_is_finish: false }),
      said('B1', { ...b, node_is_finish: false }),
      said('A2', { ...a, node_is_finish: true }),
      said('B2', { ...b, node_is_finish: true }),
    ];
    expect(await helpersOf(...parts, done)).toEqual({ text: 'A1B1A2B2', output: 'B1B2' });
  });

  it.each([...absent, 'Answer', 'End'])('are distinguished by each id if their title is %j', async (node_title) => {
    const run = await runner();
    const same = { node_type: 'LLM', node_title, node_id: '1', node_execute_uuid: 'u', sub_execute_id: 's' };
    for (const [field, ...values] of [
      ['node_id', '1', '2'],
      ['node_execute_uuid', 'u', 'v'],
      ['node_type', 'LLM', 'Message'],
      ['sub_execute_id', 's', 't'],
      ['loop_index', 0, 1],
      ['batch_index', 0, 1],
    ] as const) {
      const [a, b] = values.map((value) => ({ ...same, [field]: value }));
      const parts = [
        said('A1', { ...a, node_is_finish: false }),
        said('B1', { ...b, node_is_finish: false }),
        said('A2', { ...a, node_is_finish: true }),
        said('B2', { ...b, node_is_finish: true }),
      ];
      expect(await run(...parts, done), field).toEqual({ text: 'A1B1A2B2', output: 'B1B2' });
    }
  });

  it.each([undefined, null, 0])('are one execution if the index is %j or 0', async (index) => {
    const of = (batch_index: unknown, content: string, node_is_finish: boolean) =>
      said(content, { node_id: 'a', batch_index, loop_index: index, sub_execute_id: index, node_is_finish });
    const parts = [of(index, 'A1', false), of(1, 'B1', false), of(1, 'B2', true), of(0, 'A2', true)];
    expect(await helpersOf(...parts, done)).toEqual({ text: 'A1B1B2A2', output: 'A1A2' });
  });

  it.each([null, undefined])('finish with content that is %j', async (content) => {
    const last = sse.sse('Message', nodeMessage('', { content, node_id: 'a' }));
    const parts = [said('A', { node_id: 'a', node_is_finish: false }), last];
    expect(await helpersOf(...parts, done)).toEqual({ text: 'A', output: 'A' });
  });
});

it('nodes that never finish are forgotten once there are thousands, but none that goes on to speak', () => {
  const texts = new RunTexts();
  const speak = (node_id: number | string, content: string, node_is_finish = false): void => {
    texts.append({ ...nodeMessage(content), node_type: 'LLM', node_id, node_is_finish } as never);
  };
  const count = 10_000;
  for (let node = 0; node < count; node++) {
    speak(node, 'x');
    if (node % 100 === 0) speak('main', 'm');
  }
  speak('main', '!', true);
  expect(texts.output).toBe(`${'m'.repeat(count / 100)}!`);
  expect(texts.said()).toHaveLength(count + count / 100 + 1);
  // It was forgotten: what it says now is all that it said.
  speak(0, 'y', true);
  expect(texts.output).toBe('y');
  speak(count - 1, 'y', true);
  expect(texts.output).toBe('xy');
});

it('an end node that speaks first is not forgotten among thousands of others', () => {
  const texts = new RunTexts();
  texts.append({ content: '{"a":', node_type: 'End' } as never);
  for (let node = 0; node < 5_000; node++)
    texts.append({ content: 'x', node_type: 'LLM', node_id: String(node) } as never);
  texts.append({ content: '1}', node_type: 'End', node_is_finish: true } as never);
  texts.complete();
  expect(texts.output).toBe('{"a":1}');
  expect(texts.said()).toBe('x'.repeat(5_000));
});

describe('the answers of a chat whose ids are not there', () => {
  it.each(absent)('are those that are being sent: %j', async (id) => {
    const none = { id };
    const server = await sseServer(
      (res) =>
        sse.send(
          res,
          sse.created,
          sse.delta('He', none),
          sse.delta('llo. ', { id: 'msg-1' }),
          sse.completed('Hello. ', { id: 'msg-1' }),
          sse.delta('Wor', none),
          sse.delta('ld', none),
          sse.completed('', none),
          sse.delta('!', none),
          sse.chatCompleted,
          sse.done,
        ),
      { logLevel: 'off' },
    );
    const stream = server.chat.stream(sse.chatReq);
    expect(await stream.text()).toBe('Hello. World!');
    expect(await stream.finalMessage()).toMatchObject({ content: 'World' });
  });

  it.each(absent)('usage() is undefined for %j', async (usage) => {
    const end = sse.sse('conversation.chat.completed', sse.chat('completed', { usage }));
    const server = await sseServer((res) => sse.send(res, end, sse.done), { logLevel: 'off' });
    expect(await server.chat.stream(sse.chatReq).usage()).toBeUndefined();
  });
});
