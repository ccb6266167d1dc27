import type { OnDrift } from '../src/for-local-server.js';
import type { AcceptedTokens } from './access.js';
import type { FaultScript } from './faults/fault-script.js';
import type { OAuthContext } from './oauth/answer-oauth.js';
import type { Params } from './params.js';
import type { RecordedRequest } from './received-request.node.js';
import type { ReplyFunction, WorkflowFunction } from './replies/reply.js';
import type { RouteResponse } from './response.js';
import type { ServerState } from './server-state.js';
import type { SpeechCodec } from './speech-codec.js';

/** The state and the settings that all parts of one server share. */
export interface ServerContext {
  readonly state: ServerState;
  readonly oauth: OAuthContext;
  readonly tokens: AcceptedTokens;
  readonly reply: ReplyFunction;
  readonly workflow: WorkflowFunction;
  readonly codec: SpeechCodec;
  /** True if the `reply` option serves every bot: an unknown bot id is then added as a bot. */
  readonly acceptsAnyBot: boolean;
  /** True if the `workflow` option serves every workflow: an unknown workflow id is then added as a workflow. */
  readonly acceptsAnyWorkflow: boolean;
  /** The number of polls that still report background work as unfinished. */
  readonly polls: number;
  readonly script: FaultScript;
  readonly requests: RecordedRequest[];
  readonly nextLogid: () => string;
  /** Receives a report for each response that differs from the contract. */
  readonly onDrift: OnDrift | undefined;
  /** Aborts when the server closes. */
  readonly signal: AbortSignal;
}

/** Answers one route. Throws a RequestError to respond with a failed envelope. */
export type Handler = (params: Params, server: ServerContext) => RouteResponse | Promise<RouteResponse>;

/** Handlers by method and path, as in the contract: `GET /v1/bots/{bot_id}`. */
export type Handlers = Readonly<Record<string, Handler>>;
