// Generated from openapi/ by `npm run generate`. Do not edit.

import { clientOf } from '../../../src/http/index.js';
import type { APIPromise, Client, Operation, RequestOptions } from '../../../src/http/index.js';
import type { TemplateDuplicateData, TemplateDuplicateReq } from '../../types/types.gen.js';

const templatesDuplicateOperation: Operation = {
  id: 'templates.duplicate',
  method: 'POST',
  path: '/v1/templates/{template_id}/duplicate',
  required: true,
  body: 'json',
};

/**
 * Copy a template.
 *
 * Copies a template of the store into a workspace and returns the ID of the copy.
 *
 * `POST /v1/templates/{template_id}/duplicate`
 */
export function templatesDuplicate(
  client: Client,
  params: TemplateDuplicateReq & { template_id: string },
  options?: RequestOptions,
): APIPromise<TemplateDuplicateData> {
  return clientOf(client).request(templatesDuplicateOperation, params, options);
}
