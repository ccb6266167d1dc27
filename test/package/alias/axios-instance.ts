/** A program that sends everything through an instance of axios of its own. */
import { createReadStream } from 'node:fs';
import axios, { type AxiosInstance, type AxiosRequestConfig, type InternalAxiosRequestConfig } from 'axios';
import { ChatEventType, CozeAPI, RoleType, type ClientOptions, type RequestOptions } from '@coze/api';

const baseURL = process.env.COZE_BASE_URL ?? '';

function createHttp(seen: unknown[]): AxiosInstance {
  const http = axios.create({ timeout: 10_000, headers: { 'x-app': 'shop' } });
  http.interceptors.request.use(async (config: InternalAxiosRequestConfig) => {
    config.headers.set('x-trace', String(seen.length));
    seen.push([
      config.method?.toUpperCase(),
      new URL(config.url ?? '').pathname,
      config.headers.get('x-tenant') ?? null,
    ]);
    return config;
  });
  http.interceptors.response.use(
    (response) => response,
    async (error: unknown) => {
      if (axios.isAxiosError(error)) seen.push(error.response?.status);
      throw error;
    },
  );
  return http;
}

/** The options of a call, made of those of another request of the program. */
function optionsOf({ signal, timeout, headers, params }: AxiosRequestConfig): RequestOptions {
  return { signal, timeout, headers, params };
}

export async function sendAll(): Promise<unknown> {
  const seen: unknown[] = [];
  const config: ClientOptions = { token: process.env.COZE_API_TOKEN ?? '', baseURL };
  config.axiosOptions = { timeout: 5_000, headers: { 'x-site': 'cn' } };
  const client = new CozeAPI(config);
  const direct = (await client.users.me()).user_name;
  client.axiosInstance = createHttp(seen);
  client.axiosOptions = { timeout: 20_000 };
  const { user_name } = await client.users.me(optionsOf({ headers: { 'x-tenant': 'a' }, params: { lang: 'zh' } }));
  let text = '';
  const additional_messages = [{ role: RoleType.User, content: 'hi', content_type: 'text' as const }];
  const params = { bot_id: process.env.COZE_BOT_ID ?? '', user_id: 'u', additional_messages };
  for await (const part of client.chat.stream(params, { headers: { 'x-tenant': 'b' } }))
    if (part.event === ChatEventType.CONVERSATION_MESSAGE_DELTA) text += part.data.content;
  const { bytes } = await client.files.upload({ file: createReadStream('package.json') });
  const again = { ...optionsOf({ timeout: 1 }), url: baseURL } as AxiosRequestConfig;
  return { direct, user_name, text, isSent: bytes > 0, seen, timeout: [again.timeout, client.axiosOptions.timeout] };
}
