/** The pagination of lists, as the pager of the client takes it. */
import { stringOf, type JsonObject } from './contract.js';

/** A parameter of a list. */
interface ListParam {
  readonly name: string;
  readonly required: boolean;
}

/** The fields of `x-coze-pagination` that the pager uses. Order and page size are set by the caller alone. */
const PAGER_FIELDS: Record<string, readonly string[]> = {
  page_num: ['page', 'size', 'first', 'items', 'total', 'has_more'],
  cursor: ['cursor', 'items', 'next', 'has_more'],
  after_before: ['after', 'before', 'items', 'first_id', 'last_id', 'has_more'],
};

/** What the pager assumes of pages with numbers: most lists have these names, and every bundle contains the others. */
const USUAL_PAGES: JsonObject = { page: 'page_num', size: 'page_size', first: 1, items: 'data.items' };

/** The pagination of a list. It is marked as required if the platform rejects a call without a page number. */
export function paginationOf(page: JsonObject, params: readonly ListParam[]): JsonObject {
  const style = stringOf(page['style']) ?? '';
  const isNumbered = style === 'page_num';
  const facts = (PAGER_FIELDS[style] ?? [])
    .filter((key) => page[key] !== undefined && !(isNumbered && page[key] === USUAL_PAGES[key]))
    .map((key) => [key, page[key] ?? null] as const);
  const number = params.find((param) => param.name === page['page']);
  const required = number?.required === true ? { required: true } : {};
  return { ...(isNumbered ? {} : { style }), ...Object.fromEntries(facts), ...required };
}
