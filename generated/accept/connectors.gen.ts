// Generated from openapi/ by `npm run generate`. Do not edit.

import { integer, isObject, optional, text, type AcceptGroup } from '../../src/schemas/accept.js';

function envelope(value: unknown): boolean {
  return (
    isObject(value) &&
    integer(value['code']) &&
    optional(value['msg'], text) &&
    optional(value['detail'], responseDetail)
  );
}

function responseDetail(value: unknown): boolean {
  return isObject(value) && optional(value['logid'], text);
}

export const answers: AcceptGroup['answers'] = {
  'connectors.bots.update': envelope,
  'connectors.install': envelope,
  'connectors.userConfigs.create': envelope,
};

export const events: AcceptGroup['events'] = {};
