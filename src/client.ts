import {
  APIError,
  APIUserAbortError,
  AuthenticationError,
  BadRequestError,
  GatewayError,
  InternalServerError,
  NotFoundError,
  PermissionDeniedError,
  RateLimitError,
  TimeoutError,
} from './errors/index.js';
import { Chat } from './resources/chat.js';
import { RawCalls } from './resources/raw-calls.js';
import { Commerce, Datasets, Entities } from './resources/tasks.js';
import { Websockets } from './resources/websockets.js';
import { Workflows } from './resources/workflows.js';

/**
 * The Coze client: one resource a group of endpoints, all methods documented in api.md.
 *
 * It takes at least a `token`: a string, a function that is asked before every request, or an auth object; `region: 'cn'` is for coze.cn.
 * Requests are sent when a method is called, streams on first use. Every failure is a `CozeError`, also an option that
 * cannot work.
 *
 * @example
 * ```ts
 * const client = new CozeAPI({ token: process.env.COZE_API_TOKEN ?? '', region: 'cn' });
 * const bot = await client.bots.retrieveNew('7379462189365198898');
 * ```
 * @see en: https://www.coze.com/docs/developer_guides/authentication
 * @see zh: https://www.coze.cn/docs/developer_guides/authentication
 */
export class CozeAPI extends RawCalls {
  static readonly APIError = APIError;
  static readonly BadRequestError = BadRequestError;
  static readonly AuthenticationError = AuthenticationError;
  static readonly PermissionDeniedError = PermissionDeniedError;
  static readonly NotFoundError = NotFoundError;
  static readonly RateLimitError = RateLimitError;
  static readonly InternalServerError = InternalServerError;
  static readonly GatewayError = GatewayError;
  static readonly TimeoutError = TimeoutError;
  static readonly UserAbortError = APIUserAbortError;

  override readonly chat: Chat = new Chat(this);
  override readonly workflows: Workflows = new Workflows(this);
  override readonly datasets: Datasets = new Datasets(this);
  override readonly entities: Entities = new Entities(this);
  override readonly commerce: Commerce = new Commerce(this);
  override readonly websockets: Websockets = new Websockets(this);
}
