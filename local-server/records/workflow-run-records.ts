import { RequestError, invalidParameter, notFound } from '../http/response.js';
import type { Clock } from '../lib/clock.js';
import { NO_USAGE, type ReplyError, type Usage } from './outcome.js';
import type { IdSequence } from './records.js';

export type RunMode = 'sync' | 'stream' | 'async';

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

interface RunInterrupt {
  readonly event_id: string;
  readonly type: number;
  readonly data: string;
  readonly required_parameters?: Readonly<Record<string, unknown>>;
}

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

type NewRun = Pick<
  RunRecord,
  'workflowId' | 'mode' | 'botId' | 'appId' | 'connectorId' | 'parameters' | 'ext' | 'pollsLeft'
>;

const MAX_RESUMES = 3;

/** The runs of the workflows. */
export class WorkflowRunRecords {
  readonly #records = new Map<string, RunRecord>();

  constructor(
    private readonly ids: IdSequence,
    private readonly clock: Clock,
  ) {}

  create(run: NewRun): RunRecord {
    const time = this.clock.seconds();
    const record: RunRecord = {
      ...run,
      executeId: this.ids.next(),
      createdAt: time,
      updatedAt: time,
      status: 'Running',
      nodes: [],
      resumeData: [],
      interrupt: undefined,
      output: '',
      error: undefined,
      usage: NO_USAGE,
    };
    this.#records.set(record.executeId, record);
    return record;
  }

  find(workflowId: string, executeId: string): RunRecord {
    const record = this.#records.get(executeId);
    if (record?.workflowId !== workflowId) throw notFound('run', executeId);
    return record;
  }

  /** Resumes an interrupted run. Each interrupt can be resumed once. */
  resume(workflowId: string, eventId: string, resumeData: string): RunRecord {
    const record = this.find(workflowId, eventId.split('/')[0] ?? '');
    if (record.interrupt?.event_id !== eventId) {
      throw invalidParameter(`event_id ${eventId} is not the interrupt that the run waits at`);
    }
    record.interrupt = undefined;
    record.resumeData.push(resumeData);
    return record;
  }

  interrupt(record: RunRecord, interrupt: Omit<RunInterrupt, 'event_id'>): RunInterrupt {
    if (record.resumeData.length >= MAX_RESUMES) {
      throw new RequestError(5000, `The question was not answered in ${MAX_RESUMES} resumes.`);
    }
    record.interrupt = { event_id: `${record.executeId}/${this.ids.next()}`, ...interrupt };
    return record.interrupt;
  }

  settle(record: RunRecord, status: 'Success' | 'Fail'): void {
    record.status = status;
    record.updatedAt = this.clock.seconds();
  }

  /** Adds a node to a run. */
  node(record: RunRecord, node: Pick<NodeRun, 'title' | 'nodeId' | 'isOutputNode'>): NodeRun {
    const run: NodeRun = {
      ...node,
      uuid: this.ids.next(),
      isFinished: false,
      output: '',
      updatedAt: this.clock.seconds(),
    };
    record.nodes.push(run);
    return run;
  }
}
