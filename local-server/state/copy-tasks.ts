import type { IdSequence } from '../ids.js';
import { notFound } from '../refusal.js';
import { Progress } from './progress.js';

export interface CopyTask {
  readonly id: string;
  readonly entityType: string;
  readonly sourceId: string;
  /** The copy, which callers learn of once the task is done. */
  readonly targetId: string;
  readonly workspaceId: string;
  readonly progress: Progress;
}

/** The tasks that copy bots, apps and workflows. */
export class CopyTasks {
  readonly #tasks = new Map<string, CopyTask>();

  constructor(private readonly ids: IdSequence) {}

  create(task: Omit<CopyTask, 'id' | 'progress'>): CopyTask {
    const created = { ...task, id: this.ids.next(), progress: new Progress() };
    this.#tasks.set(created.id, created);
    return created;
  }

  find(id: string): CopyTask {
    const task = this.#tasks.get(id);
    if (task === undefined) throw notFound('copy task', id);
    return task;
  }
}
