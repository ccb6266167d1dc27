import { valueAt } from '../lib/shapes.js';
import type { Pagination } from './operation.js';

type Params = Readonly<Record<string, unknown>>;
type Style<S extends Pagination['style']> = Extract<Pagination, { style: S }>;
/** The param to change for the next page, and its value. */
type Change = readonly [param: string, value: unknown];

/** Finds the items of a page and the params of the next one. */
export class Pager<I> {
  readonly #page: Pagination;
  readonly #seen = new Set<unknown>();
  #size: number | undefined;
  #params: Params;
  /** The items of the previous page as text. */
  #previous: string | undefined;

  constructor(page: Pagination, params: object) {
    this.#page = page;
    this.#params = { ...params };
  }

  items(body: unknown): readonly I[] {
    const items = fieldAt(body, this.#page.items);
    return Array.isArray(items) ? items : [];
  }

  /** True if a page has the items of the previous one: the server ignores the position. */
  repeats(body: unknown): boolean {
    const items = this.items(body);
    const text = JSON.stringify(items);
    const isSame = items.length > 0 && text === this.#previous;
    this.#previous = text;
    return isSame;
  }

  /** The params of the next page; `undefined` at the end, or if the position was seen before. */
  next(body: unknown): object | undefined {
    const change = this.#change(body);
    if (change === undefined || this.#seen.has(change[1])) return undefined;
    this.#seen.add(change[1]);
    this.#params = { ...this.#params, [change[0]]: change[1] };
    return this.#params;
  }

  #change(body: unknown): Change | undefined {
    const page = this.#page;
    if (page.style === 'page_num') return this.#byNumber(page, body);
    return page.style === 'cursor' ? this.#byCursor(page, body) : this.#byNeighbour(page, body);
  }

  #byNumber(page: Style<'page_num'>, body: unknown): Change | undefined {
    const { length } = this.items(body);
    if (length === 0) return undefined;
    const number = Number(this.#params[page.page] ?? page.first);
    // The platform may cap the requested size: the first page shows the real one.
    this.#size ??= Math.min(Number(this.#params[page.size] ?? length), length);
    const next: Change = [page.page, number + 1];
    const hasMore = flagAt(body, page.has_more);
    if (hasMore !== undefined) return hasMore ? next : undefined;
    const total = page.total === undefined ? NaN : Number(fieldAt(body, page.total) ?? NaN);
    // A total below the number of items received so far is wrong.
    if (total >= (number - page.first) * this.#size + length)
      return (number - page.first + 1) * this.#size < total ? next : undefined;
    return length < this.#size ? undefined : next;
  }

  #byCursor(page: Style<'cursor'>, body: unknown): Change | undefined {
    if (flagAt(body, page.has_more) === false) return undefined;
    return this.#moved(page.cursor, positionOf(fieldAt(body, page.next)));
  }

  #byNeighbour(page: Style<'after_before'>, body: unknown): Change | undefined {
    if (flagAt(body, page.has_more) === false || this.items(body).length === 0) return undefined;
    const { [page.before]: before, [page.after]: after } = this.#params;
    const isBackwards = positionOf(before) !== undefined && positionOf(after) === undefined;
    const [param, key] = isBackwards ? [page.before, page.first_id] : [page.after, page.last_id];
    return this.#moved(param, positionOf(fieldAt(body, key)));
  }

  #moved(param: string, next: string | undefined): Change | undefined {
    return next === undefined || next === positionOf(this.#params[param]) ? undefined : [param, next];
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
