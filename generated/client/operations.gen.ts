// Generated from openapi/ by `npm run generate`. Do not edit.

import { textFields, type Operation } from '../../src/http/index.js';

export const chatCreateOperation: Operation = {
  id: 'chat.create',
  method: 'POST',
  path: '/v3/chat',
  required: true,
  body: 'json',
  query: ['conversation_id'],
  text: /* @__PURE__ */ textFields(['additional_messages[].content', 'shortcut_command.parameters{}']),
};

export const chatSubmitToolOutputsOperation: Operation = {
  id: 'chat.submitToolOutputs',
  method: 'POST',
  path: '/v3/chat/submit_tool_outputs',
  required: true,
  body: 'json',
  query: ['conversation_id', 'chat_id'],
};

export const workflowsRunsStreamOperation: Operation = {
  id: 'workflows.runs.stream',
  method: 'POST',
  path: '/v1/workflow/stream_run',
  required: true,
  body: 'json',
};

export const workflowsRunsResumeOperation: Operation = {
  id: 'workflows.runs.resume',
  method: 'POST',
  path: '/v1/workflow/stream_resume',
  required: true,
  body: 'json',
};

export const workflowsChatStreamOperation: Operation = {
  id: 'workflows.chat.stream',
  method: 'POST',
  path: '/v1/workflows/chat',
  required: true,
  body: 'json',
  text: /* @__PURE__ */ textFields(['additional_messages[].content']),
};

export const websocketsAudioSpeechCreateOperation: Operation = {
  id: 'websockets.audio.speech.create',
  method: 'GET',
  path: '/v1/audio/speech',
};

export const websocketsAudioTranscriptionsCreateOperation: Operation = {
  id: 'websockets.audio.transcriptions.create',
  method: 'GET',
  path: '/v1/audio/transcriptions',
};

export const websocketsAudioSimultInterpretationCreateOperation: Operation = {
  id: 'websockets.audio.simultInterpretation.create',
  method: 'GET',
  path: '/v1/audio/simult_interpretation',
};

export const websocketsChatCreateOperation: Operation = {
  id: 'websockets.chat.create',
  method: 'GET',
  path: '/v1/chat',
  required: true,
};

export const oauthAuthorizeOperation: Operation = {
  id: 'oauth.authorize',
  method: 'GET',
  path: '/api/permission/oauth2/authorize',
  required: true,
};

export const oauthAuthorizeWorkspaceOperation: Operation = {
  id: 'oauth.authorizeWorkspace',
  method: 'GET',
  path: '/api/permission/oauth2/workspace_id/{workspace_id}/authorize',
  required: true,
};

export const oauthTokenCreateOperation: Operation = {
  id: 'oauth.token.create',
  method: 'POST',
  path: '/api/permission/oauth2/token',
  required: true,
  body: 'json',
  unwrap: 'body',
};

export const oauthTokenCreateForAccountOperation: Operation = {
  id: 'oauth.token.createForAccount',
  method: 'POST',
  path: '/api/permission/oauth2/account/{account_id}/token',
  required: true,
  body: 'json',
  unwrap: 'body',
};

export const oauthTokenCreateForEnterpriseOperation: Operation = {
  id: 'oauth.token.createForEnterprise',
  method: 'POST',
  path: '/api/permission/oauth2/enterprise_id/{enterprise_id}/token',
  required: true,
  body: 'json',
  unwrap: 'body',
};

export const oauthDeviceCodeCreateOperation: Operation = {
  id: 'oauth.deviceCode.create',
  method: 'POST',
  path: '/api/permission/oauth2/device/code',
  required: true,
  body: 'json',
  unwrap: 'body',
};

export const oauthDeviceCodeCreateForWorkspaceOperation: Operation = {
  id: 'oauth.deviceCode.createForWorkspace',
  method: 'POST',
  path: '/api/permission/oauth2/workspace_id/{workspace_id}/device/code',
  required: true,
  body: 'json',
  unwrap: 'body',
};
