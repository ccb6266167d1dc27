import { DEMO_USER_ID, DEMO_WORKSPACE_ID } from '../demo.js';
import { badRequest, notFound, success } from '../response.js';
import type { Handlers } from '../server-context.js';
import type { ServerState } from '../server-state.js';
import { pageOf } from './paging.js';

export type WorkspaceRole = 'owner' | 'admin' | 'member';

export interface WorkspaceRecord {
  readonly id: string;
  readonly type: 'personal' | 'team';
  readonly iconUrl: string;
  readonly enterpriseId: string;
  /** The organization, or the user of a personal account. */
  readonly accountId: string;
  /** The members and what they are, in the order in which they joined. */
  readonly roles: Map<string, WorkspaceRole>;
  name: string;
  description: string;
}

/** A workspace to add to a server. */
export interface WorkspaceSeed {
  readonly id?: string;
  readonly name?: string;
  readonly description?: string;
  readonly icon_url?: string;
  /** Default `team`. */
  readonly workspace_type?: 'personal' | 'team';
  readonly enterprise_id?: string;
  readonly coze_account_id?: string;
  /** What the user of the token is in it. Default `owner`. */
  readonly role_type?: WorkspaceRole;
  /** The owner where the user of the token is not. */
  readonly owner_uid?: string;
  readonly admin_uids?: readonly string[];
}

/** Owns the workspaces that say only that the user of the token does not. */
const SOMEONE_ELSE = '2478774393250099';

/** The workspaces that the server knows. */
export class Workspaces {
  readonly #records = new Map<string, WorkspaceRecord>();

  constructor() {
    this.add(DEMO_WORKSPACE_ID, { name: 'Personal', workspace_type: 'personal' });
  }

  add(id: string, seed: WorkspaceSeed): WorkspaceRecord {
    const role = seed.role_type ?? 'owner';
    const owner = seed.owner_uid ?? (role === 'owner' ? DEMO_USER_ID : SOMEONE_ELSE);
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
    this.#records.set(id, record);
    return record;
  }

  has(id: string): boolean {
    return this.#records.has(id);
  }

  find(id: string): WorkspaceRecord {
    const record = this.#records.get(id);
    if (record === undefined) {
      throw notFound('workspace', id, ' On the local server, server.state.addWorkspace({ id }) adds one.');
    }
    return record;
  }

  /** The workspaces that a user is in, oldest first. */
  ofUser(userId: string): WorkspaceRecord[] {
    return [...this.#records.values()].filter(({ roles }) => roles.has(userId));
  }
}

/** A workspace as a user sees it. */
export function workspaceView(record: WorkspaceRecord, userId: string): Record<string, unknown> {
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

export const workspaceHandlers: Handlers = {
  'GET /v1/workspaces': (params, { state }) => {
    const userId = params.text('user_id') ?? state.user.user_id;
    const enterprise = params.text('enterprise_id');
    const account = params.text('coze_account_id');
    const workspaces = state.workspaces
      .ofUser(userId)
      .filter(({ enterpriseId }) => enterprise === undefined || enterpriseId === enterprise)
      .filter(({ accountId }) => account === undefined || accountId === account);
    const page = pageOf(workspaces, params.number('page_num', 1), params.number('page_size', 20));
    const seen = page.items.map((workspace) => workspaceView(workspace, userId));
    return success({ data: { workspaces: seen, total_count: workspaces.length } });
  },

  'POST /v1/workspaces': (params, { state }) => {
    const id = state.addWorkspace({
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
};

/** Whoever is invited joins at once: to the local server, every user exists. */
export const workspaceMemberHandlers: Handlers = {
  'GET /v1/workspaces/{workspace_id}/members': (params, { state }) => {
    const { roles } = state.workspaces.find(params.requiredText('workspace_id'));
    const page = pageOf([...roles], params.number('page_num', 1), params.number('page_size', 20));
    const items = page.items.map(([userId, role]) => ({ ...person(userId, state), role_type: role }));
    return success({ data: { items, total_count: roles.size } });
  },

  'POST /v1/workspaces/{workspace_id}/members': (params, { state }) => {
    const { roles } = state.workspaces.find(params.requiredText('workspace_id'));
    const added: string[] = [];
    const already: string[] = [];
    for (const user of params.list('users')) {
      const id = user.requiredText('user_id');
      (roles.has(id) ? already : added).push(id);
      if (!roles.has(id)) roles.set(id, user.text('role_type') === 'admin' ? 'admin' : 'member');
    }
    return success({
      data: {
        added_success_user_ids: added,
        invited_success_user_ids: [],
        already_joined_user_ids: already,
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

const person = (userId: string, { user }: ServerState): Record<string, unknown> => {
  const isCaller = userId === user.user_id;
  return {
    user_id: userId,
    user_nickname: isCaller ? user.nick_name : `User ${userId}`,
    user_unique_name: isCaller ? user.user_name : `user${userId}`,
    avatar_url: `https://files.example.com/users/${userId}.png`,
  };
};
