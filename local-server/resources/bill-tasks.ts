import type { RequestParams } from '../http/request-params.js';
import { invalidParameter, success } from '../http/response.js';
import type { Clock } from '../lib/clock.js';
import { pageOf } from './paging.js';
import { type IdSequence, Progress } from './records.js';
import type { RouteHandlers } from './route-handler.js';

interface BillTask {
  readonly id: string;
  /** The start of the first day, in seconds. */
  readonly startedAt: number;
  /** The end of the last day, in seconds. */
  readonly endedAt: number;
  readonly createdAt: number;
  readonly progress: Progress;
}

const DAY = 86_400;
/** The files of an export expire after 7 days. */
const LIFETIME = 7 * DAY;
/** Days start at midnight in Beijing. */
const ZONE = 8 * 3_600;
/** The first day with bills: 2025-03-13. */
const FIRST_DAY = 1_741_795_200;

/** The exports of bills. */
export class BillTaskRecords {
  readonly #tasks: BillTask[] = [];

  constructor(
    private readonly ids: IdSequence,
    private readonly clock: Clock,
  ) {}

  /** Starts an export of whole days. */
  create(from: number | undefined, to: number | undefined): BillTask {
    const now = this.clock.seconds();
    const task = {
      id: this.ids.next(),
      startedAt: dayOf(from ?? FIRST_DAY),
      endedAt: dayOf(to ?? now - DAY) + DAY - 1,
      createdAt: now,
      progress: new Progress(),
    };
    this.#tasks.push(task);
    return task;
  }

  all(): BillTask[] {
    return [...this.#tasks];
  }
}

const dayOf = (time: number): number => Math.floor((time + ZONE) / DAY) * DAY - ZONE;

export const billTaskHandlers: RouteHandlers<{ billTasks: BillTaskRecords }> = {
  'GET /v1/commerce/benefit/bill_tasks': (params, { state, polls }) => {
    const ids = params.strings('task_ids');
    const tasks = state.billTasks.all().filter(({ id }) => ids.length === 0 || ids.includes(id));
    const { items } = pageOf(tasks, params, 20);
    for (const { progress } of items) progress.look(polls);
    return success({ data: { task_infos: items.map(taskView), total: tasks.length } });
  },

  'POST /v1/commerce/benefit/bill_tasks': (params, { state }) => {
    const [from, to] = [timeOf(params, 'started_at'), timeOf(params, 'ended_at')];
    if (from !== undefined && to !== undefined && from > to) {
      throw invalidParameter('ended_at must not be before started_at');
    }
    return success({ data: taskView(state.billTasks.create(from, to)) });
  },
};

function timeOf(params: RequestParams, name: string): number | undefined {
  const value = params.raw(name);
  return typeof value === 'number' ? value : undefined;
}

function taskView({ id, startedAt, endedAt, createdAt, progress }: BillTask): Record<string, unknown> {
  const status = progress.isDone ? 'succeed' : progress.percent === 0 ? 'init' : 'running';
  return {
    task_id: id,
    status,
    file_urls: progress.isDone ? [`https://files.example.com/bills/${id}.csv`] : [],
    started_at: startedAt,
    ended_at: endedAt,
    created_at: createdAt,
    expires_at: createdAt + LIFETIME,
  };
}
