// Generated from openapi/ by `npm run generate`. Do not edit.

import type { AcceptGroup } from '../../src/schemas/accept.js';
import { integer, isObject, optional, text } from '../../src/schemas/accept.js';

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

function usersMeResponse(value: unknown): boolean {
  return (
    isObject(value) &&
    integer(value['code']) &&
    optional(value['msg'], text) &&
    optional(value['detail'], responseDetail) &&
    user(value['data'])
  );
}

export const responses: AcceptGroup['responses'] = { 'users.me': usersMeResponse };

export const events: AcceptGroup['events'] = {};

/** Loads the schemas, which say what is wrong with a value that is not accepted. */
export const schemas: AcceptGroup['schemas'] = () => import('../response-schemas/users-schemas.gen.js');
