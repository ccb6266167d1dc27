// Generated from openapi/ by `npm run generate`. Do not edit.

import { clientOf } from '../../../src/http/index.js';
import type { APIPromise, Client, Operation, RequestOptions } from '../../../src/http/index.js';
import type { CopyTaskInfo, CreateCopyTaskData, CreateCopyTaskReq } from '../../types/types.gen.js';
import type { EntitiesCopyTasksRetrieveParams } from '../params.gen.js';

const entitiesCopyTasksCreateOperation: Operation = {
  id: 'entities.copyTasks.create',
  method: 'POST',
  path: '/v1/entities/copy_tasks',
  body: 'json',
};

/**
 * Copy a bot, an app or a workflow.
 *
 * Copies a bot, an app or a workflow into a workspace. A bot is copied within its workspace at once, and `copied_entity_id` is the ID of the copy. Any other copy is made by a task; get its status with `entities.copyTasks.retrieve`. Requires the permissions `Bot.duplicate` and `Workspace.createBot` for a bot, `Project.copy` and `Workspace.createProject` for an app, `Workflow.copy` and `Workspace.createWorkflow` for a workflow.
 *
 * `POST /v1/entities/copy_tasks`
 *
 * @see en: https://www.coze.com/docs/developer_guides/copy_resource_task
 * @see zh: https://docs.coze.cn/developer_guides/copy_resource_task
 */
export function entitiesCopyTasksCreate(
  client: Client,
  params?: CreateCopyTaskReq,
  options?: RequestOptions,
): APIPromise<CreateCopyTaskData> {
  return clientOf(client).request(entitiesCopyTasksCreateOperation, params, options);
}

const entitiesCopyTasksRetrieveOperation: Operation = {
  id: 'entities.copyTasks.retrieve',
  method: 'GET',
  path: '/v1/entities/copy_tasks/{task_id}',
};

/**
 * Get the status of a copy task.
 *
 * Gets the status of a copy task, and the resources that could not be copied. The token needs no permission.
 *
 * `GET /v1/entities/copy_tasks/{task_id}`
 *
 * @see en: https://www.coze.com/docs/developer_guides/query_resource_copy_execution_result
 * @see zh: https://docs.coze.cn/developer_guides/query_resource_copy_execution_result
 */
export function entitiesCopyTasksRetrieve(
  client: Client,
  params: EntitiesCopyTasksRetrieveParams,
  options?: RequestOptions,
): APIPromise<CopyTaskInfo> {
  return clientOf(client).request(entitiesCopyTasksRetrieveOperation, params, options);
}
