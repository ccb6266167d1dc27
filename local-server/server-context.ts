import type { OAuthContext } from './oauth/oauth-context.js';
import type { ReplyFunction } from './reply.js';
import type { ServerState } from './state/server-state.js';
import type { SpeechCodec } from './speech/codec.js';
import type { WorkflowFunction } from './workflow-reply.js';

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
