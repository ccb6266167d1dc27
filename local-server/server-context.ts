import type { OnDrift } from '../src/for-local-server.js';
import type { FaultScript } from './faults/fault-script.js';
import type { RecordedRequest } from './http/recorded-request.js';
import type { RequestParams } from './http/request-params.js';
import type { RouteResponse } from './http/response.js';
import type { AcceptedTokens } from './oauth/accepted-tokens.js';
import type { OAuthContext } from './oauth/oauth-context.js';
import type { BotRecord } from './records/bot-records.js';
import type { ServerState } from './records/server-state.js';
import type { ReplyFunction, WorkflowFunction } from './replies/reply-functions.js';
import type { SpeechCodec } from './speech/speech-codec.js';

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
export type RouteHandler = (params: RequestParams, server: ServerContext) => RouteResponse | Promise<RouteResponse>;

/** Handlers by method and path, as in the contract: `GET /v1/bots/{bot_id}`. */
export type RouteHandlers = Readonly<Record<string, RouteHandler>>;

/**
 * Finds the bot of a request. If the server replies for any bot, an unknown id is added.
 *
 * @throws RequestError with code 4200 for an unknown id.
 */
export function findBot({ state, acceptsAnyBot }: ServerContext, id: string): BotRecord {
  if (acceptsAnyBot) state.ensureBot(id);
  return state.bots.find(id);
}
