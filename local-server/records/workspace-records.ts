import { DEMO_USER_ID, DEMO_WORKSPACE_ID } from './demo-ids.js';
import { Records } from './records.js';

/** The role of a member of a workspace. */
export type WorkspaceRole = 'owner' | 'admin' | 'member';

export interface WorkspaceRecord {
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
