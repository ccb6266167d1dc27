import { badRequest, success } from '../http/response.js';
import { DEMO_USER_ID, DEMO_WORKSPACE_ID } from '../lib/demo-ids.js';
import { pageOf } from './paging.js';
import { type IdSequence, Records } from './records.js';
import type { RouteHandlers } from './route-handler.js';
import type { User } from './users.js';

/** The role of a member of a workspace. */
export type WorkspaceRole = 'owner' | 'admin' | 'member';

interface WorkspaceRecord {
  readonly id: string;
  readonly type: 'personal' | 'team';
  readonly iconUrl: string;
  readonly enterpriseId: string;
  /** The organization, or the user of a personal account. */
  readonly accountId: string;
  /** The members and their roles, in the order in which they joined. */
  readonly roles: Map<string, WorkspaceRole>;
  name: string;
  description: string;
}

/** A workspace for `server.state.addWorkspace()`. All fields are optional. */
export interface WorkspaceSeed {
  /** Default: a new id. */
  readonly id?: string;
  /** Default `Team`. */
  readonly name?: string;
  readonly description?: string;
  readonly icon_url?: string;
  /** Default `team`. */
  readonly workspace_type?: 'personal' | 'team';
  readonly enterprise_id?: string;
  /** The organization. Default: the demo user. */
  readonly coze_account_id?: string;
  /** The role of the user of the token. Default `owner`. */
  readonly role_type?: WorkspaceRole;
  /** The owner, if it is another user than that of the token. */
  readonly owner_uid?: string;
  readonly admin_uids?: readonly string[];
}

/** The owner of a workspace whose seed has another role for the demo user and no `owner_uid`. */
const OTHER_USER_ID = '2478774393250099';

/** The workspaces of the server. */
export class WorkspaceRecords extends Records<WorkspaceRecord> {
  constructor() {
    super('workspace', 'addWorkspace({ id })');
    this.add(DEMO_WORKSPACE_ID, { name: 'Personal', workspace_type: 'personal' });
  }

  add(id: string, seed: WorkspaceSeed): WorkspaceRecord {
    const role = seed.role_type ?? 'owner';
    const owner = seed.owner_uid ?? (role === 'owner' ? DEMO_USER_ID : OTHER_USER_ID);
    const roles = new Map<string, WorkspaceRole>([[owner, 'owner']]);
    for (const admin of seed.admin_uids ?? []) roles.set(admin, 'admin');
    if (owner !== DEMO_USER_ID) roles.set(DEMO_USER_ID, role === 'owner' ? 'admin' : role);
    const record: WorkspaceRecord = {
      id,
      name: seed.name ?? 'Team',
      description: seed.description ?? '',
      type: seed.workspace_type ?? 'team',
      iconUrl: seed.icon_url ?? `https://files.example.com/workspaces/${id}.png`,
      enterpriseId: seed.enterprise_id ?? '',
      accountId: seed.coze_account_id ?? DEMO_USER_ID,
      roles,
    };
    this.records.set(id, record);
    return record;
  }

  has(id: string): boolean {
    return this.records.has(id);
  }

  /** The workspaces of a user, oldest first. */
  ofUser(userId: string): WorkspaceRecord[] {
    return [...this.records.values()].filter(({ roles }) => roles.has(userId));
  }
}

interface WorkspaceState {
  readonly workspaces: WorkspaceRecords;
  readonly ids: IdSequence;
  readonly user: User;
}

export const workspaceHandlers: RouteHandlers<WorkspaceState> = {
  'GET /v1/workspaces': (params, { state }) => {
    const userId = params.text('user_id') ?? state.user.user_id;
    const enterprise = params.text('enterprise_id');
    const account = params.text('coze_account_id');
    const workspaces = state.workspaces
      .ofUser(userId)
      .filter(({ enterpriseId }) => enterprise === undefined || enterpriseId === enterprise)
      .filter(({ accountId }) => account === undefined || accountId === account);
    const views = pageOf(workspaces, params, 20).items.map((workspace) => workspaceView(workspace, userId));
    return success({ data: { workspaces: views, total_count: workspaces.length } });
  },

  'POST /v1/workspaces': (params, { state }) => {
    const { id } = state.workspaces.add(state.ids.next(), {
      name: params.requiredText('name'),
      description: params.requiredText('description'),
      ...params.pick('coze_account_id', 'owner_uid'),
    });
    return success({ data: { id } });
  },

  'PUT /v1/workspaces/{workspace_id}': (params, { state }) => {
    const workspace = state.workspaces.find(params.requiredText('workspace_id'));
    if (workspace.type === 'personal') {
      throw badRequest(`The workspace ${workspace.id} is personal and cannot be changed.`);
    }
    workspace.name = params.text('name') ?? workspace.name;
    workspace.description = params.text('description') ?? workspace.description;
    return success();
  },

  'GET /v1/workspaces/{workspace_id}/members': (params, { state }) => {
    const { roles } = state.workspaces.find(params.requiredText('workspace_id'));
    const page = pageOf([...roles], params, 20);
    const items = page.items.map(([userId, role]) => ({ ...userView(userId, state.user), role_type: role }));
    return success({ data: { items, total_count: roles.size } });
  },

  /** Invited users join at once: on the local server every user id exists. */
  'POST /v1/workspaces/{workspace_id}/members': (params, { state }) => {
    const { roles } = state.workspaces.find(params.requiredText('workspace_id'));
    const added: string[] = [];
    const joined: string[] = [];
    for (const user of params.list('users')) {
      const id = user.requiredText('user_id');
      (roles.has(id) ? joined : added).push(id);
      if (!roles.has(id)) roles.set(id, user.text('role_type') === 'admin' ? 'admin' : 'member');
    }
    return success({
      data: {
        added_success_user_ids: added,
        invited_success_user_ids: [],
        already_joined_user_ids: joined,
        already_invited_user_ids: [],
        not_exist_user_ids: [],
      },
    });
  },

  'DELETE /v1/workspaces/{workspace_id}/members': (params, { state }) => {
    const { roles } = state.workspaces.find(params.requiredText('workspace_id'));
    const [removed, unknown, owners]: [string[], string[], string[]] = [[], [], []];
    for (const id of params.strings('user_ids')) {
      if (roles.get(id) === 'owner') owners.push(id);
      else (roles.delete(id) ? removed : unknown).push(id);
    }
    return success({
      data: {
        removed_success_user_ids: removed,
        not_in_workspace_user_ids: unknown,
        owner_not_support_remove_user_ids: owners,
      },
    });
  },
};

/** A workspace in a response to one user. */
function workspaceView(record: WorkspaceRecord, userId: string): Record<string, unknown> {
  const withRole = (wanted: WorkspaceRole): string[] =>
    [...record.roles].flatMap(([id, role]) => (role === wanted ? [id] : []));
  return {
    id: record.id,
    name: record.name,
    icon_url: record.iconUrl,
    description: record.description,
    role_type: record.roles.get(userId) ?? 'member',
    workspace_type: record.type,
    enterprise_id: record.enterpriseId,
    owner_uid: withRole('owner')[0] ?? '',
    admin_uids: withRole('admin'),
    joined_status: 'joined',
  };
}

function userView(userId: string, user: User): Record<string, unknown> {
  const isCaller = userId === user.user_id;
  return {
    user_id: userId,
    user_nickname: isCaller ? user.nick_name : `User ${userId}`,
    user_unique_name: isCaller ? user.user_name : `user${userId}`,
    avatar_url: `https://files.example.com/users/${userId}.png`,
  };
}
