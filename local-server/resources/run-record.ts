import type { ReplyError, Usage } from '../replies/reply-functions.js';
import type { User } from './users.js';
import { type WorkflowRecords, debugUrl } from './workflows.js';

export type RunMode = 'sync' | 'stream' | 'async';

/** One node of a run. */
export interface NodeRun {
  readonly title: string;
  readonly nodeId: string;
  readonly uuid: string;
  /** True if the output can be retrieved by the uuid. That of the end node cannot. */
  readonly isOutputNode: boolean;
  isFinished: boolean;
  output: string;
  updatedAt: number;
}

export interface RunInterrupt {
  readonly event_id: string;
  readonly type: number;
  readonly data: string;
  readonly required_parameters?: Readonly<Record<string, unknown>>;
}

/** One run, as the server keeps it. */
export interface RunRecord {
  readonly executeId: string;
  readonly workflowId: string;
  readonly mode: RunMode;
  readonly botId: string | undefined;
  readonly appId: string | undefined;
  readonly connectorId: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly ext: Readonly<Record<string, string>>;
  readonly createdAt: number;
  updatedAt: number;
  status: 'Running' | 'Success' | 'Fail';
  readonly nodes: NodeRun[];
  readonly resumeData: string[];
  interrupt: RunInterrupt | undefined;
  output: string;
  error: ReplyError | undefined;
  usage: Usage;
  /** The number of polls of the history that still report an asynchronous run as running. */
  pollsLeft: number;
}

interface HistoryState {
  readonly workflows: WorkflowRecords;
  readonly user: User;
}

const MODE_NUMBERS: Readonly<Record<RunMode, number>> = { sync: 0, stream: 1, async: 2 };

/** A run in the response of `workflows.runs.history.retrieve`. The output is empty as long as the run is reported as running. */
export function historyView(record: RunRecord, { workflows, user }: HistoryState): Record<string, unknown> {
  const isRunning = record.pollsLeft > 0 || record.status === 'Running';
  const nodes = record.nodes.map((node) => [
    node.title,
    {
      node_id: node.nodeId,
      is_finish: node.isFinished,
      update_time: node.updatedAt,
      loop_index: 0,
      batch_index: 0,
      node_execute_uuid: node.uuid,
      sub_execute_id: '',
    },
  ]);
  return {
    execute_id: record.executeId,
    execute_status: isRunning ? 'Running' : record.status,
    bot_id: record.botId ?? '0',
    connector_id: record.connectorId,
    connector_uid: record.ext['user_id'] ?? user.user_id,
    run_mode: MODE_NUMBERS[record.mode],
    logid: '',
    create_time: record.createdAt,
    update_time: record.updatedAt,
    output: isRunning
      ? ''
      : JSON.stringify(Object.fromEntries(record.nodes.map(({ title, output }) => [title, output]))),
    node_execute_status: Object.fromEntries(nodes),
    error_code: isRunning || record.error === undefined ? '' : String(record.error.code),
    error_message: isRunning || record.error === undefined ? '' : record.error.msg,
    debug_url: debugUrl(workflows, record.workflowId, record.executeId),
    usage: record.usage,
    token: String(record.usage.token_count),
    cost: '0.00',
    is_output_trimmed: false,
    ...(isRunning && record.interrupt !== undefined ? { interrupt_data: record.interrupt } : {}),
  };
}
