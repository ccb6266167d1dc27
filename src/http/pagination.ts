import { APIPromise } from './api-promise.js';
import { Call, type Outcome } from './call.js';
import { CozeError } from '../errors/coze-error.js';
import type { Operation } from './operation.js';
import type { RequestOptions } from './options.js';
import { firstParams, Pager } from './pager.js';
import type { Settings } from './settings.js';

/**
 * The first page of a list, and the way to all of it.
 *
 * Awaiting gives the first page as the platform sends it. Iterating gives the items of every page, fetched one after
 * the other as they are needed; leaving the loop stops the fetching. A list whose
 * cursor does not move, or whose next page repeats the one before, ends there.
 *
 * @example
 * for await (const bot of client.bots.listNew({ workspace_id: '7379462189365198898' })) console.log(bot.id);
 */
export class PagePromise<P, I> extends APIPromise<P> implements AsyncIterable<I> {
  readonly #settings: Settings;
  readonly #operation: Operation;
  readonly #params: object;
  readonly #options: RequestOptions;

  /** @internal */
  constructor(settings: Settings, operation: Operation, params: object = {}, options: RequestOptions = {}) {
    const given = firstParams(operation.page, params);
    super(new Call<P>(settings, operation, given, options));
    this.#settings = settings;
    this.#operation = operation;
    this.#params = given;
    this.#options = options;
  }

  /** The pages, one after the other, at most `maxPages`. Rejects with APIUserAbortError once the signal fires. */
  async *pages(): AsyncGenerator<P, undefined, undefined> {
    for await (const [outcome] of this.#walk()) yield outcome.data;
    return undefined;
  }

  /** The items of all pages. */
  async *[Symbol.asyncIterator](): AsyncGenerator<I, undefined, undefined> {
    for await (const [outcome, pager] of this.#walk()) yield* pager.items(outcome.body);
    return undefined;
  }

  async *#walk(): AsyncGenerator<readonly [Outcome<P>, Pager<I>], undefined, undefined> {
    const { page, id } = this.#operation;
    if (page === undefined) throw new CozeError(`${id} has no pages.`);
    const pager = new Pager<I>(page, this.#params);
    let outcome = await this.outcome();
    for (let fetched = 1; !pager.repeats(outcome.body); fetched++) {
      yield [outcome, pager];
      const params = fetched === this.#options.maxPages ? undefined : pager.next(outcome.body);
      if (params === undefined) return undefined;
      outcome = await new Call<P>(this.#settings, this.#operation, params, this.#options).data();
    }
    return undefined;
  }
}
