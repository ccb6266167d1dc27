import { success } from '../answer.js';
import type { Handlers } from '../handler.js';
import type { Params } from '../params.js';
import { badRequest } from '../refusal.js';
import type { ServerContext } from '../server-context.js';
import { API_CONNECTOR } from '../state/conversations.js';
import type { VariableScope } from '../state/variables.js';
import { knownBot } from './known-bot.js';

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
  if (ownerId === undefined) throw badRequest('Invalid request parameter: app_id or bot_id is required.');
  if (botId !== undefined) knownBot(server, botId);
  return {
    ownerId,
    connectorId: params.text('connector_id') ?? API_CONNECTOR,
    userId: params.text('connector_uid') ?? '',
  };
}
