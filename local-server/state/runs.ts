import type { Clock } from '../clock.js';
import type { IdSequence } from '../ids.js';
import { Refusal, badRequest, notFound } from '../refusal.js';
import { NO_USAGE, type ServerFault, type Usage } from './wire.js';

export type RunMode = 'sync' | 'stream' | 'async';

export interface NodeRun {
  readonly title: string;
  readonly nodeId: string;
  readonly uuid: string;
  /** Whether the output may be read by its uuid: that of the end node may not. */
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
  error: ServerFault | undefined;
  usage: Usage;
  /** How many looks at the history still see an asynchronous run running. */
  pollsLeft: number;
}

export type NewRun = Pick<
  RunRecord,
  'workflowId' | 'mode' | 'botId' | 'appId' | 'connectorId' | 'parameters' | 'ext' | 'pollsLeft'
>;

export const MAX_RESUMES = 3;

/** The runs of the workflows. */
export class Runs {
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

  /** Takes up an interrupted run; an interrupt can be answered once. */
  resume(workflowId: string, eventId: string, resumeData: string): RunRecord {
    const record = this.find(workflowId, eventId.split('/')[0] ?? '');
    if (record.interrupt?.event_id !== eventId) {
      throw badRequest(`Invalid request parameter: event_id ${eventId} is not the interrupt that the run waits at.`);
    }
    record.interrupt = undefined;
    record.resumeData.push(resumeData);
    return record;
  }

  interrupt(record: RunRecord, interrupt: Omit<RunInterrupt, 'event_id'>): RunInterrupt {
    if (record.resumeData.length >= MAX_RESUMES) {
      throw new Refusal(5000, `The question was not answered in ${MAX_RESUMES} resumes.`);
    }
    record.interrupt = { event_id: `${record.executeId}/${this.ids.next()}`, ...interrupt };
    return record.interrupt;
  }

  settle(record: RunRecord, status: 'Success' | 'Fail'): void {
    record.status = status;
    record.updatedAt = this.clock.seconds();
  }

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
