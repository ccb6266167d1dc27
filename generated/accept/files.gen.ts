// Generated from openapi/ by `npm run generate`. Do not edit.

import type { AcceptGroup } from '../../src/schemas/accept.js';
import { integer, isObject, optional, text } from '../../src/schemas/accept.js';

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

function filesUploadResponse(value: unknown): boolean {
  return (
    isObject(value) &&
    integer(value['code']) &&
    optional(value['msg'], text) &&
    optional(value['detail'], responseDetail) &&
    fileObject(value['data'])
  );
}

export const responses: AcceptGroup['responses'] = {
  'files.upload': filesUploadResponse,
  'files.retrieve': filesUploadResponse,
};

export const events: AcceptGroup['events'] = {};

/** Loads the schemas, which say what is wrong with a value that is not accepted. */
export const schemas: AcceptGroup['schemas'] = () => import('../response-schemas/files-schemas.gen.js');
