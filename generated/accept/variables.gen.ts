// Generated from openapi/ by `npm run generate`. Do not edit.

import type { AcceptGroup } from '../../src/schemas/accept.js';
import { integer, isObject, list, optional, text } from '../../src/schemas/accept.js';

function responseDetail(value: unknown): boolean {
  return isObject(value) && optional(value['logid'], text);
}

function kVItem(value: unknown): boolean {
  return (
    isObject(value) &&
    text(value['keyword']) &&
    text(value['value']) &&
    integer(value['create_time']) &&
    integer(value['update_time'])
  );
}

const kVItemList = list(kVItem);

function variableData(value: unknown): boolean {
  return isObject(value) && kVItemList(value['items']);
}

function variablesRetrieveResponse(value: unknown): boolean {
  return (
    isObject(value) &&
    integer(value['code']) &&
    optional(value['msg'], text) &&
    optional(value['detail'], responseDetail) &&
    variableData(value['data'])
  );
}

function envelope(value: unknown): boolean {
  return (
    isObject(value) &&
    integer(value['code']) &&
    optional(value['msg'], text) &&
    optional(value['detail'], responseDetail)
  );
}

export const responses: AcceptGroup['responses'] = {
  'variables.retrieve': variablesRetrieveResponse,
  'variables.update': envelope,
};

export const events: AcceptGroup['events'] = {};

/** Loads the schemas, which say what is wrong with a value that is not accepted. */
export const schemas: AcceptGroup['schemas'] = () => import('../response-schemas/variables-schemas.gen.js');
