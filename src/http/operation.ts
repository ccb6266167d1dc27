/** One endpoint, as the generated code describes it to the pipeline. */
export interface Operation {
  /** The dotted path on the client: `bots.listNew`. */
  readonly id: string;
  readonly method: string;
  /** `/v1/bots/{bot_id}`: the names in braces are taken from the params. */
  readonly path: string;
  /** Params that go into the query although the operation has a body. */
  readonly query?: readonly string[];
  /** The ids that a call cannot do without, wherever they go: they are positional on the methods. */
  readonly ids?: readonly string[];
  /** How the other params are sent; left out, they all go into the query. */
  readonly body?: 'json' | 'form';
  /** Paths of params whose arrays and objects travel as JSON text: `content`, `items[].content`, `parameters{}`. */
  readonly text?: readonly string[];
  /** The file fields of a form, with the most bytes each may have; 0 is no known limit. */
  readonly files?: Readonly<Record<string, number>>;
  /** Headers this endpoint wants. */
  readonly headers?: Readonly<Record<string, string>>;
  /** The answer is bytes (an ArrayBuffer), not JSON. */
  readonly binary?: boolean;
  /** The key of the envelope to return: `data` unless given; `body` is the whole envelope, `none` nothing. */
  readonly unwrap?: string;
  readonly page?: Pagination;
}

/** How pages follow each other. Names of params, and dotted paths into the answer's envelope. */
export type Pagination =
  | {
      readonly style: 'page_num';
      readonly page: string;
      readonly size: string;
      readonly first: number;
      /** The platform wants a page number with every call. */
      readonly required?: true;
      readonly items: string;
      readonly total?: string;
      readonly has_more?: string;
    }
  | {
      readonly style: 'cursor';
      readonly cursor: string;
      readonly items: string;
      readonly next: string;
      readonly has_more?: string;
    }
  | {
      readonly style: 'after_before';
      readonly after: string;
      readonly before: string;
      readonly items: string;
      readonly first_id: string;
      readonly last_id: string;
      readonly has_more?: string;
    };

/** How an operation is named in messages and logs: without the values of its path and query, which may be secret. */
export function labelOf({ method, path }: Operation): string {
  return `${method} ${path.split('?', 1)[0]}`;
}
