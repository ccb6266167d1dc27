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
