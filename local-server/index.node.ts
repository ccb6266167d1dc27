/**
 * A local Coze platform for tests and demos: HTTP, server-sent events and WebSockets as on the real platform, with records in
 * memory and scripted faults. For Node only.
 *
 * @module
 */
export { type CozeServer, type CozeServerOptions, startCozeServer } from './server.node.js';
export type { Fault, FaultPoint, Malformed } from './faults/fault.js';
export { maskedSecret } from './http/masked-secrets.js';
export type { RecordedRequest } from './http/recorded-request.js';
export type { RecordedSocket } from './sockets/connection.js';
export { type SpeechCodec, toneCodec } from './speech/speech-codec.js';
export type {
  ChatReply,
  ChatTurn,
  ReplyFunction,
  ReplyParts,
  ReplyStep,
  ReplyText,
  ReplyToolCall,
  WorkflowFunction,
  WorkflowInterrupt,
  WorkflowParts,
  WorkflowReply,
  WorkflowRun,
} from './replies/reply-functions.js';
export type { Clock } from './lib/clock.js';
export type { ServerOAuth } from './oauth/server-oauth.js';
export type { Grant, IssuedToken } from './oauth/tokens.js';
export type { OAuthApp, PublicJWK } from './oauth/apps.js';
export type { OAuthErrorForm } from './oauth/oauth-errors.js';
export type { TokenOption } from './oauth/accepted-tokens.js';
export type { BotSeed, ServerState } from './server-state.js';
export type { DatasetSeed } from './resources/datasets.js';
export type { FolderSeed } from './resources/folders.js';
export type { TemplateSeed } from './resources/templates.js';
export type { WorkflowSeed } from './resources/workflows.js';
export type { VoiceprintGroupSeed } from './resources/voiceprints.js';
export type { WorkspaceRole, WorkspaceSeed } from './resources/workspaces.js';
export {
  DEMO_APP_ID,
  DEMO_BOT_ID,
  DEMO_CHANNEL_APP_ID,
  DEMO_CHATFLOW_ID,
  DEMO_DEVICE_CLIENT_ID,
  DEMO_FOLDER_ID,
  DEMO_JWT_APP_ID,
  DEMO_JWT_KEY_ID,
  DEMO_PKCE_CLIENT_ID,
  DEMO_TEMPLATE_ID,
  DEMO_USER_ID,
  DEMO_VOICE_ID,
  DEMO_WEB_CLIENT_ID,
  DEMO_WEB_CLIENT_SECRET,
  DEMO_WORKFLOW_ID,
  DEMO_WORKSPACE_ID,
  QUESTION_WORKFLOW_ID,
  SMALL_VOICE_ID,
} from './lib/demo-ids.js';
