export { CozeError, isCozeError } from './coze-error.js';
export type { AnyCozeError } from './coze-error.js';
export {
  APIError,
  AuthenticationError,
  BadRequestError,
  ConversationBusyError,
  GatewayError,
  InternalServerError,
  NotFoundError,
  PermissionDeniedError,
  RateLimitError,
  TimeoutError,
} from './api-error.js';
export type { APIErrorOptions, ErrorHeaders } from './api-error.js';
export type { ErrorRes, LastError } from './error-body.js';
export { APIConnectionError, APIUserAbortError, RedirectError } from './connection-errors.js';
export { InvalidResponseError } from './invalid-response-error.js';
export { LoginRequiredError, OAuthError, StateMismatchError } from './oauth-error.js';
export { NoAnswerError, PollTimeoutError, ToolRunError, WorkflowInterruptedError } from './outcome-errors.js';
export type { ToolRunFault } from './outcome-errors.js';
export {
  ChatFailedError,
  StreamAbortedError,
  StreamError,
  StreamInterruptedError,
  StreamParseError,
  StreamTimeoutError,
  WorkflowFailedError,
} from './stream-errors.js';
export type { ChatFailedOptions, PartialStream, StreamErrorOptions, WorkflowFailedOptions } from './stream-errors.js';
export { RequestValidationError, ResponseValidationError, SchemasUnavailableError } from './validation-errors.js';
export type { ResponseValidationOptions, ValidationIssue } from './validation-errors.js';
export {
  SocketClosedError,
  SocketError,
  SocketEventError,
  SocketHandshakeError,
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
} from './socket-errors.js';
export { castToError, JSONParseError } from './coze-api-names.js';
