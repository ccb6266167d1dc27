/** By operation: fields the platform wants and callers may leave out all the same, for `@coze/api` lets them. */
export const optionalFields: Readonly<Record<string, readonly string[]>> = {
  'bots.create': ['plugin_id_list.id_list[].api_id'],
  'bots.listNew': ['workspace_id'],
  'bots.update': ['plugin_id_list.id_list[].api_id'],
  'chat.create': ['user_id', 'additional_messages[].content', 'additional_messages[].content_type'],
  'datasets.documents.create': ['chunk_strategy', 'format_type'],
  'variables.retrieve': ['connector_uid'],
  'variables.update': ['connector_uid'],
  'workflows.chat.stream': ['additional_messages[].content', 'additional_messages[].content_type', 'parameters'],
  'workflows.list': ['page_num'],
};
