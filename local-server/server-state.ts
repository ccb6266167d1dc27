import { copyOf } from '../src/for-local-server.js';
import type { Clock } from './lib/clock.js';
import {
  API_CONNECTOR,
  DEMO_APP_ID,
  DEMO_BOT_ID,
  DEMO_CHATFLOW_ID,
  DEMO_USER_ID,
  DEMO_WORKFLOW_ID,
  QUESTION_WORKFLOW_ID,
} from './lib/demo-ids.js';
import { ApiAppRecords } from './resources/api-apps.js';
import { VoiceRecords } from './resources/audio.js';
import { BillTaskRecords } from './resources/bill-tasks.js';
import { BotRecords } from './resources/bots.js';
import { ChatRecords } from './resources/chats.js';
import { ConversationRecords } from './resources/conversations.js';
import { CopyTaskRecords } from './resources/copy-tasks.js';
import { DatasetRecords, type DatasetSeed } from './resources/datasets.js';
import { DocumentRecords } from './resources/documents.js';
import { FileRecords } from './resources/files.js';
import { FolderRecords, type FolderSeed } from './resources/folders.js';
import { IdSequence } from './resources/records.js';
import { TemplateRecords, type TemplateSeed } from './resources/templates.js';
import { demoUser } from './resources/users.js';
import { VariableRecords } from './resources/variables.js';
import { type VoiceprintGroupSeed, VoiceprintRecords } from './resources/voiceprints.js';
import { WorkflowRunRecords } from './resources/workflow-runs.js';
import { WorkflowRecords, type WorkflowSeed } from './resources/workflows.js';
import { WorkspaceRecords, type WorkspaceSeed } from './resources/workspaces.js';

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
  readonly bots: BotRecords;
  readonly conversations: ConversationRecords;
  readonly chats: ChatRecords;
  readonly files: FileRecords;
  readonly variables: VariableRecords;
  readonly workflows: WorkflowRecords;
  readonly runs: WorkflowRunRecords;
  readonly datasets: DatasetRecords;
  readonly documents: DocumentRecords;
  readonly voices: VoiceRecords;
  readonly voiceprintGroups: VoiceprintRecords;
  readonly copyTasks: CopyTaskRecords;
  readonly billTasks: BillTaskRecords;
  readonly apiApps: ApiAppRecords;
  readonly folders: FolderRecords;
  readonly templates: TemplateRecords;
  readonly workspaces = new WorkspaceRecords();
  readonly user = demoUser();

  constructor(clock: Clock) {
    this.clock = clock;
    this.bots = new BotRecords(this.ids, this.clock);
    this.conversations = new ConversationRecords(this.ids, this.clock, DEMO_USER_ID);
    this.chats = new ChatRecords(this.ids, this.clock);
    this.files = new FileRecords(this.ids, this.clock);
    this.variables = new VariableRecords(this.clock);
    this.workflows = new WorkflowRecords(this.ids, this.clock);
    this.runs = new WorkflowRunRecords(this.ids, this.clock);
    this.datasets = new DatasetRecords(this.ids, this.clock);
    this.documents = new DocumentRecords(this.ids, this.clock);
    this.voices = new VoiceRecords(this.ids, this.clock);
    this.voiceprintGroups = new VoiceprintRecords(this.ids, this.clock);
    this.copyTasks = new CopyTaskRecords(this.ids);
    this.billTasks = new BillTaskRecords(this.ids, this.clock);
    this.apiApps = new ApiAppRecords(this.ids);
    this.folders = new FolderRecords(this.ids);
    this.templates = new TemplateRecords(this.ids);
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
   * @param bot - its settings, and `published` (default true).
   * @returns the id of the bot.
   * @example
   * const bot_id = server.state.addBot({ name: 'Weather' });
   */
  addBot(bot: BotSeed = {}): string {
    const { bot_id, space_id, published = true, ...settings } = copyOf('bot', bot);
    this.#ensureWorkspace(space_id);
    const { id } = this.bots.create({ name: 'Bot', ...settings }, { id: bot_id, workspaceId: space_id });
    if (published) this.bots.publish(id, [API_CONNECTOR]);
    return id;
  }

  /**
   * Adds a workflow or a chatflow. An unknown workspace is added too.
   *
   * @param workflow - its settings, and `mode`: `workflow` (default) or `chatflow`.
   * @returns the id of the workflow.
   * @example
   * const workflow_id = server.state.addWorkflow({ mode: 'chatflow' });
   */
  addWorkflow(workflow: WorkflowSeed = {}): string {
    const seed = copyOf('workflow', workflow);
    this.#ensureWorkspace(seed.workspace_id);
    return this.workflows.create(seed).id;
  }

  /**
   * Adds a workspace.
   *
   * @param workspace - its settings.
   * @returns the id of the workspace.
   * @example
   * const workspace_id = server.state.addWorkspace({ name: 'Sales' });
   */
  addWorkspace(workspace: WorkspaceSeed = {}): string {
    const seed = copyOf('workspace', workspace);
    return this.workspaces.add(seed.id ?? this.ids.next(), seed).id;
  }

  /**
   * Adds a folder. An unknown workspace is added too.
   *
   * @param folder - its settings.
   * @returns the id of the folder.
   * @example
   * const folder_id = server.state.addFolder({ name: 'Drafts' });
   */
  addFolder(folder: FolderSeed = {}): string {
    const seed = copyOf('folder', folder);
    this.#ensureWorkspace(seed.workspace_id);
    return this.folders.add(seed).id;
  }

  /**
   * Adds a template.
   *
   * @param template - its settings.
   * @returns the id of the template.
   * @example
   * const template_id = server.state.addTemplate();
   */
  addTemplate(template: TemplateSeed = {}): string {
    const seed = copyOf('template', template);
    return this.templates.add(seed).id;
  }

  /**
   * Adds a dataset, without documents. An unknown workspace is added too.
   *
   * @param dataset - its settings.
   * @returns the id of the dataset.
   * @example
   * const dataset_id = server.state.addDataset({ id: process.env.DATASET_ID ?? '1' });
   */
  addDataset(dataset: DatasetSeed = {}): string {
    const seed = copyOf('dataset', dataset);
    this.#ensureWorkspace(seed.space_id);
    return this.datasets.add(seed).id;
  }

  /**
   * Adds a voiceprint group, without voiceprints.
   *
   * @param group - its settings.
   * @returns the id of the group.
   * @example
   * const group_id = server.state.addVoiceprintGroup({ name: 'Family' });
   */
  addVoiceprintGroup(group: VoiceprintGroupSeed = {}): string {
    return this.voiceprintGroups.add(copyOf('group', group)).id;
  }

  /**
   * Adds a bot with this id, unless it exists.
   *
   * @param id - the id of the bot.
   * @example
   * server.state.ensureBot(process.env.BOT_ID ?? '1');
   */
  ensureBot(id: string): void {
    if (!this.bots.has(id)) this.addBot({ bot_id: id });
  }

  /**
   * Adds a workflow or a chatflow with this id, unless it exists.
   *
   * @param id - the id of the workflow.
   * @param mode - the kind to add.
   * @example
   * server.state.ensureWorkflow(process.env.WORKFLOW_ID ?? '1', 'workflow');
   */
  ensureWorkflow(id: string, mode: 'workflow' | 'chatflow'): void {
    if (!this.workflows.has(id)) this.addWorkflow({ workflow_id: id, mode });
  }

  #ensureWorkspace(id: string | undefined): void {
    if (id !== undefined && !this.workspaces.has(id)) this.addWorkspace({ id });
  }
}
