import type { RequestParams } from '../http/request-params.js';
import { invalidParameter } from '../http/response.js';

type NumberParameters = readonly [page: string, size: string];

/**
 * One page of a list with page numbers, which start at 1.
 *
 * @param defaultSize - the page size if the request has none.
 * @param names - the names of the two parameters.
 */
export function pageOf<T>(
  items: readonly T[],
  params: RequestParams,
  defaultSize: number,
  [page, size]: NumberParameters = ['page_num', 'page_size'],
): { items: T[]; has_more: boolean } {
  const pageSize = params.number(size, defaultSize);
  const start = Math.max(0, (params.number(page, 1) - 1) * pageSize);
  return { items: items.slice(start, start + pageSize), has_more: start + pageSize < items.length };
}

/** One page of a list with page tokens. The token of the next page is empty on the last page. */
export function cursorPageOf<T>(
  items: readonly T[],
  params: RequestParams,
  defaultSize: number,
): { items: T[]; has_more: boolean; next_page_token: string } {
  const start = offsetOf(params.text('page_token'));
  const end = start + params.number('page_size', defaultSize);
  const has_more = end < items.length;
  return { items: items.slice(start, end), has_more, next_page_token: has_more ? btoa(`offset:${end}`) : '' };
}

/** The offset that a page token stands for. Tokens are opaque to clients. */
function offsetOf(token = ''): number {
  if (token === '') return 0;
  try {
    const offset = /^offset:(\d+)$/.exec(atob(token))?.[1];
    if (offset !== undefined) return Number(offset);
  } catch {
    // atob throws for a token that is not base64.
  }
  throw invalidParameter('page_token is not a token of this list');
}
