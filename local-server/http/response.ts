import { AudioError } from '../../src/for-local-server.js';

/** The three formats of server-sent events. They differ in spaces and in `id:` lines. */
export type StreamFormat = 'chat' | 'chatflow' | 'workflow';

/** One event of a stream before it is formatted. */
export interface ServerEvent {
  readonly event: string;
  readonly data: unknown;
}

type Headers = Readonly<Record<string, string>>;

/** The response to a request: a JSON envelope, a body without an envelope, or a stream of events. */
export type RouteResponse =
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
  | { readonly kind: 'stream'; readonly format: StreamFormat; readonly events: AsyncGenerator<ServerEvent> };

/** A successful envelope. `fields` are its keys beside `code` and `msg`. */
export const success = (fields: Readonly<Record<string, unknown>> = {}): RouteResponse => ({
  kind: 'json',
  status: 200,
  body: { code: 0, msg: '', ...fields },
});

export const failure = (
  code: number,
  msg: string,
  status: number,
  extra: Readonly<Record<string, unknown>> = {},
): RouteResponse => ({ kind: 'json', status, body: { code, msg, ...extra } });

export const eventStream = (format: StreamFormat, events: AsyncGenerator<ServerEvent>): RouteResponse => ({
  kind: 'stream',
  format,
  events,
});

/** Bytes without an envelope, such as audio. */
export const binary = (body: Uint8Array, contentType: string): RouteResponse => ({
  kind: 'raw',
  status: 200,
  body,
  contentType,
});

/** Reads a generator of events to its end. A chat or a run ends like this when no client reads it. */
export async function runToEnd(events: AsyncGenerator<ServerEvent>, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    const { done } = await events.next();
    if (done === true) return;
  }
}

/** Thrown by a handler to respond with a failed envelope. */
export class RequestError extends Error {
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

export const badRequest = (msg: string): RequestError => new RequestError(4000, msg);

/** @param problem - such as `bot_id is required`, without a full stop. */
export const invalidParameter = (problem: string): RequestError => badRequest(`Invalid request parameter: ${problem}.`);

/** The code is 4200. As on the platform, an id that is no number is a wrong parameter instead: code 4000. */
export const notFound = (kind: string, id: string, advice = ''): RequestError =>
  /^\d+$/.test(id)
    ? new RequestError(4200, `The ${kind} ${id} does not exist.${advice}`)
    : badRequest(`Invalid request parameter: the id ${id} of the ${kind} is not a number.${advice}`);

/** Unreadable audio is a bad request. Any other unexpected error is an internal error of the server, code 5000. */
export function toRequestError(error: unknown): RequestError {
  if (error instanceof RequestError) return error;
  const msg = error instanceof Error ? error.message : String(error);
  return error instanceof AudioError ? badRequest(msg) : new RequestError(5000, msg, { status: 500 });
}
