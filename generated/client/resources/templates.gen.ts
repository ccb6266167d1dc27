// Generated from openapi/ by `npm run generate`. Do not edit.

import { resourceClass } from '../../../src/http/index.js';
import type { APIPromise, APIResource, RequestOptions } from '../../../src/http/index.js';
import type { TemplateDuplicateData, TemplateDuplicateReq } from '../../types/types.gen.js';
import { operations } from '../table.gen.js';

/** The methods of `client.templates`. */
export interface TemplatesResource extends APIResource {
  /**
   * Copy a template.
   *
   * Copies a template of the store into a workspace and returns the ID of the copy.
   *
   * `POST /v1/templates/{template_id}/duplicate`
   *
   * @param templateId - The ID of the template.
   * @param params - `workspace_id`; optional: `name`.
   * @throws APIError if the server refuses.
   * @example
   * const result = await client.templates.duplicate('7445218109286678551', { workspace_id: '7352033921443356672', name: 'Travel guide' });
   */
  duplicate(
    templateId: string,
    params: TemplateDuplicateReq,
    options?: RequestOptions,
  ): APIPromise<TemplateDuplicateData>;
}

export const TemplatesResource = /* @__PURE__ */ resourceClass<TemplatesResource>('templates', operations);
