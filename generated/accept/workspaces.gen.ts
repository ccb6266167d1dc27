// Generated from openapi/ by `npm run generate`. Do not edit.

import type { AcceptGroup } from '../../src/schemas/accept.js';
import { integer, isObject, list, nullOr, optional, text } from '../../src/schemas/accept.js';

function responseDetail(value: unknown): boolean {
  return isObject(value) && optional(value['logid'], text);
}

const textList = list(text);

function workSpace(value: unknown): boolean {
  return (
    isObject(value) &&
    text(value['id']) &&
    text(value['name']) &&
    text(value['icon_url']) &&
    text(value['role_type']) &&
    text(value['workspace_type']) &&
    optional(value['enterprise_id'], text) &&
    optional(value['owner_uid'], text) &&
    optional(value['admin_uids'], textList) &&
    optional(value['description'], text) &&
    optional(value['joined_status'], text)
  );
}

const workSpaceList = list(workSpace);

const workSpaceListNullOr = nullOr(workSpaceList);

function openSpaceData(value: unknown): boolean {
  return isObject(value) && optional(value['workspaces'], workSpaceListNullOr) && integer(value['total_count']);
}

function workspacesListResponse(value: unknown): boolean {
  return (
    isObject(value) &&
    integer(value['code']) &&
    optional(value['msg'], text) &&
    optional(value['detail'], responseDetail) &&
    openSpaceData(value['data'])
  );
}

function createWorkspaceData(value: unknown): boolean {
  return isObject(value) && text(value['id']);
}

function workspacesCreateResponse(value: unknown): boolean {
  return (
    isObject(value) &&
    integer(value['code']) &&
    optional(value['msg'], text) &&
    optional(value['detail'], responseDetail) &&
    createWorkspaceData(value['data'])
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

function workspaceMember(value: unknown): boolean {
  return (
    isObject(value) &&
    text(value['user_id']) &&
    optional(value['role_type'], text) &&
    optional(value['user_nickname'], text) &&
    optional(value['user_unique_name'], text) &&
    optional(value['avatar_url'], text)
  );
}

const workspaceMemberList = list(workspaceMember);

const workspaceMemberListNullOr = nullOr(workspaceMemberList);

function listWorkspaceMembersData(value: unknown): boolean {
  return isObject(value) && optional(value['items'], workspaceMemberListNullOr) && integer(value['total_count']);
}

function workspacesMembersListResponse(value: unknown): boolean {
  return (
    isObject(value) &&
    integer(value['code']) &&
    optional(value['msg'], text) &&
    optional(value['detail'], responseDetail) &&
    listWorkspaceMembersData(value['data'])
  );
}

function createWorkspaceMembersData(value: unknown): boolean {
  return (
    isObject(value) &&
    optional(value['added_success_user_ids'], textList) &&
    optional(value['invited_success_user_ids'], textList) &&
    optional(value['already_joined_user_ids'], textList) &&
    optional(value['already_invited_user_ids'], textList) &&
    optional(value['not_exist_user_ids'], textList)
  );
}

function workspacesMembersCreateResponse(value: unknown): boolean {
  return (
    isObject(value) &&
    integer(value['code']) &&
    optional(value['msg'], text) &&
    optional(value['detail'], responseDetail) &&
    createWorkspaceMembersData(value['data'])
  );
}

function deleteWorkspaceMembersData(value: unknown): boolean {
  return (
    isObject(value) &&
    optional(value['removed_success_user_ids'], textList) &&
    optional(value['not_in_workspace_user_ids'], textList) &&
    optional(value['not_in_space_user_ids'], textList) &&
    optional(value['owner_not_support_remove_user_ids'], textList)
  );
}

function workspacesMembersDeleteResponse(value: unknown): boolean {
  return (
    isObject(value) &&
    integer(value['code']) &&
    optional(value['msg'], text) &&
    optional(value['detail'], responseDetail) &&
    deleteWorkspaceMembersData(value['data'])
  );
}

export const responses: AcceptGroup['responses'] = {
  'workspaces.list': workspacesListResponse,
  'workspaces.create': workspacesCreateResponse,
  'workspaces.update': envelope,
  'workspaces.members.list': workspacesMembersListResponse,
  'workspaces.members.create': workspacesMembersCreateResponse,
  'workspaces.members.delete': workspacesMembersDeleteResponse,
};

export const events: AcceptGroup['events'] = {};

/** Loads the schemas, which say what is wrong with a value that is not accepted. */
export const schemas: AcceptGroup['schemas'] = () => import('../response-schemas/workspaces-schemas.gen.js');
