// Generated from openapi/ by `npm run generate`. Do not edit.

import type { AcceptGroup } from '../../src/schemas/accept.js';
import { integer, isObject, optional, text } from '../../src/schemas/accept.js';

function responseDetail(value: unknown): boolean {
  return isObject(value) && optional(value['logid'], text);
}

function templateDuplicateData(value: unknown): boolean {
  return isObject(value) && text(value['entity_id']) && text(value['entity_type']);
}

function templatesDuplicateResponse(value: unknown): boolean {
  return (
    isObject(value) &&
    integer(value['code']) &&
    optional(value['msg'], text) &&
    optional(value['detail'], responseDetail) &&
    templateDuplicateData(value['data'])
  );
}

export const responses: AcceptGroup['responses'] = { 'templates.duplicate': templatesDuplicateResponse };

export const events: AcceptGroup['events'] = {};

/** Loads the schemas, which say what is wrong with a value that is not accepted. */
export const schemas: AcceptGroup['schemas'] = () => import('../response-schemas/templates-schemas.gen.js');
