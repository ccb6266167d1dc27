import { badRequest } from '../response.js';

/** One page of a list that is paged by number, counted from 1. */
export function pageOf<T>(items: readonly T[], page: number, size: number): { items: T[]; has_more: boolean } {
  const start = Math.max(0, (page - 1) * size);
  return { items: items.slice(start, start + size), has_more: start + size < items.length };
}

/** One page of a list that is paged by token, and the token of the next, empty on the last page. */
export function cursorPageOf<T>(
  items: readonly T[],
  token: string | undefined,
  size: number,
): { items: T[]; has_more: boolean; next_page_token: string } {
  const start = offsetOf(token);
  const hasMore = start + size < items.length;
  return {
    items: items.slice(start, start + size),
    has_more: hasMore,
    next_page_token: hasMore ? tokenOf(start + size) : '',
  };
}

/** Page tokens are opaque to callers: here, where the next page starts. */
const tokenOf = (offset: number): string => btoa(`offset:${offset}`);

function offsetOf(token: string | undefined): number {
  if (token === undefined || token === '') return 0;
  try {
    const offset = /^offset:(\d+)$/.exec(atob(token))?.[1];
    if (offset !== undefined) return Number(offset);
  } catch {
    // atob refuses what is no base64, which is no token of ours either
  }
  throw badRequest('Invalid request parameter: page_token is not a token of this list.');
}
