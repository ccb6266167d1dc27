import { DEMO_USER_ID, DEMO_WORKSPACE_ID } from './demo.js';

export interface Workspace {
  readonly id: string;
  readonly name: string;
  readonly icon_url: string;
  readonly description: string;
  readonly role_type: 'owner' | 'admin' | 'member';
  readonly workspace_type: 'personal' | 'team';
  readonly enterprise_id: string;
  readonly owner_uid: string;
  readonly admin_uids: readonly string[];
  readonly joined_status: 'joined';
}

const PERSONAL: Workspace = {
  id: DEMO_WORKSPACE_ID,
  name: 'Personal',
  icon_url: `https://files.example.com/workspaces/${DEMO_WORKSPACE_ID}.png`,
  description: '',
  role_type: 'owner',
  workspace_type: 'personal',
  enterprise_id: '',
  owner_uid: DEMO_USER_ID,
  admin_uids: [],
  joined_status: 'joined',
};

/** The workspaces that the user of the token is in. */
export class Workspaces {
  readonly #workspaces: Workspace[] = [PERSONAL];

  add(workspace: Partial<Workspace> & { id: string }): Workspace {
    const added: Workspace = { ...PERSONAL, name: 'Team', workspace_type: 'team', ...workspace };
    this.#workspaces.push(added);
    return added;
  }

  list(enterpriseId: string | undefined): Workspace[] {
    return this.#workspaces.filter(({ enterprise_id }) => enterpriseId === undefined || enterprise_id === enterpriseId);
  }
}
