// Generated from openapi/ by `npm run generate`. Do not edit.

import { resourceClass } from '../../../src/http/index.js';
import type { APIPromise, APIResource, PagePromise, RequestOptions } from '../../../src/http/index.js';
import type {
  CreateWorkflowCollaboratorReq,
  ListWorkflowVersionsData,
  ListWorkflowsData,
  ResumeWorkflowData,
  ResumeWorkflowReq,
  RetrieveWorkflowData,
  RunWorkflowData,
  RunWorkflowReq,
  UpdateWorkflowCollaborationModeReq,
  WorkflowBasic,
  WorkflowExecuteHistory,
  WorkflowExecuteNodeHistory,
  WorkflowVersionInfo,
} from '../../types/types.gen.js';
import type { ListWorkflowVersionsReq, ListWorkflowsReq, RetrieveWorkflowReq } from '../params.gen.js';
import { operations } from '../table.gen.js';

/** The methods of `client.workflows.runs.history.executeNodes`. */
export interface WorkflowsRunsHistoryExecuteNodesResource extends APIResource {
  /**
   * Get the output of a node.
   *
   * Gets the complete output of one output node of a run. The end node is not supported. Outputs are kept for 24 hours. Requires the permission `listRunHistory`.
   *
   * `GET /v1/workflows/{workflow_id}/run_histories/{execute_id}/execute_nodes/{node_execute_uuid}`
   *
   * @see en: https://www.coze.com/docs/developer_guides/get_node_execute_history_response
   * @see zh: https://docs.coze.cn/developer_guides/get_node_execute_history_response
   * @param workflow_id - The ID of the workflow.
   * @param execute_id - The ID of the run.
   * @param node_execute_uuid - The ID of the node's run, from the run's `node_execute_status` or from a message of the stream.
   * @throws APIError if the server refuses: 4101 PERMISSION_DENIED.
   * @example
   * const result = await client.workflows.runs.history.executeNodes.retrieve('7397619068440182793', '7402793141519007787', '6f1c1f4e-7f5b-4d6a-9f6a-2f0c5f6f7a11');
   */
  retrieve(
    workflow_id: string,
    execute_id: string,
    node_execute_uuid: string,
    options?: RequestOptions,
  ): APIPromise<WorkflowExecuteNodeHistory>;
}

export const WorkflowsRunsHistoryExecuteNodesResource =
  /* @__PURE__ */ resourceClass<WorkflowsRunsHistoryExecuteNodesResource>(
    'workflows.runs.history.executeNodes',
    operations,
  );

/** The methods of `client.workflows.runs.history`. */
export interface WorkflowsRunsHistoryResource extends APIResource {
  /** The methods of `client.workflows.runs.history.executeNodes`. */
  readonly executeNodes: WorkflowsRunsHistoryExecuteNodesResource;

  /**
   * Get a run.
   *
   * Gets the status and the output of a run, as a list with exactly one item. Outputs of output nodes are kept for 24 hours, outputs of the end node for 7 days. Requires the permission `listRunHistory`.
   *
   * `GET /v1/workflows/{workflow_id}/run_histories/{execute_id}`
   *
   * @see en: https://www.coze.com/docs/developer_guides/workflow_history
   * @see zh: https://docs.coze.cn/developer_guides/workflow_history
   * @param workflowId - The ID of the workflow.
   * @param executeId - The ID of the run.
   * @throws APIError if the server refuses: 4101 PERMISSION_DENIED.
   * @example
   * const result = await client.workflows.runs.history.retrieve('7397619068440182793', '7402793141519007787');
   */
  retrieve(workflowId: string, executeId: string, options?: RequestOptions): APIPromise<WorkflowExecuteHistory[]>;
}

export const WorkflowsRunsHistoryResource = /* @__PURE__ */ resourceClass<WorkflowsRunsHistoryResource>(
  'workflows.runs.history',
  operations,
);

/** The methods of `client.workflows.runs`. */
export interface WorkflowsRunsResource extends APIResource {
  /** The methods of `client.workflows.runs.history`. */
  readonly history: WorkflowsRunsHistoryResource & WorkflowsRunsHistoryResource['retrieve'];

  /**
   * Run a workflow.
   *
   * Runs a published workflow and waits for its result. The connection is closed after 90 seconds, so stream longer runs or start them with `is_async`. The run itself may take 10 minutes (5 are recommended), in the background 24 hours. The workflow must have no output node and no streaming end node. Requires the permission `run`.
   *
   * `POST /v1/workflow/run`
   *
   * @see en: https://www.coze.com/docs/developer_guides/workflow_run
   * @see zh: https://docs.coze.cn/developer_guides/workflow_run
   * @param params - `workflow_id`; optional: `parameters`, `bot_id`, `app_id`, `ext`, `is_async` (default false), `workflow_version`, `connector_id` (default 1024).
   * @throws APIError if the server refuses: 4000 BAD_REQUEST, 4101 PERMISSION_DENIED, 4200 NOT_FOUND, 6003 ASYNC_NEEDS_PAID_PLAN.
   * @example
   * const result = await client.workflows.runs.create({
   *   workflow_id: '7397619068440182793',
   *   parameters: { city: '北京', days: 3 },
   *   ext: { user_id: 'user-1' },
   * });
   */
  create(params: RunWorkflowReq, options?: RequestOptions): APIPromise<RunWorkflowData>;

  /**
   * Resume a run without a stream.
   *
   * Sends the reply to an interrupt of a run that `workflows.runs.create` started. It waits for the result or continues in the background, as that run did. A run can be resumed at most 3 times. Requires the permission `run`.
   *
   * `POST /v1/workflows/resume`
   *
   * @see en: https://www.coze.com/docs/developer_guides/resume_workflow
   * @see zh: https://docs.coze.cn/developer_guides/resume_workflow
   * @param params - `workflow_id`, `event_id`, `resume_data`, `interrupt_type` (one of 1, 2, 3, 4, 5, 6, 7).
   * @throws APIError if the server refuses: 4101 PERMISSION_DENIED.
   * @example
   * const result = await client.workflows.runs.resumeBlocking({
   *   workflow_id: '7397619068440182793',
   *   event_id: '7402793141519007787/2769808280134765896',
   *   resume_data: '北京，明天',
   *   interrupt_type: 2,
   * });
   */
  resumeBlocking(params: ResumeWorkflowReq, options?: RequestOptions): APIPromise<ResumeWorkflowData>;
}

export const WorkflowsRunsResource = /* @__PURE__ */ resourceClass<WorkflowsRunsResource>('workflows.runs', operations);

/** The methods of `client.workflows.chat`. */
export interface WorkflowsChatResource extends APIResource {}

export const WorkflowsChatResource = /* @__PURE__ */ resourceClass<WorkflowsChatResource>('workflows.chat', operations);

/** The methods of `client.workflows.versions`. */
export interface WorkflowsVersionsResource extends APIResource {
  /**
   * List the versions of a workflow.
   *
   * Lists the versions of a workflow, page by page: pass `next_page_token` as `page_token` to get the next page. Requires the permission `listVersion`.
   *
   * `GET /v1/workflows/{workflow_id}/versions`
   *
   * @see en: https://www.coze.com/docs/developer_guides/list_workflow_version
   * @see zh: https://docs.coze.cn/developer_guides/list_workflow_version
   * @param workflow_id - The ID of the workflow.
   * @param params - optional: `publish_status` (default published_online), `page_size`, `page_token`, `include_input_output`.
   * @throws APIError if the server refuses: 4101 PERMISSION_DENIED.
   * @example
   * for await (const item of client.workflows.versions.list('7397619068440182793', { publish_status: 'all', page_size: 10, include_input_output: true })) console.log(item);
   */
  list(
    workflow_id: string,
    params?: ListWorkflowVersionsReq,
    options?: RequestOptions,
  ): PagePromise<ListWorkflowVersionsData, WorkflowVersionInfo>;
}

export const WorkflowsVersionsResource = /* @__PURE__ */ resourceClass<WorkflowsVersionsResource>(
  'workflows.versions',
  operations,
);

/** The methods of `client.workflows.collaborationModes`. */
export interface WorkflowsCollaborationModesResource extends APIResource {
  /**
   * Switch the collaboration mode of a workflow.
   *
   * Allows one or several users to edit a workflow. Enterprise plans only, and workflows of the library only; workflows of an app fail with code 4000. Remove every collaborator before switching to `single`. Requires the permission `Workflow.switchDevelopMode`.
   *
   * `POST /v1/workflows/{workflow_id}/collaboration_mode`
   *
   * @see en: https://www.coze.com/docs/developer_guides/switch_workflow_develop_mode
   * @see zh: https://docs.coze.cn/developer_guides/switch_workflow_develop_mode
   * @param workflow_id - The ID of the workflow.
   * @param params - optional: `collaboration_mode`.
   * @throws APIError if the server refuses: 4000 BAD_REQUEST, 4101 PERMISSION_DENIED.
   * @example
   * await client.workflows.collaborationModes.update('7397619068440182793', { collaboration_mode: 'collaboration' });
   */
  update(
    workflow_id: string,
    params?: UpdateWorkflowCollaborationModeReq,
    options?: RequestOptions,
  ): APIPromise<undefined>;
}

export const WorkflowsCollaborationModesResource = /* @__PURE__ */ resourceClass<WorkflowsCollaborationModesResource>(
  'workflows.collaborationModes',
  operations,
);

/** The methods of `client.workflows.collaborators`. */
export interface WorkflowsCollaboratorsResource extends APIResource {
  /**
   * Add a collaborator.
   *
   * Allows another user to edit a workflow in collaboration mode. One user per call. Enterprise plans only, at most 5 calls per second for a main account, not available to channel OAuth apps. Requires the permission `Workflow.addCollaborator`.
   *
   * `POST /v1/workflows/{workflow_id}/collaborators`
   *
   * @see en: https://www.coze.com/docs/developer_guides/add_workflow_collaborator
   * @see zh: https://docs.coze.cn/developer_guides/add_workflow_collaborator
   * @param workflow_id - The ID of the workflow.
   * @param params - `collaborators` (at most 1 item).
   * @throws APIError if the server refuses: 4101 PERMISSION_DENIED.
   * @example
   * await client.workflows.collaborators.create('7397619068440182793', { collaborators: [{ user_id: '2223787755****' }] });
   */
  create(workflow_id: string, params: CreateWorkflowCollaboratorReq, options?: RequestOptions): APIPromise<undefined>;

  /**
   * Remove a collaborator.
   *
   * Removes a user's right to edit a workflow. One user per call. At most 5 calls per second for a main account. Requires the permission `Workflow.removeCollaborator`.
   *
   * `DELETE /v1/workflows/{workflow_id}/collaborators/{user_id}`
   *
   * @see en: https://www.coze.com/docs/developer_guides/remove_workflow_collaborator
   * @see zh: https://docs.coze.cn/developer_guides/remove_workflow_collaborator
   * @param workflow_id - The ID of the workflow.
   * @param user_id - The Coze user ID of the collaborator.
   * @throws APIError if the server refuses: 4101 PERMISSION_DENIED.
   * @example
   * await client.workflows.collaborators.delete('7397619068440182793', '2223787755****');
   */
  delete(workflow_id: string, user_id: string, options?: RequestOptions): APIPromise<undefined>;
}

export const WorkflowsCollaboratorsResource = /* @__PURE__ */ resourceClass<WorkflowsCollaboratorsResource>(
  'workflows.collaborators',
  operations,
);

/** The methods of `client.workflows`. */
export interface WorkflowsResource extends APIResource {
  /** The methods of `client.workflows.runs`. */
  readonly runs: WorkflowsRunsResource;

  /** The methods of `client.workflows.chat`. */
  readonly chat: WorkflowsChatResource;

  /** The methods of `client.workflows.versions`. */
  readonly versions: WorkflowsVersionsResource;

  /** The methods of `client.workflows.collaborationModes`. */
  readonly collaborationModes: WorkflowsCollaborationModesResource;

  /** The methods of `client.workflows.collaborators`. */
  readonly collaborators: WorkflowsCollaboratorsResource;

  /**
   * List workflows.
   *
   * Lists the workflows and chatflows of a workspace, or of one app in it. The response has `has_more` but no total count. Requires the permission `listWorkflow`.
   *
   * `GET /v1/workflows`
   *
   * @see en: https://www.coze.com/docs/developer_guides/get_workflow_list
   * @see zh: https://docs.coze.cn/developer_guides/get_workflow_list
   * @param params - `workspace_id`; optional: `page_num` (at least 1), `page_size` (1 to 100), `workflow_mode`, `app_id`, `publish_status` (default published_online).
   * @throws APIError if the server refuses: 4101 PERMISSION_DENIED.
   * @example
   * for await (const item of client.workflows.list({
   *   workspace_id: '7352821196940378146',
   *   page_size: 10,
   *   workflow_mode: 'chatflow',
   *   app_id: '7439828073471254562',
   *   publish_status: 'all',
   * })) console.log(item);
   */
  list(params: ListWorkflowsReq, options?: RequestOptions): PagePromise<ListWorkflowsData, WorkflowBasic>;

  /**
   * Get a workflow.
   *
   * Gets the name, the author and the dates of a workflow. With `include_input_output`, also its inputs and outputs. Requires the permission `getMetaData`.
   *
   * `GET /v1/workflows/{workflow_id}`
   *
   * @see en: https://www.coze.com/docs/developer_guides/get_workflow_info
   * @see zh: https://docs.coze.cn/developer_guides/get_workflow_info
   * @param workflow_id - The ID of the workflow.
   * @param params - optional: `include_input_output`.
   * @throws APIError if the server refuses: 4101 PERMISSION_DENIED.
   * @example
   * const result = await client.workflows.retrieve('7397619068440182793', { include_input_output: true });
   */
  retrieve(
    workflow_id: string,
    params?: RetrieveWorkflowReq,
    options?: RequestOptions,
  ): APIPromise<RetrieveWorkflowData>;
}

export const WorkflowsResource = /* @__PURE__ */ resourceClass<WorkflowsResource>('workflows', operations);
