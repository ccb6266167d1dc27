// Generated from openapi/ by `npm run generate`. Do not edit.

import type { SchemaGroup } from '../../src/schemas/schema-parts.js';
import {
  integerSchema as integer,
  listSchema as list,
  nullOrSchema as nullOr,
  objectSchema as object,
  optionalSchema as optional,
  textSchema as text,
} from '../../src/schemas/schema-parts.js';

const responseDetail = object({ logid: optional(text) });

const textList = list(text);

const workSpace = object({
  id: text,
  name: text,
  icon_url: text,
  role_type: text,
  workspace_type: text,
  enterprise_id: optional(text),
  owner_uid: optional(text),
  admin_uids: optional(textList),
  description: optional(text),
  joined_status: optional(text),
});

const workSpaceList = list(workSpace);

const workSpaceListNullOr = nullOr(workSpaceList);

const openSpaceData = object({ workspaces: optional(workSpaceListNullOr), total_count: integer });

const workspacesListResponse = object({
  code: integer,
  msg: optional(text),
  detail: optional(responseDetail),
  data: openSpaceData,
});

const createWorkspaceData = object({ id: text });

const workspacesCreateResponse = object({
  code: integer,
  msg: optional(text),
  detail: optional(responseDetail),
  data: createWorkspaceData,
});

const envelope = object({ code: integer, msg: optional(text), detail: optional(responseDetail) });

const workspaceMember = object({
  user_id: text,
  role_type: optional(text),
  user_nickname: optional(text),
  user_unique_name: optional(text),
  avatar_url: optional(text),
});

const workspaceMemberList = list(workspaceMember);

const workspaceMemberListNullOr = nullOr(workspaceMemberList);

const listWorkspaceMembersData = object({ items: optional(workspaceMemberListNullOr), total_count: integer });

const workspacesMembersListResponse = object({
  code: integer,
  msg: optional(text),
  detail: optional(responseDetail),
  data: listWorkspaceMembersData,
});

const createWorkspaceMembersData = object({
  added_success_user_ids: optional(textList),
  invited_success_user_ids: optional(textList),
  already_joined_user_ids: optional(textList),
  already_invited_user_ids: optional(textList),
  not_exist_user_ids: optional(textList),
});

const workspacesMembersCreateResponse = object({
  code: integer,
  msg: optional(text),
  detail: optional(responseDetail),
  data: createWorkspaceMembersData,
});

const deleteWorkspaceMembersData = object({
  removed_success_user_ids: optional(textList),
  not_in_workspace_user_ids: optional(textList),
  not_in_space_user_ids: optional(textList),
  owner_not_support_remove_user_ids: optional(textList),
});

const workspacesMembersDeleteResponse = object({
  code: integer,
  msg: optional(text),
  detail: optional(responseDetail),
  data: deleteWorkspaceMembersData,
});

export const responses: SchemaGroup['responses'] = {
  'workspaces.list': workspacesListResponse,
  'workspaces.create': workspacesCreateResponse,
  'workspaces.update': envelope,
  'workspaces.members.list': workspacesMembersListResponse,
  'workspaces.members.create': workspacesMembersCreateResponse,
  'workspaces.members.delete': workspacesMembersDeleteResponse,
};

export const events: SchemaGroup['events'] = {};
