/** A request that the server received. Secrets in it are replaced: see maskedSecret(). */
export interface RecordedRequest {
  /** The id of the operation in the contract, such as `chat.create`. Absent if no route has this method and path. */
  readonly operation?: string;
  readonly method: string;
  /** The path without the query, percent-encoded as sent. */
  readonly path: string;
  /** The path and the query as sent, apart from secrets. */
  readonly url: string;
  /** The decoded query. The values of a name that was sent several times are joined by commas. */
  readonly query: Readonly<Record<string, string>>;
  /** The headers, with names in lower case. The access token is replaced: `Bearer ***` and 8 digits. */
  readonly headers: Readonly<Record<string, string>>;
  /**
   * The parsed body: a JSON value, or the fields of a form (files as `File`). `undefined` without a body. Only the secrets of
   * OAuth requests are replaced: codes, tokens and code verifiers.
   */
  readonly body: unknown;
  /** The body as text. In an OAuth request, each secret is replaced by `***`. */
  readonly text: string;
}
