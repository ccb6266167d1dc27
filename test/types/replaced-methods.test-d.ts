/** Programs for `@coze/api` that replace methods, and set options later. */
import { test } from 'vitest';
import {
  ChatEventType,
  ChatStatus,
  CozeAPI,
  RoleType,
  WebsocketsEventType,
  WorkflowEvent,
  WorkflowEventType,
  type ClientOptions,
  type CreateChatData,
  type CreateChatReq,
  type CreateChatWsReq,
  type CreateChatWsRes,
  type RequestOptions,
  type StreamChatData,
  type StreamChatReq,
  type WebSocketAPI,
} from '../../src/index.js';

declare const client: CozeAPI;
declare const chat: CreateChatData;

test('methods can be replaced by functions of other promises and by async generators', () => {
  client.chat.stream = async function* (params: StreamChatReq): AsyncGenerator<StreamChatData> {
    yield { event: ChatEventType.CONVERSATION_CHAT_CREATED, data: { ...chat, bot_id: params.bot_id } };
    yield { event: ChatEventType.DONE, data: '[DONE]' };
  };
  client.chat.stream = async function* () {
    yield { event: ChatEventType.DONE, data: '[DONE]' };
  };
  const { stream } = client.chat;
  client.chat.stream = async function* (params: StreamChatReq, options?: RequestOptions) {
    for await (const part of stream.call(client.chat, params, options)) yield part;
  };
  client.chat.create = async (params: CreateChatReq) => ({ ...chat, bot_id: params.bot_id });
  client.chat.createAndPoll = async () => ({ chat, messages: [] });
  client.chat.retrieve = async () => ({ ...chat, status: ChatStatus.COMPLETED });
  client.chat.submitToolOutputs = async function* (): AsyncGenerator<StreamChatData> {
    yield { event: ChatEventType.DONE, data: '[DONE]' };
  };
  client.workflows.runs.stream = async function* () {
    yield new WorkflowEvent(0, WorkflowEventType.DONE);
  };
  client.workflows.runs.create = async () => ({
    data: '{}',
    debug_url: '',
    execute_id: '',
    msg: '',
    token: 0,
    cost: '0',
  });
  client.workflows.chat.stream = async function* () {
    yield { event: ChatEventType.DONE, data: '[DONE]' };
  };
});

test('files may be null as far as the types know', () => {
  const input = null as File | null;
  void client.files.upload({ file: input });
  void client.audio.transcriptions.create({ file: input });
  void client.audio.voices.clone({ voice_name: 'a', file: input, audio_format: 'wav' });
});

test('options are plain objects that a program fills', () => {
  const options: RequestOptions = {};
  options.headers = { 'x-a': 'b' };
  options.timeout = 1_000;
  options.signal = new AbortController().signal;
  options.debug = true;
  options.onApiError = (error) => void error.code;
  const config: ClientOptions = { token: 'token' };
  config.headers = new Headers();
  config.baseURL = 'https://api.coze.com';
  config.websocketOptions = {};
  config.websocketOptions.headers = { 'x-a': 'b' };
  config.axiosOptions = {};
  void new CozeAPI(config);
});

test('a session is a WebSocketAPI', async () => {
  const ws: WebSocketAPI<CreateChatWsReq, CreateChatWsRes> = await client.websockets.chat.create('1');
  ws.onopen = () =>
    ws.send({
      id: '1',
      event_type: WebsocketsEventType.CONVERSATION_MESSAGE_CREATE,
      data: { role: RoleType.User, content_type: 'text', content: 'hi' },
    });
  ws.onmessage = (data, event) => void [data.event_type, event.data];
  ws.onerror = (error, event) => void [error.data.code, error.data.msg, error.detail.logid, event.type];
  ws.onclose = ({ code, reason }) => void [code, reason];
});
