import type { Clock } from '../clock.js';
import type { Params } from '../params.js';
import { badRequest, success } from '../response.js';
import type { Handlers } from '../server-context.js';
import { pageOf } from './paging.js';
import { type IdSequence, Progress } from './records.js';

export interface BillTask {
  readonly id: string;
  /** The beginning of the first day and the end of the last, in seconds. */
  readonly startedAt: number;
  readonly endedAt: number;
  readonly createdAt: number;
  readonly progress: Progress;
}

const DAY = 86_400;
/** Days begin at midnight in Beijing. */
const ZONE = 8 * 3_600;
/** The first day that has bills: 2025-03-13. */
const FIRST_DAY = 1_741_795_200;

/** The exports of bills. */
export class BillTasks {
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

/** How long the files of an export can be fetched: 7 days. */
const LIFETIME = 7 * 86_400;

export const billTaskHandlers: Handlers = {
  'GET /v1/commerce/benefit/bill_tasks': (params, { state, polls }) => {
    const ids = params.strings('task_ids');
    const tasks = state.billTasks.all().filter(({ id }) => ids.length === 0 || ids.includes(id));
    const page = pageOf(tasks, params.number('page_num', 1), params.number('page_size', 20));
    for (const { progress } of page.items) progress.look(polls);
    return success({ data: { task_infos: page.items.map(view), total: tasks.length } });
  },

  'POST /v1/commerce/benefit/bill_tasks': (params, { state }) => {
    const [from, to] = [time(params, 'started_at'), time(params, 'ended_at')];
    if (from !== undefined && to !== undefined && from > to) {
      throw badRequest('Invalid request parameter: ended_at must not be before started_at.');
    }
    return success({ data: view(state.billTasks.create(from, to)) });
  },
};

function time(params: Params, name: string): number | undefined {
  const value = params.raw(name);
  return typeof value === 'number' ? value : undefined;
}

function view({ id, startedAt, endedAt, createdAt, progress }: BillTask): Record<string, unknown> {
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
