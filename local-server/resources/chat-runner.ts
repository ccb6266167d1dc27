import { encodeBase64 } from '../../src/for-local-server.js';
import type { ServerEvent } from '../http/response.js';
import {
  type ChatTurn,
  type Message,
  type ReplyError,
  type ReplyParts,
  type ReplyToolCall,
  type ToolOutput,
  countUsage,
  replyPartsOf,
  textPieces,
} from '../replies/reply-functions.js';
import { DEFAULT_OUTPUT, packetsOf } from '../speech/output-audio.js';
import { type ChatRecord, type ChatStatus, type ToolCall, chatView } from './chat-record.js';
import type { ConversationRecords } from './conversations.js';
import type { NewMessage } from './input-messages.js';
import type { IdSequence } from './records.js';
import type { HandlerContext } from './route-handler.js';
import { type WorkflowRecords, debugUrl } from './workflows.js';

/** The state that a run needs. `chats.ts` imports this file, so its class cannot be named here. */
interface ChatRunnerState {
  readonly ids: IdSequence;
  readonly conversations: ConversationRecords;
  readonly workflows: WorkflowRecords;
  readonly chats: { settle(record: ChatRecord, status: 'completed' | 'failed' | 'requires_action'): void };
}

/** Runs one turn of a chat or a chatflow: calls the reply function and turns its reply into events. */
export class ChatRunner {
  readonly #server: HandlerContext<ChatRunnerState>;
  readonly #record: ChatRecord;
  readonly #turn: ChatTurn;
  #audio: Iterable<Uint8Array> | undefined;

  constructor(server: HandlerContext<ChatRunnerState>, record: ChatRecord, turn: ChatTurn) {
    this.#server = server;
    this.#record = record;
    this.#turn = turn;
  }

  /** The speech in the reply, PCM16 at 24 kHz. */
  get audio(): Iterable<Uint8Array> | undefined {
    return this.#audio;
  }

  async *events(): AsyncGenerator<ServerEvent> {
    const isChatflow = this.#turn.kind === 'chatflow';
    try {
      if (!isChatflow) yield* this.#start();
      const parts: ReplyParts = replyPartsOf(await this.#server.reply(this.#turn));
      this.#audio = parts.audio;
      if (isChatflow) {
        if (parts.error !== undefined && parts.text === undefined) return yield this.#failedChatflow(parts.error);
        yield* this.#start();
      }
      yield* this.#steps(parts);
      yield* this.#finish(parts, yield* this.#answer(parts));
    } catch (error) {
      yield this.#thrown(error);
      return;
    }
    yield { event: 'done', data: this.#doneData() };
  }

  *#start(): Generator<ServerEvent> {
    if (this.#record.status === 'created') this.#record.status = 'in_progress';
    yield this.#chatEvent('created');
    yield this.#chatEvent('in_progress');
  }

  *#steps(parts: ReplyParts): Generator<ServerEvent> {
    for (const output of this.#turn.toolOutputs ?? []) {
      yield this.#addMessage({ type: 'tool_response', content: toolResponseContent(output) });
    }
    for (const step of parts.steps ?? []) yield this.#addMessage(step);
  }

  /** Streams the answer and returns its text. */
  async *#answer(parts: ReplyParts): AsyncGenerator<ServerEvent, string> {
    const text = parts.text ?? parts.question;
    if (text === undefined && parts.reasoning === undefined) return '';
    const contentType = parts.contentType ?? 'text';
    const draft = this.#draft({ type: 'answer', content: '', contentType });
    let reasoning = '';
    for await (const piece of textPieces(parts.reasoning ?? '')) {
      reasoning += piece;
      yield deltaEvent(draft, { content: '', reasoning_content: piece });
    }
    let content = '';
    for await (const piece of textPieces(text ?? '')) {
      content += piece;
      if (contentType === 'text') yield deltaEvent(draft, { content: piece });
    }
    if (parts.error === undefined) {
      yield this.#complete({ ...draft, content, ...(reasoning === '' ? {} : { reasoning_content: reasoning }) });
    }
    return content;
  }

  *#finish(parts: ReplyParts, answer: string): Generator<ServerEvent> {
    this.#record.usage = parts.usage ?? countUsage(this.#turn.text, answer);
    if (parts.error !== undefined) {
      this.#record.lastError = parts.error;
      yield this.#end('failed');
    } else if (parts.question !== undefined) {
      this.#record.conversation.pendingQuestion = parts.question;
      yield this.#addMessage({ type: 'verbose', content: verboseContent('interrupt', 1) });
      yield this.#addMessage({ type: 'verbose', content: verboseContent('generate_answer_finish', 1) });
      yield this.#end('requires_action');
    } else if (parts.toolCalls !== undefined && parts.toolCalls.length > 0) {
      yield* this.#callTools(parts.toolCalls);
    } else {
      yield this.#addMessage({ type: 'verbose', content: verboseContent('generate_answer_finish', 0) });
      for (const content of parts.followUps ?? []) yield this.#addMessage({ type: 'follow_up', content });
      yield this.#end('completed');
      yield* this.#speech(answer);
    }
  }

  *#callTools(calls: readonly ReplyToolCall[]): Generator<ServerEvent> {
    const { ids } = this.#server.state;
    const toolCalls: ToolCall[] = calls.map((call) => ({
      id: call.id ?? btoa(`tool_call:${ids.next()}`),
      type: 'function',
      function: {
        name: call.name,
        arguments: typeof call.arguments === 'string' ? call.arguments : JSON.stringify(call.arguments),
      },
    }));
    this.#record.toolCalls = toolCalls;
    for (const call of toolCalls) {
      yield this.#addMessage({ type: 'function_call', content: functionCallContent(call, ids) });
    }
    yield this.#end('requires_action');
  }

  /** As on the platform, speech follows `conversation.chat.completed`: clients have to read until `done`. */
  *#speech(answer: string): Generator<ServerEvent> {
    if (!this.#record.hasAudio) return;
    const message = this.#draft({ type: 'answer', content: '' });
    const speak = () =>
      packetsOf(this.#server.codec.speak(answer, DEFAULT_OUTPUT.pcm_config.sample_rate, 1), DEFAULT_OUTPUT);
    for (const packet of this.#audio ?? speak()) yield audioEvent(message, encodeBase64(packet));
  }

  #failedChatflow(error: ReplyError): ServerEvent {
    this.#record.lastError = error;
    this.#server.state.chats.settle(this.#record, 'failed');
    return { event: 'conversation.chat.failed', data: { code: String(error.code), msg: error.msg } };
  }

  /** The reply function threw an error. */
  #thrown(error: unknown): ServerEvent {
    const lastError = { code: 5000, msg: error instanceof Error ? error.message : String(error) };
    this.#record.lastError = lastError;
    this.#server.state.chats.settle(this.#record, 'failed');
    return { event: 'error', data: lastError };
  }

  #end(status: 'completed' | 'failed' | 'requires_action'): ServerEvent {
    this.#server.state.chats.settle(this.#record, status);
    return this.#chatEvent(status);
  }

  #chatEvent(status: ChatStatus): ServerEvent {
    return { event: `conversation.chat.${status}`, data: chatView(this.#record, status) };
  }

  #addMessage(message: { type: string; content: string }): ServerEvent {
    return this.#complete(this.#draft(message));
  }

  #draft(message: Omit<NewMessage, 'role'>): Message {
    const { conversation, id, botId } = this.#record;
    return this.#server.state.conversations.draft(conversation, { ...message, role: 'assistant', chatId: id, botId });
  }

  #complete(message: Message): ServerEvent {
    this.#record.output.push(message);
    if (this.#record.savesHistory) this.#record.conversation.messages.push(message);
    return completedEvent(message);
  }

  #doneData(): unknown {
    const { workflowId } = this.#turn;
    if (workflowId === undefined) return '[DONE]';
    return { debug_url: debugUrl(this.#server.state.workflows, workflowId, this.#record.id) };
  }
}

const deltaEvent = (message: Message, fragment: { content: string; reasoning_content?: string }): ServerEvent => ({
  event: 'conversation.message.delta',
  data: { ...messageView(message), ...fragment },
});

export const completedEvent = (message: Message): ServerEvent => ({
  event: 'conversation.message.completed',
  data: {
    ...messageView(message),
    created_at: message.created_at,
    ...(message.type === 'verbose' ? { updated_at: message.updated_at } : {}),
  },
});

const audioEvent = (message: Message, base64: string): ServerEvent => ({
  event: 'conversation.audio.delta',
  data: { ...messageView(message), content: base64, content_type: 'audio' },
});

/** A message in an event: without times, and without `bot_id` if the chat has no bot. */
const messageView = (message: Message): Record<string, unknown> => ({
  id: message.id,
  conversation_id: message.conversation_id,
  ...(message.bot_id === '' ? {} : { bot_id: message.bot_id }),
  role: message.role,
  type: message.type,
  content: message.content,
  content_type: message.content_type,
  ...(message.reasoning_content === undefined ? {} : { reasoning_content: message.reasoning_content }),
  chat_id: message.chat_id,
  section_id: message.section_id,
});

/** The content of a `function_call` message. The platform writes its ids as 64-bit numbers, which JSON.parse rounds. */
const functionCallContent = (call: ToolCall, ids: IdSequence): string =>
  `{"name":${JSON.stringify(call.function.name)},"arguments":${jsonObject(call.function.arguments)},` +
  `"plugin_id":${ids.next()},"api_id":${ids.next()},"plugin_type":1,"thought":""}`;

function jsonObject(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text));
  } catch {
    return JSON.stringify({ input: text });
  }
}

const toolResponseContent = (output: ToolOutput): string =>
  JSON.stringify({ content_type: 1, response_for_model: output.output, type_for_model: 1 });

const verboseContent = (kind: 'generate_answer_finish' | 'interrupt', finishReason: 0 | 1): string =>
  JSON.stringify({
    msg_type: kind,
    data: kind === 'interrupt' ? '' : JSON.stringify({ finish_reason: finishReason, FinData: '' }),
    from_module: null,
    from_unit: null,
  });
