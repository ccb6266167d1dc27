import { CozeError } from '../errors/coze-error.js';
import { memberOf, valueAt } from '../lib/shapes.js';
import type { Call, Outcome } from './call.js';
import {
  usualPages,
  type CursorPages,
  type NeighbourPages,
  type NumberedPages,
  type Operation,
  type Pagination,
} from './operation.js';
import { outcomeError, type FailedOutcome } from './response-errors.js';

type Params = Readonly<Record<string, unknown>>;
/** The param to change for the next page, and its value. */
type Change = readonly [param: string, value: unknown];

/**
 * The pages of a list, each with its items, at most `maxPages` of the call.
 *
 * @param first - the response with the first page.
 * @param params - of the call.
 */
export async function* pagesFrom<P, I>(
  first: Outcome<P>,
  call: Call<P>,
  { page: pages, id }: Operation,
  params: object,
): AsyncGenerator<readonly [Outcome<P>, readonly I[]], undefined, undefined> {
  if (pages === undefined) throw new CozeError(`${id} has no pages.`);
  const pager = new Pager<I>(pages, params, call.label);
  let outcome = first;
  for (let fetched = 1; pager.read(outcome); fetched++) {
    yield [outcome, pager.items];
    const next = fetched === call.maxPages ? undefined : pager.next(outcome);
    if (next === undefined) return undefined;
    outcome = await call.with(next).data();
  }
  return undefined;
}

/** Finds the items of a page and the params of the next one. */
class Pager<I> {
  readonly #pages: Pagination;
  readonly #label: string;
  readonly #seen = new Set<unknown>();
  #size: number | undefined;
  #params: Params;
  #items: readonly I[] = [];
  /** How many items the page has, with those that are not there. */
  #length = 0;
  /** The items as text; undefined if they are nested too deeply. */
  #text: string | undefined;

  /** @param label - the name of the operation, for errors. */
  constructor(pages: Pagination, params: object, label: string) {
    this.#pages = pages;
    this.#params = { ...params };
    this.#label = label;
  }

  /** The items of the page. */
  get items(): readonly I[] {
    return this.#items;
  }

  /**
   * Reads the items of a page. Servers leave out an empty list, or send `null` for it, as for an item that is not there.
   *
   * @returns false if the page has the items of the previous one: the server ignores the position.
   * @throws InvalidResponseError for another value in place of the list.
   */
  read(page: FailedOutcome): boolean {
    const { items: path = usualPages.items } = this.#pages;
    const list = fieldAt(page.body, path) ?? [];
    if (!Array.isArray(list)) throw this.#invalid(page, `${path} is not a list`);
    this.#length = list.length;
    this.#items = list.filter((item) => item !== null);
    const text = itemsAsText(this.#items);
    const isNew = this.#items.length === 0 || text === undefined || text !== this.#text;
    this.#text = text;
    return isNew;
  }

  /**
   * The params of the page after the one that was read; `undefined` at the end, or if the position was seen before.
   *
   * @throws InvalidResponseError if the server says that there are more items, and does not say where.
   */
  next(page: FailedOutcome): object | undefined {
    const change = this.#change(page);
    if (change === undefined || this.#seen.has(change[1])) return undefined;
    this.#seen.add(change[1]);
    this.#params = { ...this.#params, [change[0]]: change[1] };
    return this.#params;
  }

  #change(page: FailedOutcome): Change | undefined {
    const pages = this.#pages;
    const hasMore = flagAt(page.body, pages.has_more);
    if (pages.style === undefined) return this.#byNumber(pages, page, hasMore);
    if (hasMore === false) return undefined;
    const change = pages.style === 'cursor' ? this.#byCursor(pages, page) : this.#byNeighbour(pages, page);
    if (change === undefined && hasMore === true) throw this.#cutOff(page);
    return change === undefined || change[1] === positionOf(this.#params[change[0]]) ? undefined : change;
  }

  #byNumber(given: NumberedPages, page: FailedOutcome, hasMore: boolean | undefined): Change | undefined {
    const pages = { ...usualPages, ...given };
    const { body } = page;
    const length = this.#length;
    if (hasMore === true && !Array.isArray(fieldAt(body, pages.items))) throw this.#cutOff(page);
    if (length === 0) return undefined;
    const number = Number(this.#params[pages.page] ?? pages.first);
    // The platform may cap the requested size: the first page shows the real one.
    this.#size ??= Math.min(Number(this.#params[pages.size] ?? length), length);
    const next: Change = [pages.page, number + 1];
    if (hasMore !== undefined) return hasMore ? next : undefined;
    const total = pages.total === undefined ? NaN : Number(fieldAt(body, pages.total) ?? NaN);
    // A total below the number of items received so far is wrong.
    if (total >= (number - pages.first) * this.#size + length)
      return (number - pages.first + 1) * this.#size < total ? next : undefined;
    return length < this.#size ? undefined : next;
  }

  #byCursor({ cursor, next }: CursorPages, { body }: FailedOutcome): Change | undefined {
    return changeTo(cursor, fieldAt(body, next));
  }

  #byNeighbour(pages: NeighbourPages, { body }: FailedOutcome): Change | undefined {
    const { [pages.before]: before, [pages.after]: after } = this.#params;
    const isBackwards = positionOf(before) !== undefined && positionOf(after) === undefined;
    const [param, key] = isBackwards ? [pages.before, pages.first_id] : [pages.after, pages.last_id];
    const edge = this.#items.at(isBackwards ? 0 : -1);
    return edge === undefined ? undefined : changeTo(param, positionOf(fieldAt(body, key)) ?? memberOf(edge, 'id'));
  }

  #cutOff(page: FailedOutcome): Error {
    return this.#invalid(page, 'there are more items, but not where they begin');
  }

  #invalid(page: FailedOutcome, problem: string): Error {
    return outcomeError(page, `${this.#label}: the page of the list is not complete: ${problem}`);
  }
}

function itemsAsText(items: readonly unknown[]): string | undefined {
  try {
    return JSON.stringify(items);
  } catch {
    // The stack does not allow a value that is nested more deeply.
    return undefined;
  }
}

function changeTo(param: string, value: unknown): Change | undefined {
  const position = positionOf(value);
  return position === undefined ? undefined : [param, position];
}

/** A position as text: some servers send numbers. An empty one and 0 mean none. */
function positionOf(value: unknown): string | undefined {
  const text = typeof value === 'number' ? String(value) : value;
  return typeof text === 'string' && text !== '' && text !== '0' ? text : undefined;
}

function flagAt(body: unknown, path: string | undefined): boolean | undefined {
  const value = path === undefined ? undefined : fieldAt(body, path);
  return typeof value === 'boolean' ? value : undefined;
}

/** The value of a field below others, such as `data.items`. */
function fieldAt(body: unknown, path: string): unknown {
  return valueAt(body, path.split('.'));
}
