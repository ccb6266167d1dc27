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
import { Chat, type ReplaceableChat } from './resources/chat.js';
import { RawCalls } from './resources/raw-calls.js';
import { Commerce, Datasets, Entities } from './resources/tasks.js';
import { Websockets } from './resources/websockets.js';
import { Workflows } from './resources/workflows.js';

/**
 * The Coze client, with a resource for each group of endpoints. api.md lists all methods.
 *
 * The only required option is `token`: a string, a function that is called before every request, or an auth object. Set
 * `region: 'cn'` for coze.cn. A request is sent when its method is called, that of a stream on first use.
 *
 * @throws CozeError if an option is invalid. Every failure of a call is a `CozeError` too.
 * @example
 * ```ts
 * const client = new CozeAPI({ token: process.env.COZE_API_TOKEN ?? '', region: 'cn' });
 * const bot = await client.bots.retrieveNew('7379462189365198898');
 * ```
 * @see en: https://www.coze.com/docs/developer_guides/authentication
 * @see zh: https://docs.coze.cn/developer_guides/authentication
 */
export class CozeAPI extends RawCalls {
  // The classes of errors, where code written for `@coze/api` looks for them.
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

  override readonly chat: Chat | ReplaceableChat = new Chat(this);
  override readonly workflows: Workflows = new Workflows(this);
  override readonly datasets: Datasets = new Datasets(this);
  override readonly entities: Entities = new Entities(this);
  override readonly commerce: Commerce = new Commerce(this);
  override readonly websockets: Websockets = new Websockets(this);
}
