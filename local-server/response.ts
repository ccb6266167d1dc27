import { AudioError } from '../src/for-local-server.js';

/** Which of the three forms of server-sent events a route writes; they differ in spaces and in `id:` lines. */
export type StreamFamily = 'chat' | 'chatflow' | 'workflow';

/** One event of a stream, before it is put into the form of its family. */
export interface WireEvent {
  readonly event: string;
  readonly data: unknown;
}

type Headers = Readonly<Record<string, string>>;

/** What a request is answered with: an envelope, a stream of events, or a body as it stands. */
export type Answer =
  | {
      readonly kind: 'json';
      readonly status: number;
      readonly body: Readonly<Record<string, unknown>>;
      readonly headers?: Headers;
    }
  | {
      readonly kind: 'raw';
      readonly status: number;
      readonly body: string | Uint8Array;
      /** Default: guessed from the body. */
      readonly contentType?: string;
      readonly headers?: Headers;
    }
  | { readonly kind: 'stream'; readonly family: StreamFamily; readonly events: AsyncGenerator<WireEvent> };

/** A successful envelope; `fields` are its keys beside `code` and `msg`. */
export const success = (fields: Readonly<Record<string, unknown>> = {}): Answer => ({
  kind: 'json',
  status: 200,
  body: { code: 0, msg: '', ...fields },
});

export const failure = (
  code: number,
  msg: string,
  status: number,
  extra: Readonly<Record<string, unknown>> = {},
): Answer => ({ kind: 'json', status, body: { code, msg, ...extra } });

export const stream = (family: StreamFamily, events: AsyncGenerator<WireEvent>): Answer => ({
  kind: 'stream',
  family,
  events,
});

/** Bytes without an envelope, such as sound. */
export const bytes = (body: Uint8Array, contentType: string): Answer => ({
  kind: 'raw',
  status: 200,
  body,
  contentType,
});

/** Runs a sequence of events to its end without a listener: a chat goes on when its caller has hung up. */
export async function drain(events: AsyncGenerator<WireEvent>, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    const { done } = await events.next();
    if (done === true) return;
  }
}

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
