import { notFound } from '../refusal.js';
import { DEMO_USER_ID, DEMO_WORKSPACE_ID } from './demo.js';

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
