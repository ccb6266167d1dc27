import { success } from '../answer.js';
import type { Handlers } from '../handler.js';
import type { Params } from '../params.js';
import { badRequest } from '../refusal.js';
import type { BillTask } from '../state/bill-tasks.js';
import { pageOf } from '../state/paging.js';

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
