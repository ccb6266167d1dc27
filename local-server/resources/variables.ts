import type { RequestParams } from '../http/request-params.js';
import { invalidParameter, success } from '../http/response.js';
import type { Clock } from '../lib/clock.js';
import { API_CONNECTOR } from '../lib/demo-ids.js';
import { type BotLookup, findBot } from './bots.js';
import type { HandlerContext, RouteHandlers } from './route-handler.js';

interface Variable {
  readonly keyword: string;
  readonly value: string;
  readonly create_time: number;
  readonly update_time: number;
}

/** The user of a bot or an app in a channel. */
interface VariableScope {
  readonly ownerId: string;
  readonly connectorId: string;
  readonly userId: string;
}

/** The variables that bots and apps keep for their users. */
export class VariableRecords {
  readonly #scopes = new Map<string, Map<string, Variable>>();

  constructor(private readonly clock: Clock) {}

  set(scope: VariableScope, keyword: string, value: string): void {
    const time = this.clock.seconds();
    const variables = this.#of(scope);
    variables.set(keyword, {
      keyword,
      value,
      create_time: variables.get(keyword)?.create_time ?? time,
      update_time: time,
    });
  }

  /** The variables with the keywords. All variables of the scope if `keywords` is empty. */
  list(scope: VariableScope, keywords: readonly string[]): Variable[] {
    const all = [...this.#of(scope).values()];
    return keywords.length === 0 ? all : all.filter(({ keyword }) => keywords.includes(keyword));
  }

  #of({ ownerId, connectorId, userId }: VariableScope): Map<string, Variable> {
    const key = JSON.stringify([ownerId, connectorId, userId]);
    const variables = this.#scopes.get(key) ?? new Map<string, Variable>();
    this.#scopes.set(key, variables);
    return variables;
  }
}

interface VariableState extends BotLookup {
  readonly variables: VariableRecords;
}

export const variableHandlers: RouteHandlers<VariableState> = {
  'GET /v1/variables': (params, server) => {
    const items = server.state.variables.list(readVariableScope(params, server), params.strings('keywords'));
    return success({ data: { items } });
  },

  'PUT /v1/variables': (params, server) => {
    const scope = readVariableScope(params, server);
    for (const item of params.list('data')) {
      server.state.variables.set(scope, item.requiredText('keyword'), item.text('value') ?? '');
    }
    return success();
  },
};

function readVariableScope(params: RequestParams, server: HandlerContext<BotLookup>): VariableScope {
  const botId = params.text('bot_id');
  const ownerId = params.text('app_id') ?? botId;
  if (ownerId === undefined) throw invalidParameter('app_id or bot_id is required');
  if (botId !== undefined) findBot(server, botId);
  return {
    ownerId,
    connectorId: params.text('connector_id') ?? API_CONNECTOR,
    userId: params.text('connector_uid') ?? '',
  };
}
