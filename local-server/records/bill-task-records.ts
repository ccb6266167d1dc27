import type { Clock } from '../lib/clock.js';
import { type IdSequence, Progress } from './records.js';

export interface BillTask {
  readonly id: string;
  /** The start of the first day, in seconds. */
  readonly startedAt: number;
  /** The end of the last day, in seconds. */
  readonly endedAt: number;
  readonly createdAt: number;
  readonly progress: Progress;
}

export const DAY = 86_400;
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
