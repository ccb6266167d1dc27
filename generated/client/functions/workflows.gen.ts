// Generated from openapi/ by `npm run generate`. Do not edit.

import { clientOf, requestPage } from '../../../src/http/index.js';
import type { APIPromise, Client, Operation, PagePromise, RequestOptions } from '../../../src/http/index.js';
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
import type {
  ListWorkflowVersionsReq,
  ListWorkflowsReq,
  RetrieveWorkflowReq,
  WorkflowsCollaboratorsDeleteParams,
  WorkflowsRunsHistoryExecuteNodesRetrieveParams,
  WorkflowsRunsHistoryRetrieveParams,
} from '../params.gen.js';

const workflowsRunsCreateOperation: Operation = {
  id: 'workflows.runs.create',
  method: 'POST',
  path: '/v1/workflow/run',
  required: true,
  body: 'json',
  unwrap: 'body',
};

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
export function workflowsRunsCreate(
  client: Client,
  params: RunWorkflowReq,
  options?: RequestOptions,
): APIPromise<RunWorkflowData> {
  return clientOf(client).request(workflowsRunsCreateOperation, params, options);
}

const workflowsRunsResumeBlockingOperation: Operation = {
  id: 'workflows.runs.resumeBlocking',
  method: 'POST',
  path: '/v1/workflows/resume',
  required: true,
  body: 'json',
  unwrap: 'body',
};

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
export function workflowsRunsResumeBlocking(
  client: Client,
  params: ResumeWorkflowReq,
  options?: RequestOptions,
): APIPromise<ResumeWorkflowData> {
  return clientOf(client).request(workflowsRunsResumeBlockingOperation, params, options);
}

const workflowsRunsHistoryRetrieveOperation: Operation = {
  id: 'workflows.runs.history.retrieve',
  method: 'GET',
  path: '/v1/workflows/{workflow_id}/run_histories/{execute_id}',
  list: true,
};

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
export function workflowsRunsHistoryRetrieve(
  client: Client,
  params: WorkflowsRunsHistoryRetrieveParams,
  options?: RequestOptions,
): APIPromise<WorkflowExecuteHistory[]> {
  return clientOf(client).request(workflowsRunsHistoryRetrieveOperation, params, options);
}

const workflowsRunsHistoryExecuteNodesRetrieveOperation: Operation = {
  id: 'workflows.runs.history.executeNodes.retrieve',
  method: 'GET',
  path: '/v1/workflows/{workflow_id}/run_histories/{execute_id}/execute_nodes/{node_execute_uuid}',
};

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
export function workflowsRunsHistoryExecuteNodesRetrieve(
  client: Client,
  params: WorkflowsRunsHistoryExecuteNodesRetrieveParams,
  options?: RequestOptions,
): APIPromise<WorkflowExecuteNodeHistory> {
  return clientOf(client).request(workflowsRunsHistoryExecuteNodesRetrieveOperation, params, options);
}

const workflowsListOperation: Operation = {
  id: 'workflows.list',
  method: 'GET',
  path: '/v1/workflows',
  required: true,
  page: { has_more: 'data.has_more', required: true },
};

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
export function workflowsList(
  client: Client,
  params: ListWorkflowsReq,
  options?: RequestOptions,
): PagePromise<ListWorkflowsData, WorkflowBasic> {
  return requestPage(clientOf(client), workflowsListOperation, params, options);
}

const workflowsRetrieveOperation: Operation = {
  id: 'workflows.retrieve',
  method: 'GET',
  path: '/v1/workflows/{workflow_id}',
};

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
export function workflowsRetrieve(
  client: Client,
  params: RetrieveWorkflowReq & { workflow_id: string },
  options?: RequestOptions,
): APIPromise<RetrieveWorkflowData> {
  return clientOf(client).request(workflowsRetrieveOperation, params, options);
}

const workflowsVersionsListOperation: Operation = {
  id: 'workflows.versions.list',
  method: 'GET',
  path: '/v1/workflows/{workflow_id}/versions',
  page: {
    style: 'cursor',
    cursor: 'page_token',
    items: 'data.items',
    next: 'data.next_page_token',
    has_more: 'data.has_more',
  },
};

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
export function workflowsVersionsList(
  client: Client,
  params: ListWorkflowVersionsReq & { workflow_id: string },
  options?: RequestOptions,
): PagePromise<ListWorkflowVersionsData, WorkflowVersionInfo> {
  return requestPage(clientOf(client), workflowsVersionsListOperation, params, options);
}

const workflowsCollaborationModesUpdateOperation: Operation = {
  id: 'workflows.collaborationModes.update',
  method: 'POST',
  path: '/v1/workflows/{workflow_id}/collaboration_mode',
  body: 'json',
  unwrap: 'none',
};

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
export function workflowsCollaborationModesUpdate(
  client: Client,
  params: UpdateWorkflowCollaborationModeReq & { workflow_id: string },
  options?: RequestOptions,
): APIPromise<undefined> {
  return clientOf(client).request(workflowsCollaborationModesUpdateOperation, params, options);
}

const workflowsCollaboratorsCreateOperation: Operation = {
  id: 'workflows.collaborators.create',
  method: 'POST',
  path: '/v1/workflows/{workflow_id}/collaborators',
  required: true,
  body: 'json',
  unwrap: 'none',
};

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
export function workflowsCollaboratorsCreate(
  client: Client,
  params: CreateWorkflowCollaboratorReq & { workflow_id: string },
  options?: RequestOptions,
): APIPromise<undefined> {
  return clientOf(client).request(workflowsCollaboratorsCreateOperation, params, options);
}

const workflowsCollaboratorsDeleteOperation: Operation = {
  id: 'workflows.collaborators.delete',
  method: 'DELETE',
  path: '/v1/workflows/{workflow_id}/collaborators/{user_id}',
  unwrap: 'none',
};

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
export function workflowsCollaboratorsDelete(
  client: Client,
  params: WorkflowsCollaboratorsDeleteParams,
  options?: RequestOptions,
): APIPromise<undefined> {
  return clientOf(client).request(workflowsCollaboratorsDeleteOperation, params, options);
}
