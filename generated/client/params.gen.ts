// Made from openapi/ by `npm run generate`.

import type {
  BotsCollaboratorsDeleteData,
  BotsListData,
  BotsListNewData,
  BotsRetrieveData,
  BotsRetrieveNewData,
  BotsVersionsListData,
  ChatCreateData,
  ChatMessagesListData,
  ChatRetrieveData,
  ChatSubmitToolOutputsData,
  ConversationsClearData,
  ConversationsDeleteData,
  ConversationsListData,
  ConversationsMessagesDeleteData,
  ConversationsMessagesFeedbackDeleteData,
  ConversationsMessagesRetrieveData,
  ConversationsRetrieveData,
  CreateChatBody,
  CreateMessageBody,
  CreateMessageFeedbackBody,
  FilesRetrieveData,
  ListMessageBody,
  SubmitToolOutputsBody,
  UpdateConversationBody,
  UpdateMessageBody,
  VariablesRetrieveData,
  WorkflowsCollaboratorsDeleteData,
  WorkflowsListData,
  WorkflowsRetrieveData,
  WorkflowsRunsHistoryExecuteNodesRetrieveData,
  WorkflowsRunsHistoryRetrieveData,
  WorkflowsVersionsListData,
  WorkspacesListData,
} from '../types/types.gen.js';

/** What `chat.create` takes. */
export type CreateChatReq = CreateChatBody & NonNullable<ChatCreateData['query']>;

/** What `chat.retrieve` takes. */
export type RetrieveChatReq = NonNullable<ChatRetrieveData['query']>;

/** What `chat.messages.list` takes. */
export type ListChatMessagesReq = NonNullable<ChatMessagesListData['query']>;

/** What `chat.submitToolOutputs` takes. */
export type SubmitToolOutputsReq = SubmitToolOutputsBody & NonNullable<ChatSubmitToolOutputsData['query']>;

/** What `conversations.retrieve` takes. */
export type ConversationsRetrieveParams = NonNullable<ConversationsRetrieveData['query']>;

/** What `conversations.list` takes. */
export type ListConversationReq = NonNullable<ConversationsListData['query']>;

/** What `conversations.update` takes. */
export type UpdateConversationReq = UpdateConversationBody;

/** What `conversations.delete` takes. */
export type ConversationsDeleteParams = NonNullable<ConversationsDeleteData['path']>;

/** What `conversations.clear` takes. */
export type ConversationsClearParams = NonNullable<ConversationsClearData['path']>;

/** What `conversations.messages.create` takes. */
export type CreateMessageReq = CreateMessageBody;

/** What `conversations.messages.list` takes. */
export type ListMessageReq = ListMessageBody;

/** What `conversations.messages.retrieve` takes. */
export type ConversationsMessagesRetrieveParams = NonNullable<ConversationsMessagesRetrieveData['query']>;

/** What `conversations.messages.update` takes. */
export type UpdateMessageReq = UpdateMessageBody;

/** What `conversations.messages.delete` takes. */
export type ConversationsMessagesDeleteParams = NonNullable<ConversationsMessagesDeleteData['query']>;

/** What `conversations.messages.feedback.create` takes. */
export type CreateMessageFeedbackReq = CreateMessageFeedbackBody;

/** What `conversations.messages.feedback.delete` takes. */
export type ConversationsMessagesFeedbackDeleteParams = NonNullable<ConversationsMessagesFeedbackDeleteData['path']>;

/** What `files.retrieve` takes. */
export type FilesRetrieveParams = NonNullable<FilesRetrieveData['query']>;

/** What `workspaces.list` takes. */
export type ListWorkSpacesReq = NonNullable<WorkspacesListData['query']>;

/** What `variables.retrieve` takes. */
export type VariableRetrieveReq = NonNullable<VariablesRetrieveData['query']>;

/** What `bots.listNew` takes. */
export type ListBotNewReq = NonNullable<BotsListNewData['query']>;

/** What `bots.retrieveNew` takes. */
export type RetrieveBotNewReq = NonNullable<BotsRetrieveNewData['query']>;

/** What `bots.collaborators.delete` takes. */
export type BotsCollaboratorsDeleteParams = NonNullable<BotsCollaboratorsDeleteData['path']>;

/** What `bots.versions.list` takes. */
export type ListBotVersionReq = NonNullable<BotsVersionsListData['query']>;

/** What `bots.retrieve` takes. */
export type RetrieveBotReq = NonNullable<BotsRetrieveData['query']>;

/** What `bots.list` takes. */
export type ListBotReq = NonNullable<BotsListData['query']>;

/** What `workflows.runs.history.retrieve` takes. */
export type WorkflowsRunsHistoryRetrieveParams = NonNullable<WorkflowsRunsHistoryRetrieveData['path']>;

/** What `workflows.runs.history.executeNodes.retrieve` takes. */
export type WorkflowsRunsHistoryExecuteNodesRetrieveParams = NonNullable<
  WorkflowsRunsHistoryExecuteNodesRetrieveData['path']
>;

/** What `workflows.list` takes. */
export type ListWorkflowsReq = NonNullable<WorkflowsListData['query']>;

/** What `workflows.retrieve` takes. */
export type RetrieveWorkflowReq = NonNullable<WorkflowsRetrieveData['query']>;

/** What `workflows.versions.list` takes. */
export type ListWorkflowVersionsReq = NonNullable<WorkflowsVersionsListData['query']>;

/** What `workflows.collaborators.delete` takes. */
export type WorkflowsCollaboratorsDeleteParams = NonNullable<WorkflowsCollaboratorsDeleteData['path']>;
