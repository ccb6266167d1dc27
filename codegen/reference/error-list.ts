/** The classes of errors, in families. test/docs/errors.test.ts checks that every exported one is here. */

export interface ErrorFamily {
  readonly en: string;
  readonly zh: string;
  /** What the classes have in common, and what to import them from. */
  readonly text: string;
  readonly names: readonly string[];
}

export const ERROR_FAMILIES: readonly ErrorFamily[] = [
  {
    en: 'Every error',
    zh: '基类',
    text: 'Import from `coze-client`. `isCozeError(error)` is true for every class on this page but `JSONParseError`, also for those of another copy of the package.',
    names: ['CozeError'],
  },
  {
    en: 'Calls',
    zh: '接口调用',
    text: 'Import from `coze-client`. A call that fails throws an `APIError` or one of its subclasses. A private key that cannot be used is a `BadRequestError`, too, with status 400 and without `msg`: nothing was sent, and the message says what is wrong with the key.',
    names: [
      'APIError',
      'BadRequestError',
      'AuthenticationError',
      'PermissionDeniedError',
      'NotFoundError',
      'ConversationBusyError',
      'RateLimitError',
      'TimeoutError',
      'InternalServerError',
      'GatewayError',
      'APIConnectionError',
      'APIUserAbortError',
      'RedirectError',
      'InvalidResponseError',
      'ResponseLimitError',
      'JSONParseError',
    ],
  },
  {
    en: 'Streams, polling and tools',
    zh: '流式响应、轮询与工具',
    text: 'Import from `coze-client`. What was received before is in `partial`.',
    names: [
      'StreamError',
      'StreamInterruptedError',
      'StreamTimeoutError',
      'StreamParseError',
      'StreamLimitError',
      'StreamAbortedError',
      'ChatFailedError',
      'WorkflowFailedError',
      'NoAnswerError',
      'WorkflowInterruptedError',
      'PollTimeoutError',
      'ToolRunError',
    ],
  },
  {
    en: 'Sockets',
    zh: 'WebSocket',
    text: 'Import from `coze-client`. `onerror` of a session gets what nothing else waits for.',
    names: [
      'SocketError',
      'SocketHandshakeError',
      'SocketClosedError',
      'SocketMessageTooLongError',
      'SocketTimeoutError',
      'SocketQueueFullError',
      'SocketStateError',
      'SocketParseError',
      'SocketEventError',
    ],
  },
  {
    en: 'OAuth',
    zh: '授权',
    text: 'Import from `coze-client`. The functions and objects that get tokens throw them.',
    names: ['OAuthError', 'StateMismatchError', 'LoginRequiredError'],
  },
  {
    en: 'Validation',
    zh: '校验',
    text: 'Import from `coze-client`. The option `validate` turns the check of requests and responses on.',
    names: ['RequestValidationError', 'ResponseValidationError', 'OutputValidationError', 'SchemasUnavailableError'],
  },
  {
    en: 'Audio and voice',
    zh: '音频与语音',
    text: 'Import from `coze-client/audio` and `coze-client/voice`.',
    names: ['AudioError', 'MicrophoneError'],
  },
  {
    en: 'Callbacks and the proxy',
    zh: '回调与网页代理',
    text: 'Import from `coze-client/schemas` and `coze-client/proxy`.',
    names: ['CallbackSignatureError', 'InvalidCallbackError', 'UnknownCallbackError', 'ProxyRefusalError'],
  },
];

export const ERROR_NAMES: readonly string[] = ERROR_FAMILIES.flatMap(({ names }) => names);
