import type { Rewrite } from './text-fields.js';

/** One endpoint, as the generated code describes it. */
export interface Operation {
  /** The dotted path of the method: `bots.listNew`. */
  readonly id: string;
  readonly method: string;
  /** `/v1/bots/{bot_id}`: the names in braces are filled in from the params. */
  readonly path: string;
  /** True if the params must have a field besides the positional arguments. */
  readonly required?: boolean;
  /** True for a body that the contract does not describe: it may be an array. */
  readonly raw?: boolean;
  /** Fills in what the platform requires, in a copy. Throws for params that cannot be sent. */
  readonly complete?: (params: object) => object;
  /** Params for the query of an operation that has a body. */
  readonly query?: readonly string[];
  /** Ids that a call requires, wherever they are sent. They are positional arguments of the method. */
  readonly ids?: readonly string[];
  /** How the other params are sent. Without it, they all go into the query. */
  readonly body?: 'json' | 'form';
  /** What writes arrays and objects in the body as JSON text: `textFields()`. */
  readonly text?: readonly Rewrite[];
  /** The file fields of a form, with the most bytes of each; 0 is no known limit. */
  readonly files?: Readonly<Record<string, number>>;
  /** Headers that the endpoint requires. */
  readonly headers?: Readonly<Record<string, string>>;
  /** The response is bytes (an ArrayBuffer), not JSON. */
  readonly binary?: boolean;
  /** The key of the envelope to return; `data` by default. `body` is the whole envelope, `none` nothing. */
  readonly unwrap?: string;
  /** The key that some servers use instead: coze-studio for the messages of a chat. */
  readonly alias?: string;
  /** The result is a list. Servers written in Go send `null` for an empty one. */
  readonly list?: true;
  readonly page?: Pagination;
}

/** How the pages of a list are requested: names of params, and dotted paths into the body of the response. */
export type Pagination = NumberedPages | CursorPages | NeighbourPages;

/** What most lists with numbered pages have, and `first`, the number of the first page. */
export const usualPages = { page: 'page_num', size: 'page_size', first: 1, items: 'data.items' } as const;

/** Pages with numbers. What is left out is as in `usualPages`. */
export interface NumberedPages {
  readonly style?: never;
  readonly page?: string;
  readonly size?: string;
  /** The platform requires a page number in every request. */
  readonly required?: true;
  readonly items?: string;
  readonly total?: string;
  readonly has_more?: string;
}

export interface CursorPages {
  readonly style: 'cursor';
  readonly cursor: string;
  readonly items: string;
  readonly next: string;
  readonly has_more?: string;
}

/** Pages before or after an item. */
export interface NeighbourPages {
  readonly style: 'after_before';
  readonly after: string;
  readonly before: string;
  readonly items: string;
  readonly first_id: string;
  readonly last_id: string;
  readonly has_more?: string;
}

/** The name of an operation in messages and logs. It leaves out the values of path and query, which may be secret. */
export function labelOf({ method, path }: Operation): string {
  const end = path.indexOf('?');
  return `${method} ${end === -1 ? path : path.slice(0, end)}`;
}
