import type { RequestParams } from '../http/request-params.js';
import type { RouteResponse } from '../http/response.js';
import type { ReplyFunction, WorkflowFunction } from '../replies/reply-functions.js';
import type { SpeechCodec } from '../speech/speech-codec.js';

/**
 * The server as its handlers use it: the settings, and of the records only those in `State`. The file of a resource names
 * the records that it needs, and does not import the state of the whole server.
 */
export interface HandlerContext<State> {
  readonly state: State;
  readonly reply: ReplyFunction;
  readonly workflow: WorkflowFunction;
  readonly codec: SpeechCodec;
  /** True if the `reply` option serves every bot: an unknown bot id is then added as a bot. */
  readonly acceptsAnyBot: boolean;
  /** True if the `workflow` option serves every workflow: an unknown workflow id is then added as a workflow. */
  readonly acceptsAnyWorkflow: boolean;
  /** The number of polls that still report background work as unfinished. */
  readonly polls: number;
  /** Aborts when the server closes. */
  readonly signal: AbortSignal;
}

/** Answers one route. Throws a RequestError to respond with a failed envelope. */
export type RouteHandler<State> = (
  params: RequestParams,
  server: HandlerContext<State>,
) => RouteResponse | Promise<RouteResponse>;

/** Handlers by method and path, as in the contract: `GET /v1/bots/{bot_id}`. */
export type RouteHandlers<State> = Readonly<Record<string, RouteHandler<State>>>;
