/** A request that the server received. */
export interface RecordedRequest {
  /** The id of the operation in the contract, such as `chat.create`. Absent if no route has this method and path. */
  readonly operation?: string;
  readonly method: string;
  /** The path without the query, percent-encoded as sent. */
  readonly path: string;
  /** The path and the query as sent. */
  readonly url: string;
  /** The decoded query. The values of a name that was sent several times are joined by commas. */
  readonly query: Readonly<Record<string, string>>;
  /** The headers, with names in lower case. They include the access token. */
  readonly headers: Readonly<Record<string, string>>;
  /** The parsed body: a JSON value, or the fields of a form (files as `File`). `undefined` without a body. */
  readonly body: unknown;
  /** The body as text. */
  readonly text: string;
}
