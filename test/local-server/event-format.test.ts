import { describe, expect, test } from 'vitest';
import type { CozeServerOptions } from 'coze-client/testing';
import { type Caller, say } from './caller.js';
import { startServer } from './start-server.js';

const TIME = Date.UTC(2026, 0, 2, 3, 4, 5);

const start = async (options: CozeServerOptions): Promise<Caller> =>
  (await startServer({ now: () => TIME, ...options })).caller;

/** Replaces the ids of the server: the first by A, the second by B. */
function named(text: string): string {
  const ids = [...new Set(text.match(/7380\d{15}/g))];
  return ids.reduce((result, id, index) => result.replaceAll(id, 'ABCDEFGH'.charAt(index)), text);
}

const USAGE = '"usage":{"token_count":0,"output_count":0,"input_count":0}';
const HEALTHY = '"last_error":{"code":0,"msg":""}';

describe('the event format of a chat', () => {
  test('has no space after the colon and ends with a quoted [DONE]', async () => {
    const caller = await start({ reply: () => ({ text: ['你', '好'], followUps: [] }) });
    const body = { bot_id: '1', user_id: 'u', stream: true, additional_messages: say('hi') };
    const ids = '"id":"A","conversation_id":"B","bot_id":"1"';
    const chat = `${ids},"created_at":1767323045`;
    const message = '"conversation_id":"B","bot_id":"1","role":"assistant"';
    const tail = '"content_type":"text","chat_id":"A","section_id":"C"';
    const verbose =
      '{\\"msg_type\\":\\"generate_answer_finish\\",\\"data\\":\\"{\\\\\\"finish_reason\\\\\\":0,\\\\\\"FinData\\\\\\":\\\\\\"\\\\\\"}\\",\\"from_module\\":null,\\"from_unit\\":null}';
    expect(named(await caller.streamText('/v3/chat', body))).toBe(
      [
        'event:conversation.chat.created',
        `data:{${chat},${HEALTHY},"status":"created",${USAGE},"section_id":"C"}`,
        '',
        'event:conversation.chat.in_progress',
        `data:{${chat},${HEALTHY},"status":"in_progress",${USAGE},"section_id":"C"}`,
        '',
        'event:conversation.message.delta',
        `data:{"id":"D",${message},"type":"answer","content":"你",${tail}}`,
        '',
        'event:conversation.message.delta',
        `data:{"id":"D",${message},"type":"answer","content":"好",${tail}}`,
        '',
        'event:conversation.message.completed',
        `data:{"id":"D",${message},"type":"answer","content":"你好",${tail},"created_at":1767323045}`,
        '',
        'event:conversation.message.completed',
        `data:{"id":"E",${message},"type":"verbose","content":"${verbose}",${tail},"created_at":1767323045,"updated_at":1767323045}`,
        '',
        'event:conversation.chat.completed',
        `data:{${chat},"completed_at":1767323045,${HEALTHY},"status":"completed","usage":{"token_count":4,"output_count":2,"input_count":2},"section_id":"C"}`,
        '',
        'event:done',
        'data:"[DONE]"',
        '',
        '',
      ].join('\n'),
    );
  });
});

describe('the event format of a chatflow', () => {
  test('has a space after the colon, no bot, and a debug_url with escaped ampersands at the end', async () => {
    const caller = await start({ reply: () => ['ok'] });
    const body = { workflow_id: '2', app_id: '3', additional_messages: say('hi'), parameters: {} };
    const text = named(await caller.streamText('/v1/workflows/chat', body));
    const chat = '"id":"A","conversation_id":"B","created_at":1767323045';
    expect(text.split('\n').slice(0, 3)).toEqual([
      'event: conversation.chat.created',
      `data: {${chat},${HEALTHY},"status":"created",${USAGE},"section_id":"C"}`,
      '',
    ]);
    expect(text).not.toContain('id: ');
    expect(text).not.toContain('bot_id');
    expect(text.slice(text.indexOf('event: done'))).toBe(
      'event: done\ndata: {"debug_url":"https://www.coze.cn/work_flow?execute_id=A' +
        '\\u0026space_id=7352821196940378146\\u0026workflow_id=2\\u0026execute_mode=2"}\n\n',
    );
  });
});

describe('the event format of a workflow', () => {
  test('numbers all events from 0, including heartbeats', async () => {
    const caller = await start({ workflow: () => ({ text: '一二三四五六七', ping: true, output: { n: 7 } }) });
    const text = await caller.streamText('/v1/workflow/stream_run', { workflow_id: '2' });
    const node = '"node_execute_uuid":"A","node_id":"120001"';
    expect(named(text)).toBe(
      [
        'id: 0',
        'event: Message',
        `data: {"content":"一二三四五六","content_type":"text",${node},"node_is_finish":false,"node_seq_id":"0","node_title":"Message"}`,
        '',
        'id: 1',
        'event: PING',
        'data: {}',
        '',
        'id: 2',
        'event: Message',
        `data: {"content":"七","content_type":"text",${node},"node_is_finish":true,"node_seq_id":"1","node_title":"Message"}`,
        '',
        'id: 3',
        'event: Message',
        'data: {"content":"{\\"n\\":7}","content_type":"text","node_execute_uuid":"B","node_id":"900001","node_is_finish":true,"node_seq_id":"0","node_title":"","usage":{"token_count":9,"output_count":7,"input_count":2},"token":9,"cost":"0.00"}',
        '',
        'id: 4',
        'event: Done',
        'data: {"debug_url":"https://www.coze.cn/work_flow?execute_id=C&space_id=7352821196940378146&workflow_id=2&execute_mode=2"}',
        '',
        '',
      ].join('\n'),
    );
  });

  test('ends with the Interrupt, and a resume numbers its events from 0 again', async () => {
    const caller = await start({
      workflow: ({ resumeData }) => (resumeData.length === 0 ? { interrupt: { question: '?' } } : ['!']),
    });
    const text = await caller.streamText('/v1/workflow/stream_run', { workflow_id: '2' });
    const eventId = /"event_id":"(.*?)"/.exec(text)?.[1] ?? '';
    expect(named(text.slice(text.indexOf('id: 1')))).toBe(
      'id: 1\nevent: Interrupt\ndata: {"interrupt_data":{"event_id":"A/B","type":2,"data":""},"node_title":"Question"}\n\n',
    );
    const resumed = await caller.streamText('/v1/workflow/stream_resume', {
      workflow_id: '2',
      event_id: eventId,
      interrupt_type: 2,
      resume_data: 'yes',
    });
    expect(resumed.match(/^id: .*$/gm)).toEqual(['id: 0', 'id: 1', 'id: 2', 'id: 3']);
  });
});
