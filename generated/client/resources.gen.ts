// Made from openapi/ by `npm run generate`.

import { APIResource, Client, callable } from '../../src/core/index.js';
import type { APIPromise, PagePromise, RequestOptions } from '../../src/core/index.js';
import {
  chatRetrieve,
  chatCancel,
  chatMessagesList,
  conversationsCreate,
  conversationsRetrieve,
  conversationsList,
  conversationsUpdate,
  conversationsDelete,
  conversationsClear,
  conversationsMessagesCreate,
  conversationsMessagesList,
  conversationsMessagesRetrieve,
  conversationsMessagesUpdate,
  conversationsMessagesDelete,
  conversationsMessagesFeedbackCreate,
  conversationsMessagesFeedbackDelete,
  filesUpload,
  filesRetrieve,
  usersMe,
  workspacesList,
  variablesRetrieve,
  variablesUpdate,
  botsCreate,
  botsUpdate,
  botsPublish,
  botsListNew,
  botsRetrieveNew,
  botsCollaborationModesUpdate,
  botsCollaboratorsCreate,
  botsCollaboratorsDelete,
  botsUnpublish,
  botsVersionsList,
  botsRetrieve,
  botsList,
  workflowsRunsCreate,
  workflowsRunsResumeBlocking,
  workflowsRunsHistoryRetrieve,
  workflowsRunsHistoryExecuteNodesRetrieve,
  workflowsList,
  workflowsRetrieve,
  workflowsVersionsList,
  workflowsCollaborationModesUpdate,
  workflowsCollaboratorsCreate,
  workflowsCollaboratorsDelete,
} from './functions.gen.js';
import type {
  BotDetail,
  BotInfo,
  BotVersionInfo,
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
  CreateMessageFeedbackReq,
  CreateMessageReq,
  ListBotNewReq,
  ListBotReq,
  ListBotVersionReq,
  ListConversationReq,
  ListMessageReq,
  ListWorkSpacesReq,
  ListWorkflowVersionsReq,
  ListWorkflowsReq,
  RetrieveBotNewReq,
  RetrieveBotReq,
  RetrieveWorkflowReq,
  UpdateConversationReq,
  UpdateMessageReq,
  VariableRetrieveReq,
} from './params.gen.js';

/** The methods of `client.chat.messages`. */
export class ChatMessagesResource extends APIResource {
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
  list(conversation_id: string, chat_id: string, options?: RequestOptions): APIPromise<ChatV3Message[]> {
    return chatMessagesList(this._client, { conversation_id, chat_id }, options);
  }
}

/** The methods of `client.chat`. */
export class ChatResource extends APIResource {
  readonly messages: ChatMessagesResource = new ChatMessagesResource(this._client);

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
  retrieve(conversation_id: string, chat_id: string, options?: RequestOptions): APIPromise<CreateChatData> {
    return chatRetrieve(this._client, { conversation_id, chat_id }, options);
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
  cancel(conversation_id: string, chat_id: string, options?: RequestOptions): APIPromise<CreateChatData> {
    return chatCancel(this._client, { conversation_id, chat_id }, options);
  }
}

/** The methods of `client.conversations.messages.feedback`. */
export class ConversationsMessagesFeedbackResource extends APIResource {
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
  create(
    conversation_id: string,
    message_id: string,
    params: CreateMessageFeedbackReq,
    options?: RequestOptions,
  ): APIPromise<undefined> {
    return conversationsMessagesFeedbackCreate(this._client, { ...params, conversation_id, message_id }, options);
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
  delete(conversation_id: string, message_id: string, options?: RequestOptions): APIPromise<undefined> {
    return conversationsMessagesFeedbackDelete(this._client, { conversation_id, message_id }, options);
  }
}

/** The methods of `client.conversations.messages`. */
export class ConversationsMessagesResource extends APIResource {
  readonly feedback: ConversationsMessagesFeedbackResource = new ConversationsMessagesFeedbackResource(this._client);

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
  create(conversation_id: string, params: CreateMessageReq, options?: RequestOptions): APIPromise<ChatV3Message> {
    return conversationsMessagesCreate(this._client, { ...params, conversation_id }, options);
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
  list(
    conversation_id: string,
    params?: ListMessageReq,
    options?: RequestOptions,
  ): PagePromise<ListMessageData, ChatV3Message> {
    return conversationsMessagesList(this._client, { ...params, conversation_id }, options);
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
  retrieve(conversation_id: string, message_id: string, options?: RequestOptions): APIPromise<ChatV3Message> {
    return conversationsMessagesRetrieve(this._client, { conversation_id, message_id }, options);
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
  update(
    conversation_id: string,
    message_id: string,
    params?: UpdateMessageReq,
    options?: RequestOptions,
  ): APIPromise<ChatV3Message> {
    return conversationsMessagesUpdate(this._client, { ...params, conversation_id, message_id }, options);
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
  delete(conversation_id: string, message_id: string, options?: RequestOptions): APIPromise<ChatV3Message> {
    return conversationsMessagesDelete(this._client, { conversation_id, message_id }, options);
  }
}

/** The methods of `client.conversations`. */
export class ConversationsResource extends APIResource {
  readonly messages: ConversationsMessagesResource = new ConversationsMessagesResource(this._client);

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
  create(params?: CreateConversationReq, options?: RequestOptions): APIPromise<Conversation> {
    return conversationsCreate(this._client, params, options);
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
  retrieve(conversation_id: string, options?: RequestOptions): APIPromise<Conversation> {
    return conversationsRetrieve(this._client, { conversation_id }, options);
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
  list(params: ListConversationReq, options?: RequestOptions): PagePromise<ListConversationsData, Conversation> {
    return conversationsList(this._client, params, options);
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
  update(conversation_id: string, params: UpdateConversationReq, options?: RequestOptions): APIPromise<Conversation> {
    return conversationsUpdate(this._client, { ...params, conversation_id }, options);
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
  delete(conversation_id: string, options?: RequestOptions): APIPromise<undefined> {
    return conversationsDelete(this._client, { conversation_id }, options);
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
  clear(conversation_id: string, options?: RequestOptions): APIPromise<ConversationSession> {
    return conversationsClear(this._client, { conversation_id }, options);
  }
}

/** The methods of `client.files`. */
export class FilesResource extends APIResource {
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
  upload(params: CreateFileReq, options?: RequestOptions): APIPromise<FileObject> {
    return filesUpload(this._client, params, options);
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
  retrieve(file_id: string, options?: RequestOptions): APIPromise<FileObject> {
    return filesRetrieve(this._client, { file_id }, options);
  }
}

/** The methods of `client.users`. */
export class UsersResource extends APIResource {
  /**
   * Look the caller up.
   *
   * Gives the id, the names and the picture of the user the token belongs to.
   *
   * `GET /v1/users/me`
   */
  me(options?: RequestOptions): APIPromise<User> {
    return usersMe(this._client, options);
  }
}

/** The methods of `client.workspaces`. */
export class WorkspacesResource extends APIResource {
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
  list(params?: ListWorkSpacesReq, options?: RequestOptions): PagePromise<OpenSpaceData, WorkSpace> {
    return workspacesList(this._client, params, options);
  }
}

/** The methods of `client.variables`. */
export class VariablesResource extends APIResource {
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
  retrieve(params?: VariableRetrieveReq, options?: RequestOptions): APIPromise<VariableData> {
    return variablesRetrieve(this._client, params, options);
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
  update(params: VariableUpdateReq, options?: RequestOptions): APIPromise<undefined> {
    return variablesUpdate(this._client, params, options);
  }
}

/** The methods of `client.bots.collaborationModes`. */
export class BotsCollaborationModesResource extends APIResource {
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
  update(bot_id: string, params: UpdateBotCollaborationModeReq, options?: RequestOptions): APIPromise<undefined> {
    return botsCollaborationModesUpdate(this._client, { ...params, bot_id }, options);
  }
}

/** The methods of `client.bots.collaborators`. */
export class BotsCollaboratorsResource extends APIResource {
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
  create(bot_id: string, params: CreateBotCollaboratorReq, options?: RequestOptions): APIPromise<undefined> {
    return botsCollaboratorsCreate(this._client, { ...params, bot_id }, options);
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
  delete(bot_id: string, user_id: string, options?: RequestOptions): APIPromise<undefined> {
    return botsCollaboratorsDelete(this._client, { bot_id, user_id }, options);
  }
}

/** The methods of `client.bots.versions`. */
export class BotsVersionsResource extends APIResource {
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
  list(
    bot_id: string,
    params?: ListBotVersionReq,
    options?: RequestOptions,
  ): PagePromise<ListBotVersionData, BotVersionInfo> {
    return botsVersionsList(this._client, { ...params, bot_id }, options);
  }
}

/** The methods of `client.bots`. */
export class BotsResource extends APIResource {
  readonly collaborationModes: BotsCollaborationModesResource = new BotsCollaborationModesResource(this._client);

  readonly collaborators: BotsCollaboratorsResource = new BotsCollaboratorsResource(this._client);

  readonly versions: BotsVersionsResource = new BotsVersionsResource(this._client);

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
  create(params: CreateBotReq, options?: RequestOptions): APIPromise<CreateBotData> {
    return botsCreate(this._client, params, options);
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
  update(params: UpdateBotReq, options?: RequestOptions): APIPromise<undefined> {
    return botsUpdate(this._client, params, options);
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
  publish(params: PublishBotReq, options?: RequestOptions): APIPromise<PublishBotData> {
    return botsPublish(this._client, params, options);
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
  listNew(params?: ListBotNewReq, options?: RequestOptions): PagePromise<ListBotNewData, ListBotInfo> {
    return botsListNew(this._client, params, options);
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
  retrieveNew(botId: string, params?: RetrieveBotNewReq, options?: RequestOptions): APIPromise<BotDetail> {
    return botsRetrieveNew(this._client, { ...params, bot_id: botId }, options);
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
  unpublish(bot_id: string, params: UnpublishBotReq, options?: RequestOptions): APIPromise<undefined> {
    return botsUnpublish(this._client, { ...params, bot_id }, options);
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
  retrieve(params: RetrieveBotReq, options?: RequestOptions): APIPromise<BotInfo> {
    return botsRetrieve(this._client, params, options);
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
  list(params: ListBotReq, options?: RequestOptions): PagePromise<ListBotData, SimpleBot> {
    return botsList(this._client, params, options);
  }
}

/** The methods of `client.workflows.runs.history.executeNodes`. */
export class WorkflowsRunsHistoryExecuteNodesResource extends APIResource {
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
  retrieve(
    workflow_id: string,
    execute_id: string,
    node_execute_uuid: string,
    options?: RequestOptions,
  ): APIPromise<WorkflowExecuteNodeHistory> {
    return workflowsRunsHistoryExecuteNodesRetrieve(
      this._client,
      { workflow_id, execute_id, node_execute_uuid },
      options,
    );
  }
}

/** The methods of `client.workflows.runs.history`. */
export class WorkflowsRunsHistoryResource extends APIResource {
  readonly executeNodes: WorkflowsRunsHistoryExecuteNodesResource = new WorkflowsRunsHistoryExecuteNodesResource(
    this._client,
  );

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
  retrieve(workflowId: string, executeId: string, options?: RequestOptions): APIPromise<WorkflowExecuteHistory[]> {
    return workflowsRunsHistoryRetrieve(this._client, { workflow_id: workflowId, execute_id: executeId }, options);
  }
}

/** The methods of `client.workflows.runs`. */
export class WorkflowsRunsResource extends APIResource {
  readonly history: WorkflowsRunsHistoryResource & WorkflowsRunsHistoryResource['retrieve'] = callable(
    new WorkflowsRunsHistoryResource(this._client),
    'retrieve',
  );

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
  create(params: RunWorkflowReq, options?: RequestOptions): APIPromise<RunWorkflowData> {
    return workflowsRunsCreate(this._client, params, options);
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
  resumeBlocking(params: ResumeWorkflowReq, options?: RequestOptions): APIPromise<ResumeWorkflowData> {
    return workflowsRunsResumeBlocking(this._client, params, options);
  }
}

/** The methods of `client.workflows.chat`. */
export class WorkflowsChatResource extends APIResource {}

/** The methods of `client.workflows.versions`. */
export class WorkflowsVersionsResource extends APIResource {
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
  list(
    workflow_id: string,
    params?: ListWorkflowVersionsReq,
    options?: RequestOptions,
  ): PagePromise<ListWorkflowVersionsData, WorkflowVersionInfo> {
    return workflowsVersionsList(this._client, { ...params, workflow_id }, options);
  }
}

/** The methods of `client.workflows.collaborationModes`. */
export class WorkflowsCollaborationModesResource extends APIResource {
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
  update(
    workflow_id: string,
    params?: UpdateWorkflowCollaborationModeReq,
    options?: RequestOptions,
  ): APIPromise<undefined> {
    return workflowsCollaborationModesUpdate(this._client, { ...params, workflow_id }, options);
  }
}

/** The methods of `client.workflows.collaborators`. */
export class WorkflowsCollaboratorsResource extends APIResource {
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
  create(workflow_id: string, params: CreateWorkflowCollaboratorReq, options?: RequestOptions): APIPromise<undefined> {
    return workflowsCollaboratorsCreate(this._client, { ...params, workflow_id }, options);
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
  delete(workflow_id: string, user_id: string, options?: RequestOptions): APIPromise<undefined> {
    return workflowsCollaboratorsDelete(this._client, { workflow_id, user_id }, options);
  }
}

/** The methods of `client.workflows`. */
export class WorkflowsResource extends APIResource {
  readonly runs: WorkflowsRunsResource = new WorkflowsRunsResource(this._client);

  readonly chat: WorkflowsChatResource = new WorkflowsChatResource(this._client);

  readonly versions: WorkflowsVersionsResource = new WorkflowsVersionsResource(this._client);

  readonly collaborationModes: WorkflowsCollaborationModesResource = new WorkflowsCollaborationModesResource(
    this._client,
  );

  readonly collaborators: WorkflowsCollaboratorsResource = new WorkflowsCollaboratorsResource(this._client);

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
  list(params: ListWorkflowsReq, options?: RequestOptions): PagePromise<ListWorkflowsData, WorkflowBasic> {
    return workflowsList(this._client, params, options);
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
  retrieve(
    workflow_id: string,
    params?: RetrieveWorkflowReq,
    options?: RequestOptions,
  ): APIPromise<RetrieveWorkflowData> {
    return workflowsRetrieve(this._client, { ...params, workflow_id }, options);
  }
}

/** A client with every resource of the contract. */
export class ResourceTree extends Client {
  readonly chat: ChatResource = new ChatResource(this);
  readonly conversations: ConversationsResource = new ConversationsResource(this);
  readonly files: FilesResource = new FilesResource(this);
  readonly users: UsersResource = new UsersResource(this);
  readonly workspaces: WorkspacesResource = new WorkspacesResource(this);
  readonly variables: VariablesResource = new VariablesResource(this);
  readonly bots: BotsResource = new BotsResource(this);
  readonly workflows: WorkflowsResource = new WorkflowsResource(this);
}
