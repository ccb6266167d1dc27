/** A program that extends the client, changes it while it runs, and replaces its methods. */
import {
  APIError,
  ChatEventType,
  CozeAPI,
  type RequestOptions,
  type StreamChatData,
  type StreamChatReq,
} from '@coze/api';

class ShopError extends Error {
  constructor(
    readonly code: number | null | undefined,
    readonly raw: { code?: number } | undefined,
  ) {
    super('The shop has no assistant.');
  }
}

class ShopClient extends CozeAPI {
  readonly sent: string[] = [];

  async makeRequest<Req, Rsp>(
    apiUrl: string,
    method: 'GET' | 'POST' | 'PUT' | 'DELETE',
    body?: Req,
    isStream?: boolean,
    options?: RequestOptions,
  ): Promise<Rsp> {
    this.sent.push(`${method} ${apiUrl}`);
    try {
      return await super.makeRequest<Req, Rsp>(apiUrl, method, body, isStream, options);
    } catch (error) {
      if (!(error instanceof APIError)) throw error;
      throw new ShopError(error.code, error.rawError as { code?: number });
    }
  }

  protected async getToken(): Promise<string> {
    return process.env.COZE_API_TOKEN ?? '';
  }
}

export async function useShop(): Promise<unknown> {
  const client = new ShopClient({ token: '', baseURL: 'http://127.0.0.1:9' });
  client.baseURL = process.env.COZE_BASE_URL ?? '';
  client.headers = { 'x-shop': '1' };
  client.debug = false;
  const options: RequestOptions = {};
  options.headers = { 'x-a': '1' };
  options.timeout = 10_000;
  const { user_name } = await client.users.me(options);
  const failure = await client.bots.retrieve({ bot_id: '404' }).then(
    () => undefined,
    (error: unknown) => error,
  );
  const asked: string[] = [];
  client.chat.stream = async function* (params: StreamChatReq): AsyncIterable<StreamChatData> {
    asked.push(params.bot_id);
    yield { event: ChatEventType.DONE, data: '[DONE]' };
  };
  const events: unknown[] = [];
  for await (const part of client.chat.stream({ bot_id: '1' })) events.push(part.data);
  const own = failure instanceof ShopError && [failure.code, failure.raw?.code];
  return { user_name, own, events, asked, sent: client.sent };
}
