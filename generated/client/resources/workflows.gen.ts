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
   */
  retrieve(
    workflow_id: string,
    params?: RetrieveWorkflowReq,
    options?: RequestOptions,
  ): APIPromise<RetrieveWorkflowData>;
}

export const WorkflowsResource = /* @__PURE__ */ resourceClass<WorkflowsResource>('workflows', operations);
