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
   */
  duplicate(
    templateId: string,
    params: TemplateDuplicateReq,
    options?: RequestOptions,
  ): APIPromise<TemplateDuplicateData>;
}

export const TemplatesResource = /* @__PURE__ */ resourceClass<TemplatesResource>('templates', operations);
