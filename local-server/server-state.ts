import type { Clock } from './clock.js';
import {
  API_CONNECTOR,
  DEMO_APP_ID,
  DEMO_BOT_ID,
  DEMO_CHATFLOW_ID,
  DEMO_USER_ID,
  DEMO_WORKFLOW_ID,
  QUESTION_WORKFLOW_ID,
} from './demo.js';
import { ApiApps } from './resources/api-apps.js';
import { Voices } from './resources/audio.js';
import { BillTasks } from './resources/bill-tasks.js';
import { Bots } from './resources/bots.js';
import { Chats } from './resources/chats.js';
import { Conversations } from './resources/conversations.js';
import { CopyTasks } from './resources/copy-tasks.js';
import { Datasets } from './resources/datasets.js';
import { Documents } from './resources/documents.js';
import { Files } from './resources/files.js';
import { type FolderSeed, Folders } from './resources/folders.js';
import { IdSequence } from './resources/records.js';
import { type TemplateSeed, Templates } from './resources/templates.js';
import { Variables } from './resources/variables.js';
import { VoiceprintGroups } from './resources/voiceprints.js';
import { Runs } from './resources/workflow-runs.js';
import { type WorkflowSeed, Workflows } from './resources/workflows.js';
import { type WorkspaceSeed, Workspaces } from './resources/workspaces.js';

/** A bot for `server.state.addBot()`. Further fields are those of `client.bots.create()`. All fields are optional. */
export interface BotSeed {
  /** Default: a new id. */
  readonly bot_id?: string;
  /** Default `Bot`. */
  readonly name?: string;
  /** Default: the demo workspace. */
  readonly space_id?: string;
  /** True if the bot is published, so that clients can chat with it. Default true. */
  readonly published?: boolean;
  readonly [setting: string]: unknown;
}

/**
 * The records of a server, in memory. Every new server starts with the same demo records.
 *
 * @example
 * const bot_id = server.state.addBot({ name: 'Support', onboarding_info: { prologue: 'Hi!' } });
 */
export class ServerState {
  readonly ids = new IdSequence();
  readonly clock: Clock;
  readonly bots: Bots;
  readonly conversations: Conversations;
  readonly chats: Chats;
  readonly files: Files;
  readonly variables: Variables;
  readonly workflows: Workflows;
  readonly runs: Runs;
  readonly datasets: Datasets;
  readonly documents: Documents;
  readonly voices: Voices;
  readonly voiceprintGroups: VoiceprintGroups;
  readonly copyTasks: CopyTasks;
  readonly billTasks: BillTasks;
  readonly apiApps: ApiApps;
  readonly folders: Folders;
  readonly templates: Templates;
  readonly workspaces = new Workspaces();
  readonly user = {
    user_id: DEMO_USER_ID,
    user_name: 'coze-demo',
    nick_name: 'Coze Demo',
    avatar_url: `https://files.example.com/users/${DEMO_USER_ID}.png`,
  };

  constructor(clock: Clock) {
    this.clock = clock;
    this.bots = new Bots(this.ids, this.clock);
    this.conversations = new Conversations(this.ids, this.clock, DEMO_USER_ID);
    this.chats = new Chats(this.ids, this.clock);
    this.files = new Files(this.ids, this.clock);
    this.variables = new Variables(this.clock);
    this.workflows = new Workflows(this.ids, this.clock);
    this.runs = new Runs(this.ids, this.clock);
    this.datasets = new Datasets(this.ids, this.clock);
    this.documents = new Documents(this.ids, this.clock);
    this.voices = new Voices(this.ids, this.clock);
    this.voiceprintGroups = new VoiceprintGroups(this.ids, this.clock);
    this.copyTasks = new CopyTasks(this.ids);
    this.billTasks = new BillTasks(this.ids, this.clock);
    this.apiApps = new ApiApps(this.ids);
    this.folders = new Folders(this.ids);
    this.templates = new Templates(this.ids);
    this.addBot({ bot_id: DEMO_BOT_ID, name: 'Demo bot', description: 'Repeats the message.' });
    this.addWorkflow({ workflow_id: DEMO_WORKFLOW_ID, workflow_name: 'demo_workflow' });
    this.addWorkflow({ workflow_id: QUESTION_WORKFLOW_ID, workflow_name: 'demo_question' });
    this.addWorkflow({
      workflow_id: DEMO_CHATFLOW_ID,
      workflow_name: 'demo_chatflow',
      mode: 'chatflow',
      app_id: DEMO_APP_ID,
    });
  }

  /**
   * Adds a bot. An unknown workspace is added too.
   *
   * @returns the id of the bot.
   */
  addBot({ bot_id, space_id, published = true, ...settings }: BotSeed = {}): string {
    this.#ensureWorkspace(space_id);
    const { id } = this.bots.create({ name: 'Bot', ...settings }, { id: bot_id, workspaceId: space_id });
    if (published) this.bots.publish(id, [API_CONNECTOR]);
    return id;
  }

  /**
   * Adds a workflow or a chatflow. An unknown workspace is added too.
   *
   * @returns the id of the workflow.
   */
  addWorkflow(workflow: WorkflowSeed = {}): string {
    this.#ensureWorkspace(workflow.workspace_id);
    return this.workflows.create(workflow).id;
  }

  /**
   * Adds a workspace.
   *
   * @returns the id of the workspace.
   */
  addWorkspace(workspace: WorkspaceSeed = {}): string {
    return this.workspaces.add(workspace.id ?? this.ids.next(), workspace).id;
  }

  /**
   * Adds a folder. An unknown workspace is added too.
   *
   * @returns the id of the folder.
   */
  addFolder(folder: FolderSeed = {}): string {
    this.#ensureWorkspace(folder.workspace_id);
    return this.folders.add(folder).id;
  }

  /**
   * Adds a template.
   *
   * @returns the id of the template.
   */
  addTemplate(template: TemplateSeed = {}): string {
    return this.templates.add(template).id;
  }

  /** Adds a bot with this id, unless it exists. */
  ensureBot(id: string): void {
    if (!this.bots.has(id)) this.addBot({ bot_id: id });
  }

  /** Adds a workflow with this id, unless it exists. */
  ensureWorkflow(id: string, mode: 'workflow' | 'chatflow'): void {
    if (!this.workflows.has(id)) this.addWorkflow({ workflow_id: id, mode });
  }

  #ensureWorkspace(id: string | undefined): void {
    if (id !== undefined && !this.workspaces.has(id)) this.addWorkspace({ id });
  }
}
