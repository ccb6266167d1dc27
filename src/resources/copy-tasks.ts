import type { CopyTaskInfo, CreateCopyTaskReq } from '../../generated/client/index.gen.js';
import { EntitiesCopyTasksResource, EntitiesResource } from '../../generated/client/resources.gen.js';
import type { RequestOptions } from '../http/index.js';
import { CozeError } from '../errors/coze-error.js';
import { waitFor, type WaitOptions } from './background.js';

/** The methods of `client.entities.copyTasks`. */
export class EntitiesCopyTasks extends EntitiesCopyTasksResource {
  /**
   * Copy a bot, an app or a workflow and wait for the copy.
   *
   * It ends well or badly: look at `task_status`, which is `successful` or `failed`. The copy is `target_entity_id`. Some
   * bots are copied at once, without a task: then `task_id` is empty.
   *
   * `POST /v1/entities/copy_tasks`, `GET /v1/entities/copy_tasks/{task_id}`
   *
   * @param params - what to copy, and where to.
   * @param options - go with every request; `signal` also ends the waiting. How often to look, for how long, and whom to
   * tell of the progress is here.
   * @throws PollTimeoutError after `pollTimeout`; APIUserAbortError after an abort, while the copying goes on.
   * @see en: https://www.coze.com/docs/developer_guides/copy_resource_task
   * @see zh: https://www.coze.cn/docs/developer_guides/copy_resource_task
   * @example
   * ```ts
   * const { target_entity_id } = await client.entities.copyTasks.createAndPoll(
   *   { entity_id, entity_type: 'app', to_workspace_id },
   *   { pollTimeout: 300_000 },
   * );
   * ```
   */
  async createAndPoll(params: CreateCopyTaskReq, options: WaitOptions<CopyTaskInfo> = {}): Promise<CopyTaskInfo> {
    const { task_id = '', copied_entity_id } = await this.create(params, options);
    if (task_id === '' && !copied_entity_id) throw new CozeError('The server named neither the copy nor a task.');
    const look = (request: RequestOptions) => this.retrieve(task_id, request);
    const first: CopyTaskInfo | undefined =
      task_id === ''
        ? {
            task_id,
            task_status: 'successful',
            entity_type: params.entity_type,
            source_entity_id: params.entity_id,
            target_entity_id: copied_entity_id,
            target_workspace_id: params.to_workspace_id,
          }
        : undefined;
    return waitFor(this._client, { what: `The copy task ${task_id}`, look, isFinal: hasEnded }, options, first);
  }
}

/** The methods of `client.entities`. */
export class Entities extends EntitiesResource {
  override readonly copyTasks: EntitiesCopyTasks = new EntitiesCopyTasks(this._client);
}

function hasEnded({ task_status }: CopyTaskInfo): boolean {
  return task_status === 'successful' || task_status === 'failed';
}
