import type { OAuthContext } from './oauth/answer-oauth.js';
import type { Params } from './params.js';
import type { ReplyFunction, WorkflowFunction } from './replies/reply.js';
import type { Answer } from './response.js';
import type { ServerState } from './server-state.js';
import type { SpeechCodec } from './speech-codec.js';

/** What the handlers of one server share. */
export interface ServerContext {
  readonly state: ServerState;
  readonly oauth: OAuthContext;
  readonly reply: ReplyFunction;
  readonly workflow: WorkflowFunction;
  readonly codec: SpeechCodec;
  /** The caller replies for all bots, so that every bot id is taken. */
  readonly takesAnyBot: boolean;
  /** The caller runs all workflows, so that every workflow id is taken. */
  readonly takesAnyWorkflow: boolean;
  /** How many looks still find something under way that goes on behind the answers. */
  readonly polls: number;
  /** Aborts when the server closes. */
  readonly signal: AbortSignal;
}

/** Answers one route. Throws a Refusal to answer with a failed envelope. */
export type Handler = (params: Params, server: ServerContext) => Answer | Promise<Answer>;

/** Handlers by method and path, as the contract writes them: `GET /v1/bots/{bot_id}`. */
export type Handlers = Readonly<Record<string, Handler>>;
