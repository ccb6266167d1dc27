import type { ParsedBody } from './parse-body.js';
import type { RouteMatch } from './router.js';

/** A request on its way to its handler. */
export interface Call {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  /** The host and port that the request was sent to. */
  readonly host: string;
  readonly authorization: string | undefined;
  readonly body: ParsedBody;
  readonly match: RouteMatch | undefined;
}
