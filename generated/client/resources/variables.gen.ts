// Generated from openapi/ by `npm run generate`. Do not edit.

import { resourceClass } from '../../../src/http/index.js';
import type { APIPromise, APIResource, RequestOptions } from '../../../src/http/index.js';
import type { VariableData, VariableUpdateReq } from '../../types/types.gen.js';
import type { VariableRetrieveReq } from '../params.gen.js';
import { operations } from '../table.gen.js';

/** The methods of `client.variables`. */
export interface VariablesResource extends APIResource {
  /**
   * Get user variables.
   *
   * Gets the values of the user variables of a bot or an app, for one user of one channel. The bot or app must be published to the API or the Chat SDK. Pass either `app_id` or `bot_id`. Requires the permission `readVariable`.
   *
   * `GET /v1/variables`
   *
   * @see en: https://www.coze.com/docs/developer_guides/read_variable
   * @see zh: https://docs.coze.cn/developer_guides/read_variable
   * @param params - optional: `app_id`, `bot_id`, `connector_id`, `connector_uid`, `keywords`.
   * @throws APIError if the server refuses: 4101 PERMISSION_DENIED.
   * @example
   * const result = await client.variables.retrieve({
   *   app_id: '7448857477636685850',
   *   bot_id: '7379462189365198898',
   *   connector_id: '1024',
   *   connector_uid: '7432567',
   *   keywords: ['name', 'age'],
   * });
   */
  retrieve(params?: VariableRetrieveReq, options?: RequestOptions): APIPromise<VariableData>;

  /**
   * Set user variables.
   *
   * Sets user variables of a bot or an app, for one user of one channel. The bot or app must be published to the API or the Chat SDK. Pass either `app_id` or `bot_id`. Requires the permission `updateVariable`.
   *
   * `PUT /v1/variables`
   *
   * @see en: https://www.coze.com/docs/developer_guides/update_variable
   * @see zh: https://docs.coze.cn/developer_guides/update_variable
   * @param params - `data`; optional: `app_id`, `bot_id`, `connector_id` (default 1024), `connector_uid`.
   * @throws APIError if the server refuses: 4101 PERMISSION_DENIED.
   * @example
   * await client.variables.update({
   *   bot_id: '7379462189365198898',
   *   connector_id: '1024',
   *   connector_uid: '7432567',
   *   data: [{ keyword: 'name', value: '小林' }, { keyword: 'age', value: '18' }],
   * });
   */
  update(params: VariableUpdateReq, options?: RequestOptions): APIPromise<undefined>;
}

export const VariablesResource = /* @__PURE__ */ resourceClass<VariablesResource>('variables', operations);
