import type { RequestParams } from '../http/request-params.js';
import { invalidParameter, success } from '../http/response.js';
import { API_CONNECTOR } from '../records/demo-ids.js';
import type { VariableScope } from '../records/variable-records.js';
import { type RouteHandlers, type ServerContext, findBot } from '../server-context.js';

export const variableHandlers: RouteHandlers = {
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

function readVariableScope(params: RequestParams, server: ServerContext): VariableScope {
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
