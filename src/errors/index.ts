export { StreamAbortedError } from './abort-errors.js';
export type { StreamErrorOptions } from './abort-errors.js';
export { castToError, CozeError, isCozeError, JSONParseError, SchemasUnavailableError } from './coze-error.js';
export type { AnyCozeError, PartialStream } from './coze-error.js';
export {
  APIConnectionError,
  APIError,
  APIUserAbortError,
  AuthenticationError,
  BadRequestError,
  ConversationBusyError,
  GatewayError,
  InternalServerError,
  InvalidResponseError,
  NotFoundError,
  PermissionDeniedError,
  RateLimitError,
  RedirectError,
  TimeoutError,
} from './api-error.js';
export type { APIErrorOptions, ErrorHeaders } from './api-error.js';
export type { ErrorRes } from './error-body.js';
export type { LastError } from './failure-reason.js';
export { CozeErrorCode } from '../../generated/errors/codes.gen.js';
export { describeErrorCode } from './error-codes.js';
export type { AnyErrorCode, ErrorCodeInfo, ErrorCodeRetry } from './error-codes.js';
export { AudioError } from './audio-error.js';
export { ResponseLimitError, StreamLimitError } from './limit-errors.js';
export { LoginRequiredError, OAuthError, StateMismatchError } from './oauth-error.js';
export {
  ChatFailedError,
  NoAnswerError,
  PollTimeoutError,
  StreamError,
  StreamInterruptedError,
  StreamParseError,
  StreamTimeoutError,
  ToolRunError,
  WorkflowFailedError,
  WorkflowInterruptedError,
} from './stream-errors.js';
export type { ChatFailedOptions, ToolRunFault, WorkflowFailedOptions } from './stream-errors.js';
export { OutputValidationError, RequestValidationError, ResponseValidationError } from './validation-errors.js';
export type { OutputIssue, ResponseValidationOptions, ValidationIssue } from './validation-errors.js';
export {
  SocketClosedError,
  SocketError,
  SocketEventError,
  SocketHandshakeError,
  SocketMessageTooLongError,
  SocketParseError,
  SocketQueueFullError,
  SocketStateError,
  SocketTimeoutError,
} from './socket-errors.js';
export type {
  SocketClosedOptions,
  SocketErrorOptions,
  SocketEventOptions,
  SocketHandshakeOptions,
  SocketMessageTooLongOptions,
} from './socket-errors.js';
