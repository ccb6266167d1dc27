/**
 * The TypeScript client for Coze.
 *
 * @module
 */
export { CozeAPI } from './client.js';
export {
  APIPromise,
  BinaryPromise,
  Client,
  COZE_CN_BASE_URL,
  COZE_CN_BASE_WS_URL,
  COZE_COM_BASE_URL,
  COZE_COM_BASE_WS_URL,
  PagePromise,
  toFile,
  VERSION,
} from './core/index.js';
export type {
  ClientOptions,
  Fetch,
  GetToken,
  HeadersInput,
  Logger,
  LogLevel,
  Region,
  RequestOptions,
  Unrecognized,
  Uploadable,
  WithResponse,
} from './core/index.js';
export * from './errors/index.js';
export * from '../generated/client/index.gen.js';
export type { VariableData as VariableCreateData } from '../generated/client/index.gen.js';
export * from './auth/index.js';
export { isKnownEvent, type UnknownEvent } from './streaming/known-event.js';
export { ChatStream, type StreamChatData } from './streaming/chat-stream.js';
export { WorkflowStream } from './streaming/workflow-stream.js';
export { EventStream } from './streaming/event-stream.js';
export type { ChatPollOptions, CreateChatPollData } from './streaming/chat-poll.js';
export type { PollOptions } from './streaming/poll.js';
export type { SingleAnswer } from './streaming/single-answer.js';
export type { OnInterrupt } from './streaming/interrupt-loop.js';
export type { Tool, ToolContext, ToolRunOptions, Tools } from './streaming/tool-runner.js';
export type { RunToolsReq, StreamChatReq } from './resources/chat.js';
export type { RunStreamOptions } from './resources/workflow-runs.js';
export type { WaitOptions } from './resources/background.js';
export type { RawEvents } from './resources/raw-calls.js';
export type { RawOptions } from './resources/raw-options.js';
export type { RawEvent } from './resources/raw-events.js';
