// Generated from openapi/ by `npm run generate`. Do not edit.

import { clientOf } from '../../../src/http/index.js';
import type { APIPromise, Client, Operation, RequestOptions } from '../../../src/http/index.js';
import type { VariableData, VariableUpdateReq } from '../../types/types.gen.js';
import type { VariableRetrieveReq } from '../params.gen.js';

const variablesRetrieveOperation: Operation = { id: 'variables.retrieve', method: 'GET', path: '/v1/variables' };

/**
 * Get user variables.
 *
 * Gets the values of the user variables of a bot or an app, for one user of one channel. The bot or app must be published to the API or the Chat SDK. Pass either `app_id` or `bot_id`. Requires the permission `readVariable`.
 *
 * `GET /v1/variables`
 *
 * @see en: https://www.coze.com/docs/developer_guides/read_variable
 * @see zh: https://docs.coze.cn/developer_guides/read_variable
 */
export function variablesRetrieve(
  client: Client,
  params?: VariableRetrieveReq,
  options?: RequestOptions,
): APIPromise<VariableData> {
  return clientOf(client).request(variablesRetrieveOperation, params, options);
}

const variablesUpdateOperation: Operation = {
  id: 'variables.update',
  method: 'PUT',
  path: '/v1/variables',
  required: true,
  body: 'json',
  unwrap: 'none',
};

/**
 * Set user variables.
 *
 * Sets user variables of a bot or an app, for one user of one channel. The bot or app must be published to the API or the Chat SDK. Pass either `app_id` or `bot_id`. Requires the permission `updateVariable`.
 *
 * `PUT /v1/variables`
 *
 * @see en: https://www.coze.com/docs/developer_guides/update_variable
 * @see zh: https://docs.coze.cn/developer_guides/update_variable
 */
export function variablesUpdate(
  client: Client,
  params: VariableUpdateReq,
  options?: RequestOptions,
): APIPromise<undefined> {
  return clientOf(client).request(variablesUpdateOperation, params, options);
}
