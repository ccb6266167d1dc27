import { type IdSequence, Progress, Records } from './records.js';

interface CopyTask {
  readonly id: string;
  readonly entityType: string;
  readonly sourceId: string;
  /** The copy. Responses contain its id after the task is done. */
  readonly targetId: string;
  readonly workspaceId: string;
  readonly progress: Progress;
}

/** The tasks that copy bots, apps and workflows. */
export class CopyTaskRecords extends Records<CopyTask> {
  constructor(private readonly ids: IdSequence) {
    super('copy task');
  }

  create(task: Omit<CopyTask, 'id' | 'progress'>): CopyTask {
    const created = { ...task, id: this.ids.next(), progress: new Progress() };
    this.records.set(created.id, created);
    return created;
  }
}
