// Generated from openapi/ by `npm run generate`. Do not edit.

import type { JsonSchema } from '../../src/schemas/json-schema.js';
import {
  jsonRoleType,
  jsonMetaDataType,
  jsonResponseDetail,
  jsonEnvelope,
  jsonChatStatus,
  jsonChatError,
  jsonRequiredActionKind,
  jsonToolCallKind,
  jsonToolCallFunction,
  jsonToolCallType,
  jsonSubmitToolOutputsAction,
  jsonRequiredActionType,
  jsonChatUsage,
  jsonInsertedMessage,
  jsonCreateChatData,
  jsonChatCreatedStreamEvent,
  jsonChatInProgressStreamEvent,
  jsonChatCompletedStreamEvent,
  jsonChatFailedStreamEvent,
  jsonChatRequiresActionStreamEvent,
  jsonContentType,
  jsonMessageType,
  jsonChatV3Message,
  jsonMessageDeltaStreamEvent,
  jsonMessageCompletedStreamEvent,
  jsonAudioDeltaStreamEvent,
  jsonChatErrorStreamEvent,
  jsonChatDoneStreamEvent,
  jsonChatStreamEvent,
  jsonCozeErrorCode,
  jsonFailureHint,
  jsonFailureBody,
  jsonConversation,
  jsonListConversationsData,
  jsonConversationSession,
  jsonListMessageData,
  jsonFileObject,
  jsonUser,
  jsonWorkspaceRoleType,
  jsonWorkspaceType,
  jsonWorkspaceJoinedStatus,
  jsonWorkSpace,
  jsonOpenSpaceData,
  jsonCreateWorkspaceData,
  jsonKVItem,
  jsonVariableData,
  jsonPromptMode,
  jsonPrefixPromptInfo,
  jsonModelResponseFormat,
  jsonCacheType,
  jsonModelApiMode,
  jsonSuggestReplyMode,
  jsonBotMediaConfig,
  jsonCreateBotData,
  jsonPublishBotData,
  jsonPublishStatus,
  jsonListBotInfo,
  jsonListBotNewData,
  jsonBotPromptInfo,
  jsonOnboardingMode,
  jsonSuggestedQuestionsShowMode,
  jsonBotOnboardingInfo,
  jsonBotModeType,
  jsonBotPluginApi,
  jsonBotPlugin,
  jsonBotModelInfo,
  jsonCommonKnowledgeInfo,
  jsonCommonKnowledge,
  jsonVariableType,
  jsonVariableChannel,
  jsonBotVariable,
  jsonBotVoiceInfo,
  jsonBotVoiceData,
  jsonShortcutToolType,
  jsonShortcutCommandToolInfo,
  jsonShortcutCommandComponent,
  jsonShortcutCommandInfo,
  jsonWorkflowInfo,
  jsonSuggestReplyInfo,
  jsonGradientPosition,
  jsonCanvasPosition,
  jsonBackgroundImageInfo,
  jsonBotBackgroundImageInfo,
  jsonUserInputType,
  jsonBotInfo,
  jsonBotModelDetail,
  jsonBotDetail,
  jsonBotVersionCreator,
  jsonBotVersionInfo,
  jsonListBotVersionData,
  jsonSimpleBot,
  jsonListBotData,
  jsonWorkflowUsage,
  jsonInterruptType,
  jsonWorkflowParameterType,
  jsonWorkflowParameter,
  jsonWorkflowEventInterruptData,
  jsonRunWorkflowData,
  jsonWorkflowEventMessage,
  jsonWorkflowMessageEvent,
  jsonWorkflowEventInterrupt,
  jsonWorkflowInterruptEvent,
  jsonWorkflowEventError,
  jsonWorkflowErrorEvent,
  jsonWorkflowEventDone,
  jsonWorkflowDoneEvent,
  jsonWorkflowEventPing,
  jsonWorkflowPingEvent,
  jsonWorkflowEvent,
  jsonResumeWorkflowData,
  jsonWorkflowExecuteStatus,
  jsonWorkflowRunMode,
  jsonWorkflowNodeExecuteStatus,
  jsonWorkflowExecuteHistory,
  jsonWorkflowExecuteNodeHistory,
  jsonChatflowDoneData,
  jsonChatflowDoneStreamEvent,
  jsonChatflowStreamEvent,
  jsonWorkflowCreator,
  jsonWorkflowBasic,
  jsonListWorkflowsData,
  jsonWorkflowInput,
  jsonTerminatePlan,
  jsonWorkflowOutput,
  jsonRetrieveWorkflowData,
  jsonWorkflowVersionInfo,
  jsonListWorkflowVersionsData,
  jsonDocumentFormatType,
  jsonDatasetStatus,
  jsonChunkType,
  jsonCaptionType,
  jsonChunkStrategy,
  jsonDatasetType,
  jsonDataset,
  jsonListDatasetData,
  jsonCreateDatasetData,
  jsonDocumentStatus,
  jsonDocumentUpdateType,
  jsonDocumentProgress,
  jsonDocumentProgressData,
  jsonDocumentSourceType,
  jsonImageInfo,
  jsonListImageData,
  jsonDocumentInfo,
  jsonListDocumentData,
  jsonCreateRoomData,
  jsonLiveType,
  jsonStreamInfo,
  jsonRetrieveLiveData,
  jsonVoiceModelType,
  jsonVoiceState,
  jsonVoiceEmotion,
  jsonInterval,
  jsonEmotionInfo,
  jsonVoice,
  jsonListVoicesData,
  jsonCloneVoiceData,
  jsonUserInfo,
  jsonVoiceprintGroup,
  jsonListVoiceprintGroupData,
  jsonCreateVoiceprintGroupData,
  jsonVoiceprintFeature,
  jsonListVoiceprintFeatureData,
  jsonCreateVoiceprintFeatureData,
  jsonUpdateVoiceprintFeatureData,
  jsonFeatureScore,
  jsonSpeakerIdentifyData,
  jsonAudioCodec,
  jsonAudioSampleRate,
  jsonAudioLimitConfig,
  jsonPcmAudioConfig,
  jsonOpusFrameSizeMs,
  jsonOpusAudioConfig,
  jsonEmotionConfig,
  jsonEventDetail,
  jsonSpeechCreatedEvent,
  jsonEffectiveOutputAudio,
  jsonSpeechUpdatedEvent,
  jsonInputTextBufferCompletedEvent,
  jsonConversationAudioSentenceStartEvent,
  jsonSpeechAudioUpdateEvent,
  jsonSpeechAudioCompletedEvent,
  jsonWebsocketErrorData,
  jsonCommonErrorEvent,
  jsonCreateSpeechWsRes,
  jsonWebsocketsEventType,
  jsonAnyWebsocketEvent,
  jsonInputAudioFormat,
  jsonAudioChannel,
  jsonAudioBitDepth,
  jsonTranscriptionsCreatedEvent,
  jsonEffectiveAudioConfig,
  jsonTranscriptionsUpdatedEvent,
  jsonInputAudioBufferCompletedEvent,
  jsonInputAudioBufferClearedEvent,
  jsonTranscriptionsMessageUpdateEvent,
  jsonTranscriptionsMessageCompletedEvent,
  jsonCreateTranscriptionsWsRes,
  jsonTranscriptionData,
  jsonInterpretationTerm,
  jsonSimultInterpretationCreatedEvent,
  jsonEffectiveInterpretationConfig,
  jsonSimultInterpretationUpdatedEvent,
  jsonSimultInterpretationTranscriptionDeltaEvent,
  jsonSimultInterpretationTranslationDeltaEvent,
  jsonSimultInterpretationAudioDeltaEvent,
  jsonSimultInterpretationMessageCompletedEvent,
  jsonCreateSimultInterpretationsWsRes,
  jsonTurnDetectionType,
  jsonInterruptConfigMode,
  jsonInterruptConfig,
  jsonTurnDetection,
  jsonAsrUserLanguage,
  jsonAsrConfig,
  jsonVoicePrintConfig,
  jsonChatCreatedEvent,
  jsonEffectiveChatConfig,
  jsonChatUpdatedData,
  jsonChatUpdatedEvent,
  jsonConversationChatCreatedEvent,
  jsonConversationChatInProgressEvent,
  jsonConversationMessageDeltaEvent,
  jsonConversationAudioDeltaEvent,
  jsonConversationMessageCompletedEvent,
  jsonConversationAudioCompletedEvent,
  jsonConversationChatCompletedEvent,
  jsonConversationChatFailedEvent,
  jsonConversationChatRequiresActionEvent,
  jsonChatCanceledCode,
  jsonConversationChatCanceledEvent,
  jsonConversationClearedEvent,
  jsonInputAudioBufferSpeechStartedEvent,
  jsonInputAudioBufferSpeechStoppedEvent,
  jsonConversationAudioTranscriptUpdateEvent,
  jsonConversationAudioTranscriptCompletedEvent,
  jsonAudioDumpEvent,
  jsonCreateChatWsRes,
  jsonWorkspaceMember,
  jsonListWorkspaceMembersData,
  jsonCreateWorkspaceMembersData,
  jsonDeleteWorkspaceMembersData,
  jsonSimpleApp,
  jsonListAppData,
  jsonFolderType,
  jsonSimpleFolder,
  jsonListFolderData,
  jsonCreateCopyTaskData,
  jsonCopyTaskStatus,
  jsonCopyEntityType,
  jsonCopyTaskFailedReason,
  jsonCopyTaskInfo,
  jsonTemplateEntityType,
  jsonTemplateDuplicateData,
  jsonPluginTool,
  jsonPluginDetail,
  jsonMgetPluginData,
  jsonCallPluginToolData,
  jsonStoreCategory,
  jsonListStoreCategoryData,
  jsonStoreUserInfo,
  jsonPaidType,
  jsonStorePluginMetaInfo,
  jsonStorePluginInfo,
  jsonStorePlugin,
  jsonListStorePluginData,
  jsonApiAppType,
  jsonApiApp,
  jsonListApiAppData,
  jsonApiAppEventType,
  jsonApiAppEvent,
  jsonListApiAppEventData,
  jsonBenefitResource,
  jsonUserLevel,
  jsonBenefitBasicInfo,
  jsonBenefitType,
  jsonBenefitStatus,
  jsonBenefitStrategy,
  jsonBenefitItemInfo,
  jsonBenefitItem,
  jsonBenefitInfo,
  jsonBenefitOverview,
  jsonBillTaskStatus,
  jsonBillTaskInfo,
  jsonListBillTaskData,
  jsonBenefitEntityType,
  jsonBenefitLimitationStatus,
  jsonBenefitActiveMode,
  jsonBenefitTriggerUnit,
  jsonBenefitLimitation,
  jsonListBenefitLimitationData,
  jsonCreateBenefitLimitationData,
  jsonEnterpriseOrganization,
  jsonListEnterpriseOrganizationsData,
  jsonCreateEnterpriseOrganizationData,
  jsonPeopleType,
  jsonOrganizationRoleType,
  jsonOrganizationMember,
  jsonListOrganizationMembersData,
  jsonPKCEAuthErrorType,
  jsonOAuthErrorCode,
  jsonOAuthErrorBody,
  jsonOAuthToken,
  jsonJWTToken,
  jsonOAuthTokenAnswer,
  jsonDeviceCodeData,
  jsonApiAppCallbackHeader,
  jsonBotCallbackEvent,
  jsonBotPublishedCallback,
  jsonBotDeletedCallback,
  jsonBotUnpublishedCallback,
  jsonBenefitUsageCallbackEvent,
  jsonBenefitUsageCallback,
  jsonPluginScaleApplicant,
  jsonPluginScaleRequestedCallbackEvent,
  jsonPluginScaleRequestedCallback,
  jsonPluginScaleExpiredCallbackEvent,
  jsonPluginScaleExpiredCallback,
  jsonApiAppCallback,
  jsonChatCreateResponse,
  jsonChatRetrieveResponse,
  jsonChatCancelResponse,
  jsonChatMessagesListResponse,
  jsonChatSubmitToolOutputsResponse,
  jsonConversationsCreateResponse,
  jsonConversationsRetrieveResponse,
  jsonConversationsListResponse,
  jsonConversationsUpdateResponse,
  jsonConversationsDeleteResponse,
  jsonConversationsClearResponse,
  jsonConversationsMessagesCreateResponse,
  jsonConversationsMessagesListResponse,
  jsonConversationsMessagesRetrieveResponse,
  jsonConversationsMessagesUpdateResponse,
  jsonConversationsMessagesDeleteResponse,
  jsonConversationsMessagesFeedbackCreateResponse,
  jsonConversationsMessagesFeedbackDeleteResponse,
  jsonFilesUploadResponse,
  jsonFilesRetrieveResponse,
  jsonUsersMeResponse,
  jsonWorkspacesListResponse,
  jsonWorkspacesCreateResponse,
  jsonVariablesRetrieveResponse,
  jsonVariablesUpdateResponse,
  jsonBotsCreateResponse,
  jsonBotsUpdateResponse,
  jsonBotsPublishResponse,
  jsonBotsListNewResponse,
  jsonBotsRetrieveNewResponse,
  jsonBotsCollaborationModesUpdateResponse,
  jsonBotsCollaboratorsCreateResponse,
  jsonBotsCollaboratorsDeleteResponse,
  jsonBotsUnpublishResponse,
  jsonBotsVersionsListResponse,
  jsonBotsRetrieveResponse,
  jsonBotsListResponse,
  jsonWorkflowsRunsCreateResponse,
  jsonWorkflowsRunsResumeBlockingResponse,
  jsonWorkflowsRunsHistoryRetrieveResponse,
  jsonWorkflowsRunsHistoryExecuteNodesRetrieveResponse,
  jsonWorkflowsListResponse,
  jsonWorkflowsRetrieveResponse,
  jsonWorkflowsVersionsListResponse,
  jsonWorkflowsCollaborationModesUpdateResponse,
  jsonWorkflowsCollaboratorsCreateResponse,
  jsonWorkflowsCollaboratorsDeleteResponse,
  jsonDatasetsListResponse,
  jsonDatasetsCreateResponse,
  jsonDatasetsUpdateResponse,
  jsonDatasetsDeleteResponse,
  jsonDatasetsProcessResponse,
  jsonDatasetsImagesListResponse,
  jsonDatasetsImagesUpdateResponse,
  jsonDatasetsDocumentsListResponse,
  jsonDatasetsDocumentsCreateResponse,
  jsonDatasetsDocumentsUpdateResponse,
  jsonDatasetsDocumentsDeleteResponse,
  jsonAudioRoomsCreateResponse,
  jsonAudioLiveRetrieveResponse,
  jsonAudioVoicesListResponse,
  jsonAudioVoicesCloneResponse,
  jsonAudioVoiceprintGroupsListResponse,
  jsonAudioVoiceprintGroupsCreateResponse,
  jsonAudioVoiceprintGroupsUpdateResponse,
  jsonAudioVoiceprintGroupsDeleteResponse,
  jsonAudioVoiceprintGroupsFeaturesListResponse,
  jsonAudioVoiceprintGroupsFeaturesCreateResponse,
  jsonAudioVoiceprintGroupsFeaturesUpdateResponse,
  jsonAudioVoiceprintGroupsFeaturesDeleteResponse,
  jsonAudioVoiceprintGroupsFeaturesSpeakerIdentifyResponse,
  jsonAudioTranscriptionsCreateResponse,
  jsonWorkspacesUpdateResponse,
  jsonWorkspacesMembersListResponse,
  jsonWorkspacesMembersCreateResponse,
  jsonWorkspacesMembersDeleteResponse,
  jsonAppsListResponse,
  jsonAppsCollaboratorsCreateResponse,
  jsonAppsCollaboratorsDeleteResponse,
  jsonFoldersListResponse,
  jsonFoldersRetrieveResponse,
  jsonEntitiesCopyTasksCreateResponse,
  jsonEntitiesCopyTasksRetrieveResponse,
  jsonTemplatesDuplicateResponse,
  jsonPluginsMgetResponse,
  jsonPluginsRetrieveResponse,
  jsonPluginsToolsCallResponse,
  jsonStoresCategoriesListResponse,
  jsonStoresPluginsListResponse,
  jsonConnectorsBotsUpdateResponse,
  jsonConnectorsInstallResponse,
  jsonConnectorsUserConfigsCreateResponse,
  jsonApiAppsListResponse,
  jsonApiAppsCreateResponse,
  jsonApiAppsUpdateResponse,
  jsonApiAppsDeleteResponse,
  jsonApiAppsEventsListResponse,
  jsonApiAppsEventsCreateResponse,
  jsonApiAppsEventsDeleteResponse,
  jsonCommerceBenefitsRetrieveResponse,
  jsonCommerceBenefitsBillTasksListResponse,
  jsonCommerceBenefitsBillTasksCreateResponse,
  jsonCommerceBenefitsLimitationsListResponse,
  jsonCommerceBenefitsLimitationsCreateResponse,
  jsonCommerceBenefitsLimitationsUpdateResponse,
  jsonEnterprisesMembersCreateResponse,
  jsonEnterprisesMembersUpdateResponse,
  jsonEnterprisesMembersDeleteResponse,
  jsonEnterprisesOrganizationsListResponse,
  jsonEnterprisesOrganizationsCreateResponse,
  jsonOrganizationsUpdateResponse,
  jsonOrganizationsMembersListResponse,
  jsonOrganizationsMembersCreateResponse,
  jsonOrganizationsMembersUpdateResponse,
  jsonOrganizationsMembersDeleteResponse,
  jsonOauthTokenCreateResponse,
  jsonOauthTokenCreateForAccountResponse,
  jsonOauthTokenCreateForEnterpriseResponse,
  jsonOauthDeviceCodeCreateResponse,
  jsonOauthDeviceCodeCreateForWorkspaceResponse,
  jsonRoleTypeInput,
  jsonObjectStringTextInput,
  jsonObjectStringFileInput,
  jsonObjectStringItemInput,
  jsonMetaDataTypeInput,
  jsonEnterMessageInput,
  jsonShortcutCommandInput,
  jsonChatPublishStatusInput,
  jsonCreateChatBodyInput,
  jsonCancelChatReqInput,
  jsonToolOutputTypeInput,
  jsonSubmitToolOutputsBodyInput,
  jsonConversationMessageInput,
  jsonCreateConversationReqInput,
  jsonConversationSortOrderInput,
  jsonUpdateConversationBodyInput,
  jsonCreateMessageBodyInput,
  jsonMessageListOrderInput,
  jsonListMessageBodyInput,
  jsonUpdateMessageBodyInput,
  jsonFeedbackTypeInput,
  jsonCreateMessageFeedbackBodyInput,
  jsonCreateFileReqInput,
  jsonCreateWorkspaceReqInput,
  jsonVariableUpdateItemInput,
  jsonVariableUpdateReqInput,
  jsonPromptModeInput,
  jsonPrefixPromptInfoInput,
  jsonBotPromptConfigInput,
  jsonBotOnboardingConfigInput,
  jsonPluginIdInfoInput,
  jsonPluginIdListInput,
  jsonWorkflowIdInfoInput,
  jsonWorkflowIdListInput,
  jsonModelResponseFormatInput,
  jsonCacheTypeInput,
  jsonModelApiModeInput,
  jsonModelInfoConfigInput,
  jsonSuggestReplyModeInput,
  jsonSuggestReplyConfigInput,
  jsonBotMediaConfigInput,
  jsonCreateBotReqInput,
  jsonKnowledgeSearchStrategyInput,
  jsonKnowledgeInfoInput,
  jsonUpdateBotReqInput,
  jsonPublishBotReqInput,
  jsonPublishStatusInput,
  jsonCollaborationModeInput,
  jsonUpdateBotCollaborationModeReqInput,
  jsonBotCollaboratorInput,
  jsonCreateBotCollaboratorReqInput,
  jsonUnpublishBotReqInput,
  jsonRunWorkflowReqInput,
  jsonInterruptTypeInput,
  jsonStreamWorkflowReqInput,
  jsonResumeWorkflowReqInput,
  jsonChatWorkflowReqInput,
  jsonWorkflowModeInput,
  jsonUpdateWorkflowCollaborationModeReqInput,
  jsonWorkflowCollaboratorInput,
  jsonCreateWorkflowCollaboratorReqInput,
  jsonDocumentFormatTypeInput,
  jsonChunkTypeInput,
  jsonCaptionTypeInput,
  jsonCreateDatasetReqInput,
  jsonUpdateDatasetReqInput,
  jsonProcessDatasetReqInput,
  jsonUpdateImageReqInput,
  jsonListDocumentReqInput,
  jsonSourceInfoInput,
  jsonUpdateRuleInput,
  jsonDocumentBaseInput,
  jsonChunkStrategyConfigInput,
  jsonCreateDocumentReqInput,
  jsonUpdateDocumentReqInput,
  jsonDeleteDocumentReqInput,
  jsonRoomModeInput,
  jsonRoomAudioCodecInput,
  jsonRoomAudioConfigInput,
  jsonRoomVideoCodecInput,
  jsonStreamVideoTypeInput,
  jsonRoomVideoConfigInput,
  jsonCreateRoomTurnDetectionTypeInput,
  jsonCreateRoomTurnDetectionInput,
  jsonTranslateConfigInput,
  jsonRoomConfigInput,
  jsonCreateRoomReqInput,
  jsonVoiceModelTypeInput,
  jsonVoiceStateInput,
  jsonVoiceEmotionInput,
  jsonVoiceCloneAudioFormatInput,
  jsonVoiceLanguageInput,
  jsonCloneVoiceReqInput,
  jsonCreateVoiceprintGroupReqInput,
  jsonUpdateVoiceprintGroupReqInput,
  jsonCreateVoiceprintFeatureReqInput,
  jsonUpdateVoiceprintFeatureReqInput,
  jsonSpeakerIdentifyReqInput,
  jsonWebsocketEntityTypeInput,
  jsonAudioCodecInput,
  jsonAudioSampleRateInput,
  jsonAudioLimitConfigInput,
  jsonPcmAudioConfigInput,
  jsonOpusFrameSizeMsInput,
  jsonOpusAudioConfigInput,
  jsonEmotionConfigInput,
  jsonOutputAudioInput,
  jsonSpeechUpdateEventInput,
  jsonInputTextBufferAppendEventInput,
  jsonInputTextBufferCompleteEventInput,
  jsonCreateSpeechWsReqInput,
  jsonSpeechFormatInput,
  jsonCreateSpeechReqInput,
  jsonInputAudioFormatInput,
  jsonAudioChannelInput,
  jsonAudioBitDepthInput,
  jsonAudioConfigInput,
  jsonTranscriptionsUpdateEventInput,
  jsonAudioBufferInput,
  jsonInputAudioBufferAppendEventInput,
  jsonInputAudioBufferCompleteEventInput,
  jsonInputAudioBufferClearEventInput,
  jsonCreateTranscriptionsWsReqInput,
  jsonCreateTranscriptionReqInput,
  jsonInterpretationTermInput,
  jsonInterpretationConfigInput,
  jsonSimultInterpretationUpdateEventInput,
  jsonCreateSimultInterpretationsWsReqInput,
  jsonChatConfigInput,
  jsonTurnDetectionTypeInput,
  jsonInterruptConfigModeInput,
  jsonInterruptConfigInput,
  jsonTurnDetectionInput,
  jsonAsrUserLanguageInput,
  jsonAsrConfigInput,
  jsonVoicePrintConfigInput,
  jsonChatUpdateDataInput,
  jsonChatUpdateEventInput,
  jsonConversationMessageCreateEventInput,
  jsonConversationClearEventInput,
  jsonConversationChatSubmitToolOutputsEventInput,
  jsonConversationChatCancelEventInput,
  jsonGenerateAudioModeInput,
  jsonInputTextGenerateAudioEventInput,
  jsonCreateChatWsReqInput,
  jsonUpdateWorkspaceReqInput,
  jsonWorkspaceMemberInputInput,
  jsonCreateWorkspaceMembersReqInput,
  jsonDeleteWorkspaceMembersReqInput,
  jsonAppCollaboratorInput,
  jsonCreateAppCollaboratorReqInput,
  jsonFolderTypeInput,
  jsonCreateCopyTaskReqInput,
  jsonTemplateDuplicateReqInput,
  jsonCallPluginToolReqInput,
  jsonStoreEntityTypeInput,
  jsonPluginSortTypeInput,
  jsonAuditStatusInput,
  jsonUpdateConnectorBotReqInput,
  jsonInstallConnectorReqInput,
  jsonConnectorUserConfigOptionInput,
  jsonConnectorUserConfigInput,
  jsonCreateConnectorUserConfigReqInput,
  jsonApiAppTypeInput,
  jsonCreateApiAppReqInput,
  jsonUpdateApiAppReqInput,
  jsonApiAppEventTypeInput,
  jsonCreateApiAppEventReqInput,
  jsonDeleteApiAppEventReqInput,
  jsonBenefitResourceInput,
  jsonCreateBillTaskReqInput,
  jsonBenefitEntityTypeInput,
  jsonBenefitLimitationStatusInput,
  jsonBenefitActiveModeInput,
  jsonBenefitTriggerUnitInput,
  jsonBenefitLimitationInfoInput,
  jsonCreateBenefitLimitationReqInput,
  jsonUpdateBenefitLimitationReqInput,
  jsonEnterpriseMemberRoleInput,
  jsonEnterpriseMemberInputInput,
  jsonCreateEnterpriseMemberReqInput,
  jsonUpdateEnterpriseMemberReqInput,
  jsonDeleteEnterpriseMemberReqInput,
  jsonCreateEnterpriseOrganizationReqInput,
  jsonUpdateOrganizationReqInput,
  jsonOrganizationRoleTypeInput,
  jsonOrganizationMemberInputInput,
  jsonCreateOrganizationMemberReqInput,
  jsonUpdateOrganizationMemberReqInput,
  jsonDeleteOrganizationMemberReqInput,
  jsonOAuthResponseTypeInput,
  jsonCodeChallengeMethodInput,
  jsonAuthorizationCodeGrantInput,
  jsonRefreshTokenGrantInput,
  jsonDeviceCodeGrantInput,
  jsonJWTAccountPermissionInput,
  jsonJWTConnectorBotChatAttributeInput,
  jsonJWTAttributeConstraintInput,
  jsonJWTWorkspacePermissionInput,
  jsonJWTWorkflowPermissionInput,
  jsonJWTScopeInput,
  jsonJWTBearerGrantInput,
  jsonOAuthGrantTypeInput,
  jsonOAuthTokenReqInput,
  jsonDeviceCodeReqInput,
  jsonChatCreateBody,
  jsonChatCreateQuery,
  jsonChatRetrieveQuery,
  jsonChatCancelBody,
  jsonChatMessagesListQuery,
  jsonChatSubmitToolOutputsBody,
  jsonChatSubmitToolOutputsQuery,
  jsonConversationsCreateBody,
  jsonConversationsRetrieveQuery,
  jsonConversationsListQuery,
  jsonConversationsUpdateBody,
  jsonConversationsUpdatePath,
  jsonConversationsDeletePath,
  jsonConversationsClearPath,
  jsonConversationsMessagesCreateBody,
  jsonConversationsMessagesCreateQuery,
  jsonConversationsMessagesListBody,
  jsonConversationsMessagesListQuery,
  jsonConversationsMessagesRetrieveQuery,
  jsonConversationsMessagesUpdateBody,
  jsonConversationsMessagesUpdateQuery,
  jsonConversationsMessagesDeleteQuery,
  jsonConversationsMessagesFeedbackCreateBody,
  jsonConversationsMessagesFeedbackCreatePath,
  jsonConversationsMessagesFeedbackDeletePath,
  jsonFilesUploadBody,
  jsonFilesRetrieveQuery,
  jsonWorkspacesListQuery,
  jsonWorkspacesCreateBody,
  jsonVariablesRetrieveQuery,
  jsonVariablesUpdateBody,
  jsonBotsCreateBody,
  jsonBotsUpdateBody,
  jsonBotsPublishBody,
  jsonBotsListNewQuery,
  jsonBotsRetrieveNewPath,
  jsonBotsRetrieveNewQuery,
  jsonBotsCollaborationModesUpdateBody,
  jsonBotsCollaborationModesUpdatePath,
  jsonBotsCollaboratorsCreateBody,
  jsonBotsCollaboratorsCreatePath,
  jsonBotsCollaboratorsDeletePath,
  jsonBotsUnpublishBody,
  jsonBotsUnpublishPath,
  jsonBotsVersionsListPath,
  jsonBotsVersionsListQuery,
  jsonBotsRetrieveQuery,
  jsonBotsListQuery,
  jsonWorkflowsRunsCreateBody,
  jsonWorkflowsRunsStreamBody,
  jsonWorkflowsRunsResumeBody,
  jsonWorkflowsRunsResumeBlockingBody,
  jsonWorkflowsRunsHistoryRetrievePath,
  jsonWorkflowsRunsHistoryExecuteNodesRetrievePath,
  jsonWorkflowsChatStreamBody,
  jsonWorkflowsListQuery,
  jsonWorkflowsRetrievePath,
  jsonWorkflowsRetrieveQuery,
  jsonWorkflowsVersionsListPath,
  jsonWorkflowsVersionsListQuery,
  jsonWorkflowsCollaborationModesUpdateBody,
  jsonWorkflowsCollaborationModesUpdatePath,
  jsonWorkflowsCollaboratorsCreateBody,
  jsonWorkflowsCollaboratorsCreatePath,
  jsonWorkflowsCollaboratorsDeletePath,
  jsonDatasetsListQuery,
  jsonDatasetsCreateBody,
  jsonDatasetsUpdateBody,
  jsonDatasetsUpdatePath,
  jsonDatasetsDeletePath,
  jsonDatasetsProcessBody,
  jsonDatasetsProcessPath,
  jsonDatasetsImagesListPath,
  jsonDatasetsImagesListQuery,
  jsonDatasetsImagesUpdateBody,
  jsonDatasetsImagesUpdatePath,
  jsonDatasetsDocumentsListBody,
  jsonDatasetsDocumentsCreateBody,
  jsonDatasetsDocumentsUpdateBody,
  jsonDatasetsDocumentsDeleteBody,
  jsonAudioRoomsCreateBody,
  jsonAudioLiveRetrievePath,
  jsonAudioVoicesListQuery,
  jsonAudioVoicesCloneBody,
  jsonAudioVoiceprintGroupsListQuery,
  jsonAudioVoiceprintGroupsCreateBody,
  jsonAudioVoiceprintGroupsUpdateBody,
  jsonAudioVoiceprintGroupsUpdatePath,
  jsonAudioVoiceprintGroupsDeletePath,
  jsonAudioVoiceprintGroupsFeaturesListPath,
  jsonAudioVoiceprintGroupsFeaturesListQuery,
  jsonAudioVoiceprintGroupsFeaturesCreateBody,
  jsonAudioVoiceprintGroupsFeaturesCreatePath,
  jsonAudioVoiceprintGroupsFeaturesUpdateBody,
  jsonAudioVoiceprintGroupsFeaturesUpdatePath,
  jsonAudioVoiceprintGroupsFeaturesDeletePath,
  jsonAudioVoiceprintGroupsFeaturesSpeakerIdentifyBody,
  jsonAudioVoiceprintGroupsFeaturesSpeakerIdentifyPath,
  jsonAudioSpeechCreateBody,
  jsonWebsocketsAudioSpeechCreateQuery,
  jsonAudioTranscriptionsCreateBody,
  jsonWebsocketsAudioTranscriptionsCreateQuery,
  jsonWebsocketsChatCreateQuery,
  jsonWorkspacesUpdateBody,
  jsonWorkspacesUpdatePath,
  jsonWorkspacesMembersListPath,
  jsonWorkspacesMembersListQuery,
  jsonWorkspacesMembersCreateBody,
  jsonWorkspacesMembersCreatePath,
  jsonWorkspacesMembersDeleteBody,
  jsonWorkspacesMembersDeletePath,
  jsonAppsListQuery,
  jsonAppsCollaboratorsCreateBody,
  jsonAppsCollaboratorsCreatePath,
  jsonAppsCollaboratorsDeletePath,
  jsonFoldersListQuery,
  jsonFoldersRetrievePath,
  jsonEntitiesCopyTasksCreateBody,
  jsonEntitiesCopyTasksRetrievePath,
  jsonTemplatesDuplicateBody,
  jsonTemplatesDuplicatePath,
  jsonPluginsMgetQuery,
  jsonPluginsRetrievePath,
  jsonPluginsToolsCallBody,
  jsonPluginsToolsCallPath,
  jsonStoresCategoriesListQuery,
  jsonStoresPluginsListQuery,
  jsonConnectorsBotsUpdateBody,
  jsonConnectorsBotsUpdatePath,
  jsonConnectorsInstallBody,
  jsonConnectorsInstallPath,
  jsonConnectorsUserConfigsCreateBody,
  jsonConnectorsUserConfigsCreatePath,
  jsonApiAppsListQuery,
  jsonApiAppsCreateBody,
  jsonApiAppsUpdateBody,
  jsonApiAppsUpdatePath,
  jsonApiAppsDeletePath,
  jsonApiAppsEventsListPath,
  jsonApiAppsEventsListQuery,
  jsonApiAppsEventsCreateBody,
  jsonApiAppsEventsCreatePath,
  jsonApiAppsEventsDeleteBody,
  jsonApiAppsEventsDeletePath,
  jsonCommerceBenefitsRetrieveQuery,
  jsonCommerceBenefitsBillTasksListQuery,
  jsonCommerceBenefitsBillTasksCreateBody,
  jsonCommerceBenefitsLimitationsListQuery,
  jsonCommerceBenefitsLimitationsCreateBody,
  jsonCommerceBenefitsLimitationsUpdateBody,
  jsonCommerceBenefitsLimitationsUpdatePath,
  jsonEnterprisesMembersCreateBody,
  jsonEnterprisesMembersCreatePath,
  jsonEnterprisesMembersUpdateBody,
  jsonEnterprisesMembersUpdatePath,
  jsonEnterprisesMembersDeleteBody,
  jsonEnterprisesMembersDeletePath,
  jsonEnterprisesOrganizationsListPath,
  jsonEnterprisesOrganizationsListQuery,
  jsonEnterprisesOrganizationsCreateBody,
  jsonEnterprisesOrganizationsCreatePath,
  jsonOrganizationsUpdateBody,
  jsonOrganizationsUpdatePath,
  jsonOrganizationsMembersListPath,
  jsonOrganizationsMembersListQuery,
  jsonOrganizationsMembersCreateBody,
  jsonOrganizationsMembersCreatePath,
  jsonOrganizationsMembersUpdateBody,
  jsonOrganizationsMembersUpdatePath,
  jsonOrganizationsMembersDeleteBody,
  jsonOrganizationsMembersDeletePath,
  jsonOauthAuthorizeQuery,
  jsonOauthAuthorizeWorkspacePath,
  jsonOauthAuthorizeWorkspaceQuery,
  jsonOauthTokenCreateBody,
  jsonOauthTokenCreateForAccountBody,
  jsonOauthTokenCreateForAccountPath,
  jsonOauthTokenCreateForEnterpriseBody,
  jsonOauthTokenCreateForEnterprisePath,
  jsonOauthDeviceCodeCreateBody,
  jsonOauthDeviceCodeCreateForWorkspaceBody,
  jsonOauthDeviceCodeCreateForWorkspacePath,
} from './json.gen.js';

export * from './json.gen.js';

/** @deprecated use jsonRoleType */
export const zRoleType: JsonSchema = jsonRoleType;
/** @deprecated use jsonMetaDataType */
export const zMetaDataType: JsonSchema = jsonMetaDataType;
/** @deprecated use jsonResponseDetail */
export const zResponseDetail: JsonSchema = jsonResponseDetail;
/** @deprecated use jsonEnvelope */
export const zEnvelope: JsonSchema = jsonEnvelope;
/** @deprecated use jsonChatStatus */
export const zChatStatus: JsonSchema = jsonChatStatus;
/** @deprecated use jsonChatError */
export const zChatError: JsonSchema = jsonChatError;
/** @deprecated use jsonRequiredActionKind */
export const zRequiredActionKind: JsonSchema = jsonRequiredActionKind;
/** @deprecated use jsonToolCallKind */
export const zToolCallKind: JsonSchema = jsonToolCallKind;
/** @deprecated use jsonToolCallFunction */
export const zToolCallFunction: JsonSchema = jsonToolCallFunction;
/** @deprecated use jsonToolCallType */
export const zToolCallType: JsonSchema = jsonToolCallType;
/** @deprecated use jsonSubmitToolOutputsAction */
export const zSubmitToolOutputsAction: JsonSchema = jsonSubmitToolOutputsAction;
/** @deprecated use jsonRequiredActionType */
export const zRequiredActionType: JsonSchema = jsonRequiredActionType;
/** @deprecated use jsonChatUsage */
export const zChatUsage: JsonSchema = jsonChatUsage;
/** @deprecated use jsonInsertedMessage */
export const zInsertedMessage: JsonSchema = jsonInsertedMessage;
/** @deprecated use jsonCreateChatData */
export const zCreateChatData: JsonSchema = jsonCreateChatData;
/** @deprecated use jsonChatCreatedStreamEvent */
export const zChatCreatedStreamEvent: JsonSchema = jsonChatCreatedStreamEvent;
/** @deprecated use jsonChatInProgressStreamEvent */
export const zChatInProgressStreamEvent: JsonSchema = jsonChatInProgressStreamEvent;
/** @deprecated use jsonChatCompletedStreamEvent */
export const zChatCompletedStreamEvent: JsonSchema = jsonChatCompletedStreamEvent;
/** @deprecated use jsonChatFailedStreamEvent */
export const zChatFailedStreamEvent: JsonSchema = jsonChatFailedStreamEvent;
/** @deprecated use jsonChatRequiresActionStreamEvent */
export const zChatRequiresActionStreamEvent: JsonSchema = jsonChatRequiresActionStreamEvent;
/** @deprecated use jsonContentType */
export const zContentType: JsonSchema = jsonContentType;
/** @deprecated use jsonMessageType */
export const zMessageType: JsonSchema = jsonMessageType;
/** @deprecated use jsonChatV3Message */
export const zChatV3Message: JsonSchema = jsonChatV3Message;
/** @deprecated use jsonMessageDeltaStreamEvent */
export const zMessageDeltaStreamEvent: JsonSchema = jsonMessageDeltaStreamEvent;
/** @deprecated use jsonMessageCompletedStreamEvent */
export const zMessageCompletedStreamEvent: JsonSchema = jsonMessageCompletedStreamEvent;
/** @deprecated use jsonAudioDeltaStreamEvent */
export const zAudioDeltaStreamEvent: JsonSchema = jsonAudioDeltaStreamEvent;
/** @deprecated use jsonChatErrorStreamEvent */
export const zChatErrorStreamEvent: JsonSchema = jsonChatErrorStreamEvent;
/** @deprecated use jsonChatDoneStreamEvent */
export const zChatDoneStreamEvent: JsonSchema = jsonChatDoneStreamEvent;
/** @deprecated use jsonChatStreamEvent */
export const zChatStreamEvent: JsonSchema = jsonChatStreamEvent;
/** @deprecated use jsonCozeErrorCode */
export const zCozeErrorCode: JsonSchema = jsonCozeErrorCode;
/** @deprecated use jsonFailureHint */
export const zFailureHint: JsonSchema = jsonFailureHint;
/** @deprecated use jsonFailureBody */
export const zFailureBody: JsonSchema = jsonFailureBody;
/** @deprecated use jsonConversation */
export const zConversation: JsonSchema = jsonConversation;
/** @deprecated use jsonListConversationsData */
export const zListConversationsData: JsonSchema = jsonListConversationsData;
/** @deprecated use jsonConversationSession */
export const zConversationSession: JsonSchema = jsonConversationSession;
/** @deprecated use jsonListMessageData */
export const zListMessageData: JsonSchema = jsonListMessageData;
/** @deprecated use jsonFileObject */
export const zFileObject: JsonSchema = jsonFileObject;
/** @deprecated use jsonUser */
export const zUser: JsonSchema = jsonUser;
/** @deprecated use jsonWorkspaceRoleType */
export const zWorkspaceRoleType: JsonSchema = jsonWorkspaceRoleType;
/** @deprecated use jsonWorkspaceType */
export const zWorkspaceType: JsonSchema = jsonWorkspaceType;
/** @deprecated use jsonWorkspaceJoinedStatus */
export const zWorkspaceJoinedStatus: JsonSchema = jsonWorkspaceJoinedStatus;
/** @deprecated use jsonWorkSpace */
export const zWorkSpace: JsonSchema = jsonWorkSpace;
/** @deprecated use jsonOpenSpaceData */
export const zOpenSpaceData: JsonSchema = jsonOpenSpaceData;
/** @deprecated use jsonCreateWorkspaceData */
export const zCreateWorkspaceData: JsonSchema = jsonCreateWorkspaceData;
/** @deprecated use jsonKVItem */
export const zKVItem: JsonSchema = jsonKVItem;
/** @deprecated use jsonVariableData */
export const zVariableData: JsonSchema = jsonVariableData;
/** @deprecated use jsonPromptMode */
export const zPromptMode: JsonSchema = jsonPromptMode;
/** @deprecated use jsonPrefixPromptInfo */
export const zPrefixPromptInfo: JsonSchema = jsonPrefixPromptInfo;
/** @deprecated use jsonModelResponseFormat */
export const zModelResponseFormat: JsonSchema = jsonModelResponseFormat;
/** @deprecated use jsonCacheType */
export const zCacheType: JsonSchema = jsonCacheType;
/** @deprecated use jsonModelApiMode */
export const zModelApiMode: JsonSchema = jsonModelApiMode;
/** @deprecated use jsonSuggestReplyMode */
export const zSuggestReplyMode: JsonSchema = jsonSuggestReplyMode;
/** @deprecated use jsonBotMediaConfig */
export const zBotMediaConfig: JsonSchema = jsonBotMediaConfig;
/** @deprecated use jsonCreateBotData */
export const zCreateBotData: JsonSchema = jsonCreateBotData;
/** @deprecated use jsonPublishBotData */
export const zPublishBotData: JsonSchema = jsonPublishBotData;
/** @deprecated use jsonPublishStatus */
export const zPublishStatus: JsonSchema = jsonPublishStatus;
/** @deprecated use jsonListBotInfo */
export const zListBotInfo: JsonSchema = jsonListBotInfo;
/** @deprecated use jsonListBotNewData */
export const zListBotNewData: JsonSchema = jsonListBotNewData;
/** @deprecated use jsonBotPromptInfo */
export const zBotPromptInfo: JsonSchema = jsonBotPromptInfo;
/** @deprecated use jsonOnboardingMode */
export const zOnboardingMode: JsonSchema = jsonOnboardingMode;
/** @deprecated use jsonSuggestedQuestionsShowMode */
export const zSuggestedQuestionsShowMode: JsonSchema = jsonSuggestedQuestionsShowMode;
/** @deprecated use jsonBotOnboardingInfo */
export const zBotOnboardingInfo: JsonSchema = jsonBotOnboardingInfo;
/** @deprecated use jsonBotModeType */
export const zBotModeType: JsonSchema = jsonBotModeType;
/** @deprecated use jsonBotPluginApi */
export const zBotPluginApi: JsonSchema = jsonBotPluginApi;
/** @deprecated use jsonBotPlugin */
export const zBotPlugin: JsonSchema = jsonBotPlugin;
/** @deprecated use jsonBotModelInfo */
export const zBotModelInfo: JsonSchema = jsonBotModelInfo;
/** @deprecated use jsonCommonKnowledgeInfo */
export const zCommonKnowledgeInfo: JsonSchema = jsonCommonKnowledgeInfo;
/** @deprecated use jsonCommonKnowledge */
export const zCommonKnowledge: JsonSchema = jsonCommonKnowledge;
/** @deprecated use jsonVariableType */
export const zVariableType: JsonSchema = jsonVariableType;
/** @deprecated use jsonVariableChannel */
export const zVariableChannel: JsonSchema = jsonVariableChannel;
/** @deprecated use jsonBotVariable */
export const zBotVariable: JsonSchema = jsonBotVariable;
/** @deprecated use jsonBotVoiceInfo */
export const zBotVoiceInfo: JsonSchema = jsonBotVoiceInfo;
/** @deprecated use jsonBotVoiceData */
export const zBotVoiceData: JsonSchema = jsonBotVoiceData;
/** @deprecated use jsonShortcutToolType */
export const zShortcutToolType: JsonSchema = jsonShortcutToolType;
/** @deprecated use jsonShortcutCommandToolInfo */
export const zShortcutCommandToolInfo: JsonSchema = jsonShortcutCommandToolInfo;
/** @deprecated use jsonShortcutCommandComponent */
export const zShortcutCommandComponent: JsonSchema = jsonShortcutCommandComponent;
/** @deprecated use jsonShortcutCommandInfo */
export const zShortcutCommandInfo: JsonSchema = jsonShortcutCommandInfo;
/** @deprecated use jsonWorkflowInfo */
export const zWorkflowInfo: JsonSchema = jsonWorkflowInfo;
/** @deprecated use jsonSuggestReplyInfo */
export const zSuggestReplyInfo: JsonSchema = jsonSuggestReplyInfo;
/** @deprecated use jsonGradientPosition */
export const zGradientPosition: JsonSchema = jsonGradientPosition;
/** @deprecated use jsonCanvasPosition */
export const zCanvasPosition: JsonSchema = jsonCanvasPosition;
/** @deprecated use jsonBackgroundImageInfo */
export const zBackgroundImageInfo: JsonSchema = jsonBackgroundImageInfo;
/** @deprecated use jsonBotBackgroundImageInfo */
export const zBotBackgroundImageInfo: JsonSchema = jsonBotBackgroundImageInfo;
/** @deprecated use jsonUserInputType */
export const zUserInputType: JsonSchema = jsonUserInputType;
/** @deprecated use jsonBotInfo */
export const zBotInfo: JsonSchema = jsonBotInfo;
/** @deprecated use jsonBotModelDetail */
export const zBotModelDetail: JsonSchema = jsonBotModelDetail;
/** @deprecated use jsonBotDetail */
export const zBotDetail: JsonSchema = jsonBotDetail;
/** @deprecated use jsonBotVersionCreator */
export const zBotVersionCreator: JsonSchema = jsonBotVersionCreator;
/** @deprecated use jsonBotVersionInfo */
export const zBotVersionInfo: JsonSchema = jsonBotVersionInfo;
/** @deprecated use jsonListBotVersionData */
export const zListBotVersionData: JsonSchema = jsonListBotVersionData;
/** @deprecated use jsonSimpleBot */
export const zSimpleBot: JsonSchema = jsonSimpleBot;
/** @deprecated use jsonListBotData */
export const zListBotData: JsonSchema = jsonListBotData;
/** @deprecated use jsonWorkflowUsage */
export const zWorkflowUsage: JsonSchema = jsonWorkflowUsage;
/** @deprecated use jsonInterruptType */
export const zInterruptType: JsonSchema = jsonInterruptType;
/** @deprecated use jsonWorkflowParameterType */
export const zWorkflowParameterType: JsonSchema = jsonWorkflowParameterType;
/** @deprecated use jsonWorkflowParameter */
export const zWorkflowParameter: JsonSchema = jsonWorkflowParameter;
/** @deprecated use jsonWorkflowEventInterruptData */
export const zWorkflowEventInterruptData: JsonSchema = jsonWorkflowEventInterruptData;
/** @deprecated use jsonRunWorkflowData */
export const zRunWorkflowData: JsonSchema = jsonRunWorkflowData;
/** @deprecated use jsonWorkflowEventMessage */
export const zWorkflowEventMessage: JsonSchema = jsonWorkflowEventMessage;
/** @deprecated use jsonWorkflowMessageEvent */
export const zWorkflowMessageEvent: JsonSchema = jsonWorkflowMessageEvent;
/** @deprecated use jsonWorkflowEventInterrupt */
export const zWorkflowEventInterrupt: JsonSchema = jsonWorkflowEventInterrupt;
/** @deprecated use jsonWorkflowInterruptEvent */
export const zWorkflowInterruptEvent: JsonSchema = jsonWorkflowInterruptEvent;
/** @deprecated use jsonWorkflowEventError */
export const zWorkflowEventError: JsonSchema = jsonWorkflowEventError;
/** @deprecated use jsonWorkflowErrorEvent */
export const zWorkflowErrorEvent: JsonSchema = jsonWorkflowErrorEvent;
/** @deprecated use jsonWorkflowEventDone */
export const zWorkflowEventDone: JsonSchema = jsonWorkflowEventDone;
/** @deprecated use jsonWorkflowDoneEvent */
export const zWorkflowDoneEvent: JsonSchema = jsonWorkflowDoneEvent;
/** @deprecated use jsonWorkflowEventPing */
export const zWorkflowEventPing: JsonSchema = jsonWorkflowEventPing;
/** @deprecated use jsonWorkflowPingEvent */
export const zWorkflowPingEvent: JsonSchema = jsonWorkflowPingEvent;
/** @deprecated use jsonWorkflowEvent */
export const zWorkflowEvent: JsonSchema = jsonWorkflowEvent;
/** @deprecated use jsonResumeWorkflowData */
export const zResumeWorkflowData: JsonSchema = jsonResumeWorkflowData;
/** @deprecated use jsonWorkflowExecuteStatus */
export const zWorkflowExecuteStatus: JsonSchema = jsonWorkflowExecuteStatus;
/** @deprecated use jsonWorkflowRunMode */
export const zWorkflowRunMode: JsonSchema = jsonWorkflowRunMode;
/** @deprecated use jsonWorkflowNodeExecuteStatus */
export const zWorkflowNodeExecuteStatus: JsonSchema = jsonWorkflowNodeExecuteStatus;
/** @deprecated use jsonWorkflowExecuteHistory */
export const zWorkflowExecuteHistory: JsonSchema = jsonWorkflowExecuteHistory;
/** @deprecated use jsonWorkflowExecuteNodeHistory */
export const zWorkflowExecuteNodeHistory: JsonSchema = jsonWorkflowExecuteNodeHistory;
/** @deprecated use jsonChatflowDoneData */
export const zChatflowDoneData: JsonSchema = jsonChatflowDoneData;
/** @deprecated use jsonChatflowDoneStreamEvent */
export const zChatflowDoneStreamEvent: JsonSchema = jsonChatflowDoneStreamEvent;
/** @deprecated use jsonChatflowStreamEvent */
export const zChatflowStreamEvent: JsonSchema = jsonChatflowStreamEvent;
/** @deprecated use jsonWorkflowCreator */
export const zWorkflowCreator: JsonSchema = jsonWorkflowCreator;
/** @deprecated use jsonWorkflowBasic */
export const zWorkflowBasic: JsonSchema = jsonWorkflowBasic;
/** @deprecated use jsonListWorkflowsData */
export const zListWorkflowsData: JsonSchema = jsonListWorkflowsData;
/** @deprecated use jsonWorkflowInput */
export const zWorkflowInput: JsonSchema = jsonWorkflowInput;
/** @deprecated use jsonTerminatePlan */
export const zTerminatePlan: JsonSchema = jsonTerminatePlan;
/** @deprecated use jsonWorkflowOutput */
export const zWorkflowOutput: JsonSchema = jsonWorkflowOutput;
/** @deprecated use jsonRetrieveWorkflowData */
export const zRetrieveWorkflowData: JsonSchema = jsonRetrieveWorkflowData;
/** @deprecated use jsonWorkflowVersionInfo */
export const zWorkflowVersionInfo: JsonSchema = jsonWorkflowVersionInfo;
/** @deprecated use jsonListWorkflowVersionsData */
export const zListWorkflowVersionsData: JsonSchema = jsonListWorkflowVersionsData;
/** @deprecated use jsonDocumentFormatType */
export const zDocumentFormatType: JsonSchema = jsonDocumentFormatType;
/** @deprecated use jsonDatasetStatus */
export const zDatasetStatus: JsonSchema = jsonDatasetStatus;
/** @deprecated use jsonChunkType */
export const zChunkType: JsonSchema = jsonChunkType;
/** @deprecated use jsonCaptionType */
export const zCaptionType: JsonSchema = jsonCaptionType;
/** @deprecated use jsonChunkStrategy */
export const zChunkStrategy: JsonSchema = jsonChunkStrategy;
/** @deprecated use jsonDatasetType */
export const zDatasetType: JsonSchema = jsonDatasetType;
/** @deprecated use jsonDataset */
export const zDataset: JsonSchema = jsonDataset;
/** @deprecated use jsonListDatasetData */
export const zListDatasetData: JsonSchema = jsonListDatasetData;
/** @deprecated use jsonCreateDatasetData */
export const zCreateDatasetData: JsonSchema = jsonCreateDatasetData;
/** @deprecated use jsonDocumentStatus */
export const zDocumentStatus: JsonSchema = jsonDocumentStatus;
/** @deprecated use jsonDocumentUpdateType */
export const zDocumentUpdateType: JsonSchema = jsonDocumentUpdateType;
/** @deprecated use jsonDocumentProgress */
export const zDocumentProgress: JsonSchema = jsonDocumentProgress;
/** @deprecated use jsonDocumentProgressData */
export const zDocumentProgressData: JsonSchema = jsonDocumentProgressData;
/** @deprecated use jsonDocumentSourceType */
export const zDocumentSourceType: JsonSchema = jsonDocumentSourceType;
/** @deprecated use jsonImageInfo */
export const zImageInfo: JsonSchema = jsonImageInfo;
/** @deprecated use jsonListImageData */
export const zListImageData: JsonSchema = jsonListImageData;
/** @deprecated use jsonDocumentInfo */
export const zDocumentInfo: JsonSchema = jsonDocumentInfo;
/** @deprecated use jsonListDocumentData */
export const zListDocumentData: JsonSchema = jsonListDocumentData;
/** @deprecated use jsonCreateRoomData */
export const zCreateRoomData: JsonSchema = jsonCreateRoomData;
/** @deprecated use jsonLiveType */
export const zLiveType: JsonSchema = jsonLiveType;
/** @deprecated use jsonStreamInfo */
export const zStreamInfo: JsonSchema = jsonStreamInfo;
/** @deprecated use jsonRetrieveLiveData */
export const zRetrieveLiveData: JsonSchema = jsonRetrieveLiveData;
/** @deprecated use jsonVoiceModelType */
export const zVoiceModelType: JsonSchema = jsonVoiceModelType;
/** @deprecated use jsonVoiceState */
export const zVoiceState: JsonSchema = jsonVoiceState;
/** @deprecated use jsonVoiceEmotion */
export const zVoiceEmotion: JsonSchema = jsonVoiceEmotion;
/** @deprecated use jsonInterval */
export const zInterval: JsonSchema = jsonInterval;
/** @deprecated use jsonEmotionInfo */
export const zEmotionInfo: JsonSchema = jsonEmotionInfo;
/** @deprecated use jsonVoice */
export const zVoice: JsonSchema = jsonVoice;
/** @deprecated use jsonListVoicesData */
export const zListVoicesData: JsonSchema = jsonListVoicesData;
/** @deprecated use jsonCloneVoiceData */
export const zCloneVoiceData: JsonSchema = jsonCloneVoiceData;
/** @deprecated use jsonUserInfo */
export const zUserInfo: JsonSchema = jsonUserInfo;
/** @deprecated use jsonVoiceprintGroup */
export const zVoiceprintGroup: JsonSchema = jsonVoiceprintGroup;
/** @deprecated use jsonListVoiceprintGroupData */
export const zListVoiceprintGroupData: JsonSchema = jsonListVoiceprintGroupData;
/** @deprecated use jsonCreateVoiceprintGroupData */
export const zCreateVoiceprintGroupData: JsonSchema = jsonCreateVoiceprintGroupData;
/** @deprecated use jsonVoiceprintFeature */
export const zVoiceprintFeature: JsonSchema = jsonVoiceprintFeature;
/** @deprecated use jsonListVoiceprintFeatureData */
export const zListVoiceprintFeatureData: JsonSchema = jsonListVoiceprintFeatureData;
/** @deprecated use jsonCreateVoiceprintFeatureData */
export const zCreateVoiceprintFeatureData: JsonSchema = jsonCreateVoiceprintFeatureData;
/** @deprecated use jsonUpdateVoiceprintFeatureData */
export const zUpdateVoiceprintFeatureData: JsonSchema = jsonUpdateVoiceprintFeatureData;
/** @deprecated use jsonFeatureScore */
export const zFeatureScore: JsonSchema = jsonFeatureScore;
/** @deprecated use jsonSpeakerIdentifyData */
export const zSpeakerIdentifyData: JsonSchema = jsonSpeakerIdentifyData;
/** @deprecated use jsonAudioCodec */
export const zAudioCodec: JsonSchema = jsonAudioCodec;
/** @deprecated use jsonAudioSampleRate */
export const zAudioSampleRate: JsonSchema = jsonAudioSampleRate;
/** @deprecated use jsonAudioLimitConfig */
export const zAudioLimitConfig: JsonSchema = jsonAudioLimitConfig;
/** @deprecated use jsonPcmAudioConfig */
export const zPcmAudioConfig: JsonSchema = jsonPcmAudioConfig;
/** @deprecated use jsonOpusFrameSizeMs */
export const zOpusFrameSizeMs: JsonSchema = jsonOpusFrameSizeMs;
/** @deprecated use jsonOpusAudioConfig */
export const zOpusAudioConfig: JsonSchema = jsonOpusAudioConfig;
/** @deprecated use jsonEmotionConfig */
export const zEmotionConfig: JsonSchema = jsonEmotionConfig;
/** @deprecated use jsonEventDetail */
export const zEventDetail: JsonSchema = jsonEventDetail;
/** @deprecated use jsonSpeechCreatedEvent */
export const zSpeechCreatedEvent: JsonSchema = jsonSpeechCreatedEvent;
/** @deprecated use jsonEffectiveOutputAudio */
export const zEffectiveOutputAudio: JsonSchema = jsonEffectiveOutputAudio;
/** @deprecated use jsonSpeechUpdatedEvent */
export const zSpeechUpdatedEvent: JsonSchema = jsonSpeechUpdatedEvent;
/** @deprecated use jsonInputTextBufferCompletedEvent */
export const zInputTextBufferCompletedEvent: JsonSchema = jsonInputTextBufferCompletedEvent;
/** @deprecated use jsonConversationAudioSentenceStartEvent */
export const zConversationAudioSentenceStartEvent: JsonSchema = jsonConversationAudioSentenceStartEvent;
/** @deprecated use jsonSpeechAudioUpdateEvent */
export const zSpeechAudioUpdateEvent: JsonSchema = jsonSpeechAudioUpdateEvent;
/** @deprecated use jsonSpeechAudioCompletedEvent */
export const zSpeechAudioCompletedEvent: JsonSchema = jsonSpeechAudioCompletedEvent;
/** @deprecated use jsonWebsocketErrorData */
export const zWebsocketErrorData: JsonSchema = jsonWebsocketErrorData;
/** @deprecated use jsonCommonErrorEvent */
export const zCommonErrorEvent: JsonSchema = jsonCommonErrorEvent;
/** @deprecated use jsonCreateSpeechWsRes */
export const zCreateSpeechWsRes: JsonSchema = jsonCreateSpeechWsRes;
/** @deprecated use jsonWebsocketsEventType */
export const zWebsocketsEventType: JsonSchema = jsonWebsocketsEventType;
/** @deprecated use jsonAnyWebsocketEvent */
export const zAnyWebsocketEvent: JsonSchema = jsonAnyWebsocketEvent;
/** @deprecated use jsonInputAudioFormat */
export const zInputAudioFormat: JsonSchema = jsonInputAudioFormat;
/** @deprecated use jsonAudioChannel */
export const zAudioChannel: JsonSchema = jsonAudioChannel;
/** @deprecated use jsonAudioBitDepth */
export const zAudioBitDepth: JsonSchema = jsonAudioBitDepth;
/** @deprecated use jsonTranscriptionsCreatedEvent */
export const zTranscriptionsCreatedEvent: JsonSchema = jsonTranscriptionsCreatedEvent;
/** @deprecated use jsonEffectiveAudioConfig */
export const zEffectiveAudioConfig: JsonSchema = jsonEffectiveAudioConfig;
/** @deprecated use jsonTranscriptionsUpdatedEvent */
export const zTranscriptionsUpdatedEvent: JsonSchema = jsonTranscriptionsUpdatedEvent;
/** @deprecated use jsonInputAudioBufferCompletedEvent */
export const zInputAudioBufferCompletedEvent: JsonSchema = jsonInputAudioBufferCompletedEvent;
/** @deprecated use jsonInputAudioBufferClearedEvent */
export const zInputAudioBufferClearedEvent: JsonSchema = jsonInputAudioBufferClearedEvent;
/** @deprecated use jsonTranscriptionsMessageUpdateEvent */
export const zTranscriptionsMessageUpdateEvent: JsonSchema = jsonTranscriptionsMessageUpdateEvent;
/** @deprecated use jsonTranscriptionsMessageCompletedEvent */
export const zTranscriptionsMessageCompletedEvent: JsonSchema = jsonTranscriptionsMessageCompletedEvent;
/** @deprecated use jsonCreateTranscriptionsWsRes */
export const zCreateTranscriptionsWsRes: JsonSchema = jsonCreateTranscriptionsWsRes;
/** @deprecated use jsonTranscriptionData */
export const zTranscriptionData: JsonSchema = jsonTranscriptionData;
/** @deprecated use jsonInterpretationTerm */
export const zInterpretationTerm: JsonSchema = jsonInterpretationTerm;
/** @deprecated use jsonSimultInterpretationCreatedEvent */
export const zSimultInterpretationCreatedEvent: JsonSchema = jsonSimultInterpretationCreatedEvent;
/** @deprecated use jsonEffectiveInterpretationConfig */
export const zEffectiveInterpretationConfig: JsonSchema = jsonEffectiveInterpretationConfig;
/** @deprecated use jsonSimultInterpretationUpdatedEvent */
export const zSimultInterpretationUpdatedEvent: JsonSchema = jsonSimultInterpretationUpdatedEvent;
/** @deprecated use jsonSimultInterpretationTranscriptionDeltaEvent */
export const zSimultInterpretationTranscriptionDeltaEvent: JsonSchema = jsonSimultInterpretationTranscriptionDeltaEvent;
/** @deprecated use jsonSimultInterpretationTranslationDeltaEvent */
export const zSimultInterpretationTranslationDeltaEvent: JsonSchema = jsonSimultInterpretationTranslationDeltaEvent;
/** @deprecated use jsonSimultInterpretationAudioDeltaEvent */
export const zSimultInterpretationAudioDeltaEvent: JsonSchema = jsonSimultInterpretationAudioDeltaEvent;
/** @deprecated use jsonSimultInterpretationMessageCompletedEvent */
export const zSimultInterpretationMessageCompletedEvent: JsonSchema = jsonSimultInterpretationMessageCompletedEvent;
/** @deprecated use jsonCreateSimultInterpretationsWsRes */
export const zCreateSimultInterpretationsWsRes: JsonSchema = jsonCreateSimultInterpretationsWsRes;
/** @deprecated use jsonTurnDetectionType */
export const zTurnDetectionType: JsonSchema = jsonTurnDetectionType;
/** @deprecated use jsonInterruptConfigMode */
export const zInterruptConfigMode: JsonSchema = jsonInterruptConfigMode;
/** @deprecated use jsonInterruptConfig */
export const zInterruptConfig: JsonSchema = jsonInterruptConfig;
/** @deprecated use jsonTurnDetection */
export const zTurnDetection: JsonSchema = jsonTurnDetection;
/** @deprecated use jsonAsrUserLanguage */
export const zAsrUserLanguage: JsonSchema = jsonAsrUserLanguage;
/** @deprecated use jsonAsrConfig */
export const zAsrConfig: JsonSchema = jsonAsrConfig;
/** @deprecated use jsonVoicePrintConfig */
export const zVoicePrintConfig: JsonSchema = jsonVoicePrintConfig;
/** @deprecated use jsonChatCreatedEvent */
export const zChatCreatedEvent: JsonSchema = jsonChatCreatedEvent;
/** @deprecated use jsonEffectiveChatConfig */
export const zEffectiveChatConfig: JsonSchema = jsonEffectiveChatConfig;
/** @deprecated use jsonChatUpdatedData */
export const zChatUpdatedData: JsonSchema = jsonChatUpdatedData;
/** @deprecated use jsonChatUpdatedEvent */
export const zChatUpdatedEvent: JsonSchema = jsonChatUpdatedEvent;
/** @deprecated use jsonConversationChatCreatedEvent */
export const zConversationChatCreatedEvent: JsonSchema = jsonConversationChatCreatedEvent;
/** @deprecated use jsonConversationChatInProgressEvent */
export const zConversationChatInProgressEvent: JsonSchema = jsonConversationChatInProgressEvent;
/** @deprecated use jsonConversationMessageDeltaEvent */
export const zConversationMessageDeltaEvent: JsonSchema = jsonConversationMessageDeltaEvent;
/** @deprecated use jsonConversationAudioDeltaEvent */
export const zConversationAudioDeltaEvent: JsonSchema = jsonConversationAudioDeltaEvent;
/** @deprecated use jsonConversationMessageCompletedEvent */
export const zConversationMessageCompletedEvent: JsonSchema = jsonConversationMessageCompletedEvent;
/** @deprecated use jsonConversationAudioCompletedEvent */
export const zConversationAudioCompletedEvent: JsonSchema = jsonConversationAudioCompletedEvent;
/** @deprecated use jsonConversationChatCompletedEvent */
export const zConversationChatCompletedEvent: JsonSchema = jsonConversationChatCompletedEvent;
/** @deprecated use jsonConversationChatFailedEvent */
export const zConversationChatFailedEvent: JsonSchema = jsonConversationChatFailedEvent;
/** @deprecated use jsonConversationChatRequiresActionEvent */
export const zConversationChatRequiresActionEvent: JsonSchema = jsonConversationChatRequiresActionEvent;
/** @deprecated use jsonChatCanceledCode */
export const zChatCanceledCode: JsonSchema = jsonChatCanceledCode;
/** @deprecated use jsonConversationChatCanceledEvent */
export const zConversationChatCanceledEvent: JsonSchema = jsonConversationChatCanceledEvent;
/** @deprecated use jsonConversationClearedEvent */
export const zConversationClearedEvent: JsonSchema = jsonConversationClearedEvent;
/** @deprecated use jsonInputAudioBufferSpeechStartedEvent */
export const zInputAudioBufferSpeechStartedEvent: JsonSchema = jsonInputAudioBufferSpeechStartedEvent;
/** @deprecated use jsonInputAudioBufferSpeechStoppedEvent */
export const zInputAudioBufferSpeechStoppedEvent: JsonSchema = jsonInputAudioBufferSpeechStoppedEvent;
/** @deprecated use jsonConversationAudioTranscriptUpdateEvent */
export const zConversationAudioTranscriptUpdateEvent: JsonSchema = jsonConversationAudioTranscriptUpdateEvent;
/** @deprecated use jsonConversationAudioTranscriptCompletedEvent */
export const zConversationAudioTranscriptCompletedEvent: JsonSchema = jsonConversationAudioTranscriptCompletedEvent;
/** @deprecated use jsonAudioDumpEvent */
export const zAudioDumpEvent: JsonSchema = jsonAudioDumpEvent;
/** @deprecated use jsonCreateChatWsRes */
export const zCreateChatWsRes: JsonSchema = jsonCreateChatWsRes;
/** @deprecated use jsonWorkspaceMember */
export const zWorkspaceMember: JsonSchema = jsonWorkspaceMember;
/** @deprecated use jsonListWorkspaceMembersData */
export const zListWorkspaceMembersData: JsonSchema = jsonListWorkspaceMembersData;
/** @deprecated use jsonCreateWorkspaceMembersData */
export const zCreateWorkspaceMembersData: JsonSchema = jsonCreateWorkspaceMembersData;
/** @deprecated use jsonDeleteWorkspaceMembersData */
export const zDeleteWorkspaceMembersData: JsonSchema = jsonDeleteWorkspaceMembersData;
/** @deprecated use jsonSimpleApp */
export const zSimpleApp: JsonSchema = jsonSimpleApp;
/** @deprecated use jsonListAppData */
export const zListAppData: JsonSchema = jsonListAppData;
/** @deprecated use jsonFolderType */
export const zFolderType: JsonSchema = jsonFolderType;
/** @deprecated use jsonSimpleFolder */
export const zSimpleFolder: JsonSchema = jsonSimpleFolder;
/** @deprecated use jsonListFolderData */
export const zListFolderData: JsonSchema = jsonListFolderData;
/** @deprecated use jsonCreateCopyTaskData */
export const zCreateCopyTaskData: JsonSchema = jsonCreateCopyTaskData;
/** @deprecated use jsonCopyTaskStatus */
export const zCopyTaskStatus: JsonSchema = jsonCopyTaskStatus;
/** @deprecated use jsonCopyEntityType */
export const zCopyEntityType: JsonSchema = jsonCopyEntityType;
/** @deprecated use jsonCopyTaskFailedReason */
export const zCopyTaskFailedReason: JsonSchema = jsonCopyTaskFailedReason;
/** @deprecated use jsonCopyTaskInfo */
export const zCopyTaskInfo: JsonSchema = jsonCopyTaskInfo;
/** @deprecated use jsonTemplateEntityType */
export const zTemplateEntityType: JsonSchema = jsonTemplateEntityType;
/** @deprecated use jsonTemplateDuplicateData */
export const zTemplateDuplicateData: JsonSchema = jsonTemplateDuplicateData;
/** @deprecated use jsonPluginTool */
export const zPluginTool: JsonSchema = jsonPluginTool;
/** @deprecated use jsonPluginDetail */
export const zPluginDetail: JsonSchema = jsonPluginDetail;
/** @deprecated use jsonMgetPluginData */
export const zMgetPluginData: JsonSchema = jsonMgetPluginData;
/** @deprecated use jsonCallPluginToolData */
export const zCallPluginToolData: JsonSchema = jsonCallPluginToolData;
/** @deprecated use jsonStoreCategory */
export const zStoreCategory: JsonSchema = jsonStoreCategory;
/** @deprecated use jsonListStoreCategoryData */
export const zListStoreCategoryData: JsonSchema = jsonListStoreCategoryData;
/** @deprecated use jsonStoreUserInfo */
export const zStoreUserInfo: JsonSchema = jsonStoreUserInfo;
/** @deprecated use jsonPaidType */
export const zPaidType: JsonSchema = jsonPaidType;
/** @deprecated use jsonStorePluginMetaInfo */
export const zStorePluginMetaInfo: JsonSchema = jsonStorePluginMetaInfo;
/** @deprecated use jsonStorePluginInfo */
export const zStorePluginInfo: JsonSchema = jsonStorePluginInfo;
/** @deprecated use jsonStorePlugin */
export const zStorePlugin: JsonSchema = jsonStorePlugin;
/** @deprecated use jsonListStorePluginData */
export const zListStorePluginData: JsonSchema = jsonListStorePluginData;
/** @deprecated use jsonApiAppType */
export const zApiAppType: JsonSchema = jsonApiAppType;
/** @deprecated use jsonApiApp */
export const zApiApp: JsonSchema = jsonApiApp;
/** @deprecated use jsonListApiAppData */
export const zListApiAppData: JsonSchema = jsonListApiAppData;
/** @deprecated use jsonApiAppEventType */
export const zApiAppEventType: JsonSchema = jsonApiAppEventType;
/** @deprecated use jsonApiAppEvent */
export const zApiAppEvent: JsonSchema = jsonApiAppEvent;
/** @deprecated use jsonListApiAppEventData */
export const zListApiAppEventData: JsonSchema = jsonListApiAppEventData;
/** @deprecated use jsonBenefitResource */
export const zBenefitResource: JsonSchema = jsonBenefitResource;
/** @deprecated use jsonUserLevel */
export const zUserLevel: JsonSchema = jsonUserLevel;
/** @deprecated use jsonBenefitBasicInfo */
export const zBenefitBasicInfo: JsonSchema = jsonBenefitBasicInfo;
/** @deprecated use jsonBenefitType */
export const zBenefitType: JsonSchema = jsonBenefitType;
/** @deprecated use jsonBenefitStatus */
export const zBenefitStatus: JsonSchema = jsonBenefitStatus;
/** @deprecated use jsonBenefitStrategy */
export const zBenefitStrategy: JsonSchema = jsonBenefitStrategy;
/** @deprecated use jsonBenefitItemInfo */
export const zBenefitItemInfo: JsonSchema = jsonBenefitItemInfo;
/** @deprecated use jsonBenefitItem */
export const zBenefitItem: JsonSchema = jsonBenefitItem;
/** @deprecated use jsonBenefitInfo */
export const zBenefitInfo: JsonSchema = jsonBenefitInfo;
/** @deprecated use jsonBenefitOverview */
export const zBenefitOverview: JsonSchema = jsonBenefitOverview;
/** @deprecated use jsonBillTaskStatus */
export const zBillTaskStatus: JsonSchema = jsonBillTaskStatus;
/** @deprecated use jsonBillTaskInfo */
export const zBillTaskInfo: JsonSchema = jsonBillTaskInfo;
/** @deprecated use jsonListBillTaskData */
export const zListBillTaskData: JsonSchema = jsonListBillTaskData;
/** @deprecated use jsonBenefitEntityType */
export const zBenefitEntityType: JsonSchema = jsonBenefitEntityType;
/** @deprecated use jsonBenefitLimitationStatus */
export const zBenefitLimitationStatus: JsonSchema = jsonBenefitLimitationStatus;
/** @deprecated use jsonBenefitActiveMode */
export const zBenefitActiveMode: JsonSchema = jsonBenefitActiveMode;
/** @deprecated use jsonBenefitTriggerUnit */
export const zBenefitTriggerUnit: JsonSchema = jsonBenefitTriggerUnit;
/** @deprecated use jsonBenefitLimitation */
export const zBenefitLimitation: JsonSchema = jsonBenefitLimitation;
/** @deprecated use jsonListBenefitLimitationData */
export const zListBenefitLimitationData: JsonSchema = jsonListBenefitLimitationData;
/** @deprecated use jsonCreateBenefitLimitationData */
export const zCreateBenefitLimitationData: JsonSchema = jsonCreateBenefitLimitationData;
/** @deprecated use jsonEnterpriseOrganization */
export const zEnterpriseOrganization: JsonSchema = jsonEnterpriseOrganization;
/** @deprecated use jsonListEnterpriseOrganizationsData */
export const zListEnterpriseOrganizationsData: JsonSchema = jsonListEnterpriseOrganizationsData;
/** @deprecated use jsonCreateEnterpriseOrganizationData */
export const zCreateEnterpriseOrganizationData: JsonSchema = jsonCreateEnterpriseOrganizationData;
/** @deprecated use jsonPeopleType */
export const zPeopleType: JsonSchema = jsonPeopleType;
/** @deprecated use jsonOrganizationRoleType */
export const zOrganizationRoleType: JsonSchema = jsonOrganizationRoleType;
/** @deprecated use jsonOrganizationMember */
export const zOrganizationMember: JsonSchema = jsonOrganizationMember;
/** @deprecated use jsonListOrganizationMembersData */
export const zListOrganizationMembersData: JsonSchema = jsonListOrganizationMembersData;
/** @deprecated use jsonPKCEAuthErrorType */
export const zPKCEAuthErrorType: JsonSchema = jsonPKCEAuthErrorType;
/** @deprecated use jsonOAuthErrorCode */
export const zOAuthErrorCode: JsonSchema = jsonOAuthErrorCode;
/** @deprecated use jsonOAuthErrorBody */
export const zOAuthErrorBody: JsonSchema = jsonOAuthErrorBody;
/** @deprecated use jsonOAuthToken */
export const zOAuthToken: JsonSchema = jsonOAuthToken;
/** @deprecated use jsonJWTToken */
export const zJWTToken: JsonSchema = jsonJWTToken;
/** @deprecated use jsonOAuthTokenAnswer */
export const zOAuthTokenAnswer: JsonSchema = jsonOAuthTokenAnswer;
/** @deprecated use jsonDeviceCodeData */
export const zDeviceCodeData: JsonSchema = jsonDeviceCodeData;
/** @deprecated use jsonApiAppCallbackHeader */
export const zApiAppCallbackHeader: JsonSchema = jsonApiAppCallbackHeader;
/** @deprecated use jsonBotCallbackEvent */
export const zBotCallbackEvent: JsonSchema = jsonBotCallbackEvent;
/** @deprecated use jsonBotPublishedCallback */
export const zBotPublishedCallback: JsonSchema = jsonBotPublishedCallback;
/** @deprecated use jsonBotDeletedCallback */
export const zBotDeletedCallback: JsonSchema = jsonBotDeletedCallback;
/** @deprecated use jsonBotUnpublishedCallback */
export const zBotUnpublishedCallback: JsonSchema = jsonBotUnpublishedCallback;
/** @deprecated use jsonBenefitUsageCallbackEvent */
export const zBenefitUsageCallbackEvent: JsonSchema = jsonBenefitUsageCallbackEvent;
/** @deprecated use jsonBenefitUsageCallback */
export const zBenefitUsageCallback: JsonSchema = jsonBenefitUsageCallback;
/** @deprecated use jsonPluginScaleApplicant */
export const zPluginScaleApplicant: JsonSchema = jsonPluginScaleApplicant;
/** @deprecated use jsonPluginScaleRequestedCallbackEvent */
export const zPluginScaleRequestedCallbackEvent: JsonSchema = jsonPluginScaleRequestedCallbackEvent;
/** @deprecated use jsonPluginScaleRequestedCallback */
export const zPluginScaleRequestedCallback: JsonSchema = jsonPluginScaleRequestedCallback;
/** @deprecated use jsonPluginScaleExpiredCallbackEvent */
export const zPluginScaleExpiredCallbackEvent: JsonSchema = jsonPluginScaleExpiredCallbackEvent;
/** @deprecated use jsonPluginScaleExpiredCallback */
export const zPluginScaleExpiredCallback: JsonSchema = jsonPluginScaleExpiredCallback;
/** @deprecated use jsonApiAppCallback */
export const zApiAppCallback: JsonSchema = jsonApiAppCallback;
/** @deprecated use jsonChatCreateResponse */
export const zChatCreateResponse: JsonSchema = jsonChatCreateResponse;
/** @deprecated use jsonChatRetrieveResponse */
export const zChatRetrieveResponse: JsonSchema = jsonChatRetrieveResponse;
/** @deprecated use jsonChatCancelResponse */
export const zChatCancelResponse: JsonSchema = jsonChatCancelResponse;
/** @deprecated use jsonChatMessagesListResponse */
export const zChatMessagesListResponse: JsonSchema = jsonChatMessagesListResponse;
/** @deprecated use jsonChatSubmitToolOutputsResponse */
export const zChatSubmitToolOutputsResponse: JsonSchema = jsonChatSubmitToolOutputsResponse;
/** @deprecated use jsonConversationsCreateResponse */
export const zConversationsCreateResponse: JsonSchema = jsonConversationsCreateResponse;
/** @deprecated use jsonConversationsRetrieveResponse */
export const zConversationsRetrieveResponse: JsonSchema = jsonConversationsRetrieveResponse;
/** @deprecated use jsonConversationsListResponse */
export const zConversationsListResponse: JsonSchema = jsonConversationsListResponse;
/** @deprecated use jsonConversationsUpdateResponse */
export const zConversationsUpdateResponse: JsonSchema = jsonConversationsUpdateResponse;
/** @deprecated use jsonConversationsDeleteResponse */
export const zConversationsDeleteResponse: JsonSchema = jsonConversationsDeleteResponse;
/** @deprecated use jsonConversationsClearResponse */
export const zConversationsClearResponse: JsonSchema = jsonConversationsClearResponse;
/** @deprecated use jsonConversationsMessagesCreateResponse */
export const zConversationsMessagesCreateResponse: JsonSchema = jsonConversationsMessagesCreateResponse;
/** @deprecated use jsonConversationsMessagesListResponse */
export const zConversationsMessagesListResponse: JsonSchema = jsonConversationsMessagesListResponse;
/** @deprecated use jsonConversationsMessagesRetrieveResponse */
export const zConversationsMessagesRetrieveResponse: JsonSchema = jsonConversationsMessagesRetrieveResponse;
/** @deprecated use jsonConversationsMessagesUpdateResponse */
export const zConversationsMessagesUpdateResponse: JsonSchema = jsonConversationsMessagesUpdateResponse;
/** @deprecated use jsonConversationsMessagesDeleteResponse */
export const zConversationsMessagesDeleteResponse: JsonSchema = jsonConversationsMessagesDeleteResponse;
/** @deprecated use jsonConversationsMessagesFeedbackCreateResponse */
export const zConversationsMessagesFeedbackCreateResponse: JsonSchema = jsonConversationsMessagesFeedbackCreateResponse;
/** @deprecated use jsonConversationsMessagesFeedbackDeleteResponse */
export const zConversationsMessagesFeedbackDeleteResponse: JsonSchema = jsonConversationsMessagesFeedbackDeleteResponse;
/** @deprecated use jsonFilesUploadResponse */
export const zFilesUploadResponse: JsonSchema = jsonFilesUploadResponse;
/** @deprecated use jsonFilesRetrieveResponse */
export const zFilesRetrieveResponse: JsonSchema = jsonFilesRetrieveResponse;
/** @deprecated use jsonUsersMeResponse */
export const zUsersMeResponse: JsonSchema = jsonUsersMeResponse;
/** @deprecated use jsonWorkspacesListResponse */
export const zWorkspacesListResponse: JsonSchema = jsonWorkspacesListResponse;
/** @deprecated use jsonWorkspacesCreateResponse */
export const zWorkspacesCreateResponse: JsonSchema = jsonWorkspacesCreateResponse;
/** @deprecated use jsonVariablesRetrieveResponse */
export const zVariablesRetrieveResponse: JsonSchema = jsonVariablesRetrieveResponse;
/** @deprecated use jsonVariablesUpdateResponse */
export const zVariablesUpdateResponse: JsonSchema = jsonVariablesUpdateResponse;
/** @deprecated use jsonBotsCreateResponse */
export const zBotsCreateResponse: JsonSchema = jsonBotsCreateResponse;
/** @deprecated use jsonBotsUpdateResponse */
export const zBotsUpdateResponse: JsonSchema = jsonBotsUpdateResponse;
/** @deprecated use jsonBotsPublishResponse */
export const zBotsPublishResponse: JsonSchema = jsonBotsPublishResponse;
/** @deprecated use jsonBotsListNewResponse */
export const zBotsListNewResponse: JsonSchema = jsonBotsListNewResponse;
/** @deprecated use jsonBotsRetrieveNewResponse */
export const zBotsRetrieveNewResponse: JsonSchema = jsonBotsRetrieveNewResponse;
/** @deprecated use jsonBotsCollaborationModesUpdateResponse */
export const zBotsCollaborationModesUpdateResponse: JsonSchema = jsonBotsCollaborationModesUpdateResponse;
/** @deprecated use jsonBotsCollaboratorsCreateResponse */
export const zBotsCollaboratorsCreateResponse: JsonSchema = jsonBotsCollaboratorsCreateResponse;
/** @deprecated use jsonBotsCollaboratorsDeleteResponse */
export const zBotsCollaboratorsDeleteResponse: JsonSchema = jsonBotsCollaboratorsDeleteResponse;
/** @deprecated use jsonBotsUnpublishResponse */
export const zBotsUnpublishResponse: JsonSchema = jsonBotsUnpublishResponse;
/** @deprecated use jsonBotsVersionsListResponse */
export const zBotsVersionsListResponse: JsonSchema = jsonBotsVersionsListResponse;
/** @deprecated use jsonBotsRetrieveResponse */
export const zBotsRetrieveResponse: JsonSchema = jsonBotsRetrieveResponse;
/** @deprecated use jsonBotsListResponse */
export const zBotsListResponse: JsonSchema = jsonBotsListResponse;
/** @deprecated use jsonWorkflowsRunsCreateResponse */
export const zWorkflowsRunsCreateResponse: JsonSchema = jsonWorkflowsRunsCreateResponse;
/** @deprecated use jsonWorkflowsRunsResumeBlockingResponse */
export const zWorkflowsRunsResumeBlockingResponse: JsonSchema = jsonWorkflowsRunsResumeBlockingResponse;
/** @deprecated use jsonWorkflowsRunsHistoryRetrieveResponse */
export const zWorkflowsRunsHistoryRetrieveResponse: JsonSchema = jsonWorkflowsRunsHistoryRetrieveResponse;
/** @deprecated use jsonWorkflowsRunsHistoryExecuteNodesRetrieveResponse */
export const zWorkflowsRunsHistoryExecuteNodesRetrieveResponse: JsonSchema =
  jsonWorkflowsRunsHistoryExecuteNodesRetrieveResponse;
/** @deprecated use jsonWorkflowsListResponse */
export const zWorkflowsListResponse: JsonSchema = jsonWorkflowsListResponse;
/** @deprecated use jsonWorkflowsRetrieveResponse */
export const zWorkflowsRetrieveResponse: JsonSchema = jsonWorkflowsRetrieveResponse;
/** @deprecated use jsonWorkflowsVersionsListResponse */
export const zWorkflowsVersionsListResponse: JsonSchema = jsonWorkflowsVersionsListResponse;
/** @deprecated use jsonWorkflowsCollaborationModesUpdateResponse */
export const zWorkflowsCollaborationModesUpdateResponse: JsonSchema = jsonWorkflowsCollaborationModesUpdateResponse;
/** @deprecated use jsonWorkflowsCollaboratorsCreateResponse */
export const zWorkflowsCollaboratorsCreateResponse: JsonSchema = jsonWorkflowsCollaboratorsCreateResponse;
/** @deprecated use jsonWorkflowsCollaboratorsDeleteResponse */
export const zWorkflowsCollaboratorsDeleteResponse: JsonSchema = jsonWorkflowsCollaboratorsDeleteResponse;
/** @deprecated use jsonDatasetsListResponse */
export const zDatasetsListResponse: JsonSchema = jsonDatasetsListResponse;
/** @deprecated use jsonDatasetsCreateResponse */
export const zDatasetsCreateResponse: JsonSchema = jsonDatasetsCreateResponse;
/** @deprecated use jsonDatasetsUpdateResponse */
export const zDatasetsUpdateResponse: JsonSchema = jsonDatasetsUpdateResponse;
/** @deprecated use jsonDatasetsDeleteResponse */
export const zDatasetsDeleteResponse: JsonSchema = jsonDatasetsDeleteResponse;
/** @deprecated use jsonDatasetsProcessResponse */
export const zDatasetsProcessResponse: JsonSchema = jsonDatasetsProcessResponse;
/** @deprecated use jsonDatasetsImagesListResponse */
export const zDatasetsImagesListResponse: JsonSchema = jsonDatasetsImagesListResponse;
/** @deprecated use jsonDatasetsImagesUpdateResponse */
export const zDatasetsImagesUpdateResponse: JsonSchema = jsonDatasetsImagesUpdateResponse;
/** @deprecated use jsonDatasetsDocumentsListResponse */
export const zDatasetsDocumentsListResponse: JsonSchema = jsonDatasetsDocumentsListResponse;
/** @deprecated use jsonDatasetsDocumentsCreateResponse */
export const zDatasetsDocumentsCreateResponse: JsonSchema = jsonDatasetsDocumentsCreateResponse;
/** @deprecated use jsonDatasetsDocumentsUpdateResponse */
export const zDatasetsDocumentsUpdateResponse: JsonSchema = jsonDatasetsDocumentsUpdateResponse;
/** @deprecated use jsonDatasetsDocumentsDeleteResponse */
export const zDatasetsDocumentsDeleteResponse: JsonSchema = jsonDatasetsDocumentsDeleteResponse;
/** @deprecated use jsonAudioRoomsCreateResponse */
export const zAudioRoomsCreateResponse: JsonSchema = jsonAudioRoomsCreateResponse;
/** @deprecated use jsonAudioLiveRetrieveResponse */
export const zAudioLiveRetrieveResponse: JsonSchema = jsonAudioLiveRetrieveResponse;
/** @deprecated use jsonAudioVoicesListResponse */
export const zAudioVoicesListResponse: JsonSchema = jsonAudioVoicesListResponse;
/** @deprecated use jsonAudioVoicesCloneResponse */
export const zAudioVoicesCloneResponse: JsonSchema = jsonAudioVoicesCloneResponse;
/** @deprecated use jsonAudioVoiceprintGroupsListResponse */
export const zAudioVoiceprintGroupsListResponse: JsonSchema = jsonAudioVoiceprintGroupsListResponse;
/** @deprecated use jsonAudioVoiceprintGroupsCreateResponse */
export const zAudioVoiceprintGroupsCreateResponse: JsonSchema = jsonAudioVoiceprintGroupsCreateResponse;
/** @deprecated use jsonAudioVoiceprintGroupsUpdateResponse */
export const zAudioVoiceprintGroupsUpdateResponse: JsonSchema = jsonAudioVoiceprintGroupsUpdateResponse;
/** @deprecated use jsonAudioVoiceprintGroupsDeleteResponse */
export const zAudioVoiceprintGroupsDeleteResponse: JsonSchema = jsonAudioVoiceprintGroupsDeleteResponse;
/** @deprecated use jsonAudioVoiceprintGroupsFeaturesListResponse */
export const zAudioVoiceprintGroupsFeaturesListResponse: JsonSchema = jsonAudioVoiceprintGroupsFeaturesListResponse;
/** @deprecated use jsonAudioVoiceprintGroupsFeaturesCreateResponse */
export const zAudioVoiceprintGroupsFeaturesCreateResponse: JsonSchema = jsonAudioVoiceprintGroupsFeaturesCreateResponse;
/** @deprecated use jsonAudioVoiceprintGroupsFeaturesUpdateResponse */
export const zAudioVoiceprintGroupsFeaturesUpdateResponse: JsonSchema = jsonAudioVoiceprintGroupsFeaturesUpdateResponse;
/** @deprecated use jsonAudioVoiceprintGroupsFeaturesDeleteResponse */
export const zAudioVoiceprintGroupsFeaturesDeleteResponse: JsonSchema = jsonAudioVoiceprintGroupsFeaturesDeleteResponse;
/** @deprecated use jsonAudioVoiceprintGroupsFeaturesSpeakerIdentifyResponse */
export const zAudioVoiceprintGroupsFeaturesSpeakerIdentifyResponse: JsonSchema =
  jsonAudioVoiceprintGroupsFeaturesSpeakerIdentifyResponse;
/** @deprecated use jsonAudioTranscriptionsCreateResponse */
export const zAudioTranscriptionsCreateResponse: JsonSchema = jsonAudioTranscriptionsCreateResponse;
/** @deprecated use jsonWorkspacesUpdateResponse */
export const zWorkspacesUpdateResponse: JsonSchema = jsonWorkspacesUpdateResponse;
/** @deprecated use jsonWorkspacesMembersListResponse */
export const zWorkspacesMembersListResponse: JsonSchema = jsonWorkspacesMembersListResponse;
/** @deprecated use jsonWorkspacesMembersCreateResponse */
export const zWorkspacesMembersCreateResponse: JsonSchema = jsonWorkspacesMembersCreateResponse;
/** @deprecated use jsonWorkspacesMembersDeleteResponse */
export const zWorkspacesMembersDeleteResponse: JsonSchema = jsonWorkspacesMembersDeleteResponse;
/** @deprecated use jsonAppsListResponse */
export const zAppsListResponse: JsonSchema = jsonAppsListResponse;
/** @deprecated use jsonAppsCollaboratorsCreateResponse */
export const zAppsCollaboratorsCreateResponse: JsonSchema = jsonAppsCollaboratorsCreateResponse;
/** @deprecated use jsonAppsCollaboratorsDeleteResponse */
export const zAppsCollaboratorsDeleteResponse: JsonSchema = jsonAppsCollaboratorsDeleteResponse;
/** @deprecated use jsonFoldersListResponse */
export const zFoldersListResponse: JsonSchema = jsonFoldersListResponse;
/** @deprecated use jsonFoldersRetrieveResponse */
export const zFoldersRetrieveResponse: JsonSchema = jsonFoldersRetrieveResponse;
/** @deprecated use jsonEntitiesCopyTasksCreateResponse */
export const zEntitiesCopyTasksCreateResponse: JsonSchema = jsonEntitiesCopyTasksCreateResponse;
/** @deprecated use jsonEntitiesCopyTasksRetrieveResponse */
export const zEntitiesCopyTasksRetrieveResponse: JsonSchema = jsonEntitiesCopyTasksRetrieveResponse;
/** @deprecated use jsonTemplatesDuplicateResponse */
export const zTemplatesDuplicateResponse: JsonSchema = jsonTemplatesDuplicateResponse;
/** @deprecated use jsonPluginsMgetResponse */
export const zPluginsMgetResponse: JsonSchema = jsonPluginsMgetResponse;
/** @deprecated use jsonPluginsRetrieveResponse */
export const zPluginsRetrieveResponse: JsonSchema = jsonPluginsRetrieveResponse;
/** @deprecated use jsonPluginsToolsCallResponse */
export const zPluginsToolsCallResponse: JsonSchema = jsonPluginsToolsCallResponse;
/** @deprecated use jsonStoresCategoriesListResponse */
export const zStoresCategoriesListResponse: JsonSchema = jsonStoresCategoriesListResponse;
/** @deprecated use jsonStoresPluginsListResponse */
export const zStoresPluginsListResponse: JsonSchema = jsonStoresPluginsListResponse;
/** @deprecated use jsonConnectorsBotsUpdateResponse */
export const zConnectorsBotsUpdateResponse: JsonSchema = jsonConnectorsBotsUpdateResponse;
/** @deprecated use jsonConnectorsInstallResponse */
export const zConnectorsInstallResponse: JsonSchema = jsonConnectorsInstallResponse;
/** @deprecated use jsonConnectorsUserConfigsCreateResponse */
export const zConnectorsUserConfigsCreateResponse: JsonSchema = jsonConnectorsUserConfigsCreateResponse;
/** @deprecated use jsonApiAppsListResponse */
export const zApiAppsListResponse: JsonSchema = jsonApiAppsListResponse;
/** @deprecated use jsonApiAppsCreateResponse */
export const zApiAppsCreateResponse: JsonSchema = jsonApiAppsCreateResponse;
/** @deprecated use jsonApiAppsUpdateResponse */
export const zApiAppsUpdateResponse: JsonSchema = jsonApiAppsUpdateResponse;
/** @deprecated use jsonApiAppsDeleteResponse */
export const zApiAppsDeleteResponse: JsonSchema = jsonApiAppsDeleteResponse;
/** @deprecated use jsonApiAppsEventsListResponse */
export const zApiAppsEventsListResponse: JsonSchema = jsonApiAppsEventsListResponse;
/** @deprecated use jsonApiAppsEventsCreateResponse */
export const zApiAppsEventsCreateResponse: JsonSchema = jsonApiAppsEventsCreateResponse;
/** @deprecated use jsonApiAppsEventsDeleteResponse */
export const zApiAppsEventsDeleteResponse: JsonSchema = jsonApiAppsEventsDeleteResponse;
/** @deprecated use jsonCommerceBenefitsRetrieveResponse */
export const zCommerceBenefitsRetrieveResponse: JsonSchema = jsonCommerceBenefitsRetrieveResponse;
/** @deprecated use jsonCommerceBenefitsBillTasksListResponse */
export const zCommerceBenefitsBillTasksListResponse: JsonSchema = jsonCommerceBenefitsBillTasksListResponse;
/** @deprecated use jsonCommerceBenefitsBillTasksCreateResponse */
export const zCommerceBenefitsBillTasksCreateResponse: JsonSchema = jsonCommerceBenefitsBillTasksCreateResponse;
/** @deprecated use jsonCommerceBenefitsLimitationsListResponse */
export const zCommerceBenefitsLimitationsListResponse: JsonSchema = jsonCommerceBenefitsLimitationsListResponse;
/** @deprecated use jsonCommerceBenefitsLimitationsCreateResponse */
export const zCommerceBenefitsLimitationsCreateResponse: JsonSchema = jsonCommerceBenefitsLimitationsCreateResponse;
/** @deprecated use jsonCommerceBenefitsLimitationsUpdateResponse */
export const zCommerceBenefitsLimitationsUpdateResponse: JsonSchema = jsonCommerceBenefitsLimitationsUpdateResponse;
/** @deprecated use jsonEnterprisesMembersCreateResponse */
export const zEnterprisesMembersCreateResponse: JsonSchema = jsonEnterprisesMembersCreateResponse;
/** @deprecated use jsonEnterprisesMembersUpdateResponse */
export const zEnterprisesMembersUpdateResponse: JsonSchema = jsonEnterprisesMembersUpdateResponse;
/** @deprecated use jsonEnterprisesMembersDeleteResponse */
export const zEnterprisesMembersDeleteResponse: JsonSchema = jsonEnterprisesMembersDeleteResponse;
/** @deprecated use jsonEnterprisesOrganizationsListResponse */
export const zEnterprisesOrganizationsListResponse: JsonSchema = jsonEnterprisesOrganizationsListResponse;
/** @deprecated use jsonEnterprisesOrganizationsCreateResponse */
export const zEnterprisesOrganizationsCreateResponse: JsonSchema = jsonEnterprisesOrganizationsCreateResponse;
/** @deprecated use jsonOrganizationsUpdateResponse */
export const zOrganizationsUpdateResponse: JsonSchema = jsonOrganizationsUpdateResponse;
/** @deprecated use jsonOrganizationsMembersListResponse */
export const zOrganizationsMembersListResponse: JsonSchema = jsonOrganizationsMembersListResponse;
/** @deprecated use jsonOrganizationsMembersCreateResponse */
export const zOrganizationsMembersCreateResponse: JsonSchema = jsonOrganizationsMembersCreateResponse;
/** @deprecated use jsonOrganizationsMembersUpdateResponse */
export const zOrganizationsMembersUpdateResponse: JsonSchema = jsonOrganizationsMembersUpdateResponse;
/** @deprecated use jsonOrganizationsMembersDeleteResponse */
export const zOrganizationsMembersDeleteResponse: JsonSchema = jsonOrganizationsMembersDeleteResponse;
/** @deprecated use jsonOauthTokenCreateResponse */
export const zOauthTokenCreateResponse: JsonSchema = jsonOauthTokenCreateResponse;
/** @deprecated use jsonOauthTokenCreateForAccountResponse */
export const zOauthTokenCreateForAccountResponse: JsonSchema = jsonOauthTokenCreateForAccountResponse;
/** @deprecated use jsonOauthTokenCreateForEnterpriseResponse */
export const zOauthTokenCreateForEnterpriseResponse: JsonSchema = jsonOauthTokenCreateForEnterpriseResponse;
/** @deprecated use jsonOauthDeviceCodeCreateResponse */
export const zOauthDeviceCodeCreateResponse: JsonSchema = jsonOauthDeviceCodeCreateResponse;
/** @deprecated use jsonOauthDeviceCodeCreateForWorkspaceResponse */
export const zOauthDeviceCodeCreateForWorkspaceResponse: JsonSchema = jsonOauthDeviceCodeCreateForWorkspaceResponse;
/** @deprecated use jsonRoleTypeInput */
export const zRoleTypeInput: JsonSchema = jsonRoleTypeInput;
/** @deprecated use jsonObjectStringTextInput */
export const zObjectStringTextInput: JsonSchema = jsonObjectStringTextInput;
/** @deprecated use jsonObjectStringFileInput */
export const zObjectStringFileInput: JsonSchema = jsonObjectStringFileInput;
/** @deprecated use jsonObjectStringItemInput */
export const zObjectStringItemInput: JsonSchema = jsonObjectStringItemInput;
/** @deprecated use jsonMetaDataTypeInput */
export const zMetaDataTypeInput: JsonSchema = jsonMetaDataTypeInput;
/** @deprecated use jsonEnterMessageInput */
export const zEnterMessageInput: JsonSchema = jsonEnterMessageInput;
/** @deprecated use jsonShortcutCommandInput */
export const zShortcutCommandInput: JsonSchema = jsonShortcutCommandInput;
/** @deprecated use jsonChatPublishStatusInput */
export const zChatPublishStatusInput: JsonSchema = jsonChatPublishStatusInput;
/** @deprecated use jsonCreateChatBodyInput */
export const zCreateChatBodyInput: JsonSchema = jsonCreateChatBodyInput;
/** @deprecated use jsonCancelChatReqInput */
export const zCancelChatReqInput: JsonSchema = jsonCancelChatReqInput;
/** @deprecated use jsonToolOutputTypeInput */
export const zToolOutputTypeInput: JsonSchema = jsonToolOutputTypeInput;
/** @deprecated use jsonSubmitToolOutputsBodyInput */
export const zSubmitToolOutputsBodyInput: JsonSchema = jsonSubmitToolOutputsBodyInput;
/** @deprecated use jsonConversationMessageInput */
export const zConversationMessageInput: JsonSchema = jsonConversationMessageInput;
/** @deprecated use jsonCreateConversationReqInput */
export const zCreateConversationReqInput: JsonSchema = jsonCreateConversationReqInput;
/** @deprecated use jsonConversationSortOrderInput */
export const zConversationSortOrderInput: JsonSchema = jsonConversationSortOrderInput;
/** @deprecated use jsonUpdateConversationBodyInput */
export const zUpdateConversationBodyInput: JsonSchema = jsonUpdateConversationBodyInput;
/** @deprecated use jsonCreateMessageBodyInput */
export const zCreateMessageBodyInput: JsonSchema = jsonCreateMessageBodyInput;
/** @deprecated use jsonMessageListOrderInput */
export const zMessageListOrderInput: JsonSchema = jsonMessageListOrderInput;
/** @deprecated use jsonListMessageBodyInput */
export const zListMessageBodyInput: JsonSchema = jsonListMessageBodyInput;
/** @deprecated use jsonUpdateMessageBodyInput */
export const zUpdateMessageBodyInput: JsonSchema = jsonUpdateMessageBodyInput;
/** @deprecated use jsonFeedbackTypeInput */
export const zFeedbackTypeInput: JsonSchema = jsonFeedbackTypeInput;
/** @deprecated use jsonCreateMessageFeedbackBodyInput */
export const zCreateMessageFeedbackBodyInput: JsonSchema = jsonCreateMessageFeedbackBodyInput;
/** @deprecated use jsonCreateFileReqInput */
export const zCreateFileReqInput: JsonSchema = jsonCreateFileReqInput;
/** @deprecated use jsonCreateWorkspaceReqInput */
export const zCreateWorkspaceReqInput: JsonSchema = jsonCreateWorkspaceReqInput;
/** @deprecated use jsonVariableUpdateItemInput */
export const zVariableUpdateItemInput: JsonSchema = jsonVariableUpdateItemInput;
/** @deprecated use jsonVariableUpdateReqInput */
export const zVariableUpdateReqInput: JsonSchema = jsonVariableUpdateReqInput;
/** @deprecated use jsonPromptModeInput */
export const zPromptModeInput: JsonSchema = jsonPromptModeInput;
/** @deprecated use jsonPrefixPromptInfoInput */
export const zPrefixPromptInfoInput: JsonSchema = jsonPrefixPromptInfoInput;
/** @deprecated use jsonBotPromptConfigInput */
export const zBotPromptConfigInput: JsonSchema = jsonBotPromptConfigInput;
/** @deprecated use jsonBotOnboardingConfigInput */
export const zBotOnboardingConfigInput: JsonSchema = jsonBotOnboardingConfigInput;
/** @deprecated use jsonPluginIdInfoInput */
export const zPluginIdInfoInput: JsonSchema = jsonPluginIdInfoInput;
/** @deprecated use jsonPluginIdListInput */
export const zPluginIdListInput: JsonSchema = jsonPluginIdListInput;
/** @deprecated use jsonWorkflowIdInfoInput */
export const zWorkflowIdInfoInput: JsonSchema = jsonWorkflowIdInfoInput;
/** @deprecated use jsonWorkflowIdListInput */
export const zWorkflowIdListInput: JsonSchema = jsonWorkflowIdListInput;
/** @deprecated use jsonModelResponseFormatInput */
export const zModelResponseFormatInput: JsonSchema = jsonModelResponseFormatInput;
/** @deprecated use jsonCacheTypeInput */
export const zCacheTypeInput: JsonSchema = jsonCacheTypeInput;
/** @deprecated use jsonModelApiModeInput */
export const zModelApiModeInput: JsonSchema = jsonModelApiModeInput;
/** @deprecated use jsonModelInfoConfigInput */
export const zModelInfoConfigInput: JsonSchema = jsonModelInfoConfigInput;
/** @deprecated use jsonSuggestReplyModeInput */
export const zSuggestReplyModeInput: JsonSchema = jsonSuggestReplyModeInput;
/** @deprecated use jsonSuggestReplyConfigInput */
export const zSuggestReplyConfigInput: JsonSchema = jsonSuggestReplyConfigInput;
/** @deprecated use jsonBotMediaConfigInput */
export const zBotMediaConfigInput: JsonSchema = jsonBotMediaConfigInput;
/** @deprecated use jsonCreateBotReqInput */
export const zCreateBotReqInput: JsonSchema = jsonCreateBotReqInput;
/** @deprecated use jsonKnowledgeSearchStrategyInput */
export const zKnowledgeSearchStrategyInput: JsonSchema = jsonKnowledgeSearchStrategyInput;
/** @deprecated use jsonKnowledgeInfoInput */
export const zKnowledgeInfoInput: JsonSchema = jsonKnowledgeInfoInput;
/** @deprecated use jsonUpdateBotReqInput */
export const zUpdateBotReqInput: JsonSchema = jsonUpdateBotReqInput;
/** @deprecated use jsonPublishBotReqInput */
export const zPublishBotReqInput: JsonSchema = jsonPublishBotReqInput;
/** @deprecated use jsonPublishStatusInput */
export const zPublishStatusInput: JsonSchema = jsonPublishStatusInput;
/** @deprecated use jsonCollaborationModeInput */
export const zCollaborationModeInput: JsonSchema = jsonCollaborationModeInput;
/** @deprecated use jsonUpdateBotCollaborationModeReqInput */
export const zUpdateBotCollaborationModeReqInput: JsonSchema = jsonUpdateBotCollaborationModeReqInput;
/** @deprecated use jsonBotCollaboratorInput */
export const zBotCollaboratorInput: JsonSchema = jsonBotCollaboratorInput;
/** @deprecated use jsonCreateBotCollaboratorReqInput */
export const zCreateBotCollaboratorReqInput: JsonSchema = jsonCreateBotCollaboratorReqInput;
/** @deprecated use jsonUnpublishBotReqInput */
export const zUnpublishBotReqInput: JsonSchema = jsonUnpublishBotReqInput;
/** @deprecated use jsonRunWorkflowReqInput */
export const zRunWorkflowReqInput: JsonSchema = jsonRunWorkflowReqInput;
/** @deprecated use jsonInterruptTypeInput */
export const zInterruptTypeInput: JsonSchema = jsonInterruptTypeInput;
/** @deprecated use jsonStreamWorkflowReqInput */
export const zStreamWorkflowReqInput: JsonSchema = jsonStreamWorkflowReqInput;
/** @deprecated use jsonResumeWorkflowReqInput */
export const zResumeWorkflowReqInput: JsonSchema = jsonResumeWorkflowReqInput;
/** @deprecated use jsonChatWorkflowReqInput */
export const zChatWorkflowReqInput: JsonSchema = jsonChatWorkflowReqInput;
/** @deprecated use jsonWorkflowModeInput */
export const zWorkflowModeInput: JsonSchema = jsonWorkflowModeInput;
/** @deprecated use jsonUpdateWorkflowCollaborationModeReqInput */
export const zUpdateWorkflowCollaborationModeReqInput: JsonSchema = jsonUpdateWorkflowCollaborationModeReqInput;
/** @deprecated use jsonWorkflowCollaboratorInput */
export const zWorkflowCollaboratorInput: JsonSchema = jsonWorkflowCollaboratorInput;
/** @deprecated use jsonCreateWorkflowCollaboratorReqInput */
export const zCreateWorkflowCollaboratorReqInput: JsonSchema = jsonCreateWorkflowCollaboratorReqInput;
/** @deprecated use jsonDocumentFormatTypeInput */
export const zDocumentFormatTypeInput: JsonSchema = jsonDocumentFormatTypeInput;
/** @deprecated use jsonChunkTypeInput */
export const zChunkTypeInput: JsonSchema = jsonChunkTypeInput;
/** @deprecated use jsonCaptionTypeInput */
export const zCaptionTypeInput: JsonSchema = jsonCaptionTypeInput;
/** @deprecated use jsonCreateDatasetReqInput */
export const zCreateDatasetReqInput: JsonSchema = jsonCreateDatasetReqInput;
/** @deprecated use jsonUpdateDatasetReqInput */
export const zUpdateDatasetReqInput: JsonSchema = jsonUpdateDatasetReqInput;
/** @deprecated use jsonProcessDatasetReqInput */
export const zProcessDatasetReqInput: JsonSchema = jsonProcessDatasetReqInput;
/** @deprecated use jsonUpdateImageReqInput */
export const zUpdateImageReqInput: JsonSchema = jsonUpdateImageReqInput;
/** @deprecated use jsonListDocumentReqInput */
export const zListDocumentReqInput: JsonSchema = jsonListDocumentReqInput;
/** @deprecated use jsonSourceInfoInput */
export const zSourceInfoInput: JsonSchema = jsonSourceInfoInput;
/** @deprecated use jsonUpdateRuleInput */
export const zUpdateRuleInput: JsonSchema = jsonUpdateRuleInput;
/** @deprecated use jsonDocumentBaseInput */
export const zDocumentBaseInput: JsonSchema = jsonDocumentBaseInput;
/** @deprecated use jsonChunkStrategyConfigInput */
export const zChunkStrategyConfigInput: JsonSchema = jsonChunkStrategyConfigInput;
/** @deprecated use jsonCreateDocumentReqInput */
export const zCreateDocumentReqInput: JsonSchema = jsonCreateDocumentReqInput;
/** @deprecated use jsonUpdateDocumentReqInput */
export const zUpdateDocumentReqInput: JsonSchema = jsonUpdateDocumentReqInput;
/** @deprecated use jsonDeleteDocumentReqInput */
export const zDeleteDocumentReqInput: JsonSchema = jsonDeleteDocumentReqInput;
/** @deprecated use jsonRoomModeInput */
export const zRoomModeInput: JsonSchema = jsonRoomModeInput;
/** @deprecated use jsonRoomAudioCodecInput */
export const zRoomAudioCodecInput: JsonSchema = jsonRoomAudioCodecInput;
/** @deprecated use jsonRoomAudioConfigInput */
export const zRoomAudioConfigInput: JsonSchema = jsonRoomAudioConfigInput;
/** @deprecated use jsonRoomVideoCodecInput */
export const zRoomVideoCodecInput: JsonSchema = jsonRoomVideoCodecInput;
/** @deprecated use jsonStreamVideoTypeInput */
export const zStreamVideoTypeInput: JsonSchema = jsonStreamVideoTypeInput;
/** @deprecated use jsonRoomVideoConfigInput */
export const zRoomVideoConfigInput: JsonSchema = jsonRoomVideoConfigInput;
/** @deprecated use jsonCreateRoomTurnDetectionTypeInput */
export const zCreateRoomTurnDetectionTypeInput: JsonSchema = jsonCreateRoomTurnDetectionTypeInput;
/** @deprecated use jsonCreateRoomTurnDetectionInput */
export const zCreateRoomTurnDetectionInput: JsonSchema = jsonCreateRoomTurnDetectionInput;
/** @deprecated use jsonTranslateConfigInput */
export const zTranslateConfigInput: JsonSchema = jsonTranslateConfigInput;
/** @deprecated use jsonRoomConfigInput */
export const zRoomConfigInput: JsonSchema = jsonRoomConfigInput;
/** @deprecated use jsonCreateRoomReqInput */
export const zCreateRoomReqInput: JsonSchema = jsonCreateRoomReqInput;
/** @deprecated use jsonVoiceModelTypeInput */
export const zVoiceModelTypeInput: JsonSchema = jsonVoiceModelTypeInput;
/** @deprecated use jsonVoiceStateInput */
export const zVoiceStateInput: JsonSchema = jsonVoiceStateInput;
/** @deprecated use jsonVoiceEmotionInput */
export const zVoiceEmotionInput: JsonSchema = jsonVoiceEmotionInput;
/** @deprecated use jsonVoiceCloneAudioFormatInput */
export const zVoiceCloneAudioFormatInput: JsonSchema = jsonVoiceCloneAudioFormatInput;
/** @deprecated use jsonVoiceLanguageInput */
export const zVoiceLanguageInput: JsonSchema = jsonVoiceLanguageInput;
/** @deprecated use jsonCloneVoiceReqInput */
export const zCloneVoiceReqInput: JsonSchema = jsonCloneVoiceReqInput;
/** @deprecated use jsonCreateVoiceprintGroupReqInput */
export const zCreateVoiceprintGroupReqInput: JsonSchema = jsonCreateVoiceprintGroupReqInput;
/** @deprecated use jsonUpdateVoiceprintGroupReqInput */
export const zUpdateVoiceprintGroupReqInput: JsonSchema = jsonUpdateVoiceprintGroupReqInput;
/** @deprecated use jsonCreateVoiceprintFeatureReqInput */
export const zCreateVoiceprintFeatureReqInput: JsonSchema = jsonCreateVoiceprintFeatureReqInput;
/** @deprecated use jsonUpdateVoiceprintFeatureReqInput */
export const zUpdateVoiceprintFeatureReqInput: JsonSchema = jsonUpdateVoiceprintFeatureReqInput;
/** @deprecated use jsonSpeakerIdentifyReqInput */
export const zSpeakerIdentifyReqInput: JsonSchema = jsonSpeakerIdentifyReqInput;
/** @deprecated use jsonWebsocketEntityTypeInput */
export const zWebsocketEntityTypeInput: JsonSchema = jsonWebsocketEntityTypeInput;
/** @deprecated use jsonAudioCodecInput */
export const zAudioCodecInput: JsonSchema = jsonAudioCodecInput;
/** @deprecated use jsonAudioSampleRateInput */
export const zAudioSampleRateInput: JsonSchema = jsonAudioSampleRateInput;
/** @deprecated use jsonAudioLimitConfigInput */
export const zAudioLimitConfigInput: JsonSchema = jsonAudioLimitConfigInput;
/** @deprecated use jsonPcmAudioConfigInput */
export const zPcmAudioConfigInput: JsonSchema = jsonPcmAudioConfigInput;
/** @deprecated use jsonOpusFrameSizeMsInput */
export const zOpusFrameSizeMsInput: JsonSchema = jsonOpusFrameSizeMsInput;
/** @deprecated use jsonOpusAudioConfigInput */
export const zOpusAudioConfigInput: JsonSchema = jsonOpusAudioConfigInput;
/** @deprecated use jsonEmotionConfigInput */
export const zEmotionConfigInput: JsonSchema = jsonEmotionConfigInput;
/** @deprecated use jsonOutputAudioInput */
export const zOutputAudioInput: JsonSchema = jsonOutputAudioInput;
/** @deprecated use jsonSpeechUpdateEventInput */
export const zSpeechUpdateEventInput: JsonSchema = jsonSpeechUpdateEventInput;
/** @deprecated use jsonInputTextBufferAppendEventInput */
export const zInputTextBufferAppendEventInput: JsonSchema = jsonInputTextBufferAppendEventInput;
/** @deprecated use jsonInputTextBufferCompleteEventInput */
export const zInputTextBufferCompleteEventInput: JsonSchema = jsonInputTextBufferCompleteEventInput;
/** @deprecated use jsonCreateSpeechWsReqInput */
export const zCreateSpeechWsReqInput: JsonSchema = jsonCreateSpeechWsReqInput;
/** @deprecated use jsonSpeechFormatInput */
export const zSpeechFormatInput: JsonSchema = jsonSpeechFormatInput;
/** @deprecated use jsonCreateSpeechReqInput */
export const zCreateSpeechReqInput: JsonSchema = jsonCreateSpeechReqInput;
/** @deprecated use jsonInputAudioFormatInput */
export const zInputAudioFormatInput: JsonSchema = jsonInputAudioFormatInput;
/** @deprecated use jsonAudioChannelInput */
export const zAudioChannelInput: JsonSchema = jsonAudioChannelInput;
/** @deprecated use jsonAudioBitDepthInput */
export const zAudioBitDepthInput: JsonSchema = jsonAudioBitDepthInput;
/** @deprecated use jsonAudioConfigInput */
export const zAudioConfigInput: JsonSchema = jsonAudioConfigInput;
/** @deprecated use jsonTranscriptionsUpdateEventInput */
export const zTranscriptionsUpdateEventInput: JsonSchema = jsonTranscriptionsUpdateEventInput;
/** @deprecated use jsonAudioBufferInput */
export const zAudioBufferInput: JsonSchema = jsonAudioBufferInput;
/** @deprecated use jsonInputAudioBufferAppendEventInput */
export const zInputAudioBufferAppendEventInput: JsonSchema = jsonInputAudioBufferAppendEventInput;
/** @deprecated use jsonInputAudioBufferCompleteEventInput */
export const zInputAudioBufferCompleteEventInput: JsonSchema = jsonInputAudioBufferCompleteEventInput;
/** @deprecated use jsonInputAudioBufferClearEventInput */
export const zInputAudioBufferClearEventInput: JsonSchema = jsonInputAudioBufferClearEventInput;
/** @deprecated use jsonCreateTranscriptionsWsReqInput */
export const zCreateTranscriptionsWsReqInput: JsonSchema = jsonCreateTranscriptionsWsReqInput;
/** @deprecated use jsonCreateTranscriptionReqInput */
export const zCreateTranscriptionReqInput: JsonSchema = jsonCreateTranscriptionReqInput;
/** @deprecated use jsonInterpretationTermInput */
export const zInterpretationTermInput: JsonSchema = jsonInterpretationTermInput;
/** @deprecated use jsonInterpretationConfigInput */
export const zInterpretationConfigInput: JsonSchema = jsonInterpretationConfigInput;
/** @deprecated use jsonSimultInterpretationUpdateEventInput */
export const zSimultInterpretationUpdateEventInput: JsonSchema = jsonSimultInterpretationUpdateEventInput;
/** @deprecated use jsonCreateSimultInterpretationsWsReqInput */
export const zCreateSimultInterpretationsWsReqInput: JsonSchema = jsonCreateSimultInterpretationsWsReqInput;
/** @deprecated use jsonChatConfigInput */
export const zChatConfigInput: JsonSchema = jsonChatConfigInput;
/** @deprecated use jsonTurnDetectionTypeInput */
export const zTurnDetectionTypeInput: JsonSchema = jsonTurnDetectionTypeInput;
/** @deprecated use jsonInterruptConfigModeInput */
export const zInterruptConfigModeInput: JsonSchema = jsonInterruptConfigModeInput;
/** @deprecated use jsonInterruptConfigInput */
export const zInterruptConfigInput: JsonSchema = jsonInterruptConfigInput;
/** @deprecated use jsonTurnDetectionInput */
export const zTurnDetectionInput: JsonSchema = jsonTurnDetectionInput;
/** @deprecated use jsonAsrUserLanguageInput */
export const zAsrUserLanguageInput: JsonSchema = jsonAsrUserLanguageInput;
/** @deprecated use jsonAsrConfigInput */
export const zAsrConfigInput: JsonSchema = jsonAsrConfigInput;
/** @deprecated use jsonVoicePrintConfigInput */
export const zVoicePrintConfigInput: JsonSchema = jsonVoicePrintConfigInput;
/** @deprecated use jsonChatUpdateDataInput */
export const zChatUpdateDataInput: JsonSchema = jsonChatUpdateDataInput;
/** @deprecated use jsonChatUpdateEventInput */
export const zChatUpdateEventInput: JsonSchema = jsonChatUpdateEventInput;
/** @deprecated use jsonConversationMessageCreateEventInput */
export const zConversationMessageCreateEventInput: JsonSchema = jsonConversationMessageCreateEventInput;
/** @deprecated use jsonConversationClearEventInput */
export const zConversationClearEventInput: JsonSchema = jsonConversationClearEventInput;
/** @deprecated use jsonConversationChatSubmitToolOutputsEventInput */
export const zConversationChatSubmitToolOutputsEventInput: JsonSchema = jsonConversationChatSubmitToolOutputsEventInput;
/** @deprecated use jsonConversationChatCancelEventInput */
export const zConversationChatCancelEventInput: JsonSchema = jsonConversationChatCancelEventInput;
/** @deprecated use jsonGenerateAudioModeInput */
export const zGenerateAudioModeInput: JsonSchema = jsonGenerateAudioModeInput;
/** @deprecated use jsonInputTextGenerateAudioEventInput */
export const zInputTextGenerateAudioEventInput: JsonSchema = jsonInputTextGenerateAudioEventInput;
/** @deprecated use jsonCreateChatWsReqInput */
export const zCreateChatWsReqInput: JsonSchema = jsonCreateChatWsReqInput;
/** @deprecated use jsonUpdateWorkspaceReqInput */
export const zUpdateWorkspaceReqInput: JsonSchema = jsonUpdateWorkspaceReqInput;
/** @deprecated use jsonWorkspaceMemberInputInput */
export const zWorkspaceMemberInputInput: JsonSchema = jsonWorkspaceMemberInputInput;
/** @deprecated use jsonCreateWorkspaceMembersReqInput */
export const zCreateWorkspaceMembersReqInput: JsonSchema = jsonCreateWorkspaceMembersReqInput;
/** @deprecated use jsonDeleteWorkspaceMembersReqInput */
export const zDeleteWorkspaceMembersReqInput: JsonSchema = jsonDeleteWorkspaceMembersReqInput;
/** @deprecated use jsonAppCollaboratorInput */
export const zAppCollaboratorInput: JsonSchema = jsonAppCollaboratorInput;
/** @deprecated use jsonCreateAppCollaboratorReqInput */
export const zCreateAppCollaboratorReqInput: JsonSchema = jsonCreateAppCollaboratorReqInput;
/** @deprecated use jsonFolderTypeInput */
export const zFolderTypeInput: JsonSchema = jsonFolderTypeInput;
/** @deprecated use jsonCreateCopyTaskReqInput */
export const zCreateCopyTaskReqInput: JsonSchema = jsonCreateCopyTaskReqInput;
/** @deprecated use jsonTemplateDuplicateReqInput */
export const zTemplateDuplicateReqInput: JsonSchema = jsonTemplateDuplicateReqInput;
/** @deprecated use jsonCallPluginToolReqInput */
export const zCallPluginToolReqInput: JsonSchema = jsonCallPluginToolReqInput;
/** @deprecated use jsonStoreEntityTypeInput */
export const zStoreEntityTypeInput: JsonSchema = jsonStoreEntityTypeInput;
/** @deprecated use jsonPluginSortTypeInput */
export const zPluginSortTypeInput: JsonSchema = jsonPluginSortTypeInput;
/** @deprecated use jsonAuditStatusInput */
export const zAuditStatusInput: JsonSchema = jsonAuditStatusInput;
/** @deprecated use jsonUpdateConnectorBotReqInput */
export const zUpdateConnectorBotReqInput: JsonSchema = jsonUpdateConnectorBotReqInput;
/** @deprecated use jsonInstallConnectorReqInput */
export const zInstallConnectorReqInput: JsonSchema = jsonInstallConnectorReqInput;
/** @deprecated use jsonConnectorUserConfigOptionInput */
export const zConnectorUserConfigOptionInput: JsonSchema = jsonConnectorUserConfigOptionInput;
/** @deprecated use jsonConnectorUserConfigInput */
export const zConnectorUserConfigInput: JsonSchema = jsonConnectorUserConfigInput;
/** @deprecated use jsonCreateConnectorUserConfigReqInput */
export const zCreateConnectorUserConfigReqInput: JsonSchema = jsonCreateConnectorUserConfigReqInput;
/** @deprecated use jsonApiAppTypeInput */
export const zApiAppTypeInput: JsonSchema = jsonApiAppTypeInput;
/** @deprecated use jsonCreateApiAppReqInput */
export const zCreateApiAppReqInput: JsonSchema = jsonCreateApiAppReqInput;
/** @deprecated use jsonUpdateApiAppReqInput */
export const zUpdateApiAppReqInput: JsonSchema = jsonUpdateApiAppReqInput;
/** @deprecated use jsonApiAppEventTypeInput */
export const zApiAppEventTypeInput: JsonSchema = jsonApiAppEventTypeInput;
/** @deprecated use jsonCreateApiAppEventReqInput */
export const zCreateApiAppEventReqInput: JsonSchema = jsonCreateApiAppEventReqInput;
/** @deprecated use jsonDeleteApiAppEventReqInput */
export const zDeleteApiAppEventReqInput: JsonSchema = jsonDeleteApiAppEventReqInput;
/** @deprecated use jsonBenefitResourceInput */
export const zBenefitResourceInput: JsonSchema = jsonBenefitResourceInput;
/** @deprecated use jsonCreateBillTaskReqInput */
export const zCreateBillTaskReqInput: JsonSchema = jsonCreateBillTaskReqInput;
/** @deprecated use jsonBenefitEntityTypeInput */
export const zBenefitEntityTypeInput: JsonSchema = jsonBenefitEntityTypeInput;
/** @deprecated use jsonBenefitLimitationStatusInput */
export const zBenefitLimitationStatusInput: JsonSchema = jsonBenefitLimitationStatusInput;
/** @deprecated use jsonBenefitActiveModeInput */
export const zBenefitActiveModeInput: JsonSchema = jsonBenefitActiveModeInput;
/** @deprecated use jsonBenefitTriggerUnitInput */
export const zBenefitTriggerUnitInput: JsonSchema = jsonBenefitTriggerUnitInput;
/** @deprecated use jsonBenefitLimitationInfoInput */
export const zBenefitLimitationInfoInput: JsonSchema = jsonBenefitLimitationInfoInput;
/** @deprecated use jsonCreateBenefitLimitationReqInput */
export const zCreateBenefitLimitationReqInput: JsonSchema = jsonCreateBenefitLimitationReqInput;
/** @deprecated use jsonUpdateBenefitLimitationReqInput */
export const zUpdateBenefitLimitationReqInput: JsonSchema = jsonUpdateBenefitLimitationReqInput;
/** @deprecated use jsonEnterpriseMemberRoleInput */
export const zEnterpriseMemberRoleInput: JsonSchema = jsonEnterpriseMemberRoleInput;
/** @deprecated use jsonEnterpriseMemberInputInput */
export const zEnterpriseMemberInputInput: JsonSchema = jsonEnterpriseMemberInputInput;
/** @deprecated use jsonCreateEnterpriseMemberReqInput */
export const zCreateEnterpriseMemberReqInput: JsonSchema = jsonCreateEnterpriseMemberReqInput;
/** @deprecated use jsonUpdateEnterpriseMemberReqInput */
export const zUpdateEnterpriseMemberReqInput: JsonSchema = jsonUpdateEnterpriseMemberReqInput;
/** @deprecated use jsonDeleteEnterpriseMemberReqInput */
export const zDeleteEnterpriseMemberReqInput: JsonSchema = jsonDeleteEnterpriseMemberReqInput;
/** @deprecated use jsonCreateEnterpriseOrganizationReqInput */
export const zCreateEnterpriseOrganizationReqInput: JsonSchema = jsonCreateEnterpriseOrganizationReqInput;
/** @deprecated use jsonUpdateOrganizationReqInput */
export const zUpdateOrganizationReqInput: JsonSchema = jsonUpdateOrganizationReqInput;
/** @deprecated use jsonOrganizationRoleTypeInput */
export const zOrganizationRoleTypeInput: JsonSchema = jsonOrganizationRoleTypeInput;
/** @deprecated use jsonOrganizationMemberInputInput */
export const zOrganizationMemberInputInput: JsonSchema = jsonOrganizationMemberInputInput;
/** @deprecated use jsonCreateOrganizationMemberReqInput */
export const zCreateOrganizationMemberReqInput: JsonSchema = jsonCreateOrganizationMemberReqInput;
/** @deprecated use jsonUpdateOrganizationMemberReqInput */
export const zUpdateOrganizationMemberReqInput: JsonSchema = jsonUpdateOrganizationMemberReqInput;
/** @deprecated use jsonDeleteOrganizationMemberReqInput */
export const zDeleteOrganizationMemberReqInput: JsonSchema = jsonDeleteOrganizationMemberReqInput;
/** @deprecated use jsonOAuthResponseTypeInput */
export const zOAuthResponseTypeInput: JsonSchema = jsonOAuthResponseTypeInput;
/** @deprecated use jsonCodeChallengeMethodInput */
export const zCodeChallengeMethodInput: JsonSchema = jsonCodeChallengeMethodInput;
/** @deprecated use jsonAuthorizationCodeGrantInput */
export const zAuthorizationCodeGrantInput: JsonSchema = jsonAuthorizationCodeGrantInput;
/** @deprecated use jsonRefreshTokenGrantInput */
export const zRefreshTokenGrantInput: JsonSchema = jsonRefreshTokenGrantInput;
/** @deprecated use jsonDeviceCodeGrantInput */
export const zDeviceCodeGrantInput: JsonSchema = jsonDeviceCodeGrantInput;
/** @deprecated use jsonJWTAccountPermissionInput */
export const zJWTAccountPermissionInput: JsonSchema = jsonJWTAccountPermissionInput;
/** @deprecated use jsonJWTConnectorBotChatAttributeInput */
export const zJWTConnectorBotChatAttributeInput: JsonSchema = jsonJWTConnectorBotChatAttributeInput;
/** @deprecated use jsonJWTAttributeConstraintInput */
export const zJWTAttributeConstraintInput: JsonSchema = jsonJWTAttributeConstraintInput;
/** @deprecated use jsonJWTWorkspacePermissionInput */
export const zJWTWorkspacePermissionInput: JsonSchema = jsonJWTWorkspacePermissionInput;
/** @deprecated use jsonJWTWorkflowPermissionInput */
export const zJWTWorkflowPermissionInput: JsonSchema = jsonJWTWorkflowPermissionInput;
/** @deprecated use jsonJWTScopeInput */
export const zJWTScopeInput: JsonSchema = jsonJWTScopeInput;
/** @deprecated use jsonJWTBearerGrantInput */
export const zJWTBearerGrantInput: JsonSchema = jsonJWTBearerGrantInput;
/** @deprecated use jsonOAuthGrantTypeInput */
export const zOAuthGrantTypeInput: JsonSchema = jsonOAuthGrantTypeInput;
/** @deprecated use jsonOAuthTokenReqInput */
export const zOAuthTokenReqInput: JsonSchema = jsonOAuthTokenReqInput;
/** @deprecated use jsonDeviceCodeReqInput */
export const zDeviceCodeReqInput: JsonSchema = jsonDeviceCodeReqInput;
/** @deprecated use jsonChatCreateBody */
export const zChatCreateBody: JsonSchema = jsonChatCreateBody;
/** @deprecated use jsonChatCreateQuery */
export const zChatCreateQuery: JsonSchema = jsonChatCreateQuery;
/** @deprecated use jsonChatRetrieveQuery */
export const zChatRetrieveQuery: JsonSchema = jsonChatRetrieveQuery;
/** @deprecated use jsonChatCancelBody */
export const zChatCancelBody: JsonSchema = jsonChatCancelBody;
/** @deprecated use jsonChatMessagesListQuery */
export const zChatMessagesListQuery: JsonSchema = jsonChatMessagesListQuery;
/** @deprecated use jsonChatSubmitToolOutputsBody */
export const zChatSubmitToolOutputsBody: JsonSchema = jsonChatSubmitToolOutputsBody;
/** @deprecated use jsonChatSubmitToolOutputsQuery */
export const zChatSubmitToolOutputsQuery: JsonSchema = jsonChatSubmitToolOutputsQuery;
/** @deprecated use jsonConversationsCreateBody */
export const zConversationsCreateBody: JsonSchema = jsonConversationsCreateBody;
/** @deprecated use jsonConversationsRetrieveQuery */
export const zConversationsRetrieveQuery: JsonSchema = jsonConversationsRetrieveQuery;
/** @deprecated use jsonConversationsListQuery */
export const zConversationsListQuery: JsonSchema = jsonConversationsListQuery;
/** @deprecated use jsonConversationsUpdateBody */
export const zConversationsUpdateBody: JsonSchema = jsonConversationsUpdateBody;
/** @deprecated use jsonConversationsUpdatePath */
export const zConversationsUpdatePath: JsonSchema = jsonConversationsUpdatePath;
/** @deprecated use jsonConversationsDeletePath */
export const zConversationsDeletePath: JsonSchema = jsonConversationsDeletePath;
/** @deprecated use jsonConversationsClearPath */
export const zConversationsClearPath: JsonSchema = jsonConversationsClearPath;
/** @deprecated use jsonConversationsMessagesCreateBody */
export const zConversationsMessagesCreateBody: JsonSchema = jsonConversationsMessagesCreateBody;
/** @deprecated use jsonConversationsMessagesCreateQuery */
export const zConversationsMessagesCreateQuery: JsonSchema = jsonConversationsMessagesCreateQuery;
/** @deprecated use jsonConversationsMessagesListBody */
export const zConversationsMessagesListBody: JsonSchema = jsonConversationsMessagesListBody;
/** @deprecated use jsonConversationsMessagesListQuery */
export const zConversationsMessagesListQuery: JsonSchema = jsonConversationsMessagesListQuery;
/** @deprecated use jsonConversationsMessagesRetrieveQuery */
export const zConversationsMessagesRetrieveQuery: JsonSchema = jsonConversationsMessagesRetrieveQuery;
/** @deprecated use jsonConversationsMessagesUpdateBody */
export const zConversationsMessagesUpdateBody: JsonSchema = jsonConversationsMessagesUpdateBody;
/** @deprecated use jsonConversationsMessagesUpdateQuery */
export const zConversationsMessagesUpdateQuery: JsonSchema = jsonConversationsMessagesUpdateQuery;
/** @deprecated use jsonConversationsMessagesDeleteQuery */
export const zConversationsMessagesDeleteQuery: JsonSchema = jsonConversationsMessagesDeleteQuery;
/** @deprecated use jsonConversationsMessagesFeedbackCreateBody */
export const zConversationsMessagesFeedbackCreateBody: JsonSchema = jsonConversationsMessagesFeedbackCreateBody;
/** @deprecated use jsonConversationsMessagesFeedbackCreatePath */
export const zConversationsMessagesFeedbackCreatePath: JsonSchema = jsonConversationsMessagesFeedbackCreatePath;
/** @deprecated use jsonConversationsMessagesFeedbackDeletePath */
export const zConversationsMessagesFeedbackDeletePath: JsonSchema = jsonConversationsMessagesFeedbackDeletePath;
/** @deprecated use jsonFilesUploadBody */
export const zFilesUploadBody: JsonSchema = jsonFilesUploadBody;
/** @deprecated use jsonFilesRetrieveQuery */
export const zFilesRetrieveQuery: JsonSchema = jsonFilesRetrieveQuery;
/** @deprecated use jsonWorkspacesListQuery */
export const zWorkspacesListQuery: JsonSchema = jsonWorkspacesListQuery;
/** @deprecated use jsonWorkspacesCreateBody */
export const zWorkspacesCreateBody: JsonSchema = jsonWorkspacesCreateBody;
/** @deprecated use jsonVariablesRetrieveQuery */
export const zVariablesRetrieveQuery: JsonSchema = jsonVariablesRetrieveQuery;
/** @deprecated use jsonVariablesUpdateBody */
export const zVariablesUpdateBody: JsonSchema = jsonVariablesUpdateBody;
/** @deprecated use jsonBotsCreateBody */
export const zBotsCreateBody: JsonSchema = jsonBotsCreateBody;
/** @deprecated use jsonBotsUpdateBody */
export const zBotsUpdateBody: JsonSchema = jsonBotsUpdateBody;
/** @deprecated use jsonBotsPublishBody */
export const zBotsPublishBody: JsonSchema = jsonBotsPublishBody;
/** @deprecated use jsonBotsListNewQuery */
export const zBotsListNewQuery: JsonSchema = jsonBotsListNewQuery;
/** @deprecated use jsonBotsRetrieveNewPath */
export const zBotsRetrieveNewPath: JsonSchema = jsonBotsRetrieveNewPath;
/** @deprecated use jsonBotsRetrieveNewQuery */
export const zBotsRetrieveNewQuery: JsonSchema = jsonBotsRetrieveNewQuery;
/** @deprecated use jsonBotsCollaborationModesUpdateBody */
export const zBotsCollaborationModesUpdateBody: JsonSchema = jsonBotsCollaborationModesUpdateBody;
/** @deprecated use jsonBotsCollaborationModesUpdatePath */
export const zBotsCollaborationModesUpdatePath: JsonSchema = jsonBotsCollaborationModesUpdatePath;
/** @deprecated use jsonBotsCollaboratorsCreateBody */
export const zBotsCollaboratorsCreateBody: JsonSchema = jsonBotsCollaboratorsCreateBody;
/** @deprecated use jsonBotsCollaboratorsCreatePath */
export const zBotsCollaboratorsCreatePath: JsonSchema = jsonBotsCollaboratorsCreatePath;
/** @deprecated use jsonBotsCollaboratorsDeletePath */
export const zBotsCollaboratorsDeletePath: JsonSchema = jsonBotsCollaboratorsDeletePath;
/** @deprecated use jsonBotsUnpublishBody */
export const zBotsUnpublishBody: JsonSchema = jsonBotsUnpublishBody;
/** @deprecated use jsonBotsUnpublishPath */
export const zBotsUnpublishPath: JsonSchema = jsonBotsUnpublishPath;
/** @deprecated use jsonBotsVersionsListPath */
export const zBotsVersionsListPath: JsonSchema = jsonBotsVersionsListPath;
/** @deprecated use jsonBotsVersionsListQuery */
export const zBotsVersionsListQuery: JsonSchema = jsonBotsVersionsListQuery;
/** @deprecated use jsonBotsRetrieveQuery */
export const zBotsRetrieveQuery: JsonSchema = jsonBotsRetrieveQuery;
/** @deprecated use jsonBotsListQuery */
export const zBotsListQuery: JsonSchema = jsonBotsListQuery;
/** @deprecated use jsonWorkflowsRunsCreateBody */
export const zWorkflowsRunsCreateBody: JsonSchema = jsonWorkflowsRunsCreateBody;
/** @deprecated use jsonWorkflowsRunsStreamBody */
export const zWorkflowsRunsStreamBody: JsonSchema = jsonWorkflowsRunsStreamBody;
/** @deprecated use jsonWorkflowsRunsResumeBody */
export const zWorkflowsRunsResumeBody: JsonSchema = jsonWorkflowsRunsResumeBody;
/** @deprecated use jsonWorkflowsRunsResumeBlockingBody */
export const zWorkflowsRunsResumeBlockingBody: JsonSchema = jsonWorkflowsRunsResumeBlockingBody;
/** @deprecated use jsonWorkflowsRunsHistoryRetrievePath */
export const zWorkflowsRunsHistoryRetrievePath: JsonSchema = jsonWorkflowsRunsHistoryRetrievePath;
/** @deprecated use jsonWorkflowsRunsHistoryExecuteNodesRetrievePath */
export const zWorkflowsRunsHistoryExecuteNodesRetrievePath: JsonSchema =
  jsonWorkflowsRunsHistoryExecuteNodesRetrievePath;
/** @deprecated use jsonWorkflowsChatStreamBody */
export const zWorkflowsChatStreamBody: JsonSchema = jsonWorkflowsChatStreamBody;
/** @deprecated use jsonWorkflowsListQuery */
export const zWorkflowsListQuery: JsonSchema = jsonWorkflowsListQuery;
/** @deprecated use jsonWorkflowsRetrievePath */
export const zWorkflowsRetrievePath: JsonSchema = jsonWorkflowsRetrievePath;
/** @deprecated use jsonWorkflowsRetrieveQuery */
export const zWorkflowsRetrieveQuery: JsonSchema = jsonWorkflowsRetrieveQuery;
/** @deprecated use jsonWorkflowsVersionsListPath */
export const zWorkflowsVersionsListPath: JsonSchema = jsonWorkflowsVersionsListPath;
/** @deprecated use jsonWorkflowsVersionsListQuery */
export const zWorkflowsVersionsListQuery: JsonSchema = jsonWorkflowsVersionsListQuery;
/** @deprecated use jsonWorkflowsCollaborationModesUpdateBody */
export const zWorkflowsCollaborationModesUpdateBody: JsonSchema = jsonWorkflowsCollaborationModesUpdateBody;
/** @deprecated use jsonWorkflowsCollaborationModesUpdatePath */
export const zWorkflowsCollaborationModesUpdatePath: JsonSchema = jsonWorkflowsCollaborationModesUpdatePath;
/** @deprecated use jsonWorkflowsCollaboratorsCreateBody */
export const zWorkflowsCollaboratorsCreateBody: JsonSchema = jsonWorkflowsCollaboratorsCreateBody;
/** @deprecated use jsonWorkflowsCollaboratorsCreatePath */
export const zWorkflowsCollaboratorsCreatePath: JsonSchema = jsonWorkflowsCollaboratorsCreatePath;
/** @deprecated use jsonWorkflowsCollaboratorsDeletePath */
export const zWorkflowsCollaboratorsDeletePath: JsonSchema = jsonWorkflowsCollaboratorsDeletePath;
/** @deprecated use jsonDatasetsListQuery */
export const zDatasetsListQuery: JsonSchema = jsonDatasetsListQuery;
/** @deprecated use jsonDatasetsCreateBody */
export const zDatasetsCreateBody: JsonSchema = jsonDatasetsCreateBody;
/** @deprecated use jsonDatasetsUpdateBody */
export const zDatasetsUpdateBody: JsonSchema = jsonDatasetsUpdateBody;
/** @deprecated use jsonDatasetsUpdatePath */
export const zDatasetsUpdatePath: JsonSchema = jsonDatasetsUpdatePath;
/** @deprecated use jsonDatasetsDeletePath */
export const zDatasetsDeletePath: JsonSchema = jsonDatasetsDeletePath;
/** @deprecated use jsonDatasetsProcessBody */
export const zDatasetsProcessBody: JsonSchema = jsonDatasetsProcessBody;
/** @deprecated use jsonDatasetsProcessPath */
export const zDatasetsProcessPath: JsonSchema = jsonDatasetsProcessPath;
/** @deprecated use jsonDatasetsImagesListPath */
export const zDatasetsImagesListPath: JsonSchema = jsonDatasetsImagesListPath;
/** @deprecated use jsonDatasetsImagesListQuery */
export const zDatasetsImagesListQuery: JsonSchema = jsonDatasetsImagesListQuery;
/** @deprecated use jsonDatasetsImagesUpdateBody */
export const zDatasetsImagesUpdateBody: JsonSchema = jsonDatasetsImagesUpdateBody;
/** @deprecated use jsonDatasetsImagesUpdatePath */
export const zDatasetsImagesUpdatePath: JsonSchema = jsonDatasetsImagesUpdatePath;
/** @deprecated use jsonDatasetsDocumentsListBody */
export const zDatasetsDocumentsListBody: JsonSchema = jsonDatasetsDocumentsListBody;
/** @deprecated use jsonDatasetsDocumentsCreateBody */
export const zDatasetsDocumentsCreateBody: JsonSchema = jsonDatasetsDocumentsCreateBody;
/** @deprecated use jsonDatasetsDocumentsUpdateBody */
export const zDatasetsDocumentsUpdateBody: JsonSchema = jsonDatasetsDocumentsUpdateBody;
/** @deprecated use jsonDatasetsDocumentsDeleteBody */
export const zDatasetsDocumentsDeleteBody: JsonSchema = jsonDatasetsDocumentsDeleteBody;
/** @deprecated use jsonAudioRoomsCreateBody */
export const zAudioRoomsCreateBody: JsonSchema = jsonAudioRoomsCreateBody;
/** @deprecated use jsonAudioLiveRetrievePath */
export const zAudioLiveRetrievePath: JsonSchema = jsonAudioLiveRetrievePath;
/** @deprecated use jsonAudioVoicesListQuery */
export const zAudioVoicesListQuery: JsonSchema = jsonAudioVoicesListQuery;
/** @deprecated use jsonAudioVoicesCloneBody */
export const zAudioVoicesCloneBody: JsonSchema = jsonAudioVoicesCloneBody;
/** @deprecated use jsonAudioVoiceprintGroupsListQuery */
export const zAudioVoiceprintGroupsListQuery: JsonSchema = jsonAudioVoiceprintGroupsListQuery;
/** @deprecated use jsonAudioVoiceprintGroupsCreateBody */
export const zAudioVoiceprintGroupsCreateBody: JsonSchema = jsonAudioVoiceprintGroupsCreateBody;
/** @deprecated use jsonAudioVoiceprintGroupsUpdateBody */
export const zAudioVoiceprintGroupsUpdateBody: JsonSchema = jsonAudioVoiceprintGroupsUpdateBody;
/** @deprecated use jsonAudioVoiceprintGroupsUpdatePath */
export const zAudioVoiceprintGroupsUpdatePath: JsonSchema = jsonAudioVoiceprintGroupsUpdatePath;
/** @deprecated use jsonAudioVoiceprintGroupsDeletePath */
export const zAudioVoiceprintGroupsDeletePath: JsonSchema = jsonAudioVoiceprintGroupsDeletePath;
/** @deprecated use jsonAudioVoiceprintGroupsFeaturesListPath */
export const zAudioVoiceprintGroupsFeaturesListPath: JsonSchema = jsonAudioVoiceprintGroupsFeaturesListPath;
/** @deprecated use jsonAudioVoiceprintGroupsFeaturesListQuery */
export const zAudioVoiceprintGroupsFeaturesListQuery: JsonSchema = jsonAudioVoiceprintGroupsFeaturesListQuery;
/** @deprecated use jsonAudioVoiceprintGroupsFeaturesCreateBody */
export const zAudioVoiceprintGroupsFeaturesCreateBody: JsonSchema = jsonAudioVoiceprintGroupsFeaturesCreateBody;
/** @deprecated use jsonAudioVoiceprintGroupsFeaturesCreatePath */
export const zAudioVoiceprintGroupsFeaturesCreatePath: JsonSchema = jsonAudioVoiceprintGroupsFeaturesCreatePath;
/** @deprecated use jsonAudioVoiceprintGroupsFeaturesUpdateBody */
export const zAudioVoiceprintGroupsFeaturesUpdateBody: JsonSchema = jsonAudioVoiceprintGroupsFeaturesUpdateBody;
/** @deprecated use jsonAudioVoiceprintGroupsFeaturesUpdatePath */
export const zAudioVoiceprintGroupsFeaturesUpdatePath: JsonSchema = jsonAudioVoiceprintGroupsFeaturesUpdatePath;
/** @deprecated use jsonAudioVoiceprintGroupsFeaturesDeletePath */
export const zAudioVoiceprintGroupsFeaturesDeletePath: JsonSchema = jsonAudioVoiceprintGroupsFeaturesDeletePath;
/** @deprecated use jsonAudioVoiceprintGroupsFeaturesSpeakerIdentifyBody */
export const zAudioVoiceprintGroupsFeaturesSpeakerIdentifyBody: JsonSchema =
  jsonAudioVoiceprintGroupsFeaturesSpeakerIdentifyBody;
/** @deprecated use jsonAudioVoiceprintGroupsFeaturesSpeakerIdentifyPath */
export const zAudioVoiceprintGroupsFeaturesSpeakerIdentifyPath: JsonSchema =
  jsonAudioVoiceprintGroupsFeaturesSpeakerIdentifyPath;
/** @deprecated use jsonAudioSpeechCreateBody */
export const zAudioSpeechCreateBody: JsonSchema = jsonAudioSpeechCreateBody;
/** @deprecated use jsonWebsocketsAudioSpeechCreateQuery */
export const zWebsocketsAudioSpeechCreateQuery: JsonSchema = jsonWebsocketsAudioSpeechCreateQuery;
/** @deprecated use jsonAudioTranscriptionsCreateBody */
export const zAudioTranscriptionsCreateBody: JsonSchema = jsonAudioTranscriptionsCreateBody;
/** @deprecated use jsonWebsocketsAudioTranscriptionsCreateQuery */
export const zWebsocketsAudioTranscriptionsCreateQuery: JsonSchema = jsonWebsocketsAudioTranscriptionsCreateQuery;
/** @deprecated use jsonWebsocketsChatCreateQuery */
export const zWebsocketsChatCreateQuery: JsonSchema = jsonWebsocketsChatCreateQuery;
/** @deprecated use jsonWorkspacesUpdateBody */
export const zWorkspacesUpdateBody: JsonSchema = jsonWorkspacesUpdateBody;
/** @deprecated use jsonWorkspacesUpdatePath */
export const zWorkspacesUpdatePath: JsonSchema = jsonWorkspacesUpdatePath;
/** @deprecated use jsonWorkspacesMembersListPath */
export const zWorkspacesMembersListPath: JsonSchema = jsonWorkspacesMembersListPath;
/** @deprecated use jsonWorkspacesMembersListQuery */
export const zWorkspacesMembersListQuery: JsonSchema = jsonWorkspacesMembersListQuery;
/** @deprecated use jsonWorkspacesMembersCreateBody */
export const zWorkspacesMembersCreateBody: JsonSchema = jsonWorkspacesMembersCreateBody;
/** @deprecated use jsonWorkspacesMembersCreatePath */
export const zWorkspacesMembersCreatePath: JsonSchema = jsonWorkspacesMembersCreatePath;
/** @deprecated use jsonWorkspacesMembersDeleteBody */
export const zWorkspacesMembersDeleteBody: JsonSchema = jsonWorkspacesMembersDeleteBody;
/** @deprecated use jsonWorkspacesMembersDeletePath */
export const zWorkspacesMembersDeletePath: JsonSchema = jsonWorkspacesMembersDeletePath;
/** @deprecated use jsonAppsListQuery */
export const zAppsListQuery: JsonSchema = jsonAppsListQuery;
/** @deprecated use jsonAppsCollaboratorsCreateBody */
export const zAppsCollaboratorsCreateBody: JsonSchema = jsonAppsCollaboratorsCreateBody;
/** @deprecated use jsonAppsCollaboratorsCreatePath */
export const zAppsCollaboratorsCreatePath: JsonSchema = jsonAppsCollaboratorsCreatePath;
/** @deprecated use jsonAppsCollaboratorsDeletePath */
export const zAppsCollaboratorsDeletePath: JsonSchema = jsonAppsCollaboratorsDeletePath;
/** @deprecated use jsonFoldersListQuery */
export const zFoldersListQuery: JsonSchema = jsonFoldersListQuery;
/** @deprecated use jsonFoldersRetrievePath */
export const zFoldersRetrievePath: JsonSchema = jsonFoldersRetrievePath;
/** @deprecated use jsonEntitiesCopyTasksCreateBody */
export const zEntitiesCopyTasksCreateBody: JsonSchema = jsonEntitiesCopyTasksCreateBody;
/** @deprecated use jsonEntitiesCopyTasksRetrievePath */
export const zEntitiesCopyTasksRetrievePath: JsonSchema = jsonEntitiesCopyTasksRetrievePath;
/** @deprecated use jsonTemplatesDuplicateBody */
export const zTemplatesDuplicateBody: JsonSchema = jsonTemplatesDuplicateBody;
/** @deprecated use jsonTemplatesDuplicatePath */
export const zTemplatesDuplicatePath: JsonSchema = jsonTemplatesDuplicatePath;
/** @deprecated use jsonPluginsMgetQuery */
export const zPluginsMgetQuery: JsonSchema = jsonPluginsMgetQuery;
/** @deprecated use jsonPluginsRetrievePath */
export const zPluginsRetrievePath: JsonSchema = jsonPluginsRetrievePath;
/** @deprecated use jsonPluginsToolsCallBody */
export const zPluginsToolsCallBody: JsonSchema = jsonPluginsToolsCallBody;
/** @deprecated use jsonPluginsToolsCallPath */
export const zPluginsToolsCallPath: JsonSchema = jsonPluginsToolsCallPath;
/** @deprecated use jsonStoresCategoriesListQuery */
export const zStoresCategoriesListQuery: JsonSchema = jsonStoresCategoriesListQuery;
/** @deprecated use jsonStoresPluginsListQuery */
export const zStoresPluginsListQuery: JsonSchema = jsonStoresPluginsListQuery;
/** @deprecated use jsonConnectorsBotsUpdateBody */
export const zConnectorsBotsUpdateBody: JsonSchema = jsonConnectorsBotsUpdateBody;
/** @deprecated use jsonConnectorsBotsUpdatePath */
export const zConnectorsBotsUpdatePath: JsonSchema = jsonConnectorsBotsUpdatePath;
/** @deprecated use jsonConnectorsInstallBody */
export const zConnectorsInstallBody: JsonSchema = jsonConnectorsInstallBody;
/** @deprecated use jsonConnectorsInstallPath */
export const zConnectorsInstallPath: JsonSchema = jsonConnectorsInstallPath;
/** @deprecated use jsonConnectorsUserConfigsCreateBody */
export const zConnectorsUserConfigsCreateBody: JsonSchema = jsonConnectorsUserConfigsCreateBody;
/** @deprecated use jsonConnectorsUserConfigsCreatePath */
export const zConnectorsUserConfigsCreatePath: JsonSchema = jsonConnectorsUserConfigsCreatePath;
/** @deprecated use jsonApiAppsListQuery */
export const zApiAppsListQuery: JsonSchema = jsonApiAppsListQuery;
/** @deprecated use jsonApiAppsCreateBody */
export const zApiAppsCreateBody: JsonSchema = jsonApiAppsCreateBody;
/** @deprecated use jsonApiAppsUpdateBody */
export const zApiAppsUpdateBody: JsonSchema = jsonApiAppsUpdateBody;
/** @deprecated use jsonApiAppsUpdatePath */
export const zApiAppsUpdatePath: JsonSchema = jsonApiAppsUpdatePath;
/** @deprecated use jsonApiAppsDeletePath */
export const zApiAppsDeletePath: JsonSchema = jsonApiAppsDeletePath;
/** @deprecated use jsonApiAppsEventsListPath */
export const zApiAppsEventsListPath: JsonSchema = jsonApiAppsEventsListPath;
/** @deprecated use jsonApiAppsEventsListQuery */
export const zApiAppsEventsListQuery: JsonSchema = jsonApiAppsEventsListQuery;
/** @deprecated use jsonApiAppsEventsCreateBody */
export const zApiAppsEventsCreateBody: JsonSchema = jsonApiAppsEventsCreateBody;
/** @deprecated use jsonApiAppsEventsCreatePath */
export const zApiAppsEventsCreatePath: JsonSchema = jsonApiAppsEventsCreatePath;
/** @deprecated use jsonApiAppsEventsDeleteBody */
export const zApiAppsEventsDeleteBody: JsonSchema = jsonApiAppsEventsDeleteBody;
/** @deprecated use jsonApiAppsEventsDeletePath */
export const zApiAppsEventsDeletePath: JsonSchema = jsonApiAppsEventsDeletePath;
/** @deprecated use jsonCommerceBenefitsRetrieveQuery */
export const zCommerceBenefitsRetrieveQuery: JsonSchema = jsonCommerceBenefitsRetrieveQuery;
/** @deprecated use jsonCommerceBenefitsBillTasksListQuery */
export const zCommerceBenefitsBillTasksListQuery: JsonSchema = jsonCommerceBenefitsBillTasksListQuery;
/** @deprecated use jsonCommerceBenefitsBillTasksCreateBody */
export const zCommerceBenefitsBillTasksCreateBody: JsonSchema = jsonCommerceBenefitsBillTasksCreateBody;
/** @deprecated use jsonCommerceBenefitsLimitationsListQuery */
export const zCommerceBenefitsLimitationsListQuery: JsonSchema = jsonCommerceBenefitsLimitationsListQuery;
/** @deprecated use jsonCommerceBenefitsLimitationsCreateBody */
export const zCommerceBenefitsLimitationsCreateBody: JsonSchema = jsonCommerceBenefitsLimitationsCreateBody;
/** @deprecated use jsonCommerceBenefitsLimitationsUpdateBody */
export const zCommerceBenefitsLimitationsUpdateBody: JsonSchema = jsonCommerceBenefitsLimitationsUpdateBody;
/** @deprecated use jsonCommerceBenefitsLimitationsUpdatePath */
export const zCommerceBenefitsLimitationsUpdatePath: JsonSchema = jsonCommerceBenefitsLimitationsUpdatePath;
/** @deprecated use jsonEnterprisesMembersCreateBody */
export const zEnterprisesMembersCreateBody: JsonSchema = jsonEnterprisesMembersCreateBody;
/** @deprecated use jsonEnterprisesMembersCreatePath */
export const zEnterprisesMembersCreatePath: JsonSchema = jsonEnterprisesMembersCreatePath;
/** @deprecated use jsonEnterprisesMembersUpdateBody */
export const zEnterprisesMembersUpdateBody: JsonSchema = jsonEnterprisesMembersUpdateBody;
/** @deprecated use jsonEnterprisesMembersUpdatePath */
export const zEnterprisesMembersUpdatePath: JsonSchema = jsonEnterprisesMembersUpdatePath;
/** @deprecated use jsonEnterprisesMembersDeleteBody */
export const zEnterprisesMembersDeleteBody: JsonSchema = jsonEnterprisesMembersDeleteBody;
/** @deprecated use jsonEnterprisesMembersDeletePath */
export const zEnterprisesMembersDeletePath: JsonSchema = jsonEnterprisesMembersDeletePath;
/** @deprecated use jsonEnterprisesOrganizationsListPath */
export const zEnterprisesOrganizationsListPath: JsonSchema = jsonEnterprisesOrganizationsListPath;
/** @deprecated use jsonEnterprisesOrganizationsListQuery */
export const zEnterprisesOrganizationsListQuery: JsonSchema = jsonEnterprisesOrganizationsListQuery;
/** @deprecated use jsonEnterprisesOrganizationsCreateBody */
export const zEnterprisesOrganizationsCreateBody: JsonSchema = jsonEnterprisesOrganizationsCreateBody;
/** @deprecated use jsonEnterprisesOrganizationsCreatePath */
export const zEnterprisesOrganizationsCreatePath: JsonSchema = jsonEnterprisesOrganizationsCreatePath;
/** @deprecated use jsonOrganizationsUpdateBody */
export const zOrganizationsUpdateBody: JsonSchema = jsonOrganizationsUpdateBody;
/** @deprecated use jsonOrganizationsUpdatePath */
export const zOrganizationsUpdatePath: JsonSchema = jsonOrganizationsUpdatePath;
/** @deprecated use jsonOrganizationsMembersListPath */
export const zOrganizationsMembersListPath: JsonSchema = jsonOrganizationsMembersListPath;
/** @deprecated use jsonOrganizationsMembersListQuery */
export const zOrganizationsMembersListQuery: JsonSchema = jsonOrganizationsMembersListQuery;
/** @deprecated use jsonOrganizationsMembersCreateBody */
export const zOrganizationsMembersCreateBody: JsonSchema = jsonOrganizationsMembersCreateBody;
/** @deprecated use jsonOrganizationsMembersCreatePath */
export const zOrganizationsMembersCreatePath: JsonSchema = jsonOrganizationsMembersCreatePath;
/** @deprecated use jsonOrganizationsMembersUpdateBody */
export const zOrganizationsMembersUpdateBody: JsonSchema = jsonOrganizationsMembersUpdateBody;
/** @deprecated use jsonOrganizationsMembersUpdatePath */
export const zOrganizationsMembersUpdatePath: JsonSchema = jsonOrganizationsMembersUpdatePath;
/** @deprecated use jsonOrganizationsMembersDeleteBody */
export const zOrganizationsMembersDeleteBody: JsonSchema = jsonOrganizationsMembersDeleteBody;
/** @deprecated use jsonOrganizationsMembersDeletePath */
export const zOrganizationsMembersDeletePath: JsonSchema = jsonOrganizationsMembersDeletePath;
/** @deprecated use jsonOauthAuthorizeQuery */
export const zOauthAuthorizeQuery: JsonSchema = jsonOauthAuthorizeQuery;
/** @deprecated use jsonOauthAuthorizeWorkspacePath */
export const zOauthAuthorizeWorkspacePath: JsonSchema = jsonOauthAuthorizeWorkspacePath;
/** @deprecated use jsonOauthAuthorizeWorkspaceQuery */
export const zOauthAuthorizeWorkspaceQuery: JsonSchema = jsonOauthAuthorizeWorkspaceQuery;
/** @deprecated use jsonOauthTokenCreateBody */
export const zOauthTokenCreateBody: JsonSchema = jsonOauthTokenCreateBody;
/** @deprecated use jsonOauthTokenCreateForAccountBody */
export const zOauthTokenCreateForAccountBody: JsonSchema = jsonOauthTokenCreateForAccountBody;
/** @deprecated use jsonOauthTokenCreateForAccountPath */
export const zOauthTokenCreateForAccountPath: JsonSchema = jsonOauthTokenCreateForAccountPath;
/** @deprecated use jsonOauthTokenCreateForEnterpriseBody */
export const zOauthTokenCreateForEnterpriseBody: JsonSchema = jsonOauthTokenCreateForEnterpriseBody;
/** @deprecated use jsonOauthTokenCreateForEnterprisePath */
export const zOauthTokenCreateForEnterprisePath: JsonSchema = jsonOauthTokenCreateForEnterprisePath;
/** @deprecated use jsonOauthDeviceCodeCreateBody */
export const zOauthDeviceCodeCreateBody: JsonSchema = jsonOauthDeviceCodeCreateBody;
/** @deprecated use jsonOauthDeviceCodeCreateForWorkspaceBody */
export const zOauthDeviceCodeCreateForWorkspaceBody: JsonSchema = jsonOauthDeviceCodeCreateForWorkspaceBody;
/** @deprecated use jsonOauthDeviceCodeCreateForWorkspacePath */
export const zOauthDeviceCodeCreateForWorkspacePath: JsonSchema = jsonOauthDeviceCodeCreateForWorkspacePath;
