// Made from openapi/ by `npm run generate`.

import type { APIPromise, Client, PagePromise, RequestOptions } from '../../src/core/index.js';
import {
  chatRetrieveOperation,
  chatCancelOperation,
  chatMessagesListOperation,
  conversationsCreateOperation,
  conversationsRetrieveOperation,
  conversationsListOperation,
  conversationsUpdateOperation,
  conversationsDeleteOperation,
  conversationsClearOperation,
  conversationsMessagesCreateOperation,
  conversationsMessagesListOperation,
  conversationsMessagesRetrieveOperation,
  conversationsMessagesUpdateOperation,
  conversationsMessagesDeleteOperation,
  conversationsMessagesFeedbackCreateOperation,
  conversationsMessagesFeedbackDeleteOperation,
  filesUploadOperation,
  filesRetrieveOperation,
  usersMeOperation,
  workspacesListOperation,
  variablesRetrieveOperation,
  variablesUpdateOperation,
  botsCreateOperation,
  botsUpdateOperation,
  botsPublishOperation,
  botsListNewOperation,
  botsRetrieveNewOperation,
  botsCollaborationModesUpdateOperation,
  botsCollaboratorsCreateOperation,
  botsCollaboratorsDeleteOperation,
  botsUnpublishOperation,
  botsVersionsListOperation,
  botsRetrieveOperation,
  botsListOperation,
  workflowsRunsCreateOperation,
  workflowsRunsResumeBlockingOperation,
  workflowsRunsHistoryRetrieveOperation,
  workflowsRunsHistoryExecuteNodesRetrieveOperation,
  workflowsListOperation,
  workflowsRetrieveOperation,
  workflowsVersionsListOperation,
  workflowsCollaborationModesUpdateOperation,
  workflowsCollaboratorsCreateOperation,
  workflowsCollaboratorsDeleteOperation,
} from './operations.gen.js';
import type {
  BotDetail,
  BotInfo,
  BotVersionInfo,
  CancelChatReq,
  ChatV3Message,
  Conversation,
  ConversationSession,
  CreateBotCollaboratorReq,
  CreateBotData,
  CreateBotReq,
  CreateChatData,
  CreateConversationReq,
  CreateFileReq,
  CreateWorkflowCollaboratorReq,
  FileObject,
  ListBotData,
  ListBotInfo,
  ListBotNewData,
  ListBotVersionData,
  ListConversationsData,
  ListMessageData,
  ListWorkflowVersionsData,
  ListWorkflowsData,
  OpenSpaceData,
  PublishBotData,
  PublishBotReq,
  ResumeWorkflowData,
  ResumeWorkflowReq,
  RetrieveWorkflowData,
  RunWorkflowData,
  RunWorkflowReq,
  SimpleBot,
  UnpublishBotReq,
  UpdateBotCollaborationModeReq,
  UpdateBotReq,
  UpdateWorkflowCollaborationModeReq,
  User,
  VariableData,
  VariableUpdateReq,
  WorkSpace,
  WorkflowBasic,
  WorkflowExecuteHistory,
  WorkflowExecuteNodeHistory,
  WorkflowVersionInfo,
} from '../types/types.gen.js';
import type {
  BotsCollaboratorsDeleteParams,
  ConversationsClearParams,
  ConversationsDeleteParams,
  ConversationsMessagesDeleteParams,
  ConversationsMessagesFeedbackDeleteParams,
  ConversationsMessagesRetrieveParams,
  ConversationsRetrieveParams,
  CreateMessageFeedbackReq,
  CreateMessageReq,
  FilesRetrieveParams,
  ListBotNewReq,
  ListBotReq,
  ListBotVersionReq,
  ListChatMessagesReq,
  ListConversationReq,
  ListMessageReq,
  ListWorkSpacesReq,
  ListWorkflowVersionsReq,
  ListWorkflowsReq,
  RetrieveBotNewReq,
  RetrieveBotReq,
  RetrieveChatReq,
  RetrieveWorkflowReq,
  UpdateConversationReq,
  UpdateMessageReq,
  VariableRetrieveReq,
  WorkflowsCollaboratorsDeleteParams,
  WorkflowsRunsHistoryExecuteNodesRetrieveParams,
  WorkflowsRunsHistoryRetrieveParams,
} from './params.gen.js';

/**
 * Get a chat.
 *
 * Tells how far a chat is. Ask at most once a second, until the status is `completed`, `failed`, `canceled` or `requires_action`. Permission `getChat`.
 *
 * `GET /v3/chat/retrieve`
 *
 * @see en: https://www.coze.com/docs/developer_guides/retrieve_chat
 * @see zh: https://www.coze.cn/docs/developer_guides/retrieve_chat
 */
export function chatRetrieve(
  client: Client,
  params: RetrieveChatReq,
  options?: RequestOptions,
): APIPromise<CreateChatData> {
  return client.request(chatRetrieveOperation, params, options);
}

/**
 * Cancel a chat.
 *
 * Stops a running chat on the server. A stream of it goes on until you drop it, and what was written so far is billed. A chat that has ended is refused with code 4104. Permission `cancelChat`.
 *
 * `POST /v3/chat/cancel`
 *
 * @see en: https://www.coze.com/docs/developer_guides/chat_cancel
 * @see zh: https://www.coze.cn/docs/developer_guides/chat_cancel
 */
export function chatCancel(
  client: Client,
  params: CancelChatReq,
  options?: RequestOptions,
): APIPromise<CreateChatData> {
  return client.request(chatCancelOperation, params, options);
}

/**
 * List the messages of a chat.
 *
 * Gives the answer of a chat and what led to it, tool calls included, without what the user said. Permission `chat` or `listMessage`.
 *
 * `GET /v3/chat/message/list`
 *
 * @see en: https://www.coze.com/docs/developer_guides/list_chat_messages
 * @see zh: https://www.coze.cn/docs/developer_guides/list_chat_messages
 */
export function chatMessagesList(
  client: Client,
  params: ListChatMessagesReq,
  options?: RequestOptions,
): APIPromise<ChatV3Message[]> {
  return client.request(chatMessagesListOperation, params, options);
}

/**
 * Create a conversation.
 *
 * Creates a conversation, with messages in it if you like, to hold the chats of one user with one bot. Nothing is generated; the bot replies when a chat names the conversation. Needs the permission `createConversation`.
 *
 * `POST /v1/conversation/create`
 *
 * @see en: https://www.coze.com/docs/developer_guides/create_conversation
 * @see zh: https://www.coze.cn/docs/developer_guides/create_conversation
 */
export function conversationsCreate(
  client: Client,
  params?: CreateConversationReq,
  options?: RequestOptions,
): APIPromise<Conversation> {
  return client.request(conversationsCreateOperation, params, options);
}

/**
 * Look a conversation up.
 *
 * Gives the name, the metadata and the times of a conversation that the caller created. Its messages are listed by `conversations.messages.list`. Needs the permission `retrieveConversation`.
 *
 * `GET /v1/conversation/retrieve`
 *
 * @see en: https://www.coze.com/docs/developer_guides/retrieve_conversation
 * @see zh: https://www.coze.cn/docs/developer_guides/retrieve_conversation
 */
export function conversationsRetrieve(
  client: Client,
  params: ConversationsRetrieveParams,
  options?: RequestOptions,
): APIPromise<Conversation> {
  return client.request(conversationsRetrieveOperation, params, options);
}

/**
 * List the conversations with a bot.
 *
 * Lists the conversations that the caller created with a bot over the API or the Chat SDK. The answer says whether there are more, but not how many. Needs the permission `listConversation`.
 *
 * `GET /v1/conversations`
 *
 * @see en: https://www.coze.com/docs/developer_guides/list_conversations
 * @see zh: https://www.coze.cn/docs/developer_guides/list_conversations
 */
export function conversationsList(
  client: Client,
  params: ListConversationReq,
  options?: RequestOptions,
): PagePromise<ListConversationsData, Conversation> {
  return client.requestPage(conversationsListOperation, params, options);
}

/**
 * Rename a conversation.
 *
 * Gives a conversation another name. Needs the permission `editConversation`.
 *
 * `PUT /v1/conversations/{conversation_id}`
 *
 * @see en: https://www.coze.com/docs/developer_guides/edit_conversation
 * @see zh: https://www.coze.cn/docs/developer_guides/edit_conversation
 */
export function conversationsUpdate(
  client: Client,
  params: UpdateConversationReq & { conversation_id: string },
  options?: RequestOptions,
): APIPromise<Conversation> {
  return client.request(conversationsUpdateOperation, params, options);
}

/**
 * Delete a conversation.
 *
 * Deletes a conversation. Needs the permission `editConversation`, the one for renaming.
 *
 * `DELETE /v1/conversations/{conversation_id}`
 *
 * @see en: https://www.coze.com/docs/developer_guides/delete_conversation
 * @see zh: https://www.coze.cn/docs/developer_guides/delete_conversation
 */
export function conversationsDelete(
  client: Client,
  params: ConversationsDeleteParams,
  options?: RequestOptions,
): APIPromise<undefined> {
  return client.request(conversationsDeleteOperation, params, options);
}

/**
 * Clear the context of a conversation.
 *
 * Starts a new context section: the model no longer sees what was said before. The messages stay and can still be listed. Needs the permission `editConversation`.
 *
 * `POST /v1/conversations/{conversation_id}/clear`
 *
 * @see en: https://www.coze.com/docs/developer_guides/clear_conversation_context
 * @see zh: https://www.coze.cn/docs/developer_guides/clear_conversation_context
 */
export function conversationsClear(
  client: Client,
  params: ConversationsClearParams,
  options?: RequestOptions,
): APIPromise<ConversationSession> {
  return client.request(conversationsClearOperation, params, options);
}

/**
 * Add a message to a conversation.
 *
 * Puts a message into a conversation without starting a chat: the bot does not reply, but sees the message as context in later chats. Needs the permission `createMessage`.
 *
 * `POST /v1/conversation/message/create`
 *
 * @see en: https://www.coze.com/docs/developer_guides/create_message
 * @see zh: https://www.coze.cn/docs/developer_guides/create_message
 */
export function conversationsMessagesCreate(
  client: Client,
  params: CreateMessageReq & { conversation_id: string },
  options?: RequestOptions,
): APIPromise<ChatV3Message> {
  return client.request(conversationsMessagesCreateOperation, params, options);
}

/**
 * List the messages of a conversation.
 *
 * Lists what was said in a conversation: the messages put there, the questions of the user and the answers of the bot. Messages are kept for 180 days. Needs the permissions `chat` and `listMessage`.
 *
 * `POST /v1/conversation/message/list`
 *
 * @see en: https://www.coze.com/docs/developer_guides/list_message
 * @see zh: https://www.coze.cn/docs/developer_guides/list_message
 */
export function conversationsMessagesList(
  client: Client,
  params: ListMessageReq & { conversation_id: string },
  options?: RequestOptions,
): PagePromise<ListMessageData, ChatV3Message> {
  return client.requestPage(conversationsMessagesListOperation, params, options);
}

/**
 * Look a message up.
 *
 * Gives one message of a conversation. Needs the permission `retrieveMessage`.
 *
 * `GET /v1/conversation/message/retrieve`
 *
 * @see en: https://www.coze.com/docs/developer_guides/retrieve_message
 * @see zh: https://www.coze.cn/docs/developer_guides/retrieve_message
 */
export function conversationsMessagesRetrieve(
  client: Client,
  params: ConversationsMessagesRetrieveParams,
  options?: RequestOptions,
): APIPromise<ChatV3Message> {
  return client.request(conversationsMessagesRetrieveOperation, params, options);
}

/**
 * Change a message.
 *
 * Replaces the content of a message, its metadata, or both. The changed message is in `message`, not in `data`. Needs the permission `modifyMessage`.
 *
 * `POST /v1/conversation/message/modify`
 *
 * @see en: https://www.coze.com/docs/developer_guides/modify_message
 * @see zh: https://www.coze.cn/docs/developer_guides/modify_message
 */
export function conversationsMessagesUpdate(
  client: Client,
  params: UpdateMessageReq & { conversation_id: string; message_id: string },
  options?: RequestOptions,
): APIPromise<ChatV3Message> {
  return client.request(conversationsMessagesUpdateOperation, params, options);
}

/**
 * Delete a message.
 *
 * Deletes a message and hands it back. With an answer go its intermediate messages, `verbose` and `function_call`. Needs the permission `deleteMessage`.
 *
 * `POST /v1/conversation/message/delete`
 *
 * @see en: https://www.coze.com/docs/developer_guides/delete_message
 * @see zh: https://www.coze.cn/docs/developer_guides/delete_message
 */
export function conversationsMessagesDelete(
  client: Client,
  params: ConversationsMessagesDeleteParams,
  options?: RequestOptions,
): APIPromise<ChatV3Message> {
  return client.request(conversationsMessagesDeleteOperation, params, options);
}

/**
 * Rate a message.
 *
 * Says whether the user liked an answer, and why. Only the creator of the conversation can rate, and only text answers of chats and chatflows from 11 July 2025 on; a later rating replaces the earlier one. Needs the permission `feedback`.
 *
 * `POST /v1/conversations/{conversation_id}/messages/{message_id}/feedback`
 *
 * @see en: https://www.coze.com/docs/developer_guides/message_feedback
 * @see zh: https://www.coze.cn/docs/developer_guides/message_feedback
 */
export function conversationsMessagesFeedbackCreate(
  client: Client,
  params: CreateMessageFeedbackReq & { conversation_id: string; message_id: string },
  options?: RequestOptions,
): APIPromise<undefined> {
  return client.request(conversationsMessagesFeedbackCreateOperation, params, options);
}

/**
 * Take a rating back.
 *
 * Deletes the rating of a message. Only the creator of the conversation can do so. Needs the permission `feedback`.
 *
 * `DELETE /v1/conversations/{conversation_id}/messages/{message_id}/feedback`
 *
 * @see en: https://www.coze.com/docs/developer_guides/delete_message_feedback
 * @see zh: https://www.coze.cn/docs/developer_guides/delete_message_feedback
 */
export function conversationsMessagesFeedbackDelete(
  client: Client,
  params: ConversationsMessagesFeedbackDeleteParams,
  options?: RequestOptions,
): APIPromise<undefined> {
  return client.request(conversationsMessagesFeedbackDeleteOperation, params, options);
}

/**
 * Upload a file.
 *
 * Uploads a file of at most 512 MB, to be used by its id in messages and workflow parameters. Files are kept for three months; personal plans may upload 10 times a second, enterprise plans 20 times. Needs the permission `uploadFile`.
 *
 * `POST /v1/files/upload`
 *
 * @see en: https://www.coze.com/docs/developer_guides/upload_files
 * @see zh: https://www.coze.cn/docs/developer_guides/upload_files
 */
export function filesUpload(client: Client, params: CreateFileReq, options?: RequestOptions): APIPromise<FileObject> {
  return client.request(filesUploadOperation, params, options);
}

/**
 * Look a file up.
 *
 * Gives the name, the size and the upload time of an uploaded file, not its content. Needs the permission `retrieveFile`.
 *
 * `GET /v1/files/retrieve`
 *
 * @see en: https://www.coze.com/docs/developer_guides/retrieve_files
 * @see zh: https://www.coze.cn/docs/developer_guides/retrieve_files
 */
export function filesRetrieve(
  client: Client,
  params: FilesRetrieveParams,
  options?: RequestOptions,
): APIPromise<FileObject> {
  return client.request(filesRetrieveOperation, params, options);
}

/**
 * Look the caller up.
 *
 * Gives the id, the names and the picture of the user the token belongs to.
 *
 * `GET /v1/users/me`
 */
export function usersMe(client: Client, options?: RequestOptions): APIPromise<User> {
  return client.request(usersMeOperation, undefined, options);
}

/**
 * List workspaces.
 *
 * Lists the workspaces the caller created or joined, personal ones included. `enterprise_id` narrows the list to one enterprise; `user_id` with `coze_account_id` lists those of another user in one organization. Needs the permission `listWorkspace`; third-party channel apps cannot call it.
 *
 * `GET /v1/workspaces`
 *
 * @see en: https://www.coze.com/docs/developer_guides/list_workspace
 * @see zh: https://www.coze.cn/docs/developer_guides/list_workspace
 */
export function workspacesList(
  client: Client,
  params?: ListWorkSpacesReq,
  options?: RequestOptions,
): PagePromise<OpenSpaceData, WorkSpace> {
  return client.requestPage(workspacesListOperation, params, options);
}

/**
 * Read user variables.
 *
 * Gives the values that the user variables of a bot or app have for one user of one channel. The bot or app must be published to the API or the Chat SDK; one of `app_id` and `bot_id` is needed. Needs the permission `readVariable`.
 *
 * `GET /v1/variables`
 *
 * @see en: https://www.coze.com/docs/developer_guides/read_variable
 * @see zh: https://www.coze.cn/docs/developer_guides/read_variable
 */
export function variablesRetrieve(
  client: Client,
  params?: VariableRetrieveReq,
  options?: RequestOptions,
): APIPromise<VariableData> {
  return client.request(variablesRetrieveOperation, params, options);
}

/**
 * Set user variables.
 *
 * Sets user variables of a bot or app for one user of one channel. The bot or app must be published to the API or the Chat SDK; one of `app_id` and `bot_id` is needed. Needs the permission `updateVariable`.
 *
 * `PUT /v1/variables`
 *
 * @see en: https://www.coze.com/docs/developer_guides/update_variable
 * @see zh: https://www.coze.cn/docs/developer_guides/update_variable
 */
export function variablesUpdate(
  client: Client,
  params: VariableUpdateReq,
  options?: RequestOptions,
): APIPromise<undefined> {
  return client.request(variablesUpdateOperation, params, options);
}

/**
 * Create a bot.
 *
 * Creates a bot as a draft and answers with its id. It can be talked to through the API once `bots.publish` has put it on the API channel. Needs the permission `createBot`.
 *
 * `POST /v1/bot/create`
 *
 * @see en: https://www.coze.com/docs/developer_guides/create_bot
 * @see zh: https://www.coze.cn/docs/developer_guides/create_bot
 */
export function botsCreate(client: Client, params: CreateBotReq, options?: RequestOptions): APIPromise<CreateBotData> {
  return client.request(botsCreateOperation, params, options);
}

/**
 * Change a bot.
 *
 * Changes the settings of a bot's draft. What is live stays as it is until `bots.publish`. Needs the permission `edit`.
 *
 * `POST /v1/bot/update`
 *
 * @see en: https://www.coze.com/docs/developer_guides/update_bot
 * @see zh: https://www.coze.cn/docs/developer_guides/update_bot
 */
export function botsUpdate(client: Client, params: UpdateBotReq, options?: RequestOptions): APIPromise<undefined> {
  return client.request(botsUpdateOperation, params, options);
}

/**
 * Publish a bot.
 *
 * Publishes the draft of a bot to one or more channels and answers with the new version. The API channel `1024` makes the bot callable from here. Needs the permission `publish`.
 *
 * `POST /v1/bot/publish`
 *
 * @see en: https://www.coze.com/docs/developer_guides/publish_bot
 * @see zh: https://www.coze.cn/docs/developer_guides/publish_bot
 */
export function botsPublish(
  client: Client,
  params: PublishBotReq,
  options?: RequestOptions,
): APIPromise<PublishBotData> {
  return client.request(botsPublishOperation, params, options);
}

/**
 * List bots.
 *
 * Lists the bots of a workspace, by default those that are live on the API channel; `publish_status` asks for drafts. Needs the permission `listBot`.
 *
 * `GET /v1/bots`
 *
 * @see en: https://www.coze.com/docs/developer_guides/bots_list_draft_published
 * @see zh: https://www.coze.cn/docs/developer_guides/bots_list_draft_published
 */
export function botsListNew(
  client: Client,
  params?: ListBotNewReq,
  options?: RequestOptions,
): PagePromise<ListBotNewData, ListBotInfo> {
  return client.requestPage(botsListNewOperation, params, options);
}

/**
 * Get a bot.
 *
 * Gets the configuration of a bot, by default what is live; `is_published: false` gets the draft. Needs the permission `getMetadata`.
 *
 * `GET /v1/bots/{bot_id}`
 *
 * @see en: https://www.coze.com/docs/developer_guides/get_metadata_draft_published
 * @see zh: https://www.coze.cn/docs/developer_guides/get_metadata_draft_published
 */
export function botsRetrieveNew(
  client: Client,
  params: RetrieveBotNewReq & { bot_id: string },
  options?: RequestOptions,
): APIPromise<BotDetail> {
  return client.request(botsRetrieveNewOperation, params, options);
}

/**
 * Switch the collaboration mode of a bot.
 *
 * Opens a bot to collaborators or closes it to all but its owner. Remove every collaborator before switching to `single`. Enterprise plans only; needs the permission `Bot.switchDevelopMode`.
 *
 * `POST /v1/bots/{bot_id}/collaboration_mode`
 *
 * @see en: https://www.coze.com/docs/developer_guides/switch_bot_develop_mode
 * @see zh: https://www.coze.cn/docs/developer_guides/switch_bot_develop_mode
 */
export function botsCollaborationModesUpdate(
  client: Client,
  params: UpdateBotCollaborationModeReq & { bot_id: string },
  options?: RequestOptions,
): APIPromise<undefined> {
  return client.request(botsCollaborationModesUpdateOperation, params, options);
}

/**
 * Add a collaborator to a bot.
 *
 * Lets another user edit a bot, one user a call. Enterprise plans only, at most 5 calls a second for all users of a main account, not for channel OAuth apps. Needs the permission `Bot.addCollaborator`.
 *
 * `POST /v1/bots/{bot_id}/collaborators`
 *
 * @see en: https://www.coze.com/docs/developer_guides/add_bot_collaborator
 * @see zh: https://www.coze.cn/docs/developer_guides/add_bot_collaborator
 */
export function botsCollaboratorsCreate(
  client: Client,
  params: CreateBotCollaboratorReq & { bot_id: string },
  options?: RequestOptions,
): APIPromise<undefined> {
  return client.request(botsCollaboratorsCreateOperation, params, options);
}

/**
 * Remove a collaborator from a bot.
 *
 * Takes a user's right to edit a bot away, one user a call. At most 5 calls a second for all users of a main account. Needs the permission `Bot.removeCollaborator`.
 *
 * `DELETE /v1/bots/{bot_id}/collaborators/{user_id}`
 *
 * @see en: https://www.coze.com/docs/developer_guides/remove_bot_collaborator
 * @see zh: https://www.coze.cn/docs/developer_guides/remove_bot_collaborator
 */
export function botsCollaboratorsDelete(
  client: Client,
  params: BotsCollaboratorsDeleteParams,
  options?: RequestOptions,
): APIPromise<undefined> {
  return client.request(botsCollaboratorsDeleteOperation, params, options);
}

/**
 * Take a bot down from a channel.
 *
 * Takes a published bot down from one channel. Only the owner of the bot or of the custom channel may do it, and not for the Doubao channel. Needs the permission `disconnectBot` or `Connector.disconnectBot`.
 *
 * `POST /v1/bots/{bot_id}/unpublish`
 *
 * @see en: https://www.coze.com/docs/developer_guides/unpublish_agent
 * @see zh: https://www.coze.cn/docs/developer_guides/unpublish_agent
 */
export function botsUnpublish(
  client: Client,
  params: UnpublishBotReq & { bot_id: string },
  options?: RequestOptions,
): APIPromise<undefined> {
  return client.request(botsUnpublishOperation, params, options);
}

/**
 * List the versions of a bot.
 *
 * Lists the versions of a bot, by default the published ones. The answer says whether there is a next page, not how many versions there are. Needs the permission `Bot.listVersion`.
 *
 * `GET /v1/bots/{bot_id}/versions`
 *
 * @see en: https://www.coze.com/docs/developer_guides/list_bot_versions
 * @see zh: https://www.coze.cn/docs/developer_guides/list_bot_versions
 */
export function botsVersionsList(
  client: Client,
  params: ListBotVersionReq & { bot_id: string },
  options?: RequestOptions,
): PagePromise<ListBotVersionData, BotVersionInfo> {
  return client.requestPage(botsVersionsListOperation, params, options);
}

/**
 * Get a published bot.
 *
 * Gets the configuration of a bot that is published to the API channel. Use `bots.retrieveNew`, which replaces it. Needs the permission `getMetadata`.
 *
 * `GET /v1/bot/get_online_info`
 *
 * @see en: https://www.coze.com/docs/developer_guides/get_metadata
 * @see zh: https://www.coze.cn/docs/developer_guides/get_metadata
 *
 * @deprecated The platform keeps it for older programs.
 */
export function botsRetrieve(client: Client, params: RetrieveBotReq, options?: RequestOptions): APIPromise<BotInfo> {
  return client.request(botsRetrieveOperation, params, options);
}

/**
 * List published bots.
 *
 * Lists the bots of a workspace that are published to the API channel. Use `bots.listNew`, which replaces it and lists drafts too. Needs the permission `getPublishedBot`.
 *
 * `GET /v1/space/published_bots_list`
 *
 * @see en: https://www.coze.com/docs/developer_guides/published_bots_list
 * @see zh: https://www.coze.cn/docs/developer_guides/published_bots_list
 *
 * @deprecated The platform keeps it for older programs.
 */
export function botsList(
  client: Client,
  params: ListBotReq,
  options?: RequestOptions,
): PagePromise<ListBotData, SimpleBot> {
  return client.requestPage(botsListOperation, params, options);
}

/**
 * Run a workflow.
 *
 * Runs a published workflow and waits for its result. The connection is cut after 90 seconds, so longer runs are better streamed or started with `is_async`; the run itself may take 10 minutes (5 are advised), in the background 24 hours. The workflow must have neither an output node nor an end node that streams. Permission `run`.
 *
 * `POST /v1/workflow/run`
 *
 * @see en: https://www.coze.com/docs/developer_guides/workflow_run
 * @see zh: https://www.coze.cn/docs/developer_guides/workflow_run
 */
export function workflowsRunsCreate(
  client: Client,
  params: RunWorkflowReq,
  options?: RequestOptions,
): APIPromise<RunWorkflowData> {
  return client.request(workflowsRunsCreateOperation, params, options);
}

/**
 * Resume a run without a stream.
 *
 * Sends the reply to an interrupt of a run that `workflows.runs.create` started. It waits for the result or goes on in the background, as that run did. A run can be resumed at most 3 times. Permission `run`.
 *
 * `POST /v1/workflows/resume`
 *
 * @see en: https://www.coze.com/docs/developer_guides/resume_workflow
 * @see zh: https://www.coze.cn/docs/developer_guides/resume_workflow
 */
export function workflowsRunsResumeBlocking(
  client: Client,
  params: ResumeWorkflowReq,
  options?: RequestOptions,
): APIPromise<ResumeWorkflowData> {
  return client.request(workflowsRunsResumeBlockingOperation, params, options);
}

/**
 * Get a run.
 *
 * Tells how far a run is and what it gave, in a list with exactly one item. Outputs of output nodes are kept for 24 hours, those of the end node for 7 days. Permission `listRunHistory`.
 *
 * `GET /v1/workflows/{workflow_id}/run_histories/{execute_id}`
 *
 * @see en: https://www.coze.com/docs/developer_guides/workflow_history
 * @see zh: https://www.coze.cn/docs/developer_guides/workflow_history
 */
export function workflowsRunsHistoryRetrieve(
  client: Client,
  params: WorkflowsRunsHistoryRetrieveParams,
  options?: RequestOptions,
): APIPromise<WorkflowExecuteHistory[]> {
  return client.request(workflowsRunsHistoryRetrieveOperation, params, options);
}

/**
 * Get the output of a node.
 *
 * Gives what one output node of a run gave, in full; the end node cannot be asked for. Outputs are kept for 24 hours. Permission `listRunHistory`.
 *
 * `GET /v1/workflows/{workflow_id}/run_histories/{execute_id}/execute_nodes/{node_execute_uuid}`
 *
 * @see en: https://www.coze.com/docs/developer_guides/get_node_execute_history_response
 * @see zh: https://www.coze.cn/docs/developer_guides/get_node_execute_history_response
 */
export function workflowsRunsHistoryExecuteNodesRetrieve(
  client: Client,
  params: WorkflowsRunsHistoryExecuteNodesRetrieveParams,
  options?: RequestOptions,
): APIPromise<WorkflowExecuteNodeHistory> {
  return client.request(workflowsRunsHistoryExecuteNodesRetrieveOperation, params, options);
}

/**
 * List workflows.
 *
 * Lists the workflows and chatflows of a workspace, or of one app in it. There is no total, only `has_more`. Permission `listWorkflow`.
 *
 * `GET /v1/workflows`
 *
 * @see en: https://www.coze.com/docs/developer_guides/get_workflow_list
 * @see zh: https://www.coze.cn/docs/developer_guides/get_workflow_list
 */
export function workflowsList(
  client: Client,
  params: ListWorkflowsReq,
  options?: RequestOptions,
): PagePromise<ListWorkflowsData, WorkflowBasic> {
  return client.requestPage(workflowsListOperation, params, options);
}

/**
 * Get a workflow.
 *
 * Gets the name, the author and the dates of a workflow, and with `include_input_output` also what it takes and gives. Permission `getMetaData`.
 *
 * `GET /v1/workflows/{workflow_id}`
 *
 * @see en: https://www.coze.com/docs/developer_guides/get_workflow_info
 * @see zh: https://www.coze.cn/docs/developer_guides/get_workflow_info
 */
export function workflowsRetrieve(
  client: Client,
  params: RetrieveWorkflowReq & { workflow_id: string },
  options?: RequestOptions,
): APIPromise<RetrieveWorkflowData> {
  return client.request(workflowsRetrieveOperation, params, options);
}

/**
 * List the versions of a workflow.
 *
 * Lists the versions of a workflow page by page; hand `next_page_token` back as `page_token` for the next page. Permission `listVersion`.
 *
 * `GET /v1/workflows/{workflow_id}/versions`
 *
 * @see en: https://www.coze.com/docs/developer_guides/list_workflow_version
 * @see zh: https://www.coze.cn/docs/developer_guides/list_workflow_version
 */
export function workflowsVersionsList(
  client: Client,
  params: ListWorkflowVersionsReq & { workflow_id: string },
  options?: RequestOptions,
): PagePromise<ListWorkflowVersionsData, WorkflowVersionInfo> {
  return client.requestPage(workflowsVersionsListOperation, params, options);
}

/**
 * Switch between one author and several.
 *
 * Lets one or several people edit a workflow. Enterprise plans and workflows of the library only; those of an app are refused with code 4000. Remove all collaborators before you switch back to `single`. Permission `Workflow.switchDevelopMode`.
 *
 * `POST /v1/workflows/{workflow_id}/collaboration_mode`
 *
 * @see en: https://www.coze.com/docs/developer_guides/switch_workflow_develop_mode
 * @see zh: https://www.coze.cn/docs/developer_guides/switch_workflow_develop_mode
 */
export function workflowsCollaborationModesUpdate(
  client: Client,
  params: UpdateWorkflowCollaborationModeReq & { workflow_id: string },
  options?: RequestOptions,
): APIPromise<undefined> {
  return client.request(workflowsCollaborationModesUpdateOperation, params, options);
}

/**
 * Add a collaborator.
 *
 * Lets one more person edit a workflow in collaboration mode. Enterprise plans only, one person a call, at most 5 calls a second for a main account, and not with the token of a channel's OAuth app. Permission `Workflow.addCollaborator`.
 *
 * `POST /v1/workflows/{workflow_id}/collaborators`
 *
 * @see en: https://www.coze.com/docs/developer_guides/add_workflow_collaborator
 * @see zh: https://www.coze.cn/docs/developer_guides/add_workflow_collaborator
 */
export function workflowsCollaboratorsCreate(
  client: Client,
  params: CreateWorkflowCollaboratorReq & { workflow_id: string },
  options?: RequestOptions,
): APIPromise<undefined> {
  return client.request(workflowsCollaboratorsCreateOperation, params, options);
}

/**
 * Remove a collaborator.
 *
 * Takes the right to edit a workflow from one person. At most 5 calls a second for a main account. Permission `Workflow.removeCollaborator`.
 *
 * `DELETE /v1/workflows/{workflow_id}/collaborators/{user_id}`
 *
 * @see en: https://www.coze.com/docs/developer_guides/remove_workflow_collaborator
 * @see zh: https://www.coze.cn/docs/developer_guides/remove_workflow_collaborator
 */
export function workflowsCollaboratorsDelete(
  client: Client,
  params: WorkflowsCollaboratorsDeleteParams,
  options?: RequestOptions,
): APIPromise<undefined> {
  return client.request(workflowsCollaboratorsDeleteOperation, params, options);
}
