import { AudioError } from '../src/for-local-server.js';

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

/** What any error is refused with: audio that cannot be read is a bad request, and all else a fault of the server. */
export function refusalOf(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  const msg = error instanceof Error ? error.message : String(error);
  return error instanceof AudioError ? badRequest(msg) : new Refusal(5000, msg, { status: 500 });
}
