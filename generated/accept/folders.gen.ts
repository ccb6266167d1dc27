// Generated from openapi/ by `npm run generate`. Do not edit.

import type { AcceptGroup } from '../../src/schemas/accept.js';
import { flag, integer, isObject, list, nullOr, optional, text } from '../../src/schemas/accept.js';

function responseDetail(value: unknown): boolean {
  return isObject(value) && optional(value['logid'], text);
}

function simpleFolder(value: unknown): boolean {
  return (
    isObject(value) &&
    text(value['id']) &&
    text(value['name']) &&
    optional(value['description'], text) &&
    optional(value['folder_type'], text) &&
    optional(value['workspace_id'], text) &&
    optional(value['parent_folder_id'], text) &&
    optional(value['creator_user_id'], text) &&
    optional(value['children_count'], integer)
  );
}

const simpleFolderList = list(simpleFolder);

const simpleFolderListNullOr = nullOr(simpleFolderList);

function listFolderData(value: unknown): boolean {
  return (
    isObject(value) &&
    optional(value['items'], simpleFolderListNullOr) &&
    flag(value['has_more']) &&
    optional(value['total_count'], integer)
  );
}

function foldersListResponse(value: unknown): boolean {
  return (
    isObject(value) &&
    integer(value['code']) &&
    optional(value['msg'], text) &&
    optional(value['detail'], responseDetail) &&
    listFolderData(value['data'])
  );
}

function foldersRetrieveResponse(value: unknown): boolean {
  return (
    isObject(value) &&
    integer(value['code']) &&
    optional(value['msg'], text) &&
    optional(value['detail'], responseDetail) &&
    simpleFolder(value['data'])
  );
}

export const responses: AcceptGroup['responses'] = {
  'folders.list': foldersListResponse,
  'folders.retrieve': foldersRetrieveResponse,
};

export const events: AcceptGroup['events'] = {};

/** Loads the schemas, which say what is wrong with a value that is not accepted. */
export const schemas: AcceptGroup['schemas'] = () => import('../response-schemas/folders-schemas.gen.js');
