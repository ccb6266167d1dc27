import { isObject } from '../lib/is-object.js';
import type { Pagination } from './operation.js';

type Params = Readonly<Record<string, unknown>>;
type Style<S extends Pagination['style']> = Extract<Pagination, { style: S }>;

/** The params of the first page. Its number is filled in where the platform wants one and the caller gives none. */
export function firstParams(page: Pagination | undefined, params: object): object {
  if (page?.style !== 'page_num' || page.required !== true || !isObject(params)) return params;
  const { [page.page]: number } = params;
  return number === undefined || number === null ? { ...params, [page.page]: page.first } : params;
}

/** Finds the items of a page, and the params of the next one. */
export class Pager<I> {
  readonly #page: Pagination;
  readonly #seen = new Set<unknown>();
  #size: number | undefined;
  #params: Params;
  /** The items of the page before, as text. */
  #last: string | undefined;

  constructor(page: Pagination, params: object) {
    this.#page = page;
    this.#params = { ...params };
  }

  items(body: unknown): readonly I[] {
    const items = dig(body, this.#page.items);
    return Array.isArray(items) ? items : [];
  }

  /** Whether a page holds what the one before held: the server does not read where it was told to go on. */
  repeats(body: unknown): boolean {
    const items = this.items(body);
    const text = JSON.stringify(items);
    const same = items.length > 0 && text === this.#last;
    this.#last = text;
    return same;
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
    const next = [page.page, number + 1] as const;
    if (more !== undefined) return more ? next : undefined;
    const total = page.total === undefined ? NaN : Number(dig(body, page.total) ?? NaN);
    // A total that leaves out what came already says nothing.
    if (total >= (number - page.first) * this.#size + length)
      return (number - page.first + 1) * this.#size < total ? next : undefined;
    return length < this.#size ? undefined : next;
  }

  #byCursor(page: Style<'cursor'>, body: unknown): readonly [string, unknown] | undefined {
    if (flag(body, page.has_more) === false) return undefined;
    return this.#moved(page.cursor, cursor(dig(body, page.next)));
  }

  #byNeighbour(page: Style<'after_before'>, body: unknown): readonly [string, unknown] | undefined {
    if (flag(body, page.has_more) === false || this.items(body).length === 0) return undefined;
    const { [page.before]: before, [page.after]: after } = this.#params;
    const backwards = cursor(before) !== undefined && cursor(after) === undefined;
    const [param, key] = backwards ? [page.before, page.first_id] : [page.after, page.last_id];
    return this.#moved(param, cursor(dig(body, key)));
  }

  #moved(param: string, next: string | undefined): readonly [string, unknown] | undefined {
    return next === undefined || next === cursor(this.#params[param]) ? undefined : [param, next];
  }
}

/** A position, some servers send numbers. An empty one and 0 stand for none. */
function cursor(value: unknown): string | undefined {
  const text = typeof value === 'number' ? String(value) : value;
  return typeof text === 'string' && text !== '' && text !== '0' ? text : undefined;
}

function flag(body: unknown, path: string | undefined): boolean | undefined {
  const value = path === undefined ? undefined : dig(body, path);
  return typeof value === 'boolean' ? value : undefined;
}

function dig(body: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((value, key) => (isObject(value) ? value[key] : undefined), body);
}
