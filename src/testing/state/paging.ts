/** One page of a list that is paged by number, counted from 1. */
export function pageOf<T>(items: readonly T[], page: number, size: number): { items: T[]; has_more: boolean } {
  const start = (page - 1) * size;
  return { items: items.slice(start, start + size), has_more: start + size < items.length };
}
