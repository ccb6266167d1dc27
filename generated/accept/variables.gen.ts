// Generated from openapi/ by `npm run generate`. Do not edit.

import { integer, isObject, list, optional, text, type AcceptGroup } from '../../src/schemas/accept.js';

function variablesRetrieveResponse(value: unknown): boolean {
  return (
    isObject(value) &&
    integer(value['code']) &&
    optional(value['msg'], text) &&
    optional(value['detail'], responseDetail) &&
    variableData(value['data'])
  );
}

function responseDetail(value: unknown): boolean {
  return isObject(value) && optional(value['logid'], text);
}

function variableData(value: unknown): boolean {
  return isObject(value) && kVItemList(value['items']);
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

function envelope(value: unknown): boolean {
  return (
    isObject(value) &&
    integer(value['code']) &&
    optional(value['msg'], text) &&
    optional(value['detail'], responseDetail)
  );
}

export const answers: AcceptGroup['answers'] = {
  'variables.retrieve': variablesRetrieveResponse,
  'variables.update': envelope,
};

export const events: AcceptGroup['events'] = {};
