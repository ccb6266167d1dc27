import { withCallSite } from '../errors/call-site.js';
import { missingFile } from '../errors/coze-error.js';
import { LazyChunk } from '../lib/lazy-chunk.js';
import { isObject, isPlainObject, memberOf } from '../lib/shapes.js';
import { APIPromise } from './api-promise.js';
import { Call, type Outcome } from './call.js';
import { usualPages, type Operation, type Pagination } from './operation.js';
import type { RequestOptions, Settings } from './options.js';

/** A list that is not iterated does not need it. */
const pagers = /* @__PURE__ */ new LazyChunk(() => import('./pager.lazy.js'), missingFile);

/**
 * The promise of a list. It resolves with the first page as the platform sends it, with an empty list where it sends none.
 *
 * Iterate it to get the items of all pages. Each page is requested when it is needed; leaving the loop stops the requests.
 * The list ends if its cursor does not change, or if a page repeats the one before.
 *
 * @example
 * for await (const bot of client.bots.listNew({ workspace_id: '7379462189365198898' })) console.log(bot.id);
 */
export class PagePromise<P, I> extends APIPromise<P> implements AsyncIterable<I> {
  readonly #call: Call<P>;
  readonly #operation: Operation;
  readonly #params: object;

  /** @internal */
  constructor(settings: Settings, operation: Operation, params: object = {}, options: RequestOptions = {}) {
    const given = firstParams(operation.page, params);
    const call = new Call<P>(settings, operation, given, options);
    super(call, async () => withList(await call.data(), operation));
    this.#call = call;
    this.#operation = operation;
    this.#params = given;
  }

  /**
   * The pages, one after the other, at most `maxPages`.
   *
   * @throws what awaiting throws. APIUserAbortError if the signal fires, also between two pages.
   * @example
   * for await (const page of client.bots.listNew({ workspace_id: '7379462189365198898' }).pages())
   *   console.log(page.total);
   */
  async *pages(): AsyncGenerator<P, undefined, undefined> {
    for await (const [outcome] of this.#walk()) yield withList(outcome, this.#operation).data;
    return undefined;
  }

  /**
   * The items of all pages.
   *
   * @throws as `pages()` does.
   * @example
   * for await (const bot of client.bots.listNew({ workspace_id: '7379462189365198898' })) console.log(bot.name);
   */
  async *[Symbol.asyncIterator](): AsyncGenerator<I, undefined, undefined> {
    for await (const [, items] of this.#walk()) yield* items;
    return undefined;
  }

  async *#walk(): AsyncGenerator<readonly [Outcome<P>, readonly I[]], undefined, undefined> {
    try {
      const first = await this.outcome();
      const { pagesFrom } = pagers.loaded ?? (await pagers.load());
      return yield* pagesFrom<P, I>(first, this.#call, this.#operation, this.#params);
    } catch (error) {
      throw withCallSite(error, this.#call.site);
    }
  }
}

/** Servers leave out an empty list, or send `null` for it. The body stays as it was received. */
function withList<P>(outcome: Outcome<P>, { page }: Operation): Outcome<P> {
  const { data } = outcome;
  const name = (page?.items ?? usualPages.items).replace(/.*\./, '');
  if (!isObject(data) || (data[name] ?? undefined) !== undefined) return outcome;
  return { ...outcome, data: { ...data, [name]: [] } };
}

/** The params of the first page. Adds the page number if the platform requires one and the caller gives none. */
function firstParams(page: Pagination | undefined, params: object): object {
  if (page === undefined || page.style !== undefined || page.required !== true || !isPlainObject(params)) return params;
  const { page: name = usualPages.page } = page;
  try {
    const number = memberOf(params, name);
    return number === undefined || number === null ? { ...params, [name]: usualPages.first } : params;
  } catch {
    // A getter threw. The call reads it again, and rejects.
    return params;
  }
}
