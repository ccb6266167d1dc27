// Generated from openapi/ by `npm run generate`. Do not edit.

import { resourceClass } from '../../../src/http/index.js';
import type { APIPromise, APIResource, RequestOptions } from '../../../src/http/index.js';
import type { CopyTaskInfo, CreateCopyTaskData, CreateCopyTaskReq } from '../../types/types.gen.js';
import { operations } from '../table.gen.js';

/** The methods of `client.entities.copyTasks`. */
export interface EntitiesCopyTasksResource extends APIResource {
  /**
   * Copy a bot, an app or a workflow.
   *
   * Copies a bot, an app or a workflow into a workspace. A bot is copied within its workspace at once, and `copied_entity_id` is the ID of the copy. Any other copy is made by a task; get its status with `entities.copyTasks.retrieve`. Requires the permissions `Bot.duplicate` and `Workspace.createBot` for a bot, `Project.copy` and `Workspace.createProject` for an app, `Workflow.copy` and `Workspace.createWorkflow` for a workflow.
   *
   * `POST /v1/entities/copy_tasks`
   *
   * @see en: https://www.coze.com/docs/developer_guides/copy_resource_task
   * @see zh: https://docs.coze.cn/developer_guides/copy_resource_task
   * @param params - optional: `entity_id`, `entity_type` (one of app, bot, workflow), `to_workspace_id`.
   * @throws APIError if the server refuses: 4101 PERMISSION_DENIED.
   * @example
   * const result = await client.entities.copyTasks.create({
   *   entity_id: '7439828073471344940',
   *   entity_type: 'app',
   *   to_workspace_id: '7352033921443356672',
   * });
   */
  create(params?: CreateCopyTaskReq, options?: RequestOptions): APIPromise<CreateCopyTaskData>;

  /**
   * Get the status of a copy task.
   *
   * Gets the status of a copy task, and the resources that could not be copied. The token needs no permission.
   *
   * `GET /v1/entities/copy_tasks/{task_id}`
   *
   * @see en: https://www.coze.com/docs/developer_guides/query_resource_copy_execution_result
   * @see zh: https://docs.coze.cn/developer_guides/query_resource_copy_execution_result
   * @param task_id - The ID of the task.
   * @throws APIError if the server refuses.
   * @example
   * const result = await client.entities.copyTasks.retrieve('7542087012345663488');
   */
  retrieve(task_id: string, options?: RequestOptions): APIPromise<CopyTaskInfo>;
}

export const EntitiesCopyTasksResource = /* @__PURE__ */ resourceClass<EntitiesCopyTasksResource>(
  'entities.copyTasks',
  operations,
);

/** The methods of `client.entities`. */
export interface EntitiesResource extends APIResource {
  /** The methods of `client.entities.copyTasks`. */
  readonly copyTasks: EntitiesCopyTasksResource;
}

export const EntitiesResource = /* @__PURE__ */ resourceClass<EntitiesResource>('entities', operations);
