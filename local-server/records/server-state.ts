import type { Clock } from '../lib/clock.js';
import { ApiAppRecords } from './api-app-records.js';
import { BillTaskRecords } from './bill-task-records.js';
import { BotRecords } from './bot-records.js';
import { ChatRecords } from './chat-records.js';
import { ConversationRecords } from './conversation-records.js';
import { CopyTaskRecords } from './copy-task-records.js';
import { DatasetRecords } from './dataset-records.js';
import {
  API_CONNECTOR,
  DEMO_APP_ID,
  DEMO_BOT_ID,
  DEMO_CHATFLOW_ID,
  DEMO_USER_ID,
  DEMO_WORKFLOW_ID,
  QUESTION_WORKFLOW_ID,
} from './demo-ids.js';
import { DocumentRecords } from './document-records.js';
import { FileRecords } from './file-records.js';
import { FolderRecords, type FolderSeed } from './folder-records.js';
import { IdSequence } from './records.js';
import { TemplateRecords, type TemplateSeed } from './template-records.js';
import { VariableRecords } from './variable-records.js';
import { VoiceRecords } from './voice-records.js';
import { VoiceprintRecords } from './voiceprint-records.js';
import { WorkflowRecords, type WorkflowSeed } from './workflow-records.js';
import { WorkflowRunRecords } from './workflow-run-records.js';
import { WorkspaceRecords, type WorkspaceSeed } from './workspace-records.js';

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
  readonly user = {
    user_id: DEMO_USER_ID,
    user_name: 'coze-demo',
    nick_name: 'Coze Demo',
    avatar_url: `https://files.example.com/users/${DEMO_USER_ID}.png`,
  };

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
