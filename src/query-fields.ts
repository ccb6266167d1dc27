import { CozeError } from './errors/coze-error.js';
import { memberOf } from './lib/shapes.js';

/**
 * The fields of a query: the text of each key, or the texts of a key that occurs several times. Frameworks such as Hono, Fastify
 * and Express do the same, so that their query is passed to a `z…Query` schema as it is.
 *
 * @param query - the query of a URL: `url.searchParams`.
 * @throws CozeError for what is no URLSearchParams.
 * @example
 * const { searchParams } = new URL(request.url);
 * const { page_num } = zWorkspacesListQuery.parse(queryFields(searchParams));
 */
export function queryFields(query: URLSearchParams): Record<string, string | string[]> {
  if (typeof memberOf(query, 'getAll') !== 'function')
    throw new CozeError('query must be a URLSearchParams, such as url.searchParams.');
  // Assigning `__proto__` would set the prototype.
  return Object.fromEntries(
    Array.from(new Set(query.keys()), (name) => {
      const texts = query.getAll(name);
      return [name, texts.length === 1 ? texts.join() : texts];
    }),
  );
}
