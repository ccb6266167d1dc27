import { notFound } from '../http/response.js';

const FIRST_ID = 7_380_000_000_000_000_001n;

/** Ids as the platform has them: 19 digits, more than a JSON number can hold. The sequence is the same in every run. */
export class IdSequence {
  #next = FIRST_ID;

  next(): string {
    const id = this.#next;
    this.#next += 1n;
    return String(id);
  }
}

/** The records of one resource by id, in the order in which they were added. */
export abstract class Records<T> {
  /** @internal */
  protected readonly records = new Map<string, T>();
  readonly #kind: string;
  readonly #advice: string;

  /**
   * @param kind - the name of the resource in errors, such as `callback app`.
   * @param addMethod - the method of `server.state` that adds a record, such as `addBot({ bot_id })`, for errors.
   */
  constructor(kind: string, addMethod?: string) {
    this.#kind = kind;
    this.#advice = addMethod === undefined ? '' : ` On the local server, server.state.${addMethod} adds one.`;
  }

  /** @throws RequestError with code 4200 for an unknown id, 4000 for an unknown id that is no number. */
  find(id: string): T {
    const record = this.records.get(id);
    if (record === undefined) throw notFound(this.#kind, id, this.#advice);
    return record;
  }
}

/** Work in the background: it advances at each poll, and is done after a number of polls. */
export class Progress {
  #polls = 0;
  #percent = 0;

  /** The percentage at the last poll, from 0 to 100. */
  get percent(): number {
    return this.#percent;
  }

  get isDone(): boolean {
    return this.#percent === 100;
  }

  /** @param polls - the number of polls that still find the work unfinished. */
  look(polls: number): void {
    if (this.isDone) return;
    this.#polls += 1;
    this.#percent = this.#polls > polls ? 100 : Math.floor((100 * this.#polls) / (polls + 1));
  }
}
