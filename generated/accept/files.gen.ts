// Generated from openapi/ by `npm run generate`. Do not edit.

import { integer, isObject, optional, text, type AcceptGroup } from '../../src/schemas/accept.js';

function filesUploadResponse(value: unknown): boolean {
  return (
    isObject(value) &&
    integer(value['code']) &&
    optional(value['msg'], text) &&
    optional(value['detail'], responseDetail) &&
    fileObject(value['data'])
  );
}

function responseDetail(value: unknown): boolean {
  return isObject(value) && optional(value['logid'], text);
}

function fileObject(value: unknown): boolean {
  return (
    isObject(value) &&
    text(value['id']) &&
    integer(value['bytes']) &&
    integer(value['created_at']) &&
    text(value['file_name'])
  );
}

export const answers: AcceptGroup['answers'] = {
  'files.upload': filesUploadResponse,
  'files.retrieve': filesUploadResponse,
};

export const events: AcceptGroup['events'] = {};
