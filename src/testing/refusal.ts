/** Thrown by a handler to answer with a failed envelope instead of data. */
export class Refusal extends Error {
  readonly code: number;
  readonly status: number;
  /** Further top-level keys of the envelope, such as `debug_url`. */
  readonly extra: Readonly<Record<string, unknown>>;

  constructor(code: number, msg: string, options: { status?: number; extra?: Readonly<Record<string, unknown>> } = {}) {
    super(msg);
    this.code = code;
    this.status = options.status ?? 200;
    this.extra = options.extra ?? {};
  }
}

export const badRequest = (msg: string): Refusal => new Refusal(4000, msg);

export const notFound = (what: string, id: string, advice = ''): Refusal =>
  new Refusal(4200, `The ${what} ${id} does not exist.${advice}`);
