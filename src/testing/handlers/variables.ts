import { success } from '../answer.js';
import type { Handlers } from '../handler.js';
import type { Params } from '../params.js';
import { badRequest } from '../refusal.js';
import { API_CONNECTOR } from '../state/conversations.js';
import type { VariableScope } from '../state/variables.js';

export const variableHandlers: Handlers = {
  'GET /v1/variables': (params, { state }) =>
    success({ data: { items: state.variables.list(scopeOf(params), params.strings('keywords')) } }),

  'PUT /v1/variables': (params, { state }) => {
    const scope = scopeOf(params);
    for (const item of params.list('data')) {
      state.variables.set(scope, item.requiredText('keyword'), item.text('value') ?? '');
    }
    return success();
  },
};

function scopeOf(params: Params): VariableScope {
  const ownerId = params.text('app_id') ?? params.text('bot_id');
  if (ownerId === undefined) throw badRequest('Invalid request parameter: app_id or bot_id is required.');
  return {
    ownerId,
    connectorId: params.text('connector_id') ?? API_CONNECTOR,
    userId: params.text('connector_uid') ?? '',
  };
}
