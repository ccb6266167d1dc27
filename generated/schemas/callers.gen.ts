// Generated from openapi/ by `npm run generate`. Do not edit.

import { leaveOut, type LeaveOut, together, type Together } from '../../src/schemas/caller-schemas.js';
import * as requests from '../requests/zod.gen.js';

export {
  zConversationsCreateBody as zCreateConversationReq,
  zConversationsListQuery as zListConversationReq,
  zConversationsUpdateBody as zUpdateConversationReq,
  zConversationsMessagesCreateBody as zCreateMessageReq,
  zConversationsMessagesListBody as zListMessageReq,
  zConversationsMessagesUpdateBody as zUpdateMessageReq,
  zConversationsMessagesFeedbackCreateBody as zCreateMessageFeedbackReq,
  zFilesUploadBody as zCreateFileReq,
  zWorkspacesListQuery as zListWorkSpacesReq,
  zWorkspacesCreateBody as zCreateWorkspaceReq,
  zBotsCreateBody as zCreateBotReq,
  zBotsUpdateBody as zUpdateBotReq,
  zBotsPublishBody as zPublishBotReq,
  zBotsRetrieveNewQuery as zRetrieveBotNewReq,
  zBotsCollaborationModesUpdateBody as zUpdateBotCollaborationModeReq,
  zBotsCollaboratorsCreateBody as zCreateBotCollaboratorReq,
  zBotsUnpublishBody as zUnpublishBotReq,
  zBotsVersionsListQuery as zListBotVersionReq,
  zBotsRetrieveQuery as zRetrieveBotReq,
  zBotsListQuery as zListBotReq,
  zWorkflowsRunsCreateBody as zRunWorkflowReq,
  zWorkflowsRunsStreamBody as zStreamWorkflowReq,
  zWorkflowsRunsResumeBlockingBody as zResumeWorkflowReq,
  zWorkflowsChatStreamBody as zChatWorkflowReq,
  zWorkflowsRetrieveQuery as zRetrieveWorkflowReq,
  zWorkflowsVersionsListQuery as zListWorkflowVersionsReq,
  zWorkflowsCollaborationModesUpdateBody as zUpdateWorkflowCollaborationModeReq,
  zWorkflowsCollaboratorsCreateBody as zCreateWorkflowCollaboratorReq,
  zDatasetsListQuery as zListDatasetReq,
  zDatasetsCreateBody as zCreateDatasetReq,
  zDatasetsUpdateBody as zUpdateDatasetReq,
  zDatasetsProcessBody as zProcessDatasetReq,
  zDatasetsImagesListQuery as zListImageReq,
  zDatasetsImagesUpdateBody as zUpdateImageReq,
  zDatasetsDocumentsListBody as zListDocumentReq,
  zDatasetsDocumentsUpdateBody as zUpdateDocumentReq,
  zDatasetsDocumentsDeleteBody as zDeleteDocumentReq,
  zAudioRoomsCreateBody as zCreateRoomReq,
  zAudioVoicesListQuery as zListVoicesReq,
  zAudioVoicesCloneBody as zCloneVoiceReq,
  zAudioVoiceprintGroupsListQuery as zListVoiceprintGroupReq,
  zAudioVoiceprintGroupsCreateBody as zCreateVoiceprintGroupReq,
  zAudioVoiceprintGroupsUpdateBody as zUpdateVoiceprintGroupReq,
  zAudioVoiceprintGroupsFeaturesListQuery as zListVoiceprintFeatureReq,
  zAudioVoiceprintGroupsFeaturesCreateBody as zCreateVoiceprintFeatureReq,
  zAudioVoiceprintGroupsFeaturesUpdateBody as zUpdateVoiceprintFeatureReq,
  zAudioVoiceprintGroupsFeaturesSpeakerIdentifyBody as zSpeakerIdentifyReq,
  zAudioSpeechCreateBody as zCreateSpeechReq,
  zWebsocketsAudioSpeechCreateQuery as zConnectSpeechReq,
  zAudioTranscriptionsCreateBody as zCreateTranscriptionReq,
  zWebsocketsAudioTranscriptionsCreateQuery as zConnectTranscriptionsReq,
  zWebsocketsChatCreateQuery as zConnectChatReq,
  zWorkspacesUpdateBody as zUpdateWorkspaceReq,
  zWorkspacesMembersListQuery as zListWorkspaceMembersReq,
  zWorkspacesMembersCreateBody as zCreateWorkspaceMembersReq,
  zWorkspacesMembersDeleteBody as zDeleteWorkspaceMembersReq,
  zAppsListQuery as zListAppReq,
  zAppsCollaboratorsCreateBody as zCreateAppCollaboratorReq,
  zFoldersListQuery as zListFolderReq,
  zEntitiesCopyTasksCreateBody as zCreateCopyTaskReq,
  zTemplatesDuplicateBody as zTemplateDuplicateReq,
  zPluginsMgetQuery as zMgetPluginReq,
  zPluginsToolsCallBody as zCallPluginToolReq,
  zStoresCategoriesListQuery as zListStoreCategoryReq,
  zStoresPluginsListQuery as zListStorePluginReq,
  zConnectorsBotsUpdateBody as zUpdateConnectorBotReq,
  zConnectorsInstallBody as zInstallConnectorReq,
  zConnectorsUserConfigsCreateBody as zCreateConnectorUserConfigReq,
  zApiAppsListQuery as zListApiAppReq,
  zApiAppsCreateBody as zCreateApiAppReq,
  zApiAppsUpdateBody as zUpdateApiAppReq,
  zApiAppsEventsListQuery as zListApiAppEventReq,
  zApiAppsEventsCreateBody as zCreateApiAppEventReq,
  zApiAppsEventsDeleteBody as zDeleteApiAppEventReq,
  zCommerceBenefitsRetrieveQuery as zRetrieveBenefitReq,
  zCommerceBenefitsBillTasksListQuery as zListBillTaskReq,
  zCommerceBenefitsBillTasksCreateBody as zCreateBillTaskReq,
  zCommerceBenefitsLimitationsListQuery as zListBenefitLimitationReq,
  zCommerceBenefitsLimitationsCreateBody as zCreateBenefitLimitationReq,
  zCommerceBenefitsLimitationsUpdateBody as zUpdateBenefitLimitationReq,
  zEnterprisesMembersCreateBody as zCreateEnterpriseMemberReq,
  zEnterprisesMembersUpdateBody as zUpdateEnterpriseMemberReq,
  zEnterprisesMembersDeleteBody as zDeleteEnterpriseMemberReq,
  zEnterprisesOrganizationsListQuery as zListEnterpriseOrganizationsReq,
  zEnterprisesOrganizationsCreateBody as zCreateEnterpriseOrganizationReq,
  zOrganizationsUpdateBody as zUpdateOrganizationReq,
  zOrganizationsMembersListQuery as zListOrganizationMembersReq,
  zOrganizationsMembersCreateBody as zCreateOrganizationMemberReq,
  zOrganizationsMembersUpdateBody as zUpdateOrganizationMemberReq,
  zOrganizationsMembersDeleteBody as zDeleteOrganizationMemberReq,
  zOauthTokenCreateBody as zOAuthTokenReq,
  zOauthTokenCreateForEnterpriseBody as zJWTBearerGrant,
  zOauthDeviceCodeCreateForWorkspaceBody as zDeviceCodeReq,
} from '../requests/zod.gen.js';

/** The schema of `CreateChatReq`. */
export const zCreateChatReq: LeaveOut<
  Together<typeof requests.zChatCreateBody, typeof requests.zChatCreateQuery>,
  'user_id'
> = /* @__PURE__ */ leaveOut(/* @__PURE__ */ together(requests.zChatCreateBody, requests.zChatCreateQuery), 'user_id');

/** The schema of `SubmitToolOutputsReq`. */
export const zSubmitToolOutputsReq: Together<
  typeof requests.zChatSubmitToolOutputsBody,
  typeof requests.zChatSubmitToolOutputsQuery
> = /* @__PURE__ */ together(requests.zChatSubmitToolOutputsBody, requests.zChatSubmitToolOutputsQuery);

/** The schema of `VariableRetrieveReq`. */
export const zVariableRetrieveReq: LeaveOut<typeof requests.zVariablesRetrieveQuery, 'connector_uid'> =
  /* @__PURE__ */ leaveOut(requests.zVariablesRetrieveQuery, 'connector_uid');

/** The schema of `VariableUpdateReq`. */
export const zVariableUpdateReq: LeaveOut<typeof requests.zVariablesUpdateBody, 'connector_uid'> =
  /* @__PURE__ */ leaveOut(requests.zVariablesUpdateBody, 'connector_uid');

/** The schema of `ListBotNewReq`. */
export const zListBotNewReq: LeaveOut<typeof requests.zBotsListNewQuery, 'workspace_id'> = /* @__PURE__ */ leaveOut(
  requests.zBotsListNewQuery,
  'workspace_id',
);

/** The schema of `ListWorkflowsReq`. */
export const zListWorkflowsReq: LeaveOut<typeof requests.zWorkflowsListQuery, 'page_num'> = /* @__PURE__ */ leaveOut(
  requests.zWorkflowsListQuery,
  'page_num',
);

/** The schema of `CreateDocumentReq`. */
export const zCreateDocumentReq: LeaveOut<typeof requests.zDatasetsDocumentsCreateBody, 'chunk_strategy'> =
  /* @__PURE__ */ leaveOut(requests.zDatasetsDocumentsCreateBody, 'chunk_strategy');

/** The schema of `AuthorizeReq`. */
export const zAuthorizeReq: LeaveOut<typeof requests.zOauthAuthorizeQuery, 'state'> = /* @__PURE__ */ leaveOut(
  requests.zOauthAuthorizeQuery,
  'state',
);

/** The schema of `AuthorizeWorkspaceReq`. */
export const zAuthorizeWorkspaceReq: LeaveOut<typeof requests.zOauthAuthorizeWorkspaceQuery, 'state'> =
  /* @__PURE__ */ leaveOut(requests.zOauthAuthorizeWorkspaceQuery, 'state');
