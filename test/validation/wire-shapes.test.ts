/** Shapes that servers were observed to send: each passes strict. */
import { describe, expect, it } from 'vitest';
import { json, serve } from '../support/http-server.node.js';
import { chatReq, collect, runReq, send, sse, sseServer } from '../support/sse-server.node.js';
import { lateChecks } from './late-checks.js';
import { recordedClient } from './recorded-client.js';

const strict = { validate: 'strict' } as const;

const ids = { id: '7501', conversation_id: '7502', bot_id: '7503' };
/** An older chat: completed_at before the end, last_error without a failure, an empty required_action. */
const oldChat = {
  ...ids,
  completed_at: 1735689600,
  last_error: { code: 0, msg: '' },
  required_action: { type: '', submit_tool_outputs: { tool_calls: [] } },
  usage: { token_count: 0, output_count: 0, input_count: 0 },
};
const bareChat = { id: '7501', conversation_id: '7502', status: 'in_progress', last_error: null, usage: null };
const message = { ...ids, chat_id: '7501', role: 'assistant', content_type: 'text', content: 'x' };

describe('a chat stream', () => {
  it.each<[string, readonly string[]]>([
    [
      'of an older server',
      [
        sse('conversation.chat.created', { ...oldChat, status: 'created' }),
        sse('conversation.message.delta', { ...message, type: 'answer' }),
        sse('conversation.message.completed', {
          ...message,
          type: 'verbose',
          created_at: 1735689600,
          updated_at: 1735689600,
        }),
        sse('conversation.message.completed', { ...message, type: 'knowledge' }),
        sse('conversation.chat.completed', { ...oldChat, status: 'completed' }),
        sse('conversation.audio.delta', { ...message, type: 'answer', content_type: 'audio' }),
        'event:done\ndata:[DONE]\n\n',
      ],
    ],
    [
      'without optional fields',
      [
        sse('conversation.chat.in_progress', bareChat),
        sse('conversation.chat.completed', {
          ...bareChat,
          usage: { token_count: 3, output_tokens: 1, input_tokens: 2 },
        }),
        'event:done\ndata:\n\n',
      ],
    ],
    [
      'that failed, with the whole chat',
      [sse('conversation.chat.failed', { ...oldChat, status: 'failed', failed_at: 0 })],
    ],
    ['that failed, with code and message only', [sse('conversation.chat.failed', { code: '4000', msg: 'no' })]],
    ['of coze-studio', [sse('error', { code: 5000, msg: 'no' }), 'event:conversation.stream.done\ndata:\n\n']],
  ])('%s', async (_what, parts) => {
    const reports: unknown[] = [];
    const { chat } = await sseServer((res) => send(res, ...parts), {
      ...strict,
      onDrift: (report) => reports.push(report),
    });
    expect(await collect(chat.stream(chatReq))).toHaveLength(parts.length);
    await lateChecks();
    expect(reports).toEqual([]);
  });

  it('of a chatflow, which ends with the debug URL of the run', async () => {
    const { workflows } = await sseServer(
      (res) =>
        send(
          res,
          sse('conversation.chat.created', { ...bareChat, execute_id: '1' }),
          sse('conversation.message.completed', { ...message, bot_id: undefined, type: 'answer' }),
          'event: done\ndata: {"debug_url":"https://example.com/?a=1\\u0026b=2"}\n\n',
        ),
      strict,
    );
    const req = { workflow_id: '1', bot_id: '2', additional_messages: [{ role: 'user' as const, content: 'x' }] };
    expect(await collect(workflows.chat.stream(req))).toHaveLength(3);
  });
});

describe('a workflow stream', () => {
  const said = { content: '1', node_is_finish: true, node_seq_id: '0', node_title: 'Q' };

  it.each<[string, readonly string[]]>([
    [
      'of an older server',
      [
        sse('Message', said, 0),
        sse('Message', { ...said, node_title: '', cost: '0.00', token: 0 }, 1),
        sse('Done', {}, 2),
      ],
    ],
    [
      'with every field',
      [
        sse('PING', {}, 0),
        'id: 1\nevent: PING\ndata:\n\n',
        sse(
          'Message',
          { ...said, content_type: 'text', node_id: '9', ext: { a: 'b' }, loop_index: 0, usage: { token_count: 1 } },
          2,
        ),
        sse('Done', { debug_url: 'https://example.com' }, 3),
      ],
    ],
    ['that failed', [sse('Error', { error_code: 4000, error_message: 'no', debug_url: 'https://example.com' }, 0)]],
    [
      'with an interrupt',
      [
        sse('Message', said, 0),
        sse('Interrupt', { interrupt_data: { data: '', event_id: '1/2', type: 2 }, node_title: 'Q' }, 1),
      ],
    ],
    [
      'with an interrupt of an input node',
      [
        sse('Interrupt', {
          interrupt_data: {
            data: '{}',
            event_id: '1/2',
            type: 5,
            required_parameters: { list: { type: 'array', required: true, items: { type: 'object', properties: {} } } },
          },
          debug_url: 'https://example.com',
        }),
      ],
    ],
    ['of coze-studio that failed', [sse('error', 'text', 0)]],
  ])('%s', async (_what, parts) => {
    const reports: unknown[] = [];
    const onDrift = (report: unknown) => reports.push(report);
    const { workflows } = await sseServer((res) => send(res, ...parts), { ...strict, onDrift });
    expect(await collect(workflows.runs.stream(runReq))).toHaveLength(parts.length);
    await lateChecks();
    expect(reports).toEqual([]);
  });
});

it('a background run, whose response may lack the code', async () => {
  const server = await serve((response) => json(response, { execute_id: '7', debug_url: 'https://example.com' }));
  const { client } = recordedClient(server.url, strict);
  expect(await client.workflows.runs.create({ workflow_id: '1', is_async: true })).toMatchObject({ execute_id: '7' });
});
