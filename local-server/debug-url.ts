import type { WorkflowRecord } from './state/workflows.js';

/** The address of the page that shows how a run of a workflow went. */
export const debugUrl = (executeId: string, { id, workspaceId }: WorkflowRecord): string =>
  `https://www.coze.cn/work_flow?execute_id=${executeId}&space_id=${workspaceId}&workflow_id=${id}&execute_mode=2`;
