// Generated from openapi/ by `npm run generate`. Do not edit.

export * from './json.gen.js';

export {
  /** @deprecated use jsonRoleType */
  jsonRoleType as zRoleType,
  /** @deprecated use jsonMetaDataType */
  jsonMetaDataType as zMetaDataType,
  /** @deprecated use jsonResponseDetail */
  jsonResponseDetail as zResponseDetail,
  /** @deprecated use jsonEnvelope */
  jsonEnvelope as zEnvelope,
  /** @deprecated use jsonChatStatus */
  jsonChatStatus as zChatStatus,
  /** @deprecated use jsonChatError */
  jsonChatError as zChatError,
  /** @deprecated use jsonRequiredActionKind */
  jsonRequiredActionKind as zRequiredActionKind,
  /** @deprecated use jsonToolCallKind */
  jsonToolCallKind as zToolCallKind,
  /** @deprecated use jsonToolCallFunction */
  jsonToolCallFunction as zToolCallFunction,
  /** @deprecated use jsonToolCallType */
  jsonToolCallType as zToolCallType,
  /** @deprecated use jsonSubmitToolOutputsAction */
  jsonSubmitToolOutputsAction as zSubmitToolOutputsAction,
  /** @deprecated use jsonRequiredActionType */
  jsonRequiredActionType as zRequiredActionType,
  /** @deprecated use jsonChatUsage */
  jsonChatUsage as zChatUsage,
  /** @deprecated use jsonInsertedMessage */
  jsonInsertedMessage as zInsertedMessage,
  /** @deprecated use jsonCreateChatData */
  jsonCreateChatData as zCreateChatData,
  /** @deprecated use jsonChatCreatedStreamEvent */
  jsonChatCreatedStreamEvent as zChatCreatedStreamEvent,
  /** @deprecated use jsonChatInProgressStreamEvent */
  jsonChatInProgressStreamEvent as zChatInProgressStreamEvent,
  /** @deprecated use jsonChatCompletedStreamEvent */
  jsonChatCompletedStreamEvent as zChatCompletedStreamEvent,
  /** @deprecated use jsonChatFailedStreamEvent */
  jsonChatFailedStreamEvent as zChatFailedStreamEvent,
  /** @deprecated use jsonChatRequiresActionStreamEvent */
  jsonChatRequiresActionStreamEvent as zChatRequiresActionStreamEvent,
  /** @deprecated use jsonContentType */
  jsonContentType as zContentType,
  /** @deprecated use jsonMessageType */
  jsonMessageType as zMessageType,
  /** @deprecated use jsonChatV3Message */
  jsonChatV3Message as zChatV3Message,
  /** @deprecated use jsonMessageDeltaStreamEvent */
  jsonMessageDeltaStreamEvent as zMessageDeltaStreamEvent,
  /** @deprecated use jsonMessageCompletedStreamEvent */
  jsonMessageCompletedStreamEvent as zMessageCompletedStreamEvent,
  /** @deprecated use jsonAudioDeltaStreamEvent */
  jsonAudioDeltaStreamEvent as zAudioDeltaStreamEvent,
  /** @deprecated use jsonChatErrorStreamEvent */
  jsonChatErrorStreamEvent as zChatErrorStreamEvent,
  /** @deprecated use jsonChatDoneStreamEvent */
  jsonChatDoneStreamEvent as zChatDoneStreamEvent,
  /** @deprecated use jsonChatStreamEvent */
  jsonChatStreamEvent as zChatStreamEvent,
  /** @deprecated use jsonCozeErrorCode */
  jsonCozeErrorCode as zCozeErrorCode,
  /** @deprecated use jsonFailureHint */
  jsonFailureHint as zFailureHint,
  /** @deprecated use jsonFailureBody */
  jsonFailureBody as zFailureBody,
  /** @deprecated use jsonConversation */
  jsonConversation as zConversation,
  /** @deprecated use jsonListConversationsData */
  jsonListConversationsData as zListConversationsData,
  /** @deprecated use jsonConversationSession */
  jsonConversationSession as zConversationSession,
  /** @deprecated use jsonListMessageData */
  jsonListMessageData as zListMessageData,
  /** @deprecated use jsonFileObject */
  jsonFileObject as zFileObject,
  /** @deprecated use jsonUser */
  jsonUser as zUser,
  /** @deprecated use jsonWorkspaceRoleType */
  jsonWorkspaceRoleType as zWorkspaceRoleType,
  /** @deprecated use jsonWorkspaceType */
  jsonWorkspaceType as zWorkspaceType,
  /** @deprecated use jsonWorkspaceJoinedStatus */
  jsonWorkspaceJoinedStatus as zWorkspaceJoinedStatus,
  /** @deprecated use jsonWorkSpace */
  jsonWorkSpace as zWorkSpace,
  /** @deprecated use jsonOpenSpaceData */
  jsonOpenSpaceData as zOpenSpaceData,
  /** @deprecated use jsonCreateWorkspaceData */
  jsonCreateWorkspaceData as zCreateWorkspaceData,
  /** @deprecated use jsonKVItem */
  jsonKVItem as zKVItem,
  /** @deprecated use jsonVariableData */
  jsonVariableData as zVariableData,
  /** @deprecated use jsonPromptMode */
  jsonPromptMode as zPromptMode,
  /** @deprecated use jsonPrefixPromptInfo */
  jsonPrefixPromptInfo as zPrefixPromptInfo,
  /** @deprecated use jsonModelResponseFormat */
  jsonModelResponseFormat as zModelResponseFormat,
  /** @deprecated use jsonCacheType */
  jsonCacheType as zCacheType,
  /** @deprecated use jsonModelApiMode */
  jsonModelApiMode as zModelApiMode,
  /** @deprecated use jsonSuggestReplyMode */
  jsonSuggestReplyMode as zSuggestReplyMode,
  /** @deprecated use jsonBotMediaConfig */
  jsonBotMediaConfig as zBotMediaConfig,
  /** @deprecated use jsonCreateBotData */
  jsonCreateBotData as zCreateBotData,
  /** @deprecated use jsonPublishBotData */
  jsonPublishBotData as zPublishBotData,
  /** @deprecated use jsonPublishStatus */
  jsonPublishStatus as zPublishStatus,
  /** @deprecated use jsonListBotInfo */
  jsonListBotInfo as zListBotInfo,
  /** @deprecated use jsonListBotNewData */
  jsonListBotNewData as zListBotNewData,
  /** @deprecated use jsonBotPromptInfo */
  jsonBotPromptInfo as zBotPromptInfo,
  /** @deprecated use jsonOnboardingMode */
  jsonOnboardingMode as zOnboardingMode,
  /** @deprecated use jsonSuggestedQuestionsShowMode */
  jsonSuggestedQuestionsShowMode as zSuggestedQuestionsShowMode,
  /** @deprecated use jsonBotOnboardingInfo */
  jsonBotOnboardingInfo as zBotOnboardingInfo,
  /** @deprecated use jsonBotModeType */
  jsonBotModeType as zBotModeType,
  /** @deprecated use jsonBotPluginApi */
  jsonBotPluginApi as zBotPluginApi,
  /** @deprecated use jsonBotPlugin */
  jsonBotPlugin as zBotPlugin,
  /** @deprecated use jsonBotModelInfo */
  jsonBotModelInfo as zBotModelInfo,
  /** @deprecated use jsonCommonKnowledgeInfo */
  jsonCommonKnowledgeInfo as zCommonKnowledgeInfo,
  /** @deprecated use jsonCommonKnowledge */
  jsonCommonKnowledge as zCommonKnowledge,
  /** @deprecated use jsonVariableType */
  jsonVariableType as zVariableType,
  /** @deprecated use jsonVariableChannel */
  jsonVariableChannel as zVariableChannel,
  /** @deprecated use jsonBotVariable */
  jsonBotVariable as zBotVariable,
  /** @deprecated use jsonBotVoiceInfo */
  jsonBotVoiceInfo as zBotVoiceInfo,
  /** @deprecated use jsonBotVoiceData */
  jsonBotVoiceData as zBotVoiceData,
  /** @deprecated use jsonShortcutToolType */
  jsonShortcutToolType as zShortcutToolType,
  /** @deprecated use jsonShortcutCommandToolInfo */
  jsonShortcutCommandToolInfo as zShortcutCommandToolInfo,
  /** @deprecated use jsonShortcutCommandComponent */
  jsonShortcutCommandComponent as zShortcutCommandComponent,
  /** @deprecated use jsonShortcutCommandInfo */
  jsonShortcutCommandInfo as zShortcutCommandInfo,
  /** @deprecated use jsonWorkflowInfo */
  jsonWorkflowInfo as zWorkflowInfo,
  /** @deprecated use jsonSuggestReplyInfo */
  jsonSuggestReplyInfo as zSuggestReplyInfo,
  /** @deprecated use jsonGradientPosition */
  jsonGradientPosition as zGradientPosition,
  /** @deprecated use jsonCanvasPosition */
  jsonCanvasPosition as zCanvasPosition,
  /** @deprecated use jsonBackgroundImageInfo */
  jsonBackgroundImageInfo as zBackgroundImageInfo,
  /** @deprecated use jsonBotBackgroundImageInfo */
  jsonBotBackgroundImageInfo as zBotBackgroundImageInfo,
  /** @deprecated use jsonUserInputType */
  jsonUserInputType as zUserInputType,
  /** @deprecated use jsonBotInfo */
  jsonBotInfo as zBotInfo,
  /** @deprecated use jsonBotModelDetail */
  jsonBotModelDetail as zBotModelDetail,
  /** @deprecated use jsonBotDetail */
  jsonBotDetail as zBotDetail,
  /** @deprecated use jsonBotVersionCreator */
  jsonBotVersionCreator as zBotVersionCreator,
  /** @deprecated use jsonBotVersionInfo */
  jsonBotVersionInfo as zBotVersionInfo,
  /** @deprecated use jsonListBotVersionData */
  jsonListBotVersionData as zListBotVersionData,
  /** @deprecated use jsonSimpleBot */
  jsonSimpleBot as zSimpleBot,
  /** @deprecated use jsonListBotData */
  jsonListBotData as zListBotData,
  /** @deprecated use jsonWorkflowUsage */
  jsonWorkflowUsage as zWorkflowUsage,
  /** @deprecated use jsonInterruptType */
  jsonInterruptType as zInterruptType,
  /** @deprecated use jsonWorkflowParameterType */
  jsonWorkflowParameterType as zWorkflowParameterType,
  /** @deprecated use jsonWorkflowParameter */
  jsonWorkflowParameter as zWorkflowParameter,
  /** @deprecated use jsonWorkflowEventInterruptData */
  jsonWorkflowEventInterruptData as zWorkflowEventInterruptData,
  /** @deprecated use jsonRunWorkflowData */
  jsonRunWorkflowData as zRunWorkflowData,
  /** @deprecated use jsonWorkflowEventMessage */
  jsonWorkflowEventMessage as zWorkflowEventMessage,
  /** @deprecated use jsonWorkflowMessageEvent */
  jsonWorkflowMessageEvent as zWorkflowMessageEvent,
  /** @deprecated use jsonWorkflowEventInterrupt */
  jsonWorkflowEventInterrupt as zWorkflowEventInterrupt,
  /** @deprecated use jsonWorkflowInterruptEvent */
  jsonWorkflowInterruptEvent as zWorkflowInterruptEvent,
  /** @deprecated use jsonWorkflowEventError */
  jsonWorkflowEventError as zWorkflowEventError,
  /** @deprecated use jsonWorkflowErrorEvent */
  jsonWorkflowErrorEvent as zWorkflowErrorEvent,
  /** @deprecated use jsonWorkflowEventDone */
  jsonWorkflowEventDone as zWorkflowEventDone,
  /** @deprecated use jsonWorkflowDoneEvent */
  jsonWorkflowDoneEvent as zWorkflowDoneEvent,
  /** @deprecated use jsonWorkflowEventPing */
  jsonWorkflowEventPing as zWorkflowEventPing,
  /** @deprecated use jsonWorkflowPingEvent */
  jsonWorkflowPingEvent as zWorkflowPingEvent,
  /** @deprecated use jsonWorkflowEvent */
  jsonWorkflowEvent as zWorkflowEvent,
  /** @deprecated use jsonResumeWorkflowData */
  jsonResumeWorkflowData as zResumeWorkflowData,
  /** @deprecated use jsonWorkflowExecuteStatus */
  jsonWorkflowExecuteStatus as zWorkflowExecuteStatus,
  /** @deprecated use jsonWorkflowRunMode */
  jsonWorkflowRunMode as zWorkflowRunMode,
  /** @deprecated use jsonWorkflowNodeExecuteStatus */
  jsonWorkflowNodeExecuteStatus as zWorkflowNodeExecuteStatus,
  /** @deprecated use jsonWorkflowExecuteHistory */
  jsonWorkflowExecuteHistory as zWorkflowExecuteHistory,
  /** @deprecated use jsonWorkflowExecuteNodeHistory */
  jsonWorkflowExecuteNodeHistory as zWorkflowExecuteNodeHistory,
  /** @deprecated use jsonChatflowDoneData */
  jsonChatflowDoneData as zChatflowDoneData,
  /** @deprecated use jsonChatflowDoneStreamEvent */
  jsonChatflowDoneStreamEvent as zChatflowDoneStreamEvent,
  /** @deprecated use jsonChatflowStreamEvent */
  jsonChatflowStreamEvent as zChatflowStreamEvent,
  /** @deprecated use jsonWorkflowCreator */
  jsonWorkflowCreator as zWorkflowCreator,
  /** @deprecated use jsonWorkflowBasic */
  jsonWorkflowBasic as zWorkflowBasic,
  /** @deprecated use jsonListWorkflowsData */
  jsonListWorkflowsData as zListWorkflowsData,
  /** @deprecated use jsonWorkflowInput */
  jsonWorkflowInput as zWorkflowInput,
  /** @deprecated use jsonTerminatePlan */
  jsonTerminatePlan as zTerminatePlan,
  /** @deprecated use jsonWorkflowOutput */
  jsonWorkflowOutput as zWorkflowOutput,
  /** @deprecated use jsonRetrieveWorkflowData */
  jsonRetrieveWorkflowData as zRetrieveWorkflowData,
  /** @deprecated use jsonWorkflowVersionInfo */
  jsonWorkflowVersionInfo as zWorkflowVersionInfo,
  /** @deprecated use jsonListWorkflowVersionsData */
  jsonListWorkflowVersionsData as zListWorkflowVersionsData,
  /** @deprecated use jsonDocumentFormatType */
  jsonDocumentFormatType as zDocumentFormatType,
  /** @deprecated use jsonDatasetStatus */
  jsonDatasetStatus as zDatasetStatus,
  /** @deprecated use jsonChunkType */
  jsonChunkType as zChunkType,
  /** @deprecated use jsonCaptionType */
  jsonCaptionType as zCaptionType,
  /** @deprecated use jsonChunkStrategy */
  jsonChunkStrategy as zChunkStrategy,
  /** @deprecated use jsonDatasetType */
  jsonDatasetType as zDatasetType,
  /** @deprecated use jsonDataset */
  jsonDataset as zDataset,
  /** @deprecated use jsonListDatasetData */
  jsonListDatasetData as zListDatasetData,
  /** @deprecated use jsonCreateDatasetData */
  jsonCreateDatasetData as zCreateDatasetData,
  /** @deprecated use jsonDocumentStatus */
  jsonDocumentStatus as zDocumentStatus,
  /** @deprecated use jsonDocumentUpdateType */
  jsonDocumentUpdateType as zDocumentUpdateType,
  /** @deprecated use jsonDocumentProgress */
  jsonDocumentProgress as zDocumentProgress,
  /** @deprecated use jsonDocumentProgressData */
  jsonDocumentProgressData as zDocumentProgressData,
  /** @deprecated use jsonDocumentSourceType */
  jsonDocumentSourceType as zDocumentSourceType,
  /** @deprecated use jsonImageInfo */
  jsonImageInfo as zImageInfo,
  /** @deprecated use jsonListImageData */
  jsonListImageData as zListImageData,
  /** @deprecated use jsonDocumentInfo */
  jsonDocumentInfo as zDocumentInfo,
  /** @deprecated use jsonListDocumentData */
  jsonListDocumentData as zListDocumentData,
  /** @deprecated use jsonCreateRoomData */
  jsonCreateRoomData as zCreateRoomData,
  /** @deprecated use jsonLiveType */
  jsonLiveType as zLiveType,
  /** @deprecated use jsonStreamInfo */
  jsonStreamInfo as zStreamInfo,
  /** @deprecated use jsonRetrieveLiveData */
  jsonRetrieveLiveData as zRetrieveLiveData,
  /** @deprecated use jsonVoiceModelType */
  jsonVoiceModelType as zVoiceModelType,
  /** @deprecated use jsonVoiceState */
  jsonVoiceState as zVoiceState,
  /** @deprecated use jsonVoiceEmotion */
  jsonVoiceEmotion as zVoiceEmotion,
  /** @deprecated use jsonInterval */
  jsonInterval as zInterval,
  /** @deprecated use jsonEmotionInfo */
  jsonEmotionInfo as zEmotionInfo,
  /** @deprecated use jsonVoice */
  jsonVoice as zVoice,
  /** @deprecated use jsonListVoicesData */
  jsonListVoicesData as zListVoicesData,
  /** @deprecated use jsonCloneVoiceData */
  jsonCloneVoiceData as zCloneVoiceData,
  /** @deprecated use jsonUserInfo */
  jsonUserInfo as zUserInfo,
  /** @deprecated use jsonVoiceprintGroup */
  jsonVoiceprintGroup as zVoiceprintGroup,
  /** @deprecated use jsonListVoiceprintGroupData */
  jsonListVoiceprintGroupData as zListVoiceprintGroupData,
  /** @deprecated use jsonCreateVoiceprintGroupData */
  jsonCreateVoiceprintGroupData as zCreateVoiceprintGroupData,
  /** @deprecated use jsonVoiceprintFeature */
  jsonVoiceprintFeature as zVoiceprintFeature,
  /** @deprecated use jsonListVoiceprintFeatureData */
  jsonListVoiceprintFeatureData as zListVoiceprintFeatureData,
  /** @deprecated use jsonCreateVoiceprintFeatureData */
  jsonCreateVoiceprintFeatureData as zCreateVoiceprintFeatureData,
  /** @deprecated use jsonUpdateVoiceprintFeatureData */
  jsonUpdateVoiceprintFeatureData as zUpdateVoiceprintFeatureData,
  /** @deprecated use jsonFeatureScore */
  jsonFeatureScore as zFeatureScore,
  /** @deprecated use jsonSpeakerIdentifyData */
  jsonSpeakerIdentifyData as zSpeakerIdentifyData,
  /** @deprecated use jsonAudioCodec */
  jsonAudioCodec as zAudioCodec,
  /** @deprecated use jsonAudioSampleRate */
  jsonAudioSampleRate as zAudioSampleRate,
  /** @deprecated use jsonAudioLimitConfig */
  jsonAudioLimitConfig as zAudioLimitConfig,
  /** @deprecated use jsonPcmAudioConfig */
  jsonPcmAudioConfig as zPcmAudioConfig,
  /** @deprecated use jsonOpusFrameSizeMs */
  jsonOpusFrameSizeMs as zOpusFrameSizeMs,
  /** @deprecated use jsonOpusAudioConfig */
  jsonOpusAudioConfig as zOpusAudioConfig,
  /** @deprecated use jsonEmotionConfig */
  jsonEmotionConfig as zEmotionConfig,
  /** @deprecated use jsonEventDetail */
  jsonEventDetail as zEventDetail,
  /** @deprecated use jsonSpeechCreatedEvent */
  jsonSpeechCreatedEvent as zSpeechCreatedEvent,
  /** @deprecated use jsonEffectiveOutputAudio */
  jsonEffectiveOutputAudio as zEffectiveOutputAudio,
  /** @deprecated use jsonSpeechUpdatedEvent */
  jsonSpeechUpdatedEvent as zSpeechUpdatedEvent,
  /** @deprecated use jsonInputTextBufferCompletedEvent */
  jsonInputTextBufferCompletedEvent as zInputTextBufferCompletedEvent,
  /** @deprecated use jsonConversationAudioSentenceStartEvent */
  jsonConversationAudioSentenceStartEvent as zConversationAudioSentenceStartEvent,
  /** @deprecated use jsonSpeechAudioUpdateEvent */
  jsonSpeechAudioUpdateEvent as zSpeechAudioUpdateEvent,
  /** @deprecated use jsonSpeechAudioCompletedEvent */
  jsonSpeechAudioCompletedEvent as zSpeechAudioCompletedEvent,
  /** @deprecated use jsonWebsocketErrorData */
  jsonWebsocketErrorData as zWebsocketErrorData,
  /** @deprecated use jsonCommonErrorEvent */
  jsonCommonErrorEvent as zCommonErrorEvent,
  /** @deprecated use jsonCreateSpeechWsRes */
  jsonCreateSpeechWsRes as zCreateSpeechWsRes,
  /** @deprecated use jsonWebsocketsEventType */
  jsonWebsocketsEventType as zWebsocketsEventType,
  /** @deprecated use jsonAnyWebsocketEvent */
  jsonAnyWebsocketEvent as zAnyWebsocketEvent,
  /** @deprecated use jsonInputAudioFormat */
  jsonInputAudioFormat as zInputAudioFormat,
  /** @deprecated use jsonAudioChannel */
  jsonAudioChannel as zAudioChannel,
  /** @deprecated use jsonAudioBitDepth */
  jsonAudioBitDepth as zAudioBitDepth,
  /** @deprecated use jsonTranscriptionsCreatedEvent */
  jsonTranscriptionsCreatedEvent as zTranscriptionsCreatedEvent,
  /** @deprecated use jsonEffectiveAudioConfig */
  jsonEffectiveAudioConfig as zEffectiveAudioConfig,
  /** @deprecated use jsonTranscriptionsUpdatedEvent */
  jsonTranscriptionsUpdatedEvent as zTranscriptionsUpdatedEvent,
  /** @deprecated use jsonInputAudioBufferCompletedEvent */
  jsonInputAudioBufferCompletedEvent as zInputAudioBufferCompletedEvent,
  /** @deprecated use jsonInputAudioBufferClearedEvent */
  jsonInputAudioBufferClearedEvent as zInputAudioBufferClearedEvent,
  /** @deprecated use jsonTranscriptionsMessageUpdateEvent */
  jsonTranscriptionsMessageUpdateEvent as zTranscriptionsMessageUpdateEvent,
  /** @deprecated use jsonTranscriptionsMessageCompletedEvent */
  jsonTranscriptionsMessageCompletedEvent as zTranscriptionsMessageCompletedEvent,
  /** @deprecated use jsonCreateTranscriptionsWsRes */
  jsonCreateTranscriptionsWsRes as zCreateTranscriptionsWsRes,
  /** @deprecated use jsonTranscriptionData */
  jsonTranscriptionData as zTranscriptionData,
  /** @deprecated use jsonInterpretationTerm */
  jsonInterpretationTerm as zInterpretationTerm,
  /** @deprecated use jsonSimultInterpretationCreatedEvent */
  jsonSimultInterpretationCreatedEvent as zSimultInterpretationCreatedEvent,
  /** @deprecated use jsonEffectiveInterpretationConfig */
  jsonEffectiveInterpretationConfig as zEffectiveInterpretationConfig,
  /** @deprecated use jsonSimultInterpretationUpdatedEvent */
  jsonSimultInterpretationUpdatedEvent as zSimultInterpretationUpdatedEvent,
  /** @deprecated use jsonSimultInterpretationTranscriptionDeltaEvent */
  jsonSimultInterpretationTranscriptionDeltaEvent as zSimultInterpretationTranscriptionDeltaEvent,
  /** @deprecated use jsonSimultInterpretationTranslationDeltaEvent */
  jsonSimultInterpretationTranslationDeltaEvent as zSimultInterpretationTranslationDeltaEvent,
  /** @deprecated use jsonSimultInterpretationAudioDeltaEvent */
  jsonSimultInterpretationAudioDeltaEvent as zSimultInterpretationAudioDeltaEvent,
  /** @deprecated use jsonSimultInterpretationMessageCompletedEvent */
  jsonSimultInterpretationMessageCompletedEvent as zSimultInterpretationMessageCompletedEvent,
  /** @deprecated use jsonCreateSimultInterpretationsWsRes */
  jsonCreateSimultInterpretationsWsRes as zCreateSimultInterpretationsWsRes,
  /** @deprecated use jsonTurnDetectionType */
  jsonTurnDetectionType as zTurnDetectionType,
  /** @deprecated use jsonInterruptConfigMode */
  jsonInterruptConfigMode as zInterruptConfigMode,
  /** @deprecated use jsonInterruptConfig */
  jsonInterruptConfig as zInterruptConfig,
  /** @deprecated use jsonTurnDetection */
  jsonTurnDetection as zTurnDetection,
  /** @deprecated use jsonAsrUserLanguage */
  jsonAsrUserLanguage as zAsrUserLanguage,
  /** @deprecated use jsonAsrConfig */
  jsonAsrConfig as zAsrConfig,
  /** @deprecated use jsonVoicePrintConfig */
  jsonVoicePrintConfig as zVoicePrintConfig,
  /** @deprecated use jsonChatCreatedEvent */
  jsonChatCreatedEvent as zChatCreatedEvent,
  /** @deprecated use jsonEffectiveChatConfig */
  jsonEffectiveChatConfig as zEffectiveChatConfig,
  /** @deprecated use jsonChatUpdatedData */
  jsonChatUpdatedData as zChatUpdatedData,
  /** @deprecated use jsonChatUpdatedEvent */
  jsonChatUpdatedEvent as zChatUpdatedEvent,
  /** @deprecated use jsonConversationChatCreatedEvent */
  jsonConversationChatCreatedEvent as zConversationChatCreatedEvent,
  /** @deprecated use jsonConversationChatInProgressEvent */
  jsonConversationChatInProgressEvent as zConversationChatInProgressEvent,
  /** @deprecated use jsonConversationMessageDeltaEvent */
  jsonConversationMessageDeltaEvent as zConversationMessageDeltaEvent,
  /** @deprecated use jsonConversationAudioDeltaEvent */
  jsonConversationAudioDeltaEvent as zConversationAudioDeltaEvent,
  /** @deprecated use jsonConversationMessageCompletedEvent */
  jsonConversationMessageCompletedEvent as zConversationMessageCompletedEvent,
  /** @deprecated use jsonConversationAudioCompletedEvent */
  jsonConversationAudioCompletedEvent as zConversationAudioCompletedEvent,
  /** @deprecated use jsonConversationChatCompletedEvent */
  jsonConversationChatCompletedEvent as zConversationChatCompletedEvent,
  /** @deprecated use jsonConversationChatFailedEvent */
  jsonConversationChatFailedEvent as zConversationChatFailedEvent,
  /** @deprecated use jsonConversationChatRequiresActionEvent */
  jsonConversationChatRequiresActionEvent as zConversationChatRequiresActionEvent,
  /** @deprecated use jsonChatCanceledCode */
  jsonChatCanceledCode as zChatCanceledCode,
  /** @deprecated use jsonConversationChatCanceledEvent */
  jsonConversationChatCanceledEvent as zConversationChatCanceledEvent,
  /** @deprecated use jsonConversationClearedEvent */
  jsonConversationClearedEvent as zConversationClearedEvent,
  /** @deprecated use jsonInputAudioBufferSpeechStartedEvent */
  jsonInputAudioBufferSpeechStartedEvent as zInputAudioBufferSpeechStartedEvent,
  /** @deprecated use jsonInputAudioBufferSpeechStoppedEvent */
  jsonInputAudioBufferSpeechStoppedEvent as zInputAudioBufferSpeechStoppedEvent,
  /** @deprecated use jsonConversationAudioTranscriptUpdateEvent */
  jsonConversationAudioTranscriptUpdateEvent as zConversationAudioTranscriptUpdateEvent,
  /** @deprecated use jsonConversationAudioTranscriptCompletedEvent */
  jsonConversationAudioTranscriptCompletedEvent as zConversationAudioTranscriptCompletedEvent,
  /** @deprecated use jsonAudioDumpEvent */
  jsonAudioDumpEvent as zAudioDumpEvent,
  /** @deprecated use jsonCreateChatWsRes */
  jsonCreateChatWsRes as zCreateChatWsRes,
  /** @deprecated use jsonWorkspaceMember */
  jsonWorkspaceMember as zWorkspaceMember,
  /** @deprecated use jsonListWorkspaceMembersData */
  jsonListWorkspaceMembersData as zListWorkspaceMembersData,
  /** @deprecated use jsonCreateWorkspaceMembersData */
  jsonCreateWorkspaceMembersData as zCreateWorkspaceMembersData,
  /** @deprecated use jsonDeleteWorkspaceMembersData */
  jsonDeleteWorkspaceMembersData as zDeleteWorkspaceMembersData,
  /** @deprecated use jsonSimpleApp */
  jsonSimpleApp as zSimpleApp,
  /** @deprecated use jsonListAppData */
  jsonListAppData as zListAppData,
  /** @deprecated use jsonFolderType */
  jsonFolderType as zFolderType,
  /** @deprecated use jsonSimpleFolder */
  jsonSimpleFolder as zSimpleFolder,
  /** @deprecated use jsonListFolderData */
  jsonListFolderData as zListFolderData,
  /** @deprecated use jsonCreateCopyTaskData */
  jsonCreateCopyTaskData as zCreateCopyTaskData,
  /** @deprecated use jsonCopyTaskStatus */
  jsonCopyTaskStatus as zCopyTaskStatus,
  /** @deprecated use jsonCopyEntityType */
  jsonCopyEntityType as zCopyEntityType,
  /** @deprecated use jsonCopyTaskFailedReason */
  jsonCopyTaskFailedReason as zCopyTaskFailedReason,
  /** @deprecated use jsonCopyTaskInfo */
  jsonCopyTaskInfo as zCopyTaskInfo,
  /** @deprecated use jsonTemplateEntityType */
  jsonTemplateEntityType as zTemplateEntityType,
  /** @deprecated use jsonTemplateDuplicateData */
  jsonTemplateDuplicateData as zTemplateDuplicateData,
  /** @deprecated use jsonPluginTool */
  jsonPluginTool as zPluginTool,
  /** @deprecated use jsonPluginDetail */
  jsonPluginDetail as zPluginDetail,
  /** @deprecated use jsonMgetPluginData */
  jsonMgetPluginData as zMgetPluginData,
  /** @deprecated use jsonCallPluginToolData */
  jsonCallPluginToolData as zCallPluginToolData,
  /** @deprecated use jsonStoreCategory */
  jsonStoreCategory as zStoreCategory,
  /** @deprecated use jsonListStoreCategoryData */
  jsonListStoreCategoryData as zListStoreCategoryData,
  /** @deprecated use jsonStoreUserInfo */
  jsonStoreUserInfo as zStoreUserInfo,
  /** @deprecated use jsonPaidType */
  jsonPaidType as zPaidType,
  /** @deprecated use jsonStorePluginMetaInfo */
  jsonStorePluginMetaInfo as zStorePluginMetaInfo,
  /** @deprecated use jsonStorePluginInfo */
  jsonStorePluginInfo as zStorePluginInfo,
  /** @deprecated use jsonStorePlugin */
  jsonStorePlugin as zStorePlugin,
  /** @deprecated use jsonListStorePluginData */
  jsonListStorePluginData as zListStorePluginData,
  /** @deprecated use jsonApiAppType */
  jsonApiAppType as zApiAppType,
  /** @deprecated use jsonApiApp */
  jsonApiApp as zApiApp,
  /** @deprecated use jsonListApiAppData */
  jsonListApiAppData as zListApiAppData,
  /** @deprecated use jsonApiAppEventType */
  jsonApiAppEventType as zApiAppEventType,
  /** @deprecated use jsonApiAppEvent */
  jsonApiAppEvent as zApiAppEvent,
  /** @deprecated use jsonListApiAppEventData */
  jsonListApiAppEventData as zListApiAppEventData,
  /** @deprecated use jsonBenefitResource */
  jsonBenefitResource as zBenefitResource,
  /** @deprecated use jsonUserLevel */
  jsonUserLevel as zUserLevel,
  /** @deprecated use jsonBenefitBasicInfo */
  jsonBenefitBasicInfo as zBenefitBasicInfo,
  /** @deprecated use jsonBenefitType */
  jsonBenefitType as zBenefitType,
  /** @deprecated use jsonBenefitStatus */
  jsonBenefitStatus as zBenefitStatus,
  /** @deprecated use jsonBenefitStrategy */
  jsonBenefitStrategy as zBenefitStrategy,
  /** @deprecated use jsonBenefitItemInfo */
  jsonBenefitItemInfo as zBenefitItemInfo,
  /** @deprecated use jsonBenefitItem */
  jsonBenefitItem as zBenefitItem,
  /** @deprecated use jsonBenefitInfo */
  jsonBenefitInfo as zBenefitInfo,
  /** @deprecated use jsonBenefitOverview */
  jsonBenefitOverview as zBenefitOverview,
  /** @deprecated use jsonBillTaskStatus */
  jsonBillTaskStatus as zBillTaskStatus,
  /** @deprecated use jsonBillTaskInfo */
  jsonBillTaskInfo as zBillTaskInfo,
  /** @deprecated use jsonListBillTaskData */
  jsonListBillTaskData as zListBillTaskData,
  /** @deprecated use jsonBenefitEntityType */
  jsonBenefitEntityType as zBenefitEntityType,
  /** @deprecated use jsonBenefitLimitationStatus */
  jsonBenefitLimitationStatus as zBenefitLimitationStatus,
  /** @deprecated use jsonBenefitActiveMode */
  jsonBenefitActiveMode as zBenefitActiveMode,
  /** @deprecated use jsonBenefitTriggerUnit */
  jsonBenefitTriggerUnit as zBenefitTriggerUnit,
  /** @deprecated use jsonBenefitLimitation */
  jsonBenefitLimitation as zBenefitLimitation,
  /** @deprecated use jsonListBenefitLimitationData */
  jsonListBenefitLimitationData as zListBenefitLimitationData,
  /** @deprecated use jsonCreateBenefitLimitationData */
  jsonCreateBenefitLimitationData as zCreateBenefitLimitationData,
  /** @deprecated use jsonEnterpriseOrganization */
  jsonEnterpriseOrganization as zEnterpriseOrganization,
  /** @deprecated use jsonListEnterpriseOrganizationsData */
  jsonListEnterpriseOrganizationsData as zListEnterpriseOrganizationsData,
  /** @deprecated use jsonCreateEnterpriseOrganizationData */
  jsonCreateEnterpriseOrganizationData as zCreateEnterpriseOrganizationData,
  /** @deprecated use jsonPeopleType */
  jsonPeopleType as zPeopleType,
  /** @deprecated use jsonOrganizationRoleType */
  jsonOrganizationRoleType as zOrganizationRoleType,
  /** @deprecated use jsonOrganizationMember */
  jsonOrganizationMember as zOrganizationMember,
  /** @deprecated use jsonListOrganizationMembersData */
  jsonListOrganizationMembersData as zListOrganizationMembersData,
  /** @deprecated use jsonPKCEAuthErrorType */
  jsonPKCEAuthErrorType as zPKCEAuthErrorType,
  /** @deprecated use jsonOAuthErrorCode */
  jsonOAuthErrorCode as zOAuthErrorCode,
  /** @deprecated use jsonOAuthErrorBody */
  jsonOAuthErrorBody as zOAuthErrorBody,
  /** @deprecated use jsonOAuthToken */
  jsonOAuthToken as zOAuthToken,
  /** @deprecated use jsonJWTToken */
  jsonJWTToken as zJWTToken,
  /** @deprecated use jsonOAuthTokenAnswer */
  jsonOAuthTokenAnswer as zOAuthTokenAnswer,
  /** @deprecated use jsonDeviceCodeData */
  jsonDeviceCodeData as zDeviceCodeData,
  /** @deprecated use jsonApiAppCallbackHeader */
  jsonApiAppCallbackHeader as zApiAppCallbackHeader,
  /** @deprecated use jsonBotCallbackEvent */
  jsonBotCallbackEvent as zBotCallbackEvent,
  /** @deprecated use jsonBotPublishedCallback */
  jsonBotPublishedCallback as zBotPublishedCallback,
  /** @deprecated use jsonBotDeletedCallback */
  jsonBotDeletedCallback as zBotDeletedCallback,
  /** @deprecated use jsonBotUnpublishedCallback */
  jsonBotUnpublishedCallback as zBotUnpublishedCallback,
  /** @deprecated use jsonBenefitUsageCallbackEvent */
  jsonBenefitUsageCallbackEvent as zBenefitUsageCallbackEvent,
  /** @deprecated use jsonBenefitUsageCallback */
  jsonBenefitUsageCallback as zBenefitUsageCallback,
  /** @deprecated use jsonPluginScaleApplicant */
  jsonPluginScaleApplicant as zPluginScaleApplicant,
  /** @deprecated use jsonPluginScaleRequestedCallbackEvent */
  jsonPluginScaleRequestedCallbackEvent as zPluginScaleRequestedCallbackEvent,
  /** @deprecated use jsonPluginScaleRequestedCallback */
  jsonPluginScaleRequestedCallback as zPluginScaleRequestedCallback,
  /** @deprecated use jsonPluginScaleExpiredCallbackEvent */
  jsonPluginScaleExpiredCallbackEvent as zPluginScaleExpiredCallbackEvent,
  /** @deprecated use jsonPluginScaleExpiredCallback */
  jsonPluginScaleExpiredCallback as zPluginScaleExpiredCallback,
  /** @deprecated use jsonApiAppCallback */
  jsonApiAppCallback as zApiAppCallback,
  /** @deprecated use jsonChatCreateResponse */
  jsonChatCreateResponse as zChatCreateResponse,
  /** @deprecated use jsonChatRetrieveResponse */
  jsonChatRetrieveResponse as zChatRetrieveResponse,
  /** @deprecated use jsonChatCancelResponse */
  jsonChatCancelResponse as zChatCancelResponse,
  /** @deprecated use jsonChatMessagesListResponse */
  jsonChatMessagesListResponse as zChatMessagesListResponse,
  /** @deprecated use jsonChatSubmitToolOutputsResponse */
  jsonChatSubmitToolOutputsResponse as zChatSubmitToolOutputsResponse,
  /** @deprecated use jsonConversationsCreateResponse */
  jsonConversationsCreateResponse as zConversationsCreateResponse,
  /** @deprecated use jsonConversationsRetrieveResponse */
  jsonConversationsRetrieveResponse as zConversationsRetrieveResponse,
  /** @deprecated use jsonConversationsListResponse */
  jsonConversationsListResponse as zConversationsListResponse,
  /** @deprecated use jsonConversationsUpdateResponse */
  jsonConversationsUpdateResponse as zConversationsUpdateResponse,
  /** @deprecated use jsonConversationsDeleteResponse */
  jsonConversationsDeleteResponse as zConversationsDeleteResponse,
  /** @deprecated use jsonConversationsClearResponse */
  jsonConversationsClearResponse as zConversationsClearResponse,
  /** @deprecated use jsonConversationsMessagesCreateResponse */
  jsonConversationsMessagesCreateResponse as zConversationsMessagesCreateResponse,
  /** @deprecated use jsonConversationsMessagesListResponse */
  jsonConversationsMessagesListResponse as zConversationsMessagesListResponse,
  /** @deprecated use jsonConversationsMessagesRetrieveResponse */
  jsonConversationsMessagesRetrieveResponse as zConversationsMessagesRetrieveResponse,
  /** @deprecated use jsonConversationsMessagesUpdateResponse */
  jsonConversationsMessagesUpdateResponse as zConversationsMessagesUpdateResponse,
  /** @deprecated use jsonConversationsMessagesDeleteResponse */
  jsonConversationsMessagesDeleteResponse as zConversationsMessagesDeleteResponse,
  /** @deprecated use jsonConversationsMessagesFeedbackCreateResponse */
  jsonConversationsMessagesFeedbackCreateResponse as zConversationsMessagesFeedbackCreateResponse,
  /** @deprecated use jsonConversationsMessagesFeedbackDeleteResponse */
  jsonConversationsMessagesFeedbackDeleteResponse as zConversationsMessagesFeedbackDeleteResponse,
  /** @deprecated use jsonFilesUploadResponse */
  jsonFilesUploadResponse as zFilesUploadResponse,
  /** @deprecated use jsonFilesRetrieveResponse */
  jsonFilesRetrieveResponse as zFilesRetrieveResponse,
  /** @deprecated use jsonUsersMeResponse */
  jsonUsersMeResponse as zUsersMeResponse,
  /** @deprecated use jsonWorkspacesListResponse */
  jsonWorkspacesListResponse as zWorkspacesListResponse,
  /** @deprecated use jsonWorkspacesCreateResponse */
  jsonWorkspacesCreateResponse as zWorkspacesCreateResponse,
  /** @deprecated use jsonVariablesRetrieveResponse */
  jsonVariablesRetrieveResponse as zVariablesRetrieveResponse,
  /** @deprecated use jsonVariablesUpdateResponse */
  jsonVariablesUpdateResponse as zVariablesUpdateResponse,
  /** @deprecated use jsonBotsCreateResponse */
  jsonBotsCreateResponse as zBotsCreateResponse,
  /** @deprecated use jsonBotsUpdateResponse */
  jsonBotsUpdateResponse as zBotsUpdateResponse,
  /** @deprecated use jsonBotsPublishResponse */
  jsonBotsPublishResponse as zBotsPublishResponse,
  /** @deprecated use jsonBotsListNewResponse */
  jsonBotsListNewResponse as zBotsListNewResponse,
  /** @deprecated use jsonBotsRetrieveNewResponse */
  jsonBotsRetrieveNewResponse as zBotsRetrieveNewResponse,
  /** @deprecated use jsonBotsCollaborationModesUpdateResponse */
  jsonBotsCollaborationModesUpdateResponse as zBotsCollaborationModesUpdateResponse,
  /** @deprecated use jsonBotsCollaboratorsCreateResponse */
  jsonBotsCollaboratorsCreateResponse as zBotsCollaboratorsCreateResponse,
  /** @deprecated use jsonBotsCollaboratorsDeleteResponse */
  jsonBotsCollaboratorsDeleteResponse as zBotsCollaboratorsDeleteResponse,
  /** @deprecated use jsonBotsUnpublishResponse */
  jsonBotsUnpublishResponse as zBotsUnpublishResponse,
  /** @deprecated use jsonBotsVersionsListResponse */
  jsonBotsVersionsListResponse as zBotsVersionsListResponse,
  /** @deprecated use jsonBotsRetrieveResponse */
  jsonBotsRetrieveResponse as zBotsRetrieveResponse,
  /** @deprecated use jsonBotsListResponse */
  jsonBotsListResponse as zBotsListResponse,
  /** @deprecated use jsonWorkflowsRunsCreateResponse */
  jsonWorkflowsRunsCreateResponse as zWorkflowsRunsCreateResponse,
  /** @deprecated use jsonWorkflowsRunsResumeBlockingResponse */
  jsonWorkflowsRunsResumeBlockingResponse as zWorkflowsRunsResumeBlockingResponse,
  /** @deprecated use jsonWorkflowsRunsHistoryRetrieveResponse */
  jsonWorkflowsRunsHistoryRetrieveResponse as zWorkflowsRunsHistoryRetrieveResponse,
  /** @deprecated use jsonWorkflowsRunsHistoryExecuteNodesRetrieveResponse */
  jsonWorkflowsRunsHistoryExecuteNodesRetrieveResponse as zWorkflowsRunsHistoryExecuteNodesRetrieveResponse,
  /** @deprecated use jsonWorkflowsListResponse */
  jsonWorkflowsListResponse as zWorkflowsListResponse,
  /** @deprecated use jsonWorkflowsRetrieveResponse */
  jsonWorkflowsRetrieveResponse as zWorkflowsRetrieveResponse,
  /** @deprecated use jsonWorkflowsVersionsListResponse */
  jsonWorkflowsVersionsListResponse as zWorkflowsVersionsListResponse,
  /** @deprecated use jsonWorkflowsCollaborationModesUpdateResponse */
  jsonWorkflowsCollaborationModesUpdateResponse as zWorkflowsCollaborationModesUpdateResponse,
  /** @deprecated use jsonWorkflowsCollaboratorsCreateResponse */
  jsonWorkflowsCollaboratorsCreateResponse as zWorkflowsCollaboratorsCreateResponse,
  /** @deprecated use jsonWorkflowsCollaboratorsDeleteResponse */
  jsonWorkflowsCollaboratorsDeleteResponse as zWorkflowsCollaboratorsDeleteResponse,
  /** @deprecated use jsonDatasetsListResponse */
  jsonDatasetsListResponse as zDatasetsListResponse,
  /** @deprecated use jsonDatasetsCreateResponse */
  jsonDatasetsCreateResponse as zDatasetsCreateResponse,
  /** @deprecated use jsonDatasetsUpdateResponse */
  jsonDatasetsUpdateResponse as zDatasetsUpdateResponse,
  /** @deprecated use jsonDatasetsDeleteResponse */
  jsonDatasetsDeleteResponse as zDatasetsDeleteResponse,
  /** @deprecated use jsonDatasetsProcessResponse */
  jsonDatasetsProcessResponse as zDatasetsProcessResponse,
  /** @deprecated use jsonDatasetsImagesListResponse */
  jsonDatasetsImagesListResponse as zDatasetsImagesListResponse,
  /** @deprecated use jsonDatasetsImagesUpdateResponse */
  jsonDatasetsImagesUpdateResponse as zDatasetsImagesUpdateResponse,
  /** @deprecated use jsonDatasetsDocumentsListResponse */
  jsonDatasetsDocumentsListResponse as zDatasetsDocumentsListResponse,
  /** @deprecated use jsonDatasetsDocumentsCreateResponse */
  jsonDatasetsDocumentsCreateResponse as zDatasetsDocumentsCreateResponse,
  /** @deprecated use jsonDatasetsDocumentsUpdateResponse */
  jsonDatasetsDocumentsUpdateResponse as zDatasetsDocumentsUpdateResponse,
  /** @deprecated use jsonDatasetsDocumentsDeleteResponse */
  jsonDatasetsDocumentsDeleteResponse as zDatasetsDocumentsDeleteResponse,
  /** @deprecated use jsonAudioRoomsCreateResponse */
  jsonAudioRoomsCreateResponse as zAudioRoomsCreateResponse,
  /** @deprecated use jsonAudioLiveRetrieveResponse */
  jsonAudioLiveRetrieveResponse as zAudioLiveRetrieveResponse,
  /** @deprecated use jsonAudioVoicesListResponse */
  jsonAudioVoicesListResponse as zAudioVoicesListResponse,
  /** @deprecated use jsonAudioVoicesCloneResponse */
  jsonAudioVoicesCloneResponse as zAudioVoicesCloneResponse,
  /** @deprecated use jsonAudioVoiceprintGroupsListResponse */
  jsonAudioVoiceprintGroupsListResponse as zAudioVoiceprintGroupsListResponse,
  /** @deprecated use jsonAudioVoiceprintGroupsCreateResponse */
  jsonAudioVoiceprintGroupsCreateResponse as zAudioVoiceprintGroupsCreateResponse,
  /** @deprecated use jsonAudioVoiceprintGroupsUpdateResponse */
  jsonAudioVoiceprintGroupsUpdateResponse as zAudioVoiceprintGroupsUpdateResponse,
  /** @deprecated use jsonAudioVoiceprintGroupsDeleteResponse */
  jsonAudioVoiceprintGroupsDeleteResponse as zAudioVoiceprintGroupsDeleteResponse,
  /** @deprecated use jsonAudioVoiceprintGroupsFeaturesListResponse */
  jsonAudioVoiceprintGroupsFeaturesListResponse as zAudioVoiceprintGroupsFeaturesListResponse,
  /** @deprecated use jsonAudioVoiceprintGroupsFeaturesCreateResponse */
  jsonAudioVoiceprintGroupsFeaturesCreateResponse as zAudioVoiceprintGroupsFeaturesCreateResponse,
  /** @deprecated use jsonAudioVoiceprintGroupsFeaturesUpdateResponse */
  jsonAudioVoiceprintGroupsFeaturesUpdateResponse as zAudioVoiceprintGroupsFeaturesUpdateResponse,
  /** @deprecated use jsonAudioVoiceprintGroupsFeaturesDeleteResponse */
  jsonAudioVoiceprintGroupsFeaturesDeleteResponse as zAudioVoiceprintGroupsFeaturesDeleteResponse,
  /** @deprecated use jsonAudioVoiceprintGroupsFeaturesSpeakerIdentifyResponse */
  jsonAudioVoiceprintGroupsFeaturesSpeakerIdentifyResponse as zAudioVoiceprintGroupsFeaturesSpeakerIdentifyResponse,
  /** @deprecated use jsonAudioTranscriptionsCreateResponse */
  jsonAudioTranscriptionsCreateResponse as zAudioTranscriptionsCreateResponse,
  /** @deprecated use jsonWorkspacesUpdateResponse */
  jsonWorkspacesUpdateResponse as zWorkspacesUpdateResponse,
  /** @deprecated use jsonWorkspacesMembersListResponse */
  jsonWorkspacesMembersListResponse as zWorkspacesMembersListResponse,
  /** @deprecated use jsonWorkspacesMembersCreateResponse */
  jsonWorkspacesMembersCreateResponse as zWorkspacesMembersCreateResponse,
  /** @deprecated use jsonWorkspacesMembersDeleteResponse */
  jsonWorkspacesMembersDeleteResponse as zWorkspacesMembersDeleteResponse,
  /** @deprecated use jsonAppsListResponse */
  jsonAppsListResponse as zAppsListResponse,
  /** @deprecated use jsonAppsCollaboratorsCreateResponse */
  jsonAppsCollaboratorsCreateResponse as zAppsCollaboratorsCreateResponse,
  /** @deprecated use jsonAppsCollaboratorsDeleteResponse */
  jsonAppsCollaboratorsDeleteResponse as zAppsCollaboratorsDeleteResponse,
  /** @deprecated use jsonFoldersListResponse */
  jsonFoldersListResponse as zFoldersListResponse,
  /** @deprecated use jsonFoldersRetrieveResponse */
  jsonFoldersRetrieveResponse as zFoldersRetrieveResponse,
  /** @deprecated use jsonEntitiesCopyTasksCreateResponse */
  jsonEntitiesCopyTasksCreateResponse as zEntitiesCopyTasksCreateResponse,
  /** @deprecated use jsonEntitiesCopyTasksRetrieveResponse */
  jsonEntitiesCopyTasksRetrieveResponse as zEntitiesCopyTasksRetrieveResponse,
  /** @deprecated use jsonTemplatesDuplicateResponse */
  jsonTemplatesDuplicateResponse as zTemplatesDuplicateResponse,
  /** @deprecated use jsonPluginsMgetResponse */
  jsonPluginsMgetResponse as zPluginsMgetResponse,
  /** @deprecated use jsonPluginsRetrieveResponse */
  jsonPluginsRetrieveResponse as zPluginsRetrieveResponse,
  /** @deprecated use jsonPluginsToolsCallResponse */
  jsonPluginsToolsCallResponse as zPluginsToolsCallResponse,
  /** @deprecated use jsonStoresCategoriesListResponse */
  jsonStoresCategoriesListResponse as zStoresCategoriesListResponse,
  /** @deprecated use jsonStoresPluginsListResponse */
  jsonStoresPluginsListResponse as zStoresPluginsListResponse,
  /** @deprecated use jsonConnectorsBotsUpdateResponse */
  jsonConnectorsBotsUpdateResponse as zConnectorsBotsUpdateResponse,
  /** @deprecated use jsonConnectorsInstallResponse */
  jsonConnectorsInstallResponse as zConnectorsInstallResponse,
  /** @deprecated use jsonConnectorsUserConfigsCreateResponse */
  jsonConnectorsUserConfigsCreateResponse as zConnectorsUserConfigsCreateResponse,
  /** @deprecated use jsonApiAppsListResponse */
  jsonApiAppsListResponse as zApiAppsListResponse,
  /** @deprecated use jsonApiAppsCreateResponse */
  jsonApiAppsCreateResponse as zApiAppsCreateResponse,
  /** @deprecated use jsonApiAppsUpdateResponse */
  jsonApiAppsUpdateResponse as zApiAppsUpdateResponse,
  /** @deprecated use jsonApiAppsDeleteResponse */
  jsonApiAppsDeleteResponse as zApiAppsDeleteResponse,
  /** @deprecated use jsonApiAppsEventsListResponse */
  jsonApiAppsEventsListResponse as zApiAppsEventsListResponse,
  /** @deprecated use jsonApiAppsEventsCreateResponse */
  jsonApiAppsEventsCreateResponse as zApiAppsEventsCreateResponse,
  /** @deprecated use jsonApiAppsEventsDeleteResponse */
  jsonApiAppsEventsDeleteResponse as zApiAppsEventsDeleteResponse,
  /** @deprecated use jsonCommerceBenefitsRetrieveResponse */
  jsonCommerceBenefitsRetrieveResponse as zCommerceBenefitsRetrieveResponse,
  /** @deprecated use jsonCommerceBenefitsBillTasksListResponse */
  jsonCommerceBenefitsBillTasksListResponse as zCommerceBenefitsBillTasksListResponse,
  /** @deprecated use jsonCommerceBenefitsBillTasksCreateResponse */
  jsonCommerceBenefitsBillTasksCreateResponse as zCommerceBenefitsBillTasksCreateResponse,
  /** @deprecated use jsonCommerceBenefitsLimitationsListResponse */
  jsonCommerceBenefitsLimitationsListResponse as zCommerceBenefitsLimitationsListResponse,
  /** @deprecated use jsonCommerceBenefitsLimitationsCreateResponse */
  jsonCommerceBenefitsLimitationsCreateResponse as zCommerceBenefitsLimitationsCreateResponse,
  /** @deprecated use jsonCommerceBenefitsLimitationsUpdateResponse */
  jsonCommerceBenefitsLimitationsUpdateResponse as zCommerceBenefitsLimitationsUpdateResponse,
  /** @deprecated use jsonEnterprisesMembersCreateResponse */
  jsonEnterprisesMembersCreateResponse as zEnterprisesMembersCreateResponse,
  /** @deprecated use jsonEnterprisesMembersUpdateResponse */
  jsonEnterprisesMembersUpdateResponse as zEnterprisesMembersUpdateResponse,
  /** @deprecated use jsonEnterprisesMembersDeleteResponse */
  jsonEnterprisesMembersDeleteResponse as zEnterprisesMembersDeleteResponse,
  /** @deprecated use jsonEnterprisesOrganizationsListResponse */
  jsonEnterprisesOrganizationsListResponse as zEnterprisesOrganizationsListResponse,
  /** @deprecated use jsonEnterprisesOrganizationsCreateResponse */
  jsonEnterprisesOrganizationsCreateResponse as zEnterprisesOrganizationsCreateResponse,
  /** @deprecated use jsonOrganizationsUpdateResponse */
  jsonOrganizationsUpdateResponse as zOrganizationsUpdateResponse,
  /** @deprecated use jsonOrganizationsMembersListResponse */
  jsonOrganizationsMembersListResponse as zOrganizationsMembersListResponse,
  /** @deprecated use jsonOrganizationsMembersCreateResponse */
  jsonOrganizationsMembersCreateResponse as zOrganizationsMembersCreateResponse,
  /** @deprecated use jsonOrganizationsMembersUpdateResponse */
  jsonOrganizationsMembersUpdateResponse as zOrganizationsMembersUpdateResponse,
  /** @deprecated use jsonOrganizationsMembersDeleteResponse */
  jsonOrganizationsMembersDeleteResponse as zOrganizationsMembersDeleteResponse,
  /** @deprecated use jsonOauthTokenCreateResponse */
  jsonOauthTokenCreateResponse as zOauthTokenCreateResponse,
  /** @deprecated use jsonOauthTokenCreateForAccountResponse */
  jsonOauthTokenCreateForAccountResponse as zOauthTokenCreateForAccountResponse,
  /** @deprecated use jsonOauthTokenCreateForEnterpriseResponse */
  jsonOauthTokenCreateForEnterpriseResponse as zOauthTokenCreateForEnterpriseResponse,
  /** @deprecated use jsonOauthDeviceCodeCreateResponse */
  jsonOauthDeviceCodeCreateResponse as zOauthDeviceCodeCreateResponse,
  /** @deprecated use jsonOauthDeviceCodeCreateForWorkspaceResponse */
  jsonOauthDeviceCodeCreateForWorkspaceResponse as zOauthDeviceCodeCreateForWorkspaceResponse,
  /** @deprecated use jsonRoleTypeInput */
  jsonRoleTypeInput as zRoleTypeInput,
  /** @deprecated use jsonObjectStringTextInput */
  jsonObjectStringTextInput as zObjectStringTextInput,
  /** @deprecated use jsonObjectStringFileInput */
  jsonObjectStringFileInput as zObjectStringFileInput,
  /** @deprecated use jsonObjectStringItemInput */
  jsonObjectStringItemInput as zObjectStringItemInput,
  /** @deprecated use jsonMetaDataTypeInput */
  jsonMetaDataTypeInput as zMetaDataTypeInput,
  /** @deprecated use jsonEnterMessageInput */
  jsonEnterMessageInput as zEnterMessageInput,
  /** @deprecated use jsonShortcutCommandInput */
  jsonShortcutCommandInput as zShortcutCommandInput,
  /** @deprecated use jsonChatPublishStatusInput */
  jsonChatPublishStatusInput as zChatPublishStatusInput,
  /** @deprecated use jsonCreateChatBodyInput */
  jsonCreateChatBodyInput as zCreateChatBodyInput,
  /** @deprecated use jsonCancelChatReqInput */
  jsonCancelChatReqInput as zCancelChatReqInput,
  /** @deprecated use jsonToolOutputTypeInput */
  jsonToolOutputTypeInput as zToolOutputTypeInput,
  /** @deprecated use jsonSubmitToolOutputsBodyInput */
  jsonSubmitToolOutputsBodyInput as zSubmitToolOutputsBodyInput,
  /** @deprecated use jsonConversationMessageInput */
  jsonConversationMessageInput as zConversationMessageInput,
  /** @deprecated use jsonCreateConversationReqInput */
  jsonCreateConversationReqInput as zCreateConversationReqInput,
  /** @deprecated use jsonConversationSortOrderInput */
  jsonConversationSortOrderInput as zConversationSortOrderInput,
  /** @deprecated use jsonUpdateConversationBodyInput */
  jsonUpdateConversationBodyInput as zUpdateConversationBodyInput,
  /** @deprecated use jsonCreateMessageBodyInput */
  jsonCreateMessageBodyInput as zCreateMessageBodyInput,
  /** @deprecated use jsonMessageListOrderInput */
  jsonMessageListOrderInput as zMessageListOrderInput,
  /** @deprecated use jsonListMessageBodyInput */
  jsonListMessageBodyInput as zListMessageBodyInput,
  /** @deprecated use jsonUpdateMessageBodyInput */
  jsonUpdateMessageBodyInput as zUpdateMessageBodyInput,
  /** @deprecated use jsonFeedbackTypeInput */
  jsonFeedbackTypeInput as zFeedbackTypeInput,
  /** @deprecated use jsonCreateMessageFeedbackBodyInput */
  jsonCreateMessageFeedbackBodyInput as zCreateMessageFeedbackBodyInput,
  /** @deprecated use jsonCreateFileReqInput */
  jsonCreateFileReqInput as zCreateFileReqInput,
  /** @deprecated use jsonCreateWorkspaceReqInput */
  jsonCreateWorkspaceReqInput as zCreateWorkspaceReqInput,
  /** @deprecated use jsonVariableUpdateItemInput */
  jsonVariableUpdateItemInput as zVariableUpdateItemInput,
  /** @deprecated use jsonVariableUpdateReqInput */
  jsonVariableUpdateReqInput as zVariableUpdateReqInput,
  /** @deprecated use jsonPromptModeInput */
  jsonPromptModeInput as zPromptModeInput,
  /** @deprecated use jsonPrefixPromptInfoInput */
  jsonPrefixPromptInfoInput as zPrefixPromptInfoInput,
  /** @deprecated use jsonBotPromptConfigInput */
  jsonBotPromptConfigInput as zBotPromptConfigInput,
  /** @deprecated use jsonBotOnboardingConfigInput */
  jsonBotOnboardingConfigInput as zBotOnboardingConfigInput,
  /** @deprecated use jsonPluginIdInfoInput */
  jsonPluginIdInfoInput as zPluginIdInfoInput,
  /** @deprecated use jsonPluginIdListInput */
  jsonPluginIdListInput as zPluginIdListInput,
  /** @deprecated use jsonWorkflowIdInfoInput */
  jsonWorkflowIdInfoInput as zWorkflowIdInfoInput,
  /** @deprecated use jsonWorkflowIdListInput */
  jsonWorkflowIdListInput as zWorkflowIdListInput,
  /** @deprecated use jsonModelResponseFormatInput */
  jsonModelResponseFormatInput as zModelResponseFormatInput,
  /** @deprecated use jsonCacheTypeInput */
  jsonCacheTypeInput as zCacheTypeInput,
  /** @deprecated use jsonModelApiModeInput */
  jsonModelApiModeInput as zModelApiModeInput,
  /** @deprecated use jsonModelInfoConfigInput */
  jsonModelInfoConfigInput as zModelInfoConfigInput,
  /** @deprecated use jsonSuggestReplyModeInput */
  jsonSuggestReplyModeInput as zSuggestReplyModeInput,
  /** @deprecated use jsonSuggestReplyConfigInput */
  jsonSuggestReplyConfigInput as zSuggestReplyConfigInput,
  /** @deprecated use jsonBotMediaConfigInput */
  jsonBotMediaConfigInput as zBotMediaConfigInput,
  /** @deprecated use jsonCreateBotReqInput */
  jsonCreateBotReqInput as zCreateBotReqInput,
  /** @deprecated use jsonKnowledgeSearchStrategyInput */
  jsonKnowledgeSearchStrategyInput as zKnowledgeSearchStrategyInput,
  /** @deprecated use jsonKnowledgeInfoInput */
  jsonKnowledgeInfoInput as zKnowledgeInfoInput,
  /** @deprecated use jsonUpdateBotReqInput */
  jsonUpdateBotReqInput as zUpdateBotReqInput,
  /** @deprecated use jsonPublishBotReqInput */
  jsonPublishBotReqInput as zPublishBotReqInput,
  /** @deprecated use jsonPublishStatusInput */
  jsonPublishStatusInput as zPublishStatusInput,
  /** @deprecated use jsonCollaborationModeInput */
  jsonCollaborationModeInput as zCollaborationModeInput,
  /** @deprecated use jsonUpdateBotCollaborationModeReqInput */
  jsonUpdateBotCollaborationModeReqInput as zUpdateBotCollaborationModeReqInput,
  /** @deprecated use jsonBotCollaboratorInput */
  jsonBotCollaboratorInput as zBotCollaboratorInput,
  /** @deprecated use jsonCreateBotCollaboratorReqInput */
  jsonCreateBotCollaboratorReqInput as zCreateBotCollaboratorReqInput,
  /** @deprecated use jsonUnpublishBotReqInput */
  jsonUnpublishBotReqInput as zUnpublishBotReqInput,
  /** @deprecated use jsonRunWorkflowReqInput */
  jsonRunWorkflowReqInput as zRunWorkflowReqInput,
  /** @deprecated use jsonInterruptTypeInput */
  jsonInterruptTypeInput as zInterruptTypeInput,
  /** @deprecated use jsonStreamWorkflowReqInput */
  jsonStreamWorkflowReqInput as zStreamWorkflowReqInput,
  /** @deprecated use jsonResumeWorkflowReqInput */
  jsonResumeWorkflowReqInput as zResumeWorkflowReqInput,
  /** @deprecated use jsonChatWorkflowReqInput */
  jsonChatWorkflowReqInput as zChatWorkflowReqInput,
  /** @deprecated use jsonWorkflowModeInput */
  jsonWorkflowModeInput as zWorkflowModeInput,
  /** @deprecated use jsonUpdateWorkflowCollaborationModeReqInput */
  jsonUpdateWorkflowCollaborationModeReqInput as zUpdateWorkflowCollaborationModeReqInput,
  /** @deprecated use jsonWorkflowCollaboratorInput */
  jsonWorkflowCollaboratorInput as zWorkflowCollaboratorInput,
  /** @deprecated use jsonCreateWorkflowCollaboratorReqInput */
  jsonCreateWorkflowCollaboratorReqInput as zCreateWorkflowCollaboratorReqInput,
  /** @deprecated use jsonDocumentFormatTypeInput */
  jsonDocumentFormatTypeInput as zDocumentFormatTypeInput,
  /** @deprecated use jsonChunkTypeInput */
  jsonChunkTypeInput as zChunkTypeInput,
  /** @deprecated use jsonCaptionTypeInput */
  jsonCaptionTypeInput as zCaptionTypeInput,
  /** @deprecated use jsonCreateDatasetReqInput */
  jsonCreateDatasetReqInput as zCreateDatasetReqInput,
  /** @deprecated use jsonUpdateDatasetReqInput */
  jsonUpdateDatasetReqInput as zUpdateDatasetReqInput,
  /** @deprecated use jsonProcessDatasetReqInput */
  jsonProcessDatasetReqInput as zProcessDatasetReqInput,
  /** @deprecated use jsonUpdateImageReqInput */
  jsonUpdateImageReqInput as zUpdateImageReqInput,
  /** @deprecated use jsonListDocumentReqInput */
  jsonListDocumentReqInput as zListDocumentReqInput,
  /** @deprecated use jsonSourceInfoInput */
  jsonSourceInfoInput as zSourceInfoInput,
  /** @deprecated use jsonUpdateRuleInput */
  jsonUpdateRuleInput as zUpdateRuleInput,
  /** @deprecated use jsonDocumentBaseInput */
  jsonDocumentBaseInput as zDocumentBaseInput,
  /** @deprecated use jsonChunkStrategyConfigInput */
  jsonChunkStrategyConfigInput as zChunkStrategyConfigInput,
  /** @deprecated use jsonCreateDocumentReqInput */
  jsonCreateDocumentReqInput as zCreateDocumentReqInput,
  /** @deprecated use jsonUpdateDocumentReqInput */
  jsonUpdateDocumentReqInput as zUpdateDocumentReqInput,
  /** @deprecated use jsonDeleteDocumentReqInput */
  jsonDeleteDocumentReqInput as zDeleteDocumentReqInput,
  /** @deprecated use jsonRoomModeInput */
  jsonRoomModeInput as zRoomModeInput,
  /** @deprecated use jsonRoomAudioCodecInput */
  jsonRoomAudioCodecInput as zRoomAudioCodecInput,
  /** @deprecated use jsonRoomAudioConfigInput */
  jsonRoomAudioConfigInput as zRoomAudioConfigInput,
  /** @deprecated use jsonRoomVideoCodecInput */
  jsonRoomVideoCodecInput as zRoomVideoCodecInput,
  /** @deprecated use jsonStreamVideoTypeInput */
  jsonStreamVideoTypeInput as zStreamVideoTypeInput,
  /** @deprecated use jsonRoomVideoConfigInput */
  jsonRoomVideoConfigInput as zRoomVideoConfigInput,
  /** @deprecated use jsonCreateRoomTurnDetectionTypeInput */
  jsonCreateRoomTurnDetectionTypeInput as zCreateRoomTurnDetectionTypeInput,
  /** @deprecated use jsonCreateRoomTurnDetectionInput */
  jsonCreateRoomTurnDetectionInput as zCreateRoomTurnDetectionInput,
  /** @deprecated use jsonTranslateConfigInput */
  jsonTranslateConfigInput as zTranslateConfigInput,
  /** @deprecated use jsonRoomConfigInput */
  jsonRoomConfigInput as zRoomConfigInput,
  /** @deprecated use jsonCreateRoomReqInput */
  jsonCreateRoomReqInput as zCreateRoomReqInput,
  /** @deprecated use jsonVoiceModelTypeInput */
  jsonVoiceModelTypeInput as zVoiceModelTypeInput,
  /** @deprecated use jsonVoiceStateInput */
  jsonVoiceStateInput as zVoiceStateInput,
  /** @deprecated use jsonVoiceEmotionInput */
  jsonVoiceEmotionInput as zVoiceEmotionInput,
  /** @deprecated use jsonVoiceCloneAudioFormatInput */
  jsonVoiceCloneAudioFormatInput as zVoiceCloneAudioFormatInput,
  /** @deprecated use jsonVoiceLanguageInput */
  jsonVoiceLanguageInput as zVoiceLanguageInput,
  /** @deprecated use jsonCloneVoiceReqInput */
  jsonCloneVoiceReqInput as zCloneVoiceReqInput,
  /** @deprecated use jsonCreateVoiceprintGroupReqInput */
  jsonCreateVoiceprintGroupReqInput as zCreateVoiceprintGroupReqInput,
  /** @deprecated use jsonUpdateVoiceprintGroupReqInput */
  jsonUpdateVoiceprintGroupReqInput as zUpdateVoiceprintGroupReqInput,
  /** @deprecated use jsonCreateVoiceprintFeatureReqInput */
  jsonCreateVoiceprintFeatureReqInput as zCreateVoiceprintFeatureReqInput,
  /** @deprecated use jsonUpdateVoiceprintFeatureReqInput */
  jsonUpdateVoiceprintFeatureReqInput as zUpdateVoiceprintFeatureReqInput,
  /** @deprecated use jsonSpeakerIdentifyReqInput */
  jsonSpeakerIdentifyReqInput as zSpeakerIdentifyReqInput,
  /** @deprecated use jsonWebsocketEntityTypeInput */
  jsonWebsocketEntityTypeInput as zWebsocketEntityTypeInput,
  /** @deprecated use jsonAudioCodecInput */
  jsonAudioCodecInput as zAudioCodecInput,
  /** @deprecated use jsonAudioSampleRateInput */
  jsonAudioSampleRateInput as zAudioSampleRateInput,
  /** @deprecated use jsonAudioLimitConfigInput */
  jsonAudioLimitConfigInput as zAudioLimitConfigInput,
  /** @deprecated use jsonPcmAudioConfigInput */
  jsonPcmAudioConfigInput as zPcmAudioConfigInput,
  /** @deprecated use jsonOpusFrameSizeMsInput */
  jsonOpusFrameSizeMsInput as zOpusFrameSizeMsInput,
  /** @deprecated use jsonOpusAudioConfigInput */
  jsonOpusAudioConfigInput as zOpusAudioConfigInput,
  /** @deprecated use jsonEmotionConfigInput */
  jsonEmotionConfigInput as zEmotionConfigInput,
  /** @deprecated use jsonOutputAudioInput */
  jsonOutputAudioInput as zOutputAudioInput,
  /** @deprecated use jsonSpeechUpdateEventInput */
  jsonSpeechUpdateEventInput as zSpeechUpdateEventInput,
  /** @deprecated use jsonInputTextBufferAppendEventInput */
  jsonInputTextBufferAppendEventInput as zInputTextBufferAppendEventInput,
  /** @deprecated use jsonInputTextBufferCompleteEventInput */
  jsonInputTextBufferCompleteEventInput as zInputTextBufferCompleteEventInput,
  /** @deprecated use jsonCreateSpeechWsReqInput */
  jsonCreateSpeechWsReqInput as zCreateSpeechWsReqInput,
  /** @deprecated use jsonSpeechFormatInput */
  jsonSpeechFormatInput as zSpeechFormatInput,
  /** @deprecated use jsonCreateSpeechReqInput */
  jsonCreateSpeechReqInput as zCreateSpeechReqInput,
  /** @deprecated use jsonInputAudioFormatInput */
  jsonInputAudioFormatInput as zInputAudioFormatInput,
  /** @deprecated use jsonAudioChannelInput */
  jsonAudioChannelInput as zAudioChannelInput,
  /** @deprecated use jsonAudioBitDepthInput */
  jsonAudioBitDepthInput as zAudioBitDepthInput,
  /** @deprecated use jsonAudioConfigInput */
  jsonAudioConfigInput as zAudioConfigInput,
  /** @deprecated use jsonTranscriptionsUpdateEventInput */
  jsonTranscriptionsUpdateEventInput as zTranscriptionsUpdateEventInput,
  /** @deprecated use jsonAudioBufferInput */
  jsonAudioBufferInput as zAudioBufferInput,
  /** @deprecated use jsonInputAudioBufferAppendEventInput */
  jsonInputAudioBufferAppendEventInput as zInputAudioBufferAppendEventInput,
  /** @deprecated use jsonInputAudioBufferCompleteEventInput */
  jsonInputAudioBufferCompleteEventInput as zInputAudioBufferCompleteEventInput,
  /** @deprecated use jsonInputAudioBufferClearEventInput */
  jsonInputAudioBufferClearEventInput as zInputAudioBufferClearEventInput,
  /** @deprecated use jsonCreateTranscriptionsWsReqInput */
  jsonCreateTranscriptionsWsReqInput as zCreateTranscriptionsWsReqInput,
  /** @deprecated use jsonCreateTranscriptionReqInput */
  jsonCreateTranscriptionReqInput as zCreateTranscriptionReqInput,
  /** @deprecated use jsonInterpretationTermInput */
  jsonInterpretationTermInput as zInterpretationTermInput,
  /** @deprecated use jsonInterpretationConfigInput */
  jsonInterpretationConfigInput as zInterpretationConfigInput,
  /** @deprecated use jsonSimultInterpretationUpdateEventInput */
  jsonSimultInterpretationUpdateEventInput as zSimultInterpretationUpdateEventInput,
  /** @deprecated use jsonCreateSimultInterpretationsWsReqInput */
  jsonCreateSimultInterpretationsWsReqInput as zCreateSimultInterpretationsWsReqInput,
  /** @deprecated use jsonChatConfigInput */
  jsonChatConfigInput as zChatConfigInput,
  /** @deprecated use jsonTurnDetectionTypeInput */
  jsonTurnDetectionTypeInput as zTurnDetectionTypeInput,
  /** @deprecated use jsonInterruptConfigModeInput */
  jsonInterruptConfigModeInput as zInterruptConfigModeInput,
  /** @deprecated use jsonInterruptConfigInput */
  jsonInterruptConfigInput as zInterruptConfigInput,
  /** @deprecated use jsonTurnDetectionInput */
  jsonTurnDetectionInput as zTurnDetectionInput,
  /** @deprecated use jsonAsrUserLanguageInput */
  jsonAsrUserLanguageInput as zAsrUserLanguageInput,
  /** @deprecated use jsonAsrConfigInput */
  jsonAsrConfigInput as zAsrConfigInput,
  /** @deprecated use jsonVoicePrintConfigInput */
  jsonVoicePrintConfigInput as zVoicePrintConfigInput,
  /** @deprecated use jsonChatUpdateDataInput */
  jsonChatUpdateDataInput as zChatUpdateDataInput,
  /** @deprecated use jsonChatUpdateEventInput */
  jsonChatUpdateEventInput as zChatUpdateEventInput,
  /** @deprecated use jsonConversationMessageCreateEventInput */
  jsonConversationMessageCreateEventInput as zConversationMessageCreateEventInput,
  /** @deprecated use jsonConversationClearEventInput */
  jsonConversationClearEventInput as zConversationClearEventInput,
  /** @deprecated use jsonConversationChatSubmitToolOutputsEventInput */
  jsonConversationChatSubmitToolOutputsEventInput as zConversationChatSubmitToolOutputsEventInput,
  /** @deprecated use jsonConversationChatCancelEventInput */
  jsonConversationChatCancelEventInput as zConversationChatCancelEventInput,
  /** @deprecated use jsonGenerateAudioModeInput */
  jsonGenerateAudioModeInput as zGenerateAudioModeInput,
  /** @deprecated use jsonInputTextGenerateAudioEventInput */
  jsonInputTextGenerateAudioEventInput as zInputTextGenerateAudioEventInput,
  /** @deprecated use jsonCreateChatWsReqInput */
  jsonCreateChatWsReqInput as zCreateChatWsReqInput,
  /** @deprecated use jsonUpdateWorkspaceReqInput */
  jsonUpdateWorkspaceReqInput as zUpdateWorkspaceReqInput,
  /** @deprecated use jsonWorkspaceMemberInputInput */
  jsonWorkspaceMemberInputInput as zWorkspaceMemberInputInput,
  /** @deprecated use jsonCreateWorkspaceMembersReqInput */
  jsonCreateWorkspaceMembersReqInput as zCreateWorkspaceMembersReqInput,
  /** @deprecated use jsonDeleteWorkspaceMembersReqInput */
  jsonDeleteWorkspaceMembersReqInput as zDeleteWorkspaceMembersReqInput,
  /** @deprecated use jsonAppCollaboratorInput */
  jsonAppCollaboratorInput as zAppCollaboratorInput,
  /** @deprecated use jsonCreateAppCollaboratorReqInput */
  jsonCreateAppCollaboratorReqInput as zCreateAppCollaboratorReqInput,
  /** @deprecated use jsonFolderTypeInput */
  jsonFolderTypeInput as zFolderTypeInput,
  /** @deprecated use jsonCreateCopyTaskReqInput */
  jsonCreateCopyTaskReqInput as zCreateCopyTaskReqInput,
  /** @deprecated use jsonTemplateDuplicateReqInput */
  jsonTemplateDuplicateReqInput as zTemplateDuplicateReqInput,
  /** @deprecated use jsonCallPluginToolReqInput */
  jsonCallPluginToolReqInput as zCallPluginToolReqInput,
  /** @deprecated use jsonStoreEntityTypeInput */
  jsonStoreEntityTypeInput as zStoreEntityTypeInput,
  /** @deprecated use jsonPluginSortTypeInput */
  jsonPluginSortTypeInput as zPluginSortTypeInput,
  /** @deprecated use jsonAuditStatusInput */
  jsonAuditStatusInput as zAuditStatusInput,
  /** @deprecated use jsonUpdateConnectorBotReqInput */
  jsonUpdateConnectorBotReqInput as zUpdateConnectorBotReqInput,
  /** @deprecated use jsonInstallConnectorReqInput */
  jsonInstallConnectorReqInput as zInstallConnectorReqInput,
  /** @deprecated use jsonConnectorUserConfigOptionInput */
  jsonConnectorUserConfigOptionInput as zConnectorUserConfigOptionInput,
  /** @deprecated use jsonConnectorUserConfigInput */
  jsonConnectorUserConfigInput as zConnectorUserConfigInput,
  /** @deprecated use jsonCreateConnectorUserConfigReqInput */
  jsonCreateConnectorUserConfigReqInput as zCreateConnectorUserConfigReqInput,
  /** @deprecated use jsonApiAppTypeInput */
  jsonApiAppTypeInput as zApiAppTypeInput,
  /** @deprecated use jsonCreateApiAppReqInput */
  jsonCreateApiAppReqInput as zCreateApiAppReqInput,
  /** @deprecated use jsonUpdateApiAppReqInput */
  jsonUpdateApiAppReqInput as zUpdateApiAppReqInput,
  /** @deprecated use jsonApiAppEventTypeInput */
  jsonApiAppEventTypeInput as zApiAppEventTypeInput,
  /** @deprecated use jsonCreateApiAppEventReqInput */
  jsonCreateApiAppEventReqInput as zCreateApiAppEventReqInput,
  /** @deprecated use jsonDeleteApiAppEventReqInput */
  jsonDeleteApiAppEventReqInput as zDeleteApiAppEventReqInput,
  /** @deprecated use jsonBenefitResourceInput */
  jsonBenefitResourceInput as zBenefitResourceInput,
  /** @deprecated use jsonCreateBillTaskReqInput */
  jsonCreateBillTaskReqInput as zCreateBillTaskReqInput,
  /** @deprecated use jsonBenefitEntityTypeInput */
  jsonBenefitEntityTypeInput as zBenefitEntityTypeInput,
  /** @deprecated use jsonBenefitLimitationStatusInput */
  jsonBenefitLimitationStatusInput as zBenefitLimitationStatusInput,
  /** @deprecated use jsonBenefitActiveModeInput */
  jsonBenefitActiveModeInput as zBenefitActiveModeInput,
  /** @deprecated use jsonBenefitTriggerUnitInput */
  jsonBenefitTriggerUnitInput as zBenefitTriggerUnitInput,
  /** @deprecated use jsonBenefitLimitationInfoInput */
  jsonBenefitLimitationInfoInput as zBenefitLimitationInfoInput,
  /** @deprecated use jsonCreateBenefitLimitationReqInput */
  jsonCreateBenefitLimitationReqInput as zCreateBenefitLimitationReqInput,
  /** @deprecated use jsonUpdateBenefitLimitationReqInput */
  jsonUpdateBenefitLimitationReqInput as zUpdateBenefitLimitationReqInput,
  /** @deprecated use jsonEnterpriseMemberRoleInput */
  jsonEnterpriseMemberRoleInput as zEnterpriseMemberRoleInput,
  /** @deprecated use jsonEnterpriseMemberInputInput */
  jsonEnterpriseMemberInputInput as zEnterpriseMemberInputInput,
  /** @deprecated use jsonCreateEnterpriseMemberReqInput */
  jsonCreateEnterpriseMemberReqInput as zCreateEnterpriseMemberReqInput,
  /** @deprecated use jsonUpdateEnterpriseMemberReqInput */
  jsonUpdateEnterpriseMemberReqInput as zUpdateEnterpriseMemberReqInput,
  /** @deprecated use jsonDeleteEnterpriseMemberReqInput */
  jsonDeleteEnterpriseMemberReqInput as zDeleteEnterpriseMemberReqInput,
  /** @deprecated use jsonCreateEnterpriseOrganizationReqInput */
  jsonCreateEnterpriseOrganizationReqInput as zCreateEnterpriseOrganizationReqInput,
  /** @deprecated use jsonUpdateOrganizationReqInput */
  jsonUpdateOrganizationReqInput as zUpdateOrganizationReqInput,
  /** @deprecated use jsonOrganizationRoleTypeInput */
  jsonOrganizationRoleTypeInput as zOrganizationRoleTypeInput,
  /** @deprecated use jsonOrganizationMemberInputInput */
  jsonOrganizationMemberInputInput as zOrganizationMemberInputInput,
  /** @deprecated use jsonCreateOrganizationMemberReqInput */
  jsonCreateOrganizationMemberReqInput as zCreateOrganizationMemberReqInput,
  /** @deprecated use jsonUpdateOrganizationMemberReqInput */
  jsonUpdateOrganizationMemberReqInput as zUpdateOrganizationMemberReqInput,
  /** @deprecated use jsonDeleteOrganizationMemberReqInput */
  jsonDeleteOrganizationMemberReqInput as zDeleteOrganizationMemberReqInput,
  /** @deprecated use jsonOAuthResponseTypeInput */
  jsonOAuthResponseTypeInput as zOAuthResponseTypeInput,
  /** @deprecated use jsonCodeChallengeMethodInput */
  jsonCodeChallengeMethodInput as zCodeChallengeMethodInput,
  /** @deprecated use jsonAuthorizationCodeGrantInput */
  jsonAuthorizationCodeGrantInput as zAuthorizationCodeGrantInput,
  /** @deprecated use jsonRefreshTokenGrantInput */
  jsonRefreshTokenGrantInput as zRefreshTokenGrantInput,
  /** @deprecated use jsonDeviceCodeGrantInput */
  jsonDeviceCodeGrantInput as zDeviceCodeGrantInput,
  /** @deprecated use jsonJWTAccountPermissionInput */
  jsonJWTAccountPermissionInput as zJWTAccountPermissionInput,
  /** @deprecated use jsonJWTConnectorBotChatAttributeInput */
  jsonJWTConnectorBotChatAttributeInput as zJWTConnectorBotChatAttributeInput,
  /** @deprecated use jsonJWTAttributeConstraintInput */
  jsonJWTAttributeConstraintInput as zJWTAttributeConstraintInput,
  /** @deprecated use jsonJWTWorkspacePermissionInput */
  jsonJWTWorkspacePermissionInput as zJWTWorkspacePermissionInput,
  /** @deprecated use jsonJWTWorkflowPermissionInput */
  jsonJWTWorkflowPermissionInput as zJWTWorkflowPermissionInput,
  /** @deprecated use jsonJWTScopeInput */
  jsonJWTScopeInput as zJWTScopeInput,
  /** @deprecated use jsonJWTBearerGrantInput */
  jsonJWTBearerGrantInput as zJWTBearerGrantInput,
  /** @deprecated use jsonOAuthGrantTypeInput */
  jsonOAuthGrantTypeInput as zOAuthGrantTypeInput,
  /** @deprecated use jsonOAuthTokenReqInput */
  jsonOAuthTokenReqInput as zOAuthTokenReqInput,
  /** @deprecated use jsonDeviceCodeReqInput */
  jsonDeviceCodeReqInput as zDeviceCodeReqInput,
  /** @deprecated use jsonChatCreateBody */
  jsonChatCreateBody as zChatCreateBody,
  /** @deprecated use jsonChatCreateQuery */
  jsonChatCreateQuery as zChatCreateQuery,
  /** @deprecated use jsonChatRetrieveQuery */
  jsonChatRetrieveQuery as zChatRetrieveQuery,
  /** @deprecated use jsonChatCancelBody */
  jsonChatCancelBody as zChatCancelBody,
  /** @deprecated use jsonChatMessagesListQuery */
  jsonChatMessagesListQuery as zChatMessagesListQuery,
  /** @deprecated use jsonChatSubmitToolOutputsBody */
  jsonChatSubmitToolOutputsBody as zChatSubmitToolOutputsBody,
  /** @deprecated use jsonChatSubmitToolOutputsQuery */
  jsonChatSubmitToolOutputsQuery as zChatSubmitToolOutputsQuery,
  /** @deprecated use jsonConversationsCreateBody */
  jsonConversationsCreateBody as zConversationsCreateBody,
  /** @deprecated use jsonConversationsRetrieveQuery */
  jsonConversationsRetrieveQuery as zConversationsRetrieveQuery,
  /** @deprecated use jsonConversationsListQuery */
  jsonConversationsListQuery as zConversationsListQuery,
  /** @deprecated use jsonConversationsUpdateBody */
  jsonConversationsUpdateBody as zConversationsUpdateBody,
  /** @deprecated use jsonConversationsUpdatePath */
  jsonConversationsUpdatePath as zConversationsUpdatePath,
  /** @deprecated use jsonConversationsDeletePath */
  jsonConversationsDeletePath as zConversationsDeletePath,
  /** @deprecated use jsonConversationsClearPath */
  jsonConversationsClearPath as zConversationsClearPath,
  /** @deprecated use jsonConversationsMessagesCreateBody */
  jsonConversationsMessagesCreateBody as zConversationsMessagesCreateBody,
  /** @deprecated use jsonConversationsMessagesCreateQuery */
  jsonConversationsMessagesCreateQuery as zConversationsMessagesCreateQuery,
  /** @deprecated use jsonConversationsMessagesListBody */
  jsonConversationsMessagesListBody as zConversationsMessagesListBody,
  /** @deprecated use jsonConversationsMessagesListQuery */
  jsonConversationsMessagesListQuery as zConversationsMessagesListQuery,
  /** @deprecated use jsonConversationsMessagesRetrieveQuery */
  jsonConversationsMessagesRetrieveQuery as zConversationsMessagesRetrieveQuery,
  /** @deprecated use jsonConversationsMessagesUpdateBody */
  jsonConversationsMessagesUpdateBody as zConversationsMessagesUpdateBody,
  /** @deprecated use jsonConversationsMessagesUpdateQuery */
  jsonConversationsMessagesUpdateQuery as zConversationsMessagesUpdateQuery,
  /** @deprecated use jsonConversationsMessagesDeleteQuery */
  jsonConversationsMessagesDeleteQuery as zConversationsMessagesDeleteQuery,
  /** @deprecated use jsonConversationsMessagesFeedbackCreateBody */
  jsonConversationsMessagesFeedbackCreateBody as zConversationsMessagesFeedbackCreateBody,
  /** @deprecated use jsonConversationsMessagesFeedbackCreatePath */
  jsonConversationsMessagesFeedbackCreatePath as zConversationsMessagesFeedbackCreatePath,
  /** @deprecated use jsonConversationsMessagesFeedbackDeletePath */
  jsonConversationsMessagesFeedbackDeletePath as zConversationsMessagesFeedbackDeletePath,
  /** @deprecated use jsonFilesUploadBody */
  jsonFilesUploadBody as zFilesUploadBody,
  /** @deprecated use jsonFilesRetrieveQuery */
  jsonFilesRetrieveQuery as zFilesRetrieveQuery,
  /** @deprecated use jsonWorkspacesListQuery */
  jsonWorkspacesListQuery as zWorkspacesListQuery,
  /** @deprecated use jsonWorkspacesCreateBody */
  jsonWorkspacesCreateBody as zWorkspacesCreateBody,
  /** @deprecated use jsonVariablesRetrieveQuery */
  jsonVariablesRetrieveQuery as zVariablesRetrieveQuery,
  /** @deprecated use jsonVariablesUpdateBody */
  jsonVariablesUpdateBody as zVariablesUpdateBody,
  /** @deprecated use jsonBotsCreateBody */
  jsonBotsCreateBody as zBotsCreateBody,
  /** @deprecated use jsonBotsUpdateBody */
  jsonBotsUpdateBody as zBotsUpdateBody,
  /** @deprecated use jsonBotsPublishBody */
  jsonBotsPublishBody as zBotsPublishBody,
  /** @deprecated use jsonBotsListNewQuery */
  jsonBotsListNewQuery as zBotsListNewQuery,
  /** @deprecated use jsonBotsRetrieveNewPath */
  jsonBotsRetrieveNewPath as zBotsRetrieveNewPath,
  /** @deprecated use jsonBotsRetrieveNewQuery */
  jsonBotsRetrieveNewQuery as zBotsRetrieveNewQuery,
  /** @deprecated use jsonBotsCollaborationModesUpdateBody */
  jsonBotsCollaborationModesUpdateBody as zBotsCollaborationModesUpdateBody,
  /** @deprecated use jsonBotsCollaborationModesUpdatePath */
  jsonBotsCollaborationModesUpdatePath as zBotsCollaborationModesUpdatePath,
  /** @deprecated use jsonBotsCollaboratorsCreateBody */
  jsonBotsCollaboratorsCreateBody as zBotsCollaboratorsCreateBody,
  /** @deprecated use jsonBotsCollaboratorsCreatePath */
  jsonBotsCollaboratorsCreatePath as zBotsCollaboratorsCreatePath,
  /** @deprecated use jsonBotsCollaboratorsDeletePath */
  jsonBotsCollaboratorsDeletePath as zBotsCollaboratorsDeletePath,
  /** @deprecated use jsonBotsUnpublishBody */
  jsonBotsUnpublishBody as zBotsUnpublishBody,
  /** @deprecated use jsonBotsUnpublishPath */
  jsonBotsUnpublishPath as zBotsUnpublishPath,
  /** @deprecated use jsonBotsVersionsListPath */
  jsonBotsVersionsListPath as zBotsVersionsListPath,
  /** @deprecated use jsonBotsVersionsListQuery */
  jsonBotsVersionsListQuery as zBotsVersionsListQuery,
  /** @deprecated use jsonBotsRetrieveQuery */
  jsonBotsRetrieveQuery as zBotsRetrieveQuery,
  /** @deprecated use jsonBotsListQuery */
  jsonBotsListQuery as zBotsListQuery,
  /** @deprecated use jsonWorkflowsRunsCreateBody */
  jsonWorkflowsRunsCreateBody as zWorkflowsRunsCreateBody,
  /** @deprecated use jsonWorkflowsRunsStreamBody */
  jsonWorkflowsRunsStreamBody as zWorkflowsRunsStreamBody,
  /** @deprecated use jsonWorkflowsRunsResumeBody */
  jsonWorkflowsRunsResumeBody as zWorkflowsRunsResumeBody,
  /** @deprecated use jsonWorkflowsRunsResumeBlockingBody */
  jsonWorkflowsRunsResumeBlockingBody as zWorkflowsRunsResumeBlockingBody,
  /** @deprecated use jsonWorkflowsRunsHistoryRetrievePath */
  jsonWorkflowsRunsHistoryRetrievePath as zWorkflowsRunsHistoryRetrievePath,
  /** @deprecated use jsonWorkflowsRunsHistoryExecuteNodesRetrievePath */
  jsonWorkflowsRunsHistoryExecuteNodesRetrievePath as zWorkflowsRunsHistoryExecuteNodesRetrievePath,
  /** @deprecated use jsonWorkflowsChatStreamBody */
  jsonWorkflowsChatStreamBody as zWorkflowsChatStreamBody,
  /** @deprecated use jsonWorkflowsListQuery */
  jsonWorkflowsListQuery as zWorkflowsListQuery,
  /** @deprecated use jsonWorkflowsRetrievePath */
  jsonWorkflowsRetrievePath as zWorkflowsRetrievePath,
  /** @deprecated use jsonWorkflowsRetrieveQuery */
  jsonWorkflowsRetrieveQuery as zWorkflowsRetrieveQuery,
  /** @deprecated use jsonWorkflowsVersionsListPath */
  jsonWorkflowsVersionsListPath as zWorkflowsVersionsListPath,
  /** @deprecated use jsonWorkflowsVersionsListQuery */
  jsonWorkflowsVersionsListQuery as zWorkflowsVersionsListQuery,
  /** @deprecated use jsonWorkflowsCollaborationModesUpdateBody */
  jsonWorkflowsCollaborationModesUpdateBody as zWorkflowsCollaborationModesUpdateBody,
  /** @deprecated use jsonWorkflowsCollaborationModesUpdatePath */
  jsonWorkflowsCollaborationModesUpdatePath as zWorkflowsCollaborationModesUpdatePath,
  /** @deprecated use jsonWorkflowsCollaboratorsCreateBody */
  jsonWorkflowsCollaboratorsCreateBody as zWorkflowsCollaboratorsCreateBody,
  /** @deprecated use jsonWorkflowsCollaboratorsCreatePath */
  jsonWorkflowsCollaboratorsCreatePath as zWorkflowsCollaboratorsCreatePath,
  /** @deprecated use jsonWorkflowsCollaboratorsDeletePath */
  jsonWorkflowsCollaboratorsDeletePath as zWorkflowsCollaboratorsDeletePath,
  /** @deprecated use jsonDatasetsListQuery */
  jsonDatasetsListQuery as zDatasetsListQuery,
  /** @deprecated use jsonDatasetsCreateBody */
  jsonDatasetsCreateBody as zDatasetsCreateBody,
  /** @deprecated use jsonDatasetsUpdateBody */
  jsonDatasetsUpdateBody as zDatasetsUpdateBody,
  /** @deprecated use jsonDatasetsUpdatePath */
  jsonDatasetsUpdatePath as zDatasetsUpdatePath,
  /** @deprecated use jsonDatasetsDeletePath */
  jsonDatasetsDeletePath as zDatasetsDeletePath,
  /** @deprecated use jsonDatasetsProcessBody */
  jsonDatasetsProcessBody as zDatasetsProcessBody,
  /** @deprecated use jsonDatasetsProcessPath */
  jsonDatasetsProcessPath as zDatasetsProcessPath,
  /** @deprecated use jsonDatasetsImagesListPath */
  jsonDatasetsImagesListPath as zDatasetsImagesListPath,
  /** @deprecated use jsonDatasetsImagesListQuery */
  jsonDatasetsImagesListQuery as zDatasetsImagesListQuery,
  /** @deprecated use jsonDatasetsImagesUpdateBody */
  jsonDatasetsImagesUpdateBody as zDatasetsImagesUpdateBody,
  /** @deprecated use jsonDatasetsImagesUpdatePath */
  jsonDatasetsImagesUpdatePath as zDatasetsImagesUpdatePath,
  /** @deprecated use jsonDatasetsDocumentsListBody */
  jsonDatasetsDocumentsListBody as zDatasetsDocumentsListBody,
  /** @deprecated use jsonDatasetsDocumentsCreateBody */
  jsonDatasetsDocumentsCreateBody as zDatasetsDocumentsCreateBody,
  /** @deprecated use jsonDatasetsDocumentsUpdateBody */
  jsonDatasetsDocumentsUpdateBody as zDatasetsDocumentsUpdateBody,
  /** @deprecated use jsonDatasetsDocumentsDeleteBody */
  jsonDatasetsDocumentsDeleteBody as zDatasetsDocumentsDeleteBody,
  /** @deprecated use jsonAudioRoomsCreateBody */
  jsonAudioRoomsCreateBody as zAudioRoomsCreateBody,
  /** @deprecated use jsonAudioLiveRetrievePath */
  jsonAudioLiveRetrievePath as zAudioLiveRetrievePath,
  /** @deprecated use jsonAudioVoicesListQuery */
  jsonAudioVoicesListQuery as zAudioVoicesListQuery,
  /** @deprecated use jsonAudioVoicesCloneBody */
  jsonAudioVoicesCloneBody as zAudioVoicesCloneBody,
  /** @deprecated use jsonAudioVoiceprintGroupsListQuery */
  jsonAudioVoiceprintGroupsListQuery as zAudioVoiceprintGroupsListQuery,
  /** @deprecated use jsonAudioVoiceprintGroupsCreateBody */
  jsonAudioVoiceprintGroupsCreateBody as zAudioVoiceprintGroupsCreateBody,
  /** @deprecated use jsonAudioVoiceprintGroupsUpdateBody */
  jsonAudioVoiceprintGroupsUpdateBody as zAudioVoiceprintGroupsUpdateBody,
  /** @deprecated use jsonAudioVoiceprintGroupsUpdatePath */
  jsonAudioVoiceprintGroupsUpdatePath as zAudioVoiceprintGroupsUpdatePath,
  /** @deprecated use jsonAudioVoiceprintGroupsDeletePath */
  jsonAudioVoiceprintGroupsDeletePath as zAudioVoiceprintGroupsDeletePath,
  /** @deprecated use jsonAudioVoiceprintGroupsFeaturesListPath */
  jsonAudioVoiceprintGroupsFeaturesListPath as zAudioVoiceprintGroupsFeaturesListPath,
  /** @deprecated use jsonAudioVoiceprintGroupsFeaturesListQuery */
  jsonAudioVoiceprintGroupsFeaturesListQuery as zAudioVoiceprintGroupsFeaturesListQuery,
  /** @deprecated use jsonAudioVoiceprintGroupsFeaturesCreateBody */
  jsonAudioVoiceprintGroupsFeaturesCreateBody as zAudioVoiceprintGroupsFeaturesCreateBody,
  /** @deprecated use jsonAudioVoiceprintGroupsFeaturesCreatePath */
  jsonAudioVoiceprintGroupsFeaturesCreatePath as zAudioVoiceprintGroupsFeaturesCreatePath,
  /** @deprecated use jsonAudioVoiceprintGroupsFeaturesUpdateBody */
  jsonAudioVoiceprintGroupsFeaturesUpdateBody as zAudioVoiceprintGroupsFeaturesUpdateBody,
  /** @deprecated use jsonAudioVoiceprintGroupsFeaturesUpdatePath */
  jsonAudioVoiceprintGroupsFeaturesUpdatePath as zAudioVoiceprintGroupsFeaturesUpdatePath,
  /** @deprecated use jsonAudioVoiceprintGroupsFeaturesDeletePath */
  jsonAudioVoiceprintGroupsFeaturesDeletePath as zAudioVoiceprintGroupsFeaturesDeletePath,
  /** @deprecated use jsonAudioVoiceprintGroupsFeaturesSpeakerIdentifyBody */
  jsonAudioVoiceprintGroupsFeaturesSpeakerIdentifyBody as zAudioVoiceprintGroupsFeaturesSpeakerIdentifyBody,
  /** @deprecated use jsonAudioVoiceprintGroupsFeaturesSpeakerIdentifyPath */
  jsonAudioVoiceprintGroupsFeaturesSpeakerIdentifyPath as zAudioVoiceprintGroupsFeaturesSpeakerIdentifyPath,
  /** @deprecated use jsonAudioSpeechCreateBody */
  jsonAudioSpeechCreateBody as zAudioSpeechCreateBody,
  /** @deprecated use jsonWebsocketsAudioSpeechCreateQuery */
  jsonWebsocketsAudioSpeechCreateQuery as zWebsocketsAudioSpeechCreateQuery,
  /** @deprecated use jsonAudioTranscriptionsCreateBody */
  jsonAudioTranscriptionsCreateBody as zAudioTranscriptionsCreateBody,
  /** @deprecated use jsonWebsocketsAudioTranscriptionsCreateQuery */
  jsonWebsocketsAudioTranscriptionsCreateQuery as zWebsocketsAudioTranscriptionsCreateQuery,
  /** @deprecated use jsonWebsocketsChatCreateQuery */
  jsonWebsocketsChatCreateQuery as zWebsocketsChatCreateQuery,
  /** @deprecated use jsonWorkspacesUpdateBody */
  jsonWorkspacesUpdateBody as zWorkspacesUpdateBody,
  /** @deprecated use jsonWorkspacesUpdatePath */
  jsonWorkspacesUpdatePath as zWorkspacesUpdatePath,
  /** @deprecated use jsonWorkspacesMembersListPath */
  jsonWorkspacesMembersListPath as zWorkspacesMembersListPath,
  /** @deprecated use jsonWorkspacesMembersListQuery */
  jsonWorkspacesMembersListQuery as zWorkspacesMembersListQuery,
  /** @deprecated use jsonWorkspacesMembersCreateBody */
  jsonWorkspacesMembersCreateBody as zWorkspacesMembersCreateBody,
  /** @deprecated use jsonWorkspacesMembersCreatePath */
  jsonWorkspacesMembersCreatePath as zWorkspacesMembersCreatePath,
  /** @deprecated use jsonWorkspacesMembersDeleteBody */
  jsonWorkspacesMembersDeleteBody as zWorkspacesMembersDeleteBody,
  /** @deprecated use jsonWorkspacesMembersDeletePath */
  jsonWorkspacesMembersDeletePath as zWorkspacesMembersDeletePath,
  /** @deprecated use jsonAppsListQuery */
  jsonAppsListQuery as zAppsListQuery,
  /** @deprecated use jsonAppsCollaboratorsCreateBody */
  jsonAppsCollaboratorsCreateBody as zAppsCollaboratorsCreateBody,
  /** @deprecated use jsonAppsCollaboratorsCreatePath */
  jsonAppsCollaboratorsCreatePath as zAppsCollaboratorsCreatePath,
  /** @deprecated use jsonAppsCollaboratorsDeletePath */
  jsonAppsCollaboratorsDeletePath as zAppsCollaboratorsDeletePath,
  /** @deprecated use jsonFoldersListQuery */
  jsonFoldersListQuery as zFoldersListQuery,
  /** @deprecated use jsonFoldersRetrievePath */
  jsonFoldersRetrievePath as zFoldersRetrievePath,
  /** @deprecated use jsonEntitiesCopyTasksCreateBody */
  jsonEntitiesCopyTasksCreateBody as zEntitiesCopyTasksCreateBody,
  /** @deprecated use jsonEntitiesCopyTasksRetrievePath */
  jsonEntitiesCopyTasksRetrievePath as zEntitiesCopyTasksRetrievePath,
  /** @deprecated use jsonTemplatesDuplicateBody */
  jsonTemplatesDuplicateBody as zTemplatesDuplicateBody,
  /** @deprecated use jsonTemplatesDuplicatePath */
  jsonTemplatesDuplicatePath as zTemplatesDuplicatePath,
  /** @deprecated use jsonPluginsMgetQuery */
  jsonPluginsMgetQuery as zPluginsMgetQuery,
  /** @deprecated use jsonPluginsRetrievePath */
  jsonPluginsRetrievePath as zPluginsRetrievePath,
  /** @deprecated use jsonPluginsToolsCallBody */
  jsonPluginsToolsCallBody as zPluginsToolsCallBody,
  /** @deprecated use jsonPluginsToolsCallPath */
  jsonPluginsToolsCallPath as zPluginsToolsCallPath,
  /** @deprecated use jsonStoresCategoriesListQuery */
  jsonStoresCategoriesListQuery as zStoresCategoriesListQuery,
  /** @deprecated use jsonStoresPluginsListQuery */
  jsonStoresPluginsListQuery as zStoresPluginsListQuery,
  /** @deprecated use jsonConnectorsBotsUpdateBody */
  jsonConnectorsBotsUpdateBody as zConnectorsBotsUpdateBody,
  /** @deprecated use jsonConnectorsBotsUpdatePath */
  jsonConnectorsBotsUpdatePath as zConnectorsBotsUpdatePath,
  /** @deprecated use jsonConnectorsInstallBody */
  jsonConnectorsInstallBody as zConnectorsInstallBody,
  /** @deprecated use jsonConnectorsInstallPath */
  jsonConnectorsInstallPath as zConnectorsInstallPath,
  /** @deprecated use jsonConnectorsUserConfigsCreateBody */
  jsonConnectorsUserConfigsCreateBody as zConnectorsUserConfigsCreateBody,
  /** @deprecated use jsonConnectorsUserConfigsCreatePath */
  jsonConnectorsUserConfigsCreatePath as zConnectorsUserConfigsCreatePath,
  /** @deprecated use jsonApiAppsListQuery */
  jsonApiAppsListQuery as zApiAppsListQuery,
  /** @deprecated use jsonApiAppsCreateBody */
  jsonApiAppsCreateBody as zApiAppsCreateBody,
  /** @deprecated use jsonApiAppsUpdateBody */
  jsonApiAppsUpdateBody as zApiAppsUpdateBody,
  /** @deprecated use jsonApiAppsUpdatePath */
  jsonApiAppsUpdatePath as zApiAppsUpdatePath,
  /** @deprecated use jsonApiAppsDeletePath */
  jsonApiAppsDeletePath as zApiAppsDeletePath,
  /** @deprecated use jsonApiAppsEventsListPath */
  jsonApiAppsEventsListPath as zApiAppsEventsListPath,
  /** @deprecated use jsonApiAppsEventsListQuery */
  jsonApiAppsEventsListQuery as zApiAppsEventsListQuery,
  /** @deprecated use jsonApiAppsEventsCreateBody */
  jsonApiAppsEventsCreateBody as zApiAppsEventsCreateBody,
  /** @deprecated use jsonApiAppsEventsCreatePath */
  jsonApiAppsEventsCreatePath as zApiAppsEventsCreatePath,
  /** @deprecated use jsonApiAppsEventsDeleteBody */
  jsonApiAppsEventsDeleteBody as zApiAppsEventsDeleteBody,
  /** @deprecated use jsonApiAppsEventsDeletePath */
  jsonApiAppsEventsDeletePath as zApiAppsEventsDeletePath,
  /** @deprecated use jsonCommerceBenefitsRetrieveQuery */
  jsonCommerceBenefitsRetrieveQuery as zCommerceBenefitsRetrieveQuery,
  /** @deprecated use jsonCommerceBenefitsBillTasksListQuery */
  jsonCommerceBenefitsBillTasksListQuery as zCommerceBenefitsBillTasksListQuery,
  /** @deprecated use jsonCommerceBenefitsBillTasksCreateBody */
  jsonCommerceBenefitsBillTasksCreateBody as zCommerceBenefitsBillTasksCreateBody,
  /** @deprecated use jsonCommerceBenefitsLimitationsListQuery */
  jsonCommerceBenefitsLimitationsListQuery as zCommerceBenefitsLimitationsListQuery,
  /** @deprecated use jsonCommerceBenefitsLimitationsCreateBody */
  jsonCommerceBenefitsLimitationsCreateBody as zCommerceBenefitsLimitationsCreateBody,
  /** @deprecated use jsonCommerceBenefitsLimitationsUpdateBody */
  jsonCommerceBenefitsLimitationsUpdateBody as zCommerceBenefitsLimitationsUpdateBody,
  /** @deprecated use jsonCommerceBenefitsLimitationsUpdatePath */
  jsonCommerceBenefitsLimitationsUpdatePath as zCommerceBenefitsLimitationsUpdatePath,
  /** @deprecated use jsonEnterprisesMembersCreateBody */
  jsonEnterprisesMembersCreateBody as zEnterprisesMembersCreateBody,
  /** @deprecated use jsonEnterprisesMembersCreatePath */
  jsonEnterprisesMembersCreatePath as zEnterprisesMembersCreatePath,
  /** @deprecated use jsonEnterprisesMembersUpdateBody */
  jsonEnterprisesMembersUpdateBody as zEnterprisesMembersUpdateBody,
  /** @deprecated use jsonEnterprisesMembersUpdatePath */
  jsonEnterprisesMembersUpdatePath as zEnterprisesMembersUpdatePath,
  /** @deprecated use jsonEnterprisesMembersDeleteBody */
  jsonEnterprisesMembersDeleteBody as zEnterprisesMembersDeleteBody,
  /** @deprecated use jsonEnterprisesMembersDeletePath */
  jsonEnterprisesMembersDeletePath as zEnterprisesMembersDeletePath,
  /** @deprecated use jsonEnterprisesOrganizationsListPath */
  jsonEnterprisesOrganizationsListPath as zEnterprisesOrganizationsListPath,
  /** @deprecated use jsonEnterprisesOrganizationsListQuery */
  jsonEnterprisesOrganizationsListQuery as zEnterprisesOrganizationsListQuery,
  /** @deprecated use jsonEnterprisesOrganizationsCreateBody */
  jsonEnterprisesOrganizationsCreateBody as zEnterprisesOrganizationsCreateBody,
  /** @deprecated use jsonEnterprisesOrganizationsCreatePath */
  jsonEnterprisesOrganizationsCreatePath as zEnterprisesOrganizationsCreatePath,
  /** @deprecated use jsonOrganizationsUpdateBody */
  jsonOrganizationsUpdateBody as zOrganizationsUpdateBody,
  /** @deprecated use jsonOrganizationsUpdatePath */
  jsonOrganizationsUpdatePath as zOrganizationsUpdatePath,
  /** @deprecated use jsonOrganizationsMembersListPath */
  jsonOrganizationsMembersListPath as zOrganizationsMembersListPath,
  /** @deprecated use jsonOrganizationsMembersListQuery */
  jsonOrganizationsMembersListQuery as zOrganizationsMembersListQuery,
  /** @deprecated use jsonOrganizationsMembersCreateBody */
  jsonOrganizationsMembersCreateBody as zOrganizationsMembersCreateBody,
  /** @deprecated use jsonOrganizationsMembersCreatePath */
  jsonOrganizationsMembersCreatePath as zOrganizationsMembersCreatePath,
  /** @deprecated use jsonOrganizationsMembersUpdateBody */
  jsonOrganizationsMembersUpdateBody as zOrganizationsMembersUpdateBody,
  /** @deprecated use jsonOrganizationsMembersUpdatePath */
  jsonOrganizationsMembersUpdatePath as zOrganizationsMembersUpdatePath,
  /** @deprecated use jsonOrganizationsMembersDeleteBody */
  jsonOrganizationsMembersDeleteBody as zOrganizationsMembersDeleteBody,
  /** @deprecated use jsonOrganizationsMembersDeletePath */
  jsonOrganizationsMembersDeletePath as zOrganizationsMembersDeletePath,
  /** @deprecated use jsonOauthAuthorizeQuery */
  jsonOauthAuthorizeQuery as zOauthAuthorizeQuery,
  /** @deprecated use jsonOauthAuthorizeWorkspacePath */
  jsonOauthAuthorizeWorkspacePath as zOauthAuthorizeWorkspacePath,
  /** @deprecated use jsonOauthAuthorizeWorkspaceQuery */
  jsonOauthAuthorizeWorkspaceQuery as zOauthAuthorizeWorkspaceQuery,
  /** @deprecated use jsonOauthTokenCreateBody */
  jsonOauthTokenCreateBody as zOauthTokenCreateBody,
  /** @deprecated use jsonOauthTokenCreateForAccountBody */
  jsonOauthTokenCreateForAccountBody as zOauthTokenCreateForAccountBody,
  /** @deprecated use jsonOauthTokenCreateForAccountPath */
  jsonOauthTokenCreateForAccountPath as zOauthTokenCreateForAccountPath,
  /** @deprecated use jsonOauthTokenCreateForEnterpriseBody */
  jsonOauthTokenCreateForEnterpriseBody as zOauthTokenCreateForEnterpriseBody,
  /** @deprecated use jsonOauthTokenCreateForEnterprisePath */
  jsonOauthTokenCreateForEnterprisePath as zOauthTokenCreateForEnterprisePath,
  /** @deprecated use jsonOauthDeviceCodeCreateBody */
  jsonOauthDeviceCodeCreateBody as zOauthDeviceCodeCreateBody,
  /** @deprecated use jsonOauthDeviceCodeCreateForWorkspaceBody */
  jsonOauthDeviceCodeCreateForWorkspaceBody as zOauthDeviceCodeCreateForWorkspaceBody,
  /** @deprecated use jsonOauthDeviceCodeCreateForWorkspacePath */
  jsonOauthDeviceCodeCreateForWorkspacePath as zOauthDeviceCodeCreateForWorkspacePath,
} from './json.gen.js';
