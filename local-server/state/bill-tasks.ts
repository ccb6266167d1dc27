import type { Clock } from '../clock.js';
import type { IdSequence } from '../ids.js';
import { Progress } from './progress.js';

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
