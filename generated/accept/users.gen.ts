// Generated from openapi/ by `npm run generate`. Do not edit.

import { integer, isObject, optional, text, type AcceptGroup } from '../../src/schemas/accept.js';

function usersMeResponse(value: unknown): boolean {
  return (
    isObject(value) &&
    integer(value['code']) &&
    optional(value['msg'], text) &&
    optional(value['detail'], responseDetail) &&
    user(value['data'])
  );
}

function responseDetail(value: unknown): boolean {
  return isObject(value) && optional(value['logid'], text);
}

function user(value: unknown): boolean {
  return (
    isObject(value) &&
    text(value['user_id']) &&
    text(value['user_name']) &&
    text(value['nick_name']) &&
    text(value['avatar_url'])
  );
}

export const answers: AcceptGroup['answers'] = { 'users.me': usersMeResponse };

export const events: AcceptGroup['events'] = {};
