import { InvalidResponseError } from '../errors/api-error.js';
import { withoutSecret } from '../errors/redact.js';
import { memberOf, valueAt } from '../lib/shapes.js';
import type { Outcome } from './call.js';
import {
  firstNumber,
  type CursorPages,
  type NeighbourPages,
  type NumberedPages,
  type Pagination,
} from './operation.js';
import { errorHeaders } from './response-errors.js';

type Params = Readonly<Record<string, unknown>>;
/** The param to change for the next page, and its value. */
type Change = readonly [param: string, value: unknown];
type Page = Pick<Outcome<unknown>, 'body' | 'response' | 'secret'>;

/** Most lists have these names. */
const usualPages = { page: 'page_num', size: 'page_size', items: 'data.items' } as const;

/** Finds the items of a page and the params of the next one. */
export class Pager<I> {
  readonly #page: Pagination;
  readonly #label: string;
  readonly #seen = new Set<unknown>();
  #size: number | undefined;
  #params: Params;
  /** The items of the previous page as text. */
  #previous: string | undefined;

  /** @param label - the name of the operation, for errors. */
  constructor(page: Pagination, params: object, label: string) {
    this.#page = page;
    this.#params = { ...params };
    this.#label = label;
  }

  /**
   * The items of a page. Servers leave out an empty list, or send `null` for it, as for an item that is not there.
   *
   * @throws InvalidResponseError for another value in place of the list.
   */
  items(page: Page): readonly I[] {
    const path = this.#page.items ?? usualPages.items;
    const list = fieldAt(page.body, path) ?? [];
    if (!Array.isArray(list)) throw this.#invalid(page, `${path} is not a list`);
    return list.filter((item) => item !== null);
  }

  /** True if a page has the items of the previous one: the server ignores the position. */
  repeats(page: Page): boolean {
    const items = this.items(page);
    const text = JSON.stringify(items);
    const isSame = items.length > 0 && text === this.#previous;
    this.#previous = text;
    return isSame;
  }

  /**
   * The params of the next page; `undefined` at the end, or if the position was seen before.
   *
   * @throws InvalidResponseError if the server says that there are more items, and does not say where.
   */
  next(page: Page): object | undefined {
    const change = this.#change(page);
    if (change === undefined || this.#seen.has(change[1])) return undefined;
    this.#seen.add(change[1]);
    this.#params = { ...this.#params, [change[0]]: change[1] };
    return this.#params;
  }

  #change(page: Page): Change | undefined {
    const pages = this.#page;
    if (pages.style === undefined) return this.#byNumber(pages, page);
    return pages.style === 'cursor' ? this.#byCursor(pages, page) : this.#byNeighbour(pages, page);
  }

  #byNumber(given: NumberedPages, page: Page): Change | undefined {
    const pages = { ...usualPages, ...given };
    const { body } = page;
    const { length } = this.items(page);
    const hasMore = flagAt(body, pages.has_more);
    if (length === 0 && hasMore === true && !Array.isArray(fieldAt(body, pages.items))) throw this.#cutOff(page);
    if (length === 0) return undefined;
    const number = Number(this.#params[pages.page] ?? firstNumber);
    // The platform may cap the requested size: the first page shows the real one.
    this.#size ??= Math.min(Number(this.#params[pages.size] ?? length), length);
    const next: Change = [pages.page, number + 1];
    if (hasMore !== undefined) return hasMore ? next : undefined;
    const total = pages.total === undefined ? NaN : Number(fieldAt(body, pages.total) ?? NaN);
    // A total below the number of items received so far is wrong.
    if (total >= (number - firstNumber) * this.#size + length)
      return (number - firstNumber + 1) * this.#size < total ? next : undefined;
    return length < this.#size ? undefined : next;
  }

  #byCursor({ has_more, cursor, next }: CursorPages, page: Page): Change | undefined {
    const hasMore = flagAt(page.body, has_more);
    return hasMore === false ? undefined : this.#moved(cursor, fieldAt(page.body, next), page, hasMore);
  }

  #byNeighbour(pages: NeighbourPages, page: Page): Change | undefined {
    const hasMore = flagAt(page.body, pages.has_more);
    const items = this.items(page);
    if (hasMore === false || (items.length === 0 && hasMore === undefined)) return undefined;
    const { [pages.before]: before, [pages.after]: after } = this.#params;
    const isBackwards = positionOf(before) !== undefined && positionOf(after) === undefined;
    const [param, key] = isBackwards ? [pages.before, pages.first_id] : [pages.after, pages.last_id];
    const edge = memberOf(items.at(isBackwards ? 0 : -1), 'id');
    return this.#moved(param, positionOf(fieldAt(page.body, key)) ?? edge, page, hasMore);
  }

  #moved(param: string, value: unknown, page: Page, hasMore: boolean | undefined): Change | undefined {
    const next = positionOf(value);
    if (next === undefined && hasMore === true) throw this.#cutOff(page);
    return next === undefined || next === positionOf(this.#params[param]) ? undefined : [param, next];
  }

  #cutOff(page: Page): InvalidResponseError {
    return this.#invalid(page, 'there are more items, but not where they begin');
  }

  #invalid({ body, response, secret }: Page, problem: string): InvalidResponseError {
    const message = `${this.#label}: the page of the list is not complete: ${problem}`;
    const headers = errorHeaders(response.headers, secret);
    return new InvalidResponseError(response.status, withoutSecret(body, secret), message, headers);
  }
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
