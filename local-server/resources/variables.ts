import type { Clock } from '../clock.js';
import { API_CONNECTOR } from '../demo.js';
import type { Params } from '../params.js';
import { invalidParameter, success } from '../response.js';
import type { Handlers, ServerContext } from '../server-context.js';
import { findBot } from './bots.js';

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
export class Variables {
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

export const variableHandlers: Handlers = {
  'GET /v1/variables': (params, server) => {
    const items = server.state.variables.list(scopeOf(params, server), params.strings('keywords'));
    return success({ data: { items } });
  },

  'PUT /v1/variables': (params, server) => {
    const scope = scopeOf(params, server);
    for (const item of params.list('data')) {
      server.state.variables.set(scope, item.requiredText('keyword'), item.text('value') ?? '');
    }
    return success();
  },
};

function scopeOf(params: Params, server: ServerContext): VariableScope {
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
