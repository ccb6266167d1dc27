// Generated from openapi/ by `npm run generate`. Do not edit.

/** The code of an error, never 0. The platform adds codes without notice. */
export const CozeErrorCode = {
  /** The recording differs too much from the given text. */
  VOICE_CLONE_TEXT_MISMATCH: 1109,
  /** The text to speak has more than 1024 bytes. */
  TTS_TEXT_TOO_LONG: 3010,
  /** A parameter is missing or wrong. The message names it. */
  BAD_REQUEST: 4000,
  /** There is no conversation with this ID. */
  CONVERSATION_NOT_FOUND: 4001,
  /** There is no conversation or chat with this ID. */
  CHAT_NOT_FOUND: 4002,
  /** `meta_data` is larger than its limits. */
  META_DATA_LIMIT: 4003,
  /** `additional_messages` is larger than its limits. */
  ADDITIONAL_MESSAGES_LIMIT: 4004,
  /** There is no message with this ID. */
  MESSAGE_NOT_FOUND: 4005,
  /** There is no message with this ID. Another code for 4005. */
  MESSAGE_ID_NOT_FOUND: 4006,
  /** The daily quota of the bot is used up. */
  DAILY_QUOTA_EXCEEDED: 4008,
  /** Too many users at the moment. */
  TOO_MANY_USERS: 4009,
  /** The prompt has more tokens than the model accepts. */
  PROMPT_TOO_LONG: 4010,
  /** The balance of Coze tokens is too low. */
  TOKEN_BALANCE_INSUFFICIENT: 4011,
  /** The model cannot be used. */
  INVALID_MODEL: 4012,
  /** Too many requests were sent in a short time. */
  RATE_LIMITED: 4013,
  /** The content policy does not allow this content. */
  CONTENT_POLICY: 4014,
  /** The bot is not published to this channel. */
  BOT_NOT_PUBLISHED: 4015,
  /** Another chat is running in the conversation. Retry after it ended or was canceled. */
  CONVERSATION_BUSY: 4016,
  /** The account has an overdue balance. */
  ACCOUNT_OVERDUE: 4019,
  /** Too many requests to the model run at the same time. */
  MODEL_CONCURRENCY_LIMIT: 4020,
  /** The account has an overdue balance and must be recharged. */
  ACCOUNT_RECHARGE_NEEDED: 4027,
  /** The free quota or the resource points are used up. */
  FREE_QUOTA_USED_UP: 4028,
  /** A quota was reached. The documentation does not say which one. */
  QUOTA_RELATED: 4033,
  /** The access token is missing, wrong or expired. Get a new one. */
  AUTHENTICATION_INVALID: 4100,
  /** The token lacks a permission, or access to the workspace of the resource. */
  PERMISSION_DENIED: 4101,
  /** The name or description of the organization breaks the rules for content. */
  CONTENT_VIOLATION: 4102,
  /** The chat cannot be canceled: it has ended, or waits for an action. */
  CHAT_NOT_CANCELABLE: 4104,
  /** The resource does not exist, or the workflow was never published. */
  NOT_FOUND: 4200,
  /** The uploaded file is empty. */
  UPLOAD_EMPTY: 4300,
  /** The upload contains more than one file. */
  UPLOAD_MULTIPLE: 4301,
  /** The uploaded file is too large. */
  UPLOAD_TOO_LARGE: 4302,
  /** The format of the uploaded file is not supported. */
  UPLOAD_FORMAT: 4303,
  /** The uploaded file is damaged or unreadable. */
  UPLOAD_DAMAGED: 4304,
  /** The server failed. Also: tool outputs for a chat that was created with `auto_save_history: false`. */
  INTERNAL_ERROR: 5000,
  /** `is_async` needs a paid plan. */
  ASYNC_NEEDS_PAID_PLAN: 6003,
  /** A code node of the workflow ran too long. */
  CODE_NODE_TIMEOUT: 6006,
  /** The workflow took too long. */
  STUDIO_OPEN_API_WORKFLOW_TIMEOUT: 6023,
  /** The workflow is not published. */
  STUDIO_OPEN_API_WORKFLOW_NOT_PUBLISHED: 6031,
  /** The endpoint does not support workflows that interrupt. Use a stream. */
  STUDIO_OPEN_API_INTERRUPT_NOT_SUPPORTED: 6039,
  /** The chat failed. The documentation gives no reason. */
  CHAT_FAILED: 701231,
  /** A parameter about the agent is invalid. */
  STUDIO_AGENT_INVALID_PARAM: 100000000,
  /** The protocol of the chat model is not supported. */
  STUDIO_AGENT_SUPPORTED_CHAT_MODEL_PROTOCOL: 100000001,
  /** The resource of the agent does not exist. */
  STUDIO_AGENT_RESOURCE_NOT_FOUND: 100000002,
  /** The user has no permission for the agent. */
  STUDIO_AGENT_PERMISSION: 100000003,
  /** No ID could be made for the agent. */
  STUDIO_AGENT_ID_GEN_FAIL: 100000004,
  /** The draft of the agent could not be created. */
  STUDIO_AGENT_CREATE_DRAFT: 100000005,
  /** The agent could not be read. */
  STUDIO_AGENT_GET: 100000006,
  /** The agent could not be updated. */
  STUDIO_AGENT_UPDATE: 100000007,
  /** The display settings of the draft could not be saved. */
  STUDIO_AGENT_SET_DRAFT_BOT_DISPLAY_INFO: 100000008,
  /** The draft has no display settings. */
  STUDIO_AGENT_GET_DRAFT_BOT_DISPLAY_INFO_NOT_FOUND: 100000009,
  /** The agent could not be published. */
  STUDIO_AGENT_PUBLISH_SINGLE_AGENT: 100000010,
  /** The agent already uses this database. */
  STUDIO_AGENT_ALREADY_BIND_DATABASE: 100000011,
  /** The run of the agent failed. */
  STUDIO_AGENT_EXECUTE_ERR: 100000012,
  /** The agent has no model that can be used. */
  STUDIO_AGENT_NO_MODEL_IN_USE: 100000013,
  /** A parameter about the app is invalid. */
  STUDIO_APP_INVALID_PARAM: 101000000,
  /** The user has no permission for the app. */
  STUDIO_APP_PERMISSION: 101000001,
  /** The app does not exist. */
  STUDIO_APP_RECORD_NOT_FOUND: 101000002,
  /** The app has no model that can be used. */
  STUDIO_APP_NO_MODEL_IN_USE: 101000003,
  /** A parameter about the connector is invalid. */
  STUDIO_CONNECTOR_INVALID_PARAM: 102000000,
  /** The user has no permission for the connector. */
  STUDIO_CONNECTOR_PERMISSION: 102000001,
  /** The connector does not exist. */
  STUDIO_CONNECTOR_NOT_FOUND: 102000002,
  /** A parameter about the conversation is invalid. */
  STUDIO_CONVERSATION_INVALID_PARAM: 103000000,
  /** The user has no permission for the conversation. */
  STUDIO_CONVERSATION_PERMISSION: 103000001,
  /** The conversation does not exist. */
  STUDIO_CONVERSATION_NOT_FOUND: 103000002,
  /** Data of the conversation could not be written as JSON. */
  STUDIO_CONVERSATION_JSON_MARSHAL: 103000003,
  /** The run of the agent in the conversation failed. */
  STUDIO_CONVERSATION_AGENT_RUN_ERROR: 103100001,
  /** The agent of the conversation does not exist. */
  STUDIO_AGENT_NOT_EXISTS: 103100002,
  /** The run sent an event of an unknown type. */
  STUDIO_REPLY_UNKNOWN_EVENT_TYPE: 103100003,
  /** The run was interrupted in an unknown way. */
  STUDIO_UNKNOWN_INTERRUPT_TYPE: 103100004,
  /** The interrupt has no data. */
  STUDIO_INTERRUPT_DATA_EMPTY: 103100005,
  /** The message does not exist in the conversation. */
  STUDIO_CONVERSATION_MESSAGE_NOT_FOUND: 103200001,
  /** The run of the agent failed. */
  STUDIO_AGENT_RUN: 103200002,
  /** The run does not exist. */
  STUDIO_RECORD_NOT_FOUND: 103200003,
  /** The workflow of the run does not exist. */
  STUDIO_AGENT_RUN_WORKFLOW_NOT_FOUND: 103200004,
  /** The run cannot be canceled while it is in progress. */
  STUDIO_IN_PROGRESS_CAN_NOT_CANCEL: 103200005,
  /** A parameter of the upload is invalid. */
  STUDIO_UPLOAD_INVALID_PARAM: 104000000,
  /** The user has no permission to upload. */
  STUDIO_UPLOAD_PERMISSION: 104000001,
  /** The type of the uploaded file is invalid. */
  STUDIO_UPLOAD_INVALID_TYPE: 104000002,
  /** The content type of the upload is invalid. */
  STUDIO_UPLOAD_INVALID_CONTENT_TYPE: 104000003,
  /** The size of the uploaded file is invalid. */
  STUDIO_UPLOAD_INVALID_FILE_SIZE: 104000004,
  /** The form of the upload could not be read. */
  STUDIO_UPLOAD_MULTIPART_FORM_DATA_READ_FAILED: 104000005,
  /** The uploaded file is empty. */
  STUDIO_UPLOAD_EMPTY_FILE: 104000006,
  /** The upload contains more than one file. */
  STUDIO_UPLOAD_MORE_THAN_ONE_FILE: 104000007,
  /** The storage of uploads failed. */
  STUDIO_UPLOAD_SYSTEM_ERROR: 104000008,
  /** The upload has no host. */
  STUDIO_UPLOAD_HOST_NOT_EXIST: 104000009,
  /** The host of the upload has no scheme. */
  STUDIO_UPLOAD_HOST_SCHEME_NOT_EXIST: 104000010,
  /** A parameter about the knowledge base is invalid. */
  STUDIO_KNOWLEDGE_INVALID_PARAM: 105000000,
  /** The user has no permission for the knowledge base. */
  STUDIO_KNOWLEDGE_PERMISSION: 105000001,
  /** The knowledge base failed in a way that a retry does not change. */
  STUDIO_KNOWLEDGE_NON_RETRYABLE: 105000002,
  /** The database of the knowledge base failed. */
  STUDIO_KNOWLEDGE_DB: 105000003,
  /** The search index of the knowledge base failed. */
  STUDIO_KNOWLEDGE_SEARCH_STORE: 105000004,
  /** The system of the knowledge base failed. */
  STUDIO_KNOWLEDGE_SYSTEM: 105000005,
  /** Another service that the knowledge base needs failed. */
  STUDIO_KNOWLEDGE_CROSS_DOMAIN: 105000006,
  /** The text could not be embedded. */
  STUDIO_KNOWLEDGE_EMBEDDING: 105000007,
  /** No ID could be made for the knowledge base. */
  STUDIO_KNOWLEDGE_ID_GEN: 105000008,
  /** A message could not be queued for the knowledge base. */
  STUDIO_KNOWLEDGE_MQ_SEND_FAIL: 105000009,
  /** The knowledge base already exists. */
  STUDIO_KNOWLEDGE_DUPLICATE: 105000010,
  /** The knowledge base does not exist. */
  STUDIO_KNOWLEDGE_NOT_EXIST: 105000011,
  /** The document does not exist. */
  STUDIO_KNOWLEDGE_DOCUMENT_NOT_EXIST: 105000012,
  /** The index column of the table is empty. */
  STUDIO_KNOWLEDGE_SEMANTIC_COLUMN_VALUE_EMPTY: 105000013,
  /** The JSON could not be parsed. */
  STUDIO_KNOWLEDGE_PARSE_JSON: 105000014,
  /** The document cannot be segmented again. */
  STUDIO_KNOWLEDGE_RESEGMENT_NOT_SUPPORTED: 105000015,
  /** Two fields of the table have the same name. */
  STUDIO_KNOWLEDGE_FIELD_NAME_DUPLICATED: 105000016,
  /** The document is too large. */
  STUDIO_KNOWLEDGE_DOC_OVERSIZE: 105000017,
  /** The document is not ready yet. */
  STUDIO_KNOWLEDGE_DOC_NOT_READY: 105000018,
  /** The document could not be downloaded. */
  STUDIO_KNOWLEDGE_DOWNLOAD_FAILED: 105000019,
  /** The table has no information. */
  STUDIO_KNOWLEDGE_TABLE_INFO_NOT_EXIST: 105000020,
  /** The object could not be stored. */
  STUDIO_KNOWLEDGE_PUT_OBJECT_FAIL: 105000021,
  /** The URL of the object could not be made. */
  STUDIO_KNOWLEDGE_GET_OBJECT_URL_FAIL: 105000022,
  /** The progress of the document could not be read. */
  STUDIO_KNOWLEDGE_GET_DOC_PROGRESS_FAIL: 105000023,
  /** The position of the new slice is invalid. */
  STUDIO_KNOWLEDGE_SLICE_INSERT_POSITION_ILLEGAL: 105000024,
  /** The slice does not exist. */
  STUDIO_KNOWLEDGE_SLICE_NOT_EXIST: 105000025,
  /** A column could not be parsed. */
  STUDIO_KNOWLEDGE_COLUMN_PARSE_FAIL: 105000026,
  /** Automatic annotation is not supported. */
  STUDIO_KNOWLEDGE_AUTO_ANNOTATION_NOT_SUPPORTED: 105000027,
  /** There is no parser for the document. */
  STUDIO_KNOWLEDGE_GET_PARSER_FAIL: 105000028,
  /** The object could not be read. */
  STUDIO_KNOWLEDGE_GET_OBJECT_FAIL: 105000029,
  /** The document could not be parsed. */
  STUDIO_KNOWLEDGE_PARSER_PARSE_FAIL: 105000030,
  /** The retrieval could not be prepared. */
  STUDIO_KNOWLEDGE_BUILD_RETRIEVE_CHAIN_FAIL: 105000031,
  /** The retrieval failed. */
  STUDIO_KNOWLEDGE_RETRIEVE_EXEC_FAIL: 105000032,
  /** The question could not be turned into a query. */
  STUDIO_KNOWLEDGE_NL2SQL_EXEC_FAIL: 105000033,
  /** The knowledge base could not be copied. */
  STUDIO_KNOWLEDGE_COPY_FAIL: 105000034,
  /** The document has no content. */
  STUDIO_KNOWLEDGE_PARSE_RESULT_EMPTY: 105000035,
  /** The cache of the knowledge base could not be written. */
  STUDIO_KNOWLEDGE_CACHE_CLIENT_SET_FAIL: 105000036,
  /** The slice of the table is invalid. */
  STUDIO_KNOWLEDGE_CHECK_TABLE_SLICE_VALID: 105000037,
  /** A parameter about the memory is invalid. */
  STUDIO_MEMORY_INVALID_PARAM: 106000000,
  /** The user has no permission for the memory. */
  STUDIO_MEMORY_PERMISSION: 106000001,
  /** No ID could be made for the memory. */
  STUDIO_MEMORY_ID_GEN_FAIL: 106000002,
  /** The schema of the variable is invalid. */
  STUDIO_MEMORY_SCHEME_INVALID: 106000003,
  /** The variables of the app could not be read. */
  STUDIO_MEMORY_GET_APP_VARIABLE: 106000004,
  /** The variable of the app could not be created. */
  STUDIO_MEMORY_CREATE_APP_VARIABLE: 106000005,
  /** The variable of the app could not be updated. */
  STUDIO_MEMORY_UPDATE_APP_VARIABLE: 106000006,
  /** The definition of the variable could not be read. */
  STUDIO_MEMORY_GET_VARIABLE_META: 106000007,
  /** The variable is not defined. */
  STUDIO_MEMORY_VARIABLE_META_NOT_FOUND: 106000008,
  /** There is no variable that can be changed. */
  STUDIO_MEMORY_NO_VARIABLE_CAN_BE_CHANGED: 106000009,
  /** The variable could not be deleted. */
  STUDIO_MEMORY_DELETE_VARIABLE_INSTANCE: 106000010,
  /** The system variable with the user ID could not be read. */
  STUDIO_MEMORY_GET_SYS_UUID_INSTANCE: 106000011,
  /** The variable could not be read. */
  STUDIO_MEMORY_GET_VARIABLE_INSTANCE: 106000012,
  /** The variable could not be set. */
  STUDIO_MEMORY_SET_KV_MEMORY_ITEM_INSTANCE: 106000013,
  /** The variable could not be updated. */
  STUDIO_MEMORY_UPDATE_VARIABLE_INSTANCE: 106000014,
  /** The variable could not be inserted. */
  STUDIO_MEMORY_INSERT_VARIABLE_INSTANCE: 106000015,
  /** The field does not exist in the database. */
  STUDIO_MEMORY_DATABASE_FIELD_NOT_FOUND: 106000016,
  /** The database does not exist. */
  STUDIO_MEMORY_DATABASE_NOT_FOUND: 106000017,
  /** The rows could not be added to the database. */
  STUDIO_MEMORY_DATABASE_CANNOT_ADD_DATA: 106000018,
  /** The columns do not match those of the database. */
  STUDIO_MEMORY_DATABASE_COLUMN_NOT_MATCH: 106000019,
  /** The sheet is empty. */
  STUDIO_MEMORY_DATABASE_XLS_SHEET_EMPTY: 106000020,
  /** The sheet is too large. */
  STUDIO_MEMORY_DATABASE_SHEET_SIZE_EXCEED: 106000021,
  /** The type of the file is not supported. */
  STUDIO_MEMORY_DATABASE_UNSUPPORTED_FILE_TYPE: 106000022,
  /** The sheet has too many rows. */
  STUDIO_MEMORY_DATABASE_SHEET_ROW_COUNT_EXCEED: 106000023,
  /** The file has no sheet with this number. */
  STUDIO_MEMORY_DATABASE_SHEET_INDEX_EXCEED: 106000024,
  /** The file has no sheet. */
  STUDIO_MEMORY_DATABASE_NO_SHEET_FOUND: 106000025,
  /** The name of the database is invalid. */
  STUDIO_MEMORY_DATABASE_NAME_INVALID: 106000026,
  /** A parameter about the model is invalid. */
  STUDIO_MODEL_MGR_INVALID_PARAM: 107000000,
  /** The user has no permission for the model. */
  STUDIO_MODEL_MGR_PERMISSION: 107000001,
  /** A parameter about permissions is invalid. */
  STUDIO_PERMISSION_INVALID_PARAM: 108000000,
  /** A parameter about the plugin is invalid. */
  STUDIO_PLUGIN_INVALID_PARAM: 109000000,
  /** The user has no permission for the plugin. */
  STUDIO_PLUGIN_PERMISSION: 109000001,
  /** The client credentials of the plugin are invalid. */
  STUDIO_PLUGIN_INVALID_CLIENT_CREDENTIALS: 109000002,
  /** The OpenAPI document of the plugin is invalid. */
  STUDIO_PLUGIN_INVALID_OPENAPI3_DOC: 109000003,
  /** The manifest of the plugin is invalid. */
  STUDIO_PLUGIN_INVALID_MANIFEST: 109000004,
  /** The plugin does not exist. */
  STUDIO_PLUGIN_RECORD_NOT_FOUND: 109000005,
  /** The tool is deactivated. */
  STUDIO_PLUGIN_DEACTIVATED_TOOL: 109000006,
  /** The plugin has two tools that are the same. */
  STUDIO_PLUGIN_DUPLICATED_TOOL: 109000007,
  /** The code of the third party is invalid. */
  STUDIO_PLUGIN_INVALID_THIRD_PARTY: 109000008,
  /** The tool failed. */
  STUDIO_PLUGIN_EXECUTE_TOOL_FAILED: 109000009,
  /** The protocol of the plugin could not be converted. */
  STUDIO_PLUGIN_CONVERT_PROTOCOL_FAILED: 109000010,
  /** The tools of the plugin are invalid. */
  STUDIO_PLUGIN_TOOLS_CHECK_FAILED: 109000011,
  /** The response of the tool could not be parsed. */
  STUDIO_PLUGIN_PARSE_TOOL_RESP_FAILED: 109000012,
  /** The OAuth flow of the plugin failed. */
  STUDIO_PLUGIN_OAUTH_FAILED: 109000013,
  /** A plugin with this ID exists already. */
  STUDIO_PLUGIN_ID_EXIST: 109000014,
  /** A tool with this ID exists already. */
  STUDIO_TOOL_ID_EXIST: 109000015,
  /** The call of the Coze API failed. */
  STUDIO_PLUGIN_CALL_COZE_API_FAILED: 109000016,
  /** The response of the Coze API could not be parsed. */
  STUDIO_PLUGIN_PARSE_COZE_API_RESPONSE_FAILED: 109000017,
  /** The search in the Coze store failed. */
  STUDIO_PLUGIN_CALL_COZE_SEARCH_API_FAILED: 109000018,
  /** The result of the search in the Coze store could not be parsed. */
  STUDIO_PLUGIN_PARSE_COZE_SEARCH_API_RESPONSE_FAILED: 109000019,
  /** The categories of the Coze store could not be read. */
  STUDIO_PLUGIN_CALL_COZE_CATEGORIES_API_FAILED: 109000020,
  /** The categories of the Coze store could not be parsed. */
  STUDIO_PLUGIN_PARSE_COZE_CATEGORIES_API_RESPONSE_FAILED: 109000021,
  /** A parameter about the prompt is invalid. */
  STUDIO_PROMPT_INVALID_PARAM: 110000000,
  /** The user has no permission for the prompt. */
  STUDIO_PROMPT_PERMISSION: 110000001,
  /** No ID could be made for the prompt. */
  STUDIO_PROMPT_ID_GEN_FAIL: 110000002,
  /** The prompt could not be created. */
  STUDIO_PROMPT_CREATE: 110000003,
  /** The prompt could not be read. */
  STUDIO_PROMPT_GET: 110000004,
  /** The prompt does not exist. */
  STUDIO_PROMPT_DATA_NOT_FOUND: 110000005,
  /** The prompt could not be updated. */
  STUDIO_PROMPT_UPDATE: 110000006,
  /** The prompt could not be deleted. */
  STUDIO_PROMPT_DELETE: 110000007,
  /** A parameter of the search is invalid. */
  STUDIO_SEARCH_INVALID_PARAM: 111000000,
  /** The user has no permission to search. */
  STUDIO_SEARCH_PERMISSION: 111000001,
  /** A parameter about the shortcut command is invalid. */
  STUDIO_SHORTCUT_INVALID_PARAM: 112000000,
  /** The user has no permission for the shortcut command. */
  STUDIO_SHORTCUT_PERMISSION: 112000002,
  /** The code of a node failed. */
  STUDIO_CODE_EXECUTE_FAIL: 305000002,
  /** The email address is used already. */
  STUDIO_USER_EMAIL_ALREADY_EXIST: 700000001,
  /** The user name is used already. */
  STUDIO_USER_UNIQUE_NAME_ALREADY_EXIST: 700000002,
  /** The name, the email address or the password is wrong. */
  STUDIO_USER_INFO_INVALIDATE: 700000003,
  /** The session of the user is invalid. */
  STUDIO_USER_SESSION_INVALIDATE: 700000004,
  /** The resource of the user does not exist. */
  STUDIO_USER_RESOURCE_NOT_FOUND: 700000005,
  /** A parameter about the user is invalid. */
  STUDIO_USER_INVALID_PARAM: 700000006,
  /** The user has no permission. */
  STUDIO_USER_PERMISSION: 700000007,
  /** New users cannot register. */
  STUDIO_NOT_ALLOWED_REGISTER: 700000008,
  /** The access token was refused, as in 4100. */
  AUTHENTICATION_FAILED: 700012006,
  /** The workspace has as many members as it can have. */
  WORKSPACE_MEMBER_LIMIT: 702042018,
  /** The user must join the enterprise first. */
  USER_NOT_IN_ENTERPRISE: 702042162,
  /** The conversation nodes are not available. */
  STUDIO_CONVERSATION_NODES_NOT_AVAILABLE: 702093204,
  /** The run was interrupted. This is a signal, not a failure. */
  RUN_INTERRUPTED: 702112002,
  /** The call of the model took too long. */
  MODEL_TIMEOUT: 702112101,
  /** The provider of the model refused the credentials. */
  MODEL_AUTHENTICATION: 702112102,
  /** The provider of the model received too many requests. */
  MODEL_RATE_LIMIT: 702112103,
  /** The provider of the model refused the request. */
  MODEL_INVALID_REQUEST: 702112104,
  /** The input of a function call is wrong. */
  FUNCTION_INPUT_ERROR: 702112105,
  /** The model engine failed. */
  ENGINE_INTERNAL_ERROR: 702112106,
  /** The maximum number of tokens was reached. */
  MAXIMUM_TOKEN: 702112107,
  /** The model does not support the role of a message. */
  ROLE_TYPE_NOT_SUPPORTED: 702112108,
  /** The parameters of an experiment of the platform are wrong. */
  EXPERIMENT_PARAMS_ERROR: 702112109,
  /** The template of the prompt could not be parsed. */
  PARSE_TEMPLATE_ERROR: 702112110,
  /** The access key of the model is invalid. */
  MODEL_KEY_INVALID: 702112111,
  /** The user must authorize the plugin first. */
  PLUGIN_AUTHORIZATION_REQUIRED: 702112112,
  /** The model engine is shutting down. */
  ENGINE_SHUTDOWN: 702112113,
  /** The workflow is invalid. */
  INVALID_WORKFLOW: 702112114,
  /** The maximum number of iterations was reached. */
  MAX_ITERATIONS: 702112115,
  /** The account at the provider of the model has no funds. */
  MODEL_INSUFFICIENT_FUNDS: 702112116,
  /** The long text is processed asynchronously. */
  LONG_TEXT_ASYNC: 702112117,
  /** The bot is no longer bound to this channel. */
  BOT_UNBOUND: 702242003,
  /** The database failed. */
  STUDIO_DATABASE_ERROR: 720700801,
  /** Redis failed. */
  STUDIO_REDIS_ERROR: 720700803,
  /** No ID could be made. */
  STUDIO_ID_GEN_ERROR: 720700808,
  /** The workflow could not be compiled. */
  STUDIO_WORKFLOW_COMPILE_FAIL: 720701003,
  /** The plugin of a node failed. */
  STUDIO_PLUGIN_API: 720701004,
  /** A node sent a wrong request to another service. */
  STUDIO_INTERNAL_BAD_REQUEST: 720701007,
  /** Data could not be written or read as JSON. */
  STUDIO_SERIALIZATION_DESERIALIZATION_FAIL: 720701011,
  /** The run of the workflow failed. */
  STUDIO_WORKFLOW_EXECUTE_FAIL: 720701013,
  /** A parameter of the workflow is invalid. */
  STUDIO_INVALID_PARAMETER: 720702001,
  /** A required parameter of the workflow is missing. */
  STUDIO_MISSING_REQUIRED_PARAM: 720702002,
  /** The workflow does not exist. */
  STUDIO_WORKFLOW_NOT_FOUND: 720702004,
  /** The workflow is not published. */
  STUDIO_WORKFLOW_NOT_PUBLISHED: 720702011,
  /** The workflow cannot interrupt here. */
  STUDIO_INTERRUPT_NOT_SUPPORTED: 720702078,
  /** The workflow took too long. */
  STUDIO_WORKFLOW_TIMEOUT: 720702085,
  /** The schema of the workflow could not be converted. */
  STUDIO_SCHEMA_CONVERSION_FAIL: 720702089,
  /** A conversation with this name exists already. */
  STUDIO_CONVERSATION_NAME_IS_DUPLICATED: 720702200,
  /** The app has no such conversation. */
  STUDIO_CONVERSATION_OF_APP_NOT_FOUND: 720702201,
  /** The chatflow has no conversation with this name. */
  CONVERSATION_NAME_NOT_FOUND: 720702204,
  /** The conversation node does not allow this operation. */
  STUDIO_CONVERSATION_NODE_INVALID_OPERATION: 720702250,
  /** An index is beyond the end of an array. */
  STUDIO_ARR_INDEX_OUT_OF_RANGE: 720712014,
  /** The output of a node could not be parsed. */
  STUDIO_NODE_OUTPUT_PARSE_FAIL: 720712023,
  /** An agent can use the default conversation only. */
  STUDIO_ONLY_DEFAULT_CONVERSATION_ALLOW_IN_AGENT_SCENARIO: 720712033,
  /** The question has no options. */
  STUDIO_QUESTION_OPTIONS_EMPTY: 720712049,
  /** The enterprise has as many members as its plan allows. */
  ENTERPRISE_MEMBER_LIMIT: 777074011,
  /** The organization must keep at least one super admin. */
  LAST_SUPER_ADMIN: 777074044,
  /** The conversation does not exist. */
  STUDIO_CONVERSATION_NOT_FOUND_FOR_OPERATION: 777777762,
  /** A field of the input is missing. */
  STUDIO_INPUT_FIELD_MISSING: 777777763,
  /** The variables could not be read or written. */
  STUDIO_VARIABLES_API_FAIL: 777777764,
  /** The user must authorize the tool first. */
  STUDIO_AUTHORIZATION_REQUIRED: 777777765,
  /** The tool does not exist. */
  STUDIO_TOOL_ID_NOT_FOUND: 777777766,
  /** The object storage failed. */
  STUDIO_TOS_ERROR: 777777767,
  /** The plugin does not exist. */
  STUDIO_PLUGIN_ID_NOT_FOUND: 777777768,
  /** The name of the version is invalid. */
  STUDIO_INVALID_VERSION_NAME: 777777769,
  /** The change of the workflow could not be announced. */
  STUDIO_NOTIFY_WORKFLOW_RESOURCE_CHANGE: 777777770,
  /** The snapshot of the workflow does not exist. */
  STUDIO_WORKFLOW_SNAPSHOT_NOT_FOUND: 777777771,
  /** A node could not be created. */
  STUDIO_CREATE_NODE_FAIL: 777777772,
  /** The structured output of the model could not be parsed. */
  STUDIO_LLM_STRUCTURED_OUTPUT_PARSE_FAIL: 777777773,
  /** The array does not exist. */
  STUDIO_INDEXING_NIL_ARRAY: 777777774,
  /** The operation on the workflow failed. */
  STUDIO_WORKFLOW_OPERATION_FAIL: 777777775,
  /** A node took too long. */
  STUDIO_NODE_TIMEOUT: 777777776,
  /** The user canceled the workflow. */
  STUDIO_WORKFLOW_CANCELED_BY_USER: 777777777,
  /** The workflow has no such version. */
  STUDIO_WORKFLOW_SPECIFIED_VERSION_NOT_FOUND: 777777778,
  /** The operation on the conversation of the app failed. */
  STUDIO_CONVERSATION_OF_APP_OPERATION_FAIL: 777777779,
  /** The operation on the role of the chatflow failed. */
  STUDIO_CHAT_FLOW_ROLE_OPERATION_FAIL: 777777780,
  /** The message node failed. */
  STUDIO_MESSAGE_NODE_OPERATION_FAIL: 777777781,
  /** The conversation node failed. */
  STUDIO_CONVERSATION_NODE_OPERATION_FAIL: 777777782,
  /** The account is overdue. Another code for 4019. */
  ACCOUNT_IS_OVERDUE: 788788103,
} as const;
export type CozeErrorCode = (typeof CozeErrorCode)[keyof typeof CozeErrorCode];

const page0 = 'https://www.coze.com/docs/developer_guides/coze_error_codes';
const page1 = 'https://github.com/coze-dev/coze-studio/tree/main/backend/types/errno';

type Row = readonly [
  code: CozeErrorCode,
  name: keyof typeof CozeErrorCode,
  retry: 'safe' | 'risky' | 'never' | 'unknown',
  docs: string,
  meaning: string,
];
/** What is known about each code. */
export const errorCodeTable: readonly Row[] = [
  [4009, 'TOO_MANY_USERS', 'safe', page0, 'Too many users at the moment.'],
  [4013, 'RATE_LIMITED', 'safe', page0, 'Too many requests were sent in a short time.'],
  [
    4016,
    'CONVERSATION_BUSY',
    'safe',
    page0,
    'Another chat is running in the conversation. Retry after it ended or was canceled.',
  ],
  [4020, 'MODEL_CONCURRENCY_LIMIT', 'safe', page0, 'Too many requests to the model run at the same time.'],
  [
    5000,
    'INTERNAL_ERROR',
    'risky',
    page0,
    'The server failed. Also: tool outputs for a chat that was created with `auto_save_history: false`.',
  ],
  [702112101, 'MODEL_TIMEOUT', 'risky', page0, 'The call of the model took too long.'],
  [702112103, 'MODEL_RATE_LIMIT', 'risky', page0, 'The provider of the model received too many requests.'],
  [702112106, 'ENGINE_INTERNAL_ERROR', 'risky', page0, 'The model engine failed.'],
  [702112113, 'ENGINE_SHUTDOWN', 'risky', page0, 'The model engine is shutting down.'],
  [1109, 'VOICE_CLONE_TEXT_MISMATCH', 'never', page0, 'The recording differs too much from the given text.'],
  [3010, 'TTS_TEXT_TOO_LONG', 'never', page0, 'The text to speak has more than 1024 bytes.'],
  [4000, 'BAD_REQUEST', 'never', page0, 'A parameter is missing or wrong. The message names it.'],
  [4001, 'CONVERSATION_NOT_FOUND', 'never', page0, 'There is no conversation with this ID.'],
  [4002, 'CHAT_NOT_FOUND', 'never', page0, 'There is no conversation or chat with this ID.'],
  [4003, 'META_DATA_LIMIT', 'never', page0, '`meta_data` is larger than its limits.'],
  [4004, 'ADDITIONAL_MESSAGES_LIMIT', 'never', page0, '`additional_messages` is larger than its limits.'],
  [4005, 'MESSAGE_NOT_FOUND', 'never', page0, 'There is no message with this ID.'],
  [4006, 'MESSAGE_ID_NOT_FOUND', 'never', page0, 'There is no message with this ID. Another code for 4005.'],
  [4008, 'DAILY_QUOTA_EXCEEDED', 'never', page0, 'The daily quota of the bot is used up.'],
  [4010, 'PROMPT_TOO_LONG', 'never', page0, 'The prompt has more tokens than the model accepts.'],
  [4011, 'TOKEN_BALANCE_INSUFFICIENT', 'never', page0, 'The balance of Coze tokens is too low.'],
  [4012, 'INVALID_MODEL', 'never', page0, 'The model cannot be used.'],
  [4014, 'CONTENT_POLICY', 'never', page0, 'The content policy does not allow this content.'],
  [4015, 'BOT_NOT_PUBLISHED', 'never', page0, 'The bot is not published to this channel.'],
  [4019, 'ACCOUNT_OVERDUE', 'never', page0, 'The account has an overdue balance.'],
  [4027, 'ACCOUNT_RECHARGE_NEEDED', 'never', page0, 'The account has an overdue balance and must be recharged.'],
  [4028, 'FREE_QUOTA_USED_UP', 'never', page0, 'The free quota or the resource points are used up.'],
  [4100, 'AUTHENTICATION_INVALID', 'never', page0, 'The access token is missing, wrong or expired. Get a new one.'],
  [
    4101,
    'PERMISSION_DENIED',
    'never',
    page0,
    'The token lacks a permission, or access to the workspace of the resource.',
  ],
  [
    4102,
    'CONTENT_VIOLATION',
    'never',
    page0,
    'The name or description of the organization breaks the rules for content.',
  ],
  [4104, 'CHAT_NOT_CANCELABLE', 'never', page0, 'The chat cannot be canceled: it has ended, or waits for an action.'],
  [4200, 'NOT_FOUND', 'never', page0, 'The resource does not exist, or the workflow was never published.'],
  [4300, 'UPLOAD_EMPTY', 'never', page0, 'The uploaded file is empty.'],
  [4301, 'UPLOAD_MULTIPLE', 'never', page0, 'The upload contains more than one file.'],
  [4302, 'UPLOAD_TOO_LARGE', 'never', page0, 'The uploaded file is too large.'],
  [4303, 'UPLOAD_FORMAT', 'never', page0, 'The format of the uploaded file is not supported.'],
  [4304, 'UPLOAD_DAMAGED', 'never', page0, 'The uploaded file is damaged or unreadable.'],
  [6003, 'ASYNC_NEEDS_PAID_PLAN', 'never', page0, '`is_async` needs a paid plan.'],
  [700012006, 'AUTHENTICATION_FAILED', 'never', page0, 'The access token was refused, as in 4100.'],
  [702042018, 'WORKSPACE_MEMBER_LIMIT', 'never', page0, 'The workspace has as many members as it can have.'],
  [702042162, 'USER_NOT_IN_ENTERPRISE', 'never', page0, 'The user must join the enterprise first.'],
  [702112102, 'MODEL_AUTHENTICATION', 'never', page0, 'The provider of the model refused the credentials.'],
  [702112104, 'MODEL_INVALID_REQUEST', 'never', page0, 'The provider of the model refused the request.'],
  [702112105, 'FUNCTION_INPUT_ERROR', 'never', page0, 'The input of a function call is wrong.'],
  [702112107, 'MAXIMUM_TOKEN', 'never', page0, 'The maximum number of tokens was reached.'],
  [702112108, 'ROLE_TYPE_NOT_SUPPORTED', 'never', page0, 'The model does not support the role of a message.'],
  [702112109, 'EXPERIMENT_PARAMS_ERROR', 'never', page0, 'The parameters of an experiment of the platform are wrong.'],
  [702112110, 'PARSE_TEMPLATE_ERROR', 'never', page0, 'The template of the prompt could not be parsed.'],
  [702112111, 'MODEL_KEY_INVALID', 'never', page0, 'The access key of the model is invalid.'],
  [702112112, 'PLUGIN_AUTHORIZATION_REQUIRED', 'never', page0, 'The user must authorize the plugin first.'],
  [702112114, 'INVALID_WORKFLOW', 'never', page0, 'The workflow is invalid.'],
  [702112115, 'MAX_ITERATIONS', 'never', page0, 'The maximum number of iterations was reached.'],
  [702112116, 'MODEL_INSUFFICIENT_FUNDS', 'never', page0, 'The account at the provider of the model has no funds.'],
  [702242003, 'BOT_UNBOUND', 'never', page0, 'The bot is no longer bound to this channel.'],
  [720702204, 'CONVERSATION_NAME_NOT_FOUND', 'never', page0, 'The chatflow has no conversation with this name.'],
  [777074011, 'ENTERPRISE_MEMBER_LIMIT', 'never', page0, 'The enterprise has as many members as its plan allows.'],
  [777074044, 'LAST_SUPER_ADMIN', 'never', page0, 'The organization must keep at least one super admin.'],
  [788788103, 'ACCOUNT_IS_OVERDUE', 'never', page0, 'The account is overdue. Another code for 4019.'],
  [4033, 'QUOTA_RELATED', 'unknown', page0, 'A quota was reached. The documentation does not say which one.'],
  [6006, 'CODE_NODE_TIMEOUT', 'unknown', page0, 'A code node of the workflow ran too long.'],
  [701231, 'CHAT_FAILED', 'unknown', page0, 'The chat failed. The documentation gives no reason.'],
  [702112002, 'RUN_INTERRUPTED', 'unknown', page0, 'The run was interrupted. This is a signal, not a failure.'],
  [702112117, 'LONG_TEXT_ASYNC', 'unknown', page0, 'The long text is processed asynchronously.'],
  [100000004, 'STUDIO_AGENT_ID_GEN_FAIL', 'risky', page1, 'No ID could be made for the agent.'],
  [100000005, 'STUDIO_AGENT_CREATE_DRAFT', 'risky', page1, 'The draft of the agent could not be created.'],
  [100000006, 'STUDIO_AGENT_GET', 'risky', page1, 'The agent could not be read.'],
  [100000007, 'STUDIO_AGENT_UPDATE', 'risky', page1, 'The agent could not be updated.'],
  [
    100000008,
    'STUDIO_AGENT_SET_DRAFT_BOT_DISPLAY_INFO',
    'risky',
    page1,
    'The display settings of the draft could not be saved.',
  ],
  [100000010, 'STUDIO_AGENT_PUBLISH_SINGLE_AGENT', 'risky', page1, 'The agent could not be published.'],
  [100000012, 'STUDIO_AGENT_EXECUTE_ERR', 'risky', page1, 'The run of the agent failed.'],
  [
    103000003,
    'STUDIO_CONVERSATION_JSON_MARSHAL',
    'risky',
    page1,
    'Data of the conversation could not be written as JSON.',
  ],
  [
    103100001,
    'STUDIO_CONVERSATION_AGENT_RUN_ERROR',
    'risky',
    page1,
    'The run of the agent in the conversation failed.',
  ],
  [103100003, 'STUDIO_REPLY_UNKNOWN_EVENT_TYPE', 'risky', page1, 'The run sent an event of an unknown type.'],
  [103100004, 'STUDIO_UNKNOWN_INTERRUPT_TYPE', 'risky', page1, 'The run was interrupted in an unknown way.'],
  [103200002, 'STUDIO_AGENT_RUN', 'risky', page1, 'The run of the agent failed.'],
  [106000002, 'STUDIO_MEMORY_ID_GEN_FAIL', 'risky', page1, 'No ID could be made for the memory.'],
  [106000004, 'STUDIO_MEMORY_GET_APP_VARIABLE', 'risky', page1, 'The variables of the app could not be read.'],
  [106000005, 'STUDIO_MEMORY_CREATE_APP_VARIABLE', 'risky', page1, 'The variable of the app could not be created.'],
  [106000006, 'STUDIO_MEMORY_UPDATE_APP_VARIABLE', 'risky', page1, 'The variable of the app could not be updated.'],
  [106000007, 'STUDIO_MEMORY_GET_VARIABLE_META', 'risky', page1, 'The definition of the variable could not be read.'],
  [106000010, 'STUDIO_MEMORY_DELETE_VARIABLE_INSTANCE', 'risky', page1, 'The variable could not be deleted.'],
  [106000012, 'STUDIO_MEMORY_GET_VARIABLE_INSTANCE', 'risky', page1, 'The variable could not be read.'],
  [106000014, 'STUDIO_MEMORY_UPDATE_VARIABLE_INSTANCE', 'risky', page1, 'The variable could not be updated.'],
  [106000015, 'STUDIO_MEMORY_INSERT_VARIABLE_INSTANCE', 'risky', page1, 'The variable could not be inserted.'],
  [110000002, 'STUDIO_PROMPT_ID_GEN_FAIL', 'risky', page1, 'No ID could be made for the prompt.'],
  [110000003, 'STUDIO_PROMPT_CREATE', 'risky', page1, 'The prompt could not be created.'],
  [110000004, 'STUDIO_PROMPT_GET', 'risky', page1, 'The prompt could not be read.'],
  [110000006, 'STUDIO_PROMPT_UPDATE', 'risky', page1, 'The prompt could not be updated.'],
  [110000007, 'STUDIO_PROMPT_DELETE', 'risky', page1, 'The prompt could not be deleted.'],
  [720700801, 'STUDIO_DATABASE_ERROR', 'risky', page1, 'The database failed.'],
  [720700803, 'STUDIO_REDIS_ERROR', 'risky', page1, 'Redis failed.'],
  [720700808, 'STUDIO_ID_GEN_ERROR', 'risky', page1, 'No ID could be made.'],
  [777777767, 'STUDIO_TOS_ERROR', 'risky', page1, 'The object storage failed.'],
  [
    6039,
    'STUDIO_OPEN_API_INTERRUPT_NOT_SUPPORTED',
    'never',
    page1,
    'The endpoint does not support workflows that interrupt. Use a stream.',
  ],
  [100000000, 'STUDIO_AGENT_INVALID_PARAM', 'never', page1, 'A parameter about the agent is invalid.'],
  [100000002, 'STUDIO_AGENT_RESOURCE_NOT_FOUND', 'never', page1, 'The resource of the agent does not exist.'],
  [100000003, 'STUDIO_AGENT_PERMISSION', 'never', page1, 'The user has no permission for the agent.'],
  [
    100000009,
    'STUDIO_AGENT_GET_DRAFT_BOT_DISPLAY_INFO_NOT_FOUND',
    'never',
    page1,
    'The draft has no display settings.',
  ],
  [101000000, 'STUDIO_APP_INVALID_PARAM', 'never', page1, 'A parameter about the app is invalid.'],
  [101000001, 'STUDIO_APP_PERMISSION', 'never', page1, 'The user has no permission for the app.'],
  [101000002, 'STUDIO_APP_RECORD_NOT_FOUND', 'never', page1, 'The app does not exist.'],
  [102000000, 'STUDIO_CONNECTOR_INVALID_PARAM', 'never', page1, 'A parameter about the connector is invalid.'],
  [102000001, 'STUDIO_CONNECTOR_PERMISSION', 'never', page1, 'The user has no permission for the connector.'],
  [102000002, 'STUDIO_CONNECTOR_NOT_FOUND', 'never', page1, 'The connector does not exist.'],
  [103000000, 'STUDIO_CONVERSATION_INVALID_PARAM', 'never', page1, 'A parameter about the conversation is invalid.'],
  [103000001, 'STUDIO_CONVERSATION_PERMISSION', 'never', page1, 'The user has no permission for the conversation.'],
  [103000002, 'STUDIO_CONVERSATION_NOT_FOUND', 'never', page1, 'The conversation does not exist.'],
  [103100002, 'STUDIO_AGENT_NOT_EXISTS', 'never', page1, 'The agent of the conversation does not exist.'],
  [103100005, 'STUDIO_INTERRUPT_DATA_EMPTY', 'never', page1, 'The interrupt has no data.'],
  [
    103200001,
    'STUDIO_CONVERSATION_MESSAGE_NOT_FOUND',
    'never',
    page1,
    'The message does not exist in the conversation.',
  ],
  [103200003, 'STUDIO_RECORD_NOT_FOUND', 'never', page1, 'The run does not exist.'],
  [103200004, 'STUDIO_AGENT_RUN_WORKFLOW_NOT_FOUND', 'never', page1, 'The workflow of the run does not exist.'],
  [104000000, 'STUDIO_UPLOAD_INVALID_PARAM', 'never', page1, 'A parameter of the upload is invalid.'],
  [104000001, 'STUDIO_UPLOAD_PERMISSION', 'never', page1, 'The user has no permission to upload.'],
  [104000002, 'STUDIO_UPLOAD_INVALID_TYPE', 'never', page1, 'The type of the uploaded file is invalid.'],
  [104000003, 'STUDIO_UPLOAD_INVALID_CONTENT_TYPE', 'never', page1, 'The content type of the upload is invalid.'],
  [104000004, 'STUDIO_UPLOAD_INVALID_FILE_SIZE', 'never', page1, 'The size of the uploaded file is invalid.'],
  [104000006, 'STUDIO_UPLOAD_EMPTY_FILE', 'never', page1, 'The uploaded file is empty.'],
  [104000009, 'STUDIO_UPLOAD_HOST_NOT_EXIST', 'never', page1, 'The upload has no host.'],
  [104000010, 'STUDIO_UPLOAD_HOST_SCHEME_NOT_EXIST', 'never', page1, 'The host of the upload has no scheme.'],
  [105000000, 'STUDIO_KNOWLEDGE_INVALID_PARAM', 'never', page1, 'A parameter about the knowledge base is invalid.'],
  [105000001, 'STUDIO_KNOWLEDGE_PERMISSION', 'never', page1, 'The user has no permission for the knowledge base.'],
  [
    105000002,
    'STUDIO_KNOWLEDGE_NON_RETRYABLE',
    'never',
    page1,
    'The knowledge base failed in a way that a retry does not change.',
  ],
  [105000010, 'STUDIO_KNOWLEDGE_DUPLICATE', 'never', page1, 'The knowledge base already exists.'],
  [105000011, 'STUDIO_KNOWLEDGE_NOT_EXIST', 'never', page1, 'The knowledge base does not exist.'],
  [105000012, 'STUDIO_KNOWLEDGE_DOCUMENT_NOT_EXIST', 'never', page1, 'The document does not exist.'],
  [
    105000013,
    'STUDIO_KNOWLEDGE_SEMANTIC_COLUMN_VALUE_EMPTY',
    'never',
    page1,
    'The index column of the table is empty.',
  ],
  [105000015, 'STUDIO_KNOWLEDGE_RESEGMENT_NOT_SUPPORTED', 'never', page1, 'The document cannot be segmented again.'],
  [105000016, 'STUDIO_KNOWLEDGE_FIELD_NAME_DUPLICATED', 'never', page1, 'Two fields of the table have the same name.'],
  [105000017, 'STUDIO_KNOWLEDGE_DOC_OVERSIZE', 'never', page1, 'The document is too large.'],
  [105000020, 'STUDIO_KNOWLEDGE_TABLE_INFO_NOT_EXIST', 'never', page1, 'The table has no information.'],
  [105000025, 'STUDIO_KNOWLEDGE_SLICE_NOT_EXIST', 'never', page1, 'The slice does not exist.'],
  [
    105000027,
    'STUDIO_KNOWLEDGE_AUTO_ANNOTATION_NOT_SUPPORTED',
    'never',
    page1,
    'Automatic annotation is not supported.',
  ],
  [105000035, 'STUDIO_KNOWLEDGE_PARSE_RESULT_EMPTY', 'never', page1, 'The document has no content.'],
  [106000000, 'STUDIO_MEMORY_INVALID_PARAM', 'never', page1, 'A parameter about the memory is invalid.'],
  [106000001, 'STUDIO_MEMORY_PERMISSION', 'never', page1, 'The user has no permission for the memory.'],
  [106000003, 'STUDIO_MEMORY_SCHEME_INVALID', 'never', page1, 'The schema of the variable is invalid.'],
  [106000008, 'STUDIO_MEMORY_VARIABLE_META_NOT_FOUND', 'never', page1, 'The variable is not defined.'],
  [106000016, 'STUDIO_MEMORY_DATABASE_FIELD_NOT_FOUND', 'never', page1, 'The field does not exist in the database.'],
  [106000017, 'STUDIO_MEMORY_DATABASE_NOT_FOUND', 'never', page1, 'The database does not exist.'],
  [106000020, 'STUDIO_MEMORY_DATABASE_XLS_SHEET_EMPTY', 'never', page1, 'The sheet is empty.'],
  [106000021, 'STUDIO_MEMORY_DATABASE_SHEET_SIZE_EXCEED', 'never', page1, 'The sheet is too large.'],
  [106000022, 'STUDIO_MEMORY_DATABASE_UNSUPPORTED_FILE_TYPE', 'never', page1, 'The type of the file is not supported.'],
  [106000023, 'STUDIO_MEMORY_DATABASE_SHEET_ROW_COUNT_EXCEED', 'never', page1, 'The sheet has too many rows.'],
  [106000024, 'STUDIO_MEMORY_DATABASE_SHEET_INDEX_EXCEED', 'never', page1, 'The file has no sheet with this number.'],
  [106000026, 'STUDIO_MEMORY_DATABASE_NAME_INVALID', 'never', page1, 'The name of the database is invalid.'],
  [107000000, 'STUDIO_MODEL_MGR_INVALID_PARAM', 'never', page1, 'A parameter about the model is invalid.'],
  [107000001, 'STUDIO_MODEL_MGR_PERMISSION', 'never', page1, 'The user has no permission for the model.'],
  [108000000, 'STUDIO_PERMISSION_INVALID_PARAM', 'never', page1, 'A parameter about permissions is invalid.'],
  [109000000, 'STUDIO_PLUGIN_INVALID_PARAM', 'never', page1, 'A parameter about the plugin is invalid.'],
  [109000001, 'STUDIO_PLUGIN_PERMISSION', 'never', page1, 'The user has no permission for the plugin.'],
  [
    109000002,
    'STUDIO_PLUGIN_INVALID_CLIENT_CREDENTIALS',
    'never',
    page1,
    'The client credentials of the plugin are invalid.',
  ],
  [109000003, 'STUDIO_PLUGIN_INVALID_OPENAPI3_DOC', 'never', page1, 'The OpenAPI document of the plugin is invalid.'],
  [109000004, 'STUDIO_PLUGIN_INVALID_MANIFEST', 'never', page1, 'The manifest of the plugin is invalid.'],
  [109000005, 'STUDIO_PLUGIN_RECORD_NOT_FOUND', 'never', page1, 'The plugin does not exist.'],
  [109000007, 'STUDIO_PLUGIN_DUPLICATED_TOOL', 'never', page1, 'The plugin has two tools that are the same.'],
  [109000008, 'STUDIO_PLUGIN_INVALID_THIRD_PARTY', 'never', page1, 'The code of the third party is invalid.'],
  [110000000, 'STUDIO_PROMPT_INVALID_PARAM', 'never', page1, 'A parameter about the prompt is invalid.'],
  [110000001, 'STUDIO_PROMPT_PERMISSION', 'never', page1, 'The user has no permission for the prompt.'],
  [110000005, 'STUDIO_PROMPT_DATA_NOT_FOUND', 'never', page1, 'The prompt does not exist.'],
  [111000000, 'STUDIO_SEARCH_INVALID_PARAM', 'never', page1, 'A parameter of the search is invalid.'],
  [111000001, 'STUDIO_SEARCH_PERMISSION', 'never', page1, 'The user has no permission to search.'],
  [112000000, 'STUDIO_SHORTCUT_INVALID_PARAM', 'never', page1, 'A parameter about the shortcut command is invalid.'],
  [112000002, 'STUDIO_SHORTCUT_PERMISSION', 'never', page1, 'The user has no permission for the shortcut command.'],
  [700000001, 'STUDIO_USER_EMAIL_ALREADY_EXIST', 'never', page1, 'The email address is used already.'],
  [700000002, 'STUDIO_USER_UNIQUE_NAME_ALREADY_EXIST', 'never', page1, 'The user name is used already.'],
  [700000003, 'STUDIO_USER_INFO_INVALIDATE', 'never', page1, 'The name, the email address or the password is wrong.'],
  [700000004, 'STUDIO_USER_SESSION_INVALIDATE', 'never', page1, 'The session of the user is invalid.'],
  [700000005, 'STUDIO_USER_RESOURCE_NOT_FOUND', 'never', page1, 'The resource of the user does not exist.'],
  [700000006, 'STUDIO_USER_INVALID_PARAM', 'never', page1, 'A parameter about the user is invalid.'],
  [700000007, 'STUDIO_USER_PERMISSION', 'never', page1, 'The user has no permission.'],
  [720702001, 'STUDIO_INVALID_PARAMETER', 'never', page1, 'A parameter of the workflow is invalid.'],
  [720702004, 'STUDIO_WORKFLOW_NOT_FOUND', 'never', page1, 'The workflow does not exist.'],
  [720702078, 'STUDIO_INTERRUPT_NOT_SUPPORTED', 'never', page1, 'The workflow cannot interrupt here.'],
  [
    720702200,
    'STUDIO_CONVERSATION_NAME_IS_DUPLICATED',
    'never',
    page1,
    'A conversation with this name exists already.',
  ],
  [720702201, 'STUDIO_CONVERSATION_OF_APP_NOT_FOUND', 'never', page1, 'The app has no such conversation.'],
  [
    720702250,
    'STUDIO_CONVERSATION_NODE_INVALID_OPERATION',
    'never',
    page1,
    'The conversation node does not allow this operation.',
  ],
  [720712049, 'STUDIO_QUESTION_OPTIONS_EMPTY', 'never', page1, 'The question has no options.'],
  [777777762, 'STUDIO_CONVERSATION_NOT_FOUND_FOR_OPERATION', 'never', page1, 'The conversation does not exist.'],
  [777777766, 'STUDIO_TOOL_ID_NOT_FOUND', 'never', page1, 'The tool does not exist.'],
  [777777768, 'STUDIO_PLUGIN_ID_NOT_FOUND', 'never', page1, 'The plugin does not exist.'],
  [777777769, 'STUDIO_INVALID_VERSION_NAME', 'never', page1, 'The name of the version is invalid.'],
  [777777771, 'STUDIO_WORKFLOW_SNAPSHOT_NOT_FOUND', 'never', page1, 'The snapshot of the workflow does not exist.'],
  [777777778, 'STUDIO_WORKFLOW_SPECIFIED_VERSION_NOT_FOUND', 'never', page1, 'The workflow has no such version.'],
  [6023, 'STUDIO_OPEN_API_WORKFLOW_TIMEOUT', 'unknown', page1, 'The workflow took too long.'],
  [6031, 'STUDIO_OPEN_API_WORKFLOW_NOT_PUBLISHED', 'unknown', page1, 'The workflow is not published.'],
  [
    100000001,
    'STUDIO_AGENT_SUPPORTED_CHAT_MODEL_PROTOCOL',
    'unknown',
    page1,
    'The protocol of the chat model is not supported.',
  ],
  [100000011, 'STUDIO_AGENT_ALREADY_BIND_DATABASE', 'unknown', page1, 'The agent already uses this database.'],
  [100000013, 'STUDIO_AGENT_NO_MODEL_IN_USE', 'unknown', page1, 'The agent has no model that can be used.'],
  [101000003, 'STUDIO_APP_NO_MODEL_IN_USE', 'unknown', page1, 'The app has no model that can be used.'],
  [
    103200005,
    'STUDIO_IN_PROGRESS_CAN_NOT_CANCEL',
    'unknown',
    page1,
    'The run cannot be canceled while it is in progress.',
  ],
  [
    104000005,
    'STUDIO_UPLOAD_MULTIPART_FORM_DATA_READ_FAILED',
    'unknown',
    page1,
    'The form of the upload could not be read.',
  ],
  [104000007, 'STUDIO_UPLOAD_MORE_THAN_ONE_FILE', 'unknown', page1, 'The upload contains more than one file.'],
  [104000008, 'STUDIO_UPLOAD_SYSTEM_ERROR', 'unknown', page1, 'The storage of uploads failed.'],
  [105000003, 'STUDIO_KNOWLEDGE_DB', 'unknown', page1, 'The database of the knowledge base failed.'],
  [105000004, 'STUDIO_KNOWLEDGE_SEARCH_STORE', 'unknown', page1, 'The search index of the knowledge base failed.'],
  [105000005, 'STUDIO_KNOWLEDGE_SYSTEM', 'unknown', page1, 'The system of the knowledge base failed.'],
  [
    105000006,
    'STUDIO_KNOWLEDGE_CROSS_DOMAIN',
    'unknown',
    page1,
    'Another service that the knowledge base needs failed.',
  ],
  [105000007, 'STUDIO_KNOWLEDGE_EMBEDDING', 'unknown', page1, 'The text could not be embedded.'],
  [105000008, 'STUDIO_KNOWLEDGE_ID_GEN', 'unknown', page1, 'No ID could be made for the knowledge base.'],
  [
    105000009,
    'STUDIO_KNOWLEDGE_MQ_SEND_FAIL',
    'unknown',
    page1,
    'A message could not be queued for the knowledge base.',
  ],
  [105000014, 'STUDIO_KNOWLEDGE_PARSE_JSON', 'unknown', page1, 'The JSON could not be parsed.'],
  [105000018, 'STUDIO_KNOWLEDGE_DOC_NOT_READY', 'unknown', page1, 'The document is not ready yet.'],
  [105000019, 'STUDIO_KNOWLEDGE_DOWNLOAD_FAILED', 'unknown', page1, 'The document could not be downloaded.'],
  [105000021, 'STUDIO_KNOWLEDGE_PUT_OBJECT_FAIL', 'unknown', page1, 'The object could not be stored.'],
  [105000022, 'STUDIO_KNOWLEDGE_GET_OBJECT_URL_FAIL', 'unknown', page1, 'The URL of the object could not be made.'],
  [
    105000023,
    'STUDIO_KNOWLEDGE_GET_DOC_PROGRESS_FAIL',
    'unknown',
    page1,
    'The progress of the document could not be read.',
  ],
  [
    105000024,
    'STUDIO_KNOWLEDGE_SLICE_INSERT_POSITION_ILLEGAL',
    'unknown',
    page1,
    'The position of the new slice is invalid.',
  ],
  [105000026, 'STUDIO_KNOWLEDGE_COLUMN_PARSE_FAIL', 'unknown', page1, 'A column could not be parsed.'],
  [105000028, 'STUDIO_KNOWLEDGE_GET_PARSER_FAIL', 'unknown', page1, 'There is no parser for the document.'],
  [105000029, 'STUDIO_KNOWLEDGE_GET_OBJECT_FAIL', 'unknown', page1, 'The object could not be read.'],
  [105000030, 'STUDIO_KNOWLEDGE_PARSER_PARSE_FAIL', 'unknown', page1, 'The document could not be parsed.'],
  [105000031, 'STUDIO_KNOWLEDGE_BUILD_RETRIEVE_CHAIN_FAIL', 'unknown', page1, 'The retrieval could not be prepared.'],
  [105000032, 'STUDIO_KNOWLEDGE_RETRIEVE_EXEC_FAIL', 'unknown', page1, 'The retrieval failed.'],
  [105000033, 'STUDIO_KNOWLEDGE_NL2SQL_EXEC_FAIL', 'unknown', page1, 'The question could not be turned into a query.'],
  [105000034, 'STUDIO_KNOWLEDGE_COPY_FAIL', 'unknown', page1, 'The knowledge base could not be copied.'],
  [
    105000036,
    'STUDIO_KNOWLEDGE_CACHE_CLIENT_SET_FAIL',
    'unknown',
    page1,
    'The cache of the knowledge base could not be written.',
  ],
  [105000037, 'STUDIO_KNOWLEDGE_CHECK_TABLE_SLICE_VALID', 'unknown', page1, 'The slice of the table is invalid.'],
  [
    106000009,
    'STUDIO_MEMORY_NO_VARIABLE_CAN_BE_CHANGED',
    'unknown',
    page1,
    'There is no variable that can be changed.',
  ],
  [
    106000011,
    'STUDIO_MEMORY_GET_SYS_UUID_INSTANCE',
    'unknown',
    page1,
    'The system variable with the user ID could not be read.',
  ],
  [106000013, 'STUDIO_MEMORY_SET_KV_MEMORY_ITEM_INSTANCE', 'unknown', page1, 'The variable could not be set.'],
  [
    106000018,
    'STUDIO_MEMORY_DATABASE_CANNOT_ADD_DATA',
    'unknown',
    page1,
    'The rows could not be added to the database.',
  ],
  [
    106000019,
    'STUDIO_MEMORY_DATABASE_COLUMN_NOT_MATCH',
    'unknown',
    page1,
    'The columns do not match those of the database.',
  ],
  [106000025, 'STUDIO_MEMORY_DATABASE_NO_SHEET_FOUND', 'unknown', page1, 'The file has no sheet.'],
  [109000006, 'STUDIO_PLUGIN_DEACTIVATED_TOOL', 'unknown', page1, 'The tool is deactivated.'],
  [109000009, 'STUDIO_PLUGIN_EXECUTE_TOOL_FAILED', 'unknown', page1, 'The tool failed.'],
  [
    109000010,
    'STUDIO_PLUGIN_CONVERT_PROTOCOL_FAILED',
    'unknown',
    page1,
    'The protocol of the plugin could not be converted.',
  ],
  [109000011, 'STUDIO_PLUGIN_TOOLS_CHECK_FAILED', 'unknown', page1, 'The tools of the plugin are invalid.'],
  [
    109000012,
    'STUDIO_PLUGIN_PARSE_TOOL_RESP_FAILED',
    'unknown',
    page1,
    'The response of the tool could not be parsed.',
  ],
  [109000013, 'STUDIO_PLUGIN_OAUTH_FAILED', 'unknown', page1, 'The OAuth flow of the plugin failed.'],
  [109000014, 'STUDIO_PLUGIN_ID_EXIST', 'unknown', page1, 'A plugin with this ID exists already.'],
  [109000015, 'STUDIO_TOOL_ID_EXIST', 'unknown', page1, 'A tool with this ID exists already.'],
  [109000016, 'STUDIO_PLUGIN_CALL_COZE_API_FAILED', 'unknown', page1, 'The call of the Coze API failed.'],
  [
    109000017,
    'STUDIO_PLUGIN_PARSE_COZE_API_RESPONSE_FAILED',
    'unknown',
    page1,
    'The response of the Coze API could not be parsed.',
  ],
  [109000018, 'STUDIO_PLUGIN_CALL_COZE_SEARCH_API_FAILED', 'unknown', page1, 'The search in the Coze store failed.'],
  [
    109000019,
    'STUDIO_PLUGIN_PARSE_COZE_SEARCH_API_RESPONSE_FAILED',
    'unknown',
    page1,
    'The result of the search in the Coze store could not be parsed.',
  ],
  [
    109000020,
    'STUDIO_PLUGIN_CALL_COZE_CATEGORIES_API_FAILED',
    'unknown',
    page1,
    'The categories of the Coze store could not be read.',
  ],
  [
    109000021,
    'STUDIO_PLUGIN_PARSE_COZE_CATEGORIES_API_RESPONSE_FAILED',
    'unknown',
    page1,
    'The categories of the Coze store could not be parsed.',
  ],
  [305000002, 'STUDIO_CODE_EXECUTE_FAIL', 'unknown', page1, 'The code of a node failed.'],
  [700000008, 'STUDIO_NOT_ALLOWED_REGISTER', 'unknown', page1, 'New users cannot register.'],
  [702093204, 'STUDIO_CONVERSATION_NODES_NOT_AVAILABLE', 'unknown', page1, 'The conversation nodes are not available.'],
  [720701003, 'STUDIO_WORKFLOW_COMPILE_FAIL', 'unknown', page1, 'The workflow could not be compiled.'],
  [720701004, 'STUDIO_PLUGIN_API', 'unknown', page1, 'The plugin of a node failed.'],
  [720701007, 'STUDIO_INTERNAL_BAD_REQUEST', 'unknown', page1, 'A node sent a wrong request to another service.'],
  [
    720701011,
    'STUDIO_SERIALIZATION_DESERIALIZATION_FAIL',
    'unknown',
    page1,
    'Data could not be written or read as JSON.',
  ],
  [720701013, 'STUDIO_WORKFLOW_EXECUTE_FAIL', 'unknown', page1, 'The run of the workflow failed.'],
  [720702002, 'STUDIO_MISSING_REQUIRED_PARAM', 'unknown', page1, 'A required parameter of the workflow is missing.'],
  [720702011, 'STUDIO_WORKFLOW_NOT_PUBLISHED', 'unknown', page1, 'The workflow is not published.'],
  [720702085, 'STUDIO_WORKFLOW_TIMEOUT', 'unknown', page1, 'The workflow took too long.'],
  [720702089, 'STUDIO_SCHEMA_CONVERSION_FAIL', 'unknown', page1, 'The schema of the workflow could not be converted.'],
  [720712014, 'STUDIO_ARR_INDEX_OUT_OF_RANGE', 'unknown', page1, 'An index is beyond the end of an array.'],
  [720712023, 'STUDIO_NODE_OUTPUT_PARSE_FAIL', 'unknown', page1, 'The output of a node could not be parsed.'],
  [
    720712033,
    'STUDIO_ONLY_DEFAULT_CONVERSATION_ALLOW_IN_AGENT_SCENARIO',
    'unknown',
    page1,
    'An agent can use the default conversation only.',
  ],
  [777777763, 'STUDIO_INPUT_FIELD_MISSING', 'unknown', page1, 'A field of the input is missing.'],
  [777777764, 'STUDIO_VARIABLES_API_FAIL', 'unknown', page1, 'The variables could not be read or written.'],
  [777777765, 'STUDIO_AUTHORIZATION_REQUIRED', 'unknown', page1, 'The user must authorize the tool first.'],
  [
    777777770,
    'STUDIO_NOTIFY_WORKFLOW_RESOURCE_CHANGE',
    'unknown',
    page1,
    'The change of the workflow could not be announced.',
  ],
  [777777772, 'STUDIO_CREATE_NODE_FAIL', 'unknown', page1, 'A node could not be created.'],
  [
    777777773,
    'STUDIO_LLM_STRUCTURED_OUTPUT_PARSE_FAIL',
    'unknown',
    page1,
    'The structured output of the model could not be parsed.',
  ],
  [777777774, 'STUDIO_INDEXING_NIL_ARRAY', 'unknown', page1, 'The array does not exist.'],
  [777777775, 'STUDIO_WORKFLOW_OPERATION_FAIL', 'unknown', page1, 'The operation on the workflow failed.'],
  [777777776, 'STUDIO_NODE_TIMEOUT', 'unknown', page1, 'A node took too long.'],
  [777777777, 'STUDIO_WORKFLOW_CANCELED_BY_USER', 'unknown', page1, 'The user canceled the workflow.'],
  [
    777777779,
    'STUDIO_CONVERSATION_OF_APP_OPERATION_FAIL',
    'unknown',
    page1,
    'The operation on the conversation of the app failed.',
  ],
  [
    777777780,
    'STUDIO_CHAT_FLOW_ROLE_OPERATION_FAIL',
    'unknown',
    page1,
    'The operation on the role of the chatflow failed.',
  ],
  [777777781, 'STUDIO_MESSAGE_NODE_OPERATION_FAIL', 'unknown', page1, 'The message node failed.'],
  [777777782, 'STUDIO_CONVERSATION_NODE_OPERATION_FAIL', 'unknown', page1, 'The conversation node failed.'],
];
