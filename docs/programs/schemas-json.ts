import { jsonConversationsCreateBody } from 'coze-client/json-schemas';
import { chatCreateSchemas, queryFields, zWorkspacesListQuery } from 'coze-client/schemas';

// 可以交给 ajv 等任何 JSON Schema 校验器。
// For any validator of JSON Schema, such as ajv.
console.log(jsonConversationsCreateBody.$schema, jsonConversationsCreateBody.$ref);
console.log(Object.keys(chatCreateSchemas));

const { searchParams } = new URL('http://localhost/workspaces?page_num=2&page_size=20');
console.log(zWorkspacesListQuery.parse(queryFields(searchParams)));
