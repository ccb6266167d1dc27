/** Programs for `@coze/api` that replace methods, and set options later. */
import type { AxiosRequestConfig } from 'axios';
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
  client.chat.stream = async function* (): AsyncIterable<StreamChatData> {
    yield { event: ChatEventType.DONE, data: '[DONE]' };
  };
  client.workflows.runs.stream = async function* (): AsyncIterable<WorkflowEvent> {
    yield new WorkflowEvent(0, WorkflowEventType.DONE);
  };
  client.workflows.chat.stream = async function* (): AsyncIterable<StreamChatData> {
    yield { event: ChatEventType.DONE, data: '[DONE]' };
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

test('the token of a subclass', () => {
  class Mine extends CozeAPI {
    protected override async getToken(): Promise<string> {
      return super.getToken();
    }
  }
  void Mine;
});

test('a function passes on the result of a raw call', () => {
  const returned = async <T>(): Promise<T> => client.post<unknown, T>('/v1/x');
  const passedOn = <T>(): Promise<T> => client.put<unknown, T>('/v1/x');
  void [returned, passedOn];
});

test('the properties of a client are read into the types of @coze/api, and set', () => {
  const headers: Headers | Record<string, unknown> | undefined = client.headers;
  const token: string | (() => string | Promise<string>) = client.token;
  client.token = () => 'a';
  client.token = { token: () => 'a' };
  client.headers = [['a', 'b']];
  client.allowPersonalAccessTokenInBrowser = true;
  client.axiosOptions = { timeout: 4, proxy: false, other: 'a' };
  client.axiosOptions.headers = { a: 'b' };
  const config: AxiosRequestConfig = { timeout: 1 };
  client.axiosOptions = config;
  const timeout: number | undefined = client.axiosOptions.timeout;
  const options: NonNullable<ClientOptions['axiosOptions']> = { timeout: 1 };
  void [headers, token, timeout, options.timeout];
});

test('options of a call are made of those of axios, and the other way', () => {
  const config: AxiosRequestConfig = { timeout: 1, headers: { a: 'b' }, transformRequest: [(data: unknown) => data] };
  const { signal, headers, timeout, params, proxy, transformRequest } = config;
  const options: RequestOptions = { signal, headers, timeout, params, proxy, transformRequest };
  const back = { ...options, url: '/v1/x' } as AxiosRequestConfig;
  void [back, config as RequestOptions];
});

test('the parameters of a function in place of a method have the types of the method', () => {
  client.chat.createAndPoll = async (params, options) => Promise.reject(new Error(params.bot_id + options?.timeout));
  client.chat.poll = async (conversation, chat, options) =>
    Promise.reject(new Error(conversation + chat + options?.timeout));
  client.workflows.runs.stream = async function* (params, options) {
    if (options?.timeout === 0) yield* client.workflows.runs.stream(params);
  };
});
