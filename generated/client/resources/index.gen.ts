// Generated from openapi/ by `npm run generate`. Do not edit.

import { clientClass, type Client } from '../../../src/http/index.js';
import { operations } from '../table.gen.js';
import type { ChatResource } from './chat.gen.js';
import type { ConversationsResource } from './conversations.gen.js';
import type { FilesResource } from './files.gen.js';
import type { UsersResource } from './users.gen.js';
import type { WorkspacesResource } from './workspaces.gen.js';
import type { VariablesResource } from './variables.gen.js';
import type { BotsResource } from './bots.gen.js';
import type { WorkflowsResource } from './workflows.gen.js';
import type { DatasetsResource } from './datasets.gen.js';
import type { AudioResource } from './audio.gen.js';
import type { WebsocketsResource } from './websockets.gen.js';
import type { AppsResource } from './apps.gen.js';
import type { FoldersResource } from './folders.gen.js';
import type { EntitiesResource } from './entities.gen.js';
import type { TemplatesResource } from './templates.gen.js';
import type { PluginsResource } from './plugins.gen.js';
import type { StoresResource } from './stores.gen.js';
import type { ConnectorsResource } from './connectors.gen.js';
import type { ApiAppsResource } from './api-apps.gen.js';
import type { CommerceResource } from './commerce.gen.js';
import type { EnterprisesResource } from './enterprises.gen.js';
import type { OrganizationsResource } from './organizations.gen.js';
import type { KnowledgeResource } from './knowledge.gen.js';

export * from './chat.gen.js';
export * from './conversations.gen.js';
export * from './files.gen.js';
export * from './users.gen.js';
export * from './workspaces.gen.js';
export * from './variables.gen.js';
export * from './bots.gen.js';
export * from './workflows.gen.js';
export * from './datasets.gen.js';
export * from './audio.gen.js';
export * from './websockets.gen.js';
export * from './apps.gen.js';
export * from './folders.gen.js';
export * from './entities.gen.js';
export * from './templates.gen.js';
export * from './plugins.gen.js';
export * from './stores.gen.js';
export * from './connectors.gen.js';
export * from './api-apps.gen.js';
export * from './commerce.gen.js';
export * from './enterprises.gen.js';
export * from './organizations.gen.js';
export * from './knowledge.gen.js';

/** A client with every resource of the API. */
export interface ResourceTree extends Client {
  /** Chats with a bot, streamed or polled. */
  readonly chat: ChatResource;
  /** Conversations: the messages between bots and users, and their context. */
  readonly conversations: ConversationsResource;
  /** Files that messages and workflows refer to. */
  readonly files: FilesResource;
  /** The user that a token belongs to. */
  readonly users: UsersResource;
  /** Workspaces, which contain bots and workflows. */
  readonly workspaces: WorkspacesResource;
  /** The variables that a bot or an app keeps for a user. */
  readonly variables: VariablesResource;
  /** Creating, publishing and listing bots. */
  readonly bots: BotsResource;
  /** Running workflows and chatflows, streamed or not, and the history of their runs. */
  readonly workflows: WorkflowsResource;
  /** Knowledge bases and their images. */
  readonly datasets: DatasetsResource;
  /** Voice rooms, live streams, voices, speech synthesis and transcription. */
  readonly audio: AudioResource;
  /** Chat, speech, transcription and interpretation over a WebSocket, with events in both directions. */
  readonly websockets: WebsocketsResource;
  /** The apps of a workspace and their collaborators. */
  readonly apps: AppsResource;
  /** The folders of a workspace. */
  readonly folders: FoldersResource;
  /** Copies of bots, apps and workflows. */
  readonly entities: EntitiesResource;
  /** Bots to start from as templates. */
  readonly templates: TemplatesResource;
  /** Plugins and their tools, called without a bot. */
  readonly plugins: PluginsResource;
  /** The plugins of the store. */
  readonly stores: StoresResource;
  /** Channels that bots are published to. */
  readonly connectors: ConnectorsResource;
  /** Callbacks: events of the platform, sent to your URL. */
  readonly apiApps: ApiAppsResource;
  /** Benefits of a plan, usage limits, and bills. */
  readonly commerce: CommerceResource;
  /** The members and organizations of an enterprise. */
  readonly enterprises: EnterprisesResource;
  /** An organization of an enterprise and its members. */
  readonly organizations: OrganizationsResource;
  /** The files of knowledge bases. */
  readonly knowledge: KnowledgeResource;
}
export const ResourceTree = /* @__PURE__ */ clientClass<ResourceTree>(operations);
