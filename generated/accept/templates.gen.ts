// Generated from openapi/ by `npm run generate`. Do not edit.

import { integer, isObject, optional, text, type AcceptGroup } from '../../src/schemas/accept.js';

function templatesDuplicateResponse(value: unknown): boolean {
  return (
    isObject(value) &&
    integer(value['code']) &&
    optional(value['msg'], text) &&
    optional(value['detail'], responseDetail) &&
    templateDuplicateData(value['data'])
  );
}

function responseDetail(value: unknown): boolean {
  return isObject(value) && optional(value['logid'], text);
}

function templateDuplicateData(value: unknown): boolean {
  return isObject(value) && text(value['entity_id']) && text(value['entity_type']);
}

export const answers: AcceptGroup['answers'] = { 'templates.duplicate': templatesDuplicateResponse };

export const events: AcceptGroup['events'] = {};
