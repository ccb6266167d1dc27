import { isObject } from './is-object.js';
import type { Pagination } from './operation.js';

type Params = Readonly<Record<string, unknown>>;
type Style<S extends Pagination['style']> = Extract<Pagination, { style: S }>;

/** Finds the items of a page, and the params of the next one. */
export class Pager<I> {
  readonly #page: Pagination;
  readonly #seen = new Set<unknown>();
  #size: number | undefined;
  #params: Params;

  constructor(page: Pagination, params: object) {
    this.#page = page;
    this.#params = { ...params };
  }

  items(body: unknown): readonly I[] {
    const items = dig(body, this.#page.items);
    return Array.isArray(items) ? items : [];
  }

  /** The params of the page after this one; undefined at the end, or where the cursor no longer moves. */
  next(body: unknown): object | undefined {
    const step = this.#step(body);
    if (step === undefined || this.#seen.has(step[1])) return undefined;
    this.#seen.add(step[1]);
    this.#params = { ...this.#params, [step[0]]: step[1] };
    return this.#params;
  }

  /** The param that leads on, and its new value. */
  #step(body: unknown): readonly [string, unknown] | undefined {
    const page = this.#page;
    if (page.style === 'page_num') return this.#byNumber(page, body);
    return page.style === 'cursor' ? this.#byCursor(page, body) : this.#byNeighbour(page, body);
  }

  #byNumber(page: Style<'page_num'>, body: unknown): readonly [string, unknown] | undefined {
    const { length } = this.items(body);
    if (length === 0) return undefined;
    const number = Number(this.#params[page.page] ?? page.first);
    // The platform may cap the size that was asked for: what came is what pages hold.
    this.#size ??= Math.min(Number(this.#params[page.size] ?? length), length);
    const more = flag(body, page.has_more);
    const total = page.total === undefined ? undefined : dig(body, page.total);
    if (more === false) return undefined;
    if (more === undefined && total !== undefined && total !== null)
      return (number - page.first + 1) * this.#size < Number(total) ? [page.page, number + 1] : undefined;
    if (more === undefined && length < this.#size) return undefined;
    return [page.page, number + 1];
  }

  #byCursor(page: Style<'cursor'>, body: unknown): readonly [string, unknown] | undefined {
    const next = dig(body, page.next);
    if (flag(body, page.has_more) === false || !isCursor(next)) return undefined;
    return this.#moved(page.cursor, next);
  }

  #byNeighbour(page: Style<'after_before'>, body: unknown): readonly [string, unknown] | undefined {
    if (flag(body, page.has_more) === false || this.items(body).length === 0) return undefined;
    const backwards = isCursor(this.#params[page.before]) && !isCursor(this.#params[page.after]);
    const [param, key] = backwards ? [page.before, page.first_id] : [page.after, page.last_id];
    const next = dig(body, key);
    return isCursor(next) ? this.#moved(param, next) : undefined;
  }

  #moved(param: string, next: unknown): readonly [string, unknown] | undefined {
    return next === this.#params[param] ? undefined : [param, next];
  }
}

/** An empty cursor and "0" stand for no position. */
function isCursor(value: unknown): boolean {
  return typeof value === 'string' && value !== '' && value !== '0';
}

function flag(body: unknown, path: string | undefined): boolean | undefined {
  const value = path === undefined ? undefined : dig(body, path);
  return typeof value === 'boolean' ? value : undefined;
}

function dig(body: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((value, key) => (isObject(value) ? value[key] : undefined), body);
}
