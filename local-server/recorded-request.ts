/** A request as it arrived. */
export interface RecordedRequest {
  /** The id of the operation in the contract, such as `chat.create`; absent when no route has this method and path. */
  readonly operation?: string;
  readonly method: string;
  /** The path without the query, still percent-encoded. */
  readonly path: string;
  /** Path and query as sent. */
  readonly url: string;
  /** The query, decoded; a name that was sent several times has its values joined by commas. */
  readonly query: Readonly<Record<string, string>>;
  /** The headers with lower-case names, the token included. */
  readonly headers: Readonly<Record<string, string>>;
  /** The parsed body: a JSON value, or the fields of a form (files as `File`); `undefined` when there is none. */
  readonly body: unknown;
  /** The body as text. */
  readonly text: string;
}
