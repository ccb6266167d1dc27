import type { RequestParams } from '../http/request-params.js';
import { invalidParameter, success } from '../http/response.js';
import { type BillTask, DAY } from '../records/bill-task-records.js';
import type { RouteHandlers } from '../server-context.js';
import { pageOf } from './paging.js';

/** The files of an export expire after 7 days. */
const LIFETIME = 7 * DAY;

export const billTaskHandlers: RouteHandlers = {
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
