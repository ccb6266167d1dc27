import type { Answer } from './answer.js';
import type { Params } from './params.js';
import type { ServerContext } from './server-context.js';

/** Answers one route. Throws a Refusal to answer with a failed envelope. */
export type Handler = (params: Params, server: ServerContext) => Answer | Promise<Answer>;

/** Handlers by method and path, as the contract writes them: `GET /v1/bots/{bot_id}`. */
export type Handlers = Readonly<Record<string, Handler>>;
