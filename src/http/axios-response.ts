/** Responses whose body is a value: what axios resolved with, or what a function of the caller made of a body. */
import type { Cancellation } from '../lib/abort.js';
import { memberOf } from '../lib/shapes.js';
import { bytesOf, isBlob, joinBytes, readBlob } from '../lib/source.js';
import { encodeUtf8 } from '../lib/utf8.js';
import { webStreamOf } from '../lib/web-stream.js';
import type { PulledBody, WireHeaders, WireResponse } from '../runtime/transport.js';
import { readWhole } from '../runtime/whole-body.js';
import { FetchBody } from './fetch-body.js';

/** The body of a response in one of the forms that a library has for it. */
export interface BodyValue {
  readonly status: number;
  readonly headers: WireHeaders;
  /** A text, a value that was parsed of JSON, bytes, a Blob, a stream, or nothing. */
  readonly data: unknown;
}

/** Makes a body value readable in every way that the reader of a call has. */
export class ValueResponse implements WireResponse {
  readonly status: number;
  readonly headers: WireHeaders;
  readonly ok: boolean | undefined;
  readonly maxRedirects: number | undefined;
  // Private, so that an error report does not print the stream of a library, which may show the request.
  readonly #body: PulledBody;
  readonly #text: string | undefined;
  readonly #value: unknown;

  constructor(
    { status, headers, data }: BodyValue,
    cancellation: Cancellation,
    { ok, maxRedirects }: Pick<WireResponse, 'ok' | 'maxRedirects'> = {},
  ) {
    this.status = status;
    this.headers = headers;
    this.ok = ok;
    this.maxRedirects = maxRedirects;
    const origin = bodyOriginOf(data);
    this.#text = origin === undefined ? jsonTextOf(data) : undefined;
    this.#value = origin === undefined && typeof data !== 'string' ? data : undefined;
    this.#body = { origin: origin ?? [encodeUtf8(this.#text ?? '')], cancellation };
  }

  get body(): PulledBody {
    return this.#body;
  }

  get value(): unknown {
    return this.#value;
  }

  async text(limit = Infinity): Promise<string> {
    const text = this.#text;
    // No character has more than three bytes for each of its units.
    if (text === undefined || text.length * 3 > limit) return new TextDecoder().decode(await this.#whole(limit));
    return text;
  }

  async arrayBuffer(limit = Infinity): Promise<ArrayBuffer> {
    return (await this.#whole(limit)).buffer;
  }

  toResponse(): Response {
    const headers = new Headers();
    for (const [name, value] of this.headers) headers.append(name, value);
    // The constructor accepts fewer statuses than servers send.
    const isUsual = this.status >= 200 && this.status <= 599;
    const isEmpty = [204, 205, 304].includes(this.status);
    const body = isEmpty ? null : this.#stream();
    const response = new Response(body, { status: isUsual ? this.status : 200, headers });
    if (!isUsual) Object.defineProperties(response, { status: { value: this.status }, ok: { value: false } });
    return response;
  }

  async #whole(limit: number): Promise<Uint8Array<ArrayBuffer>> {
    return joinBytes(await readWhole(new FetchBody(this.#body), limit));
  }

  #stream(): ReadableStream<Uint8Array> {
    const body = new FetchBody(this.#body);
    return webStreamOf(body, { toError: (fault) => fault.cause ?? fault, cancel: (reason) => body.cancel(reason) });
  }
}

/** What the bytes of a value can be read from; `undefined` for a text and for a parsed value. */
function bodyOriginOf(data: unknown): unknown {
  const bytes = bytesOf(data);
  if (bytes !== undefined) return bytes.byteLength === 0 ? [] : [bytes];
  if (isBlob(data)) return readBlob(data);
  // Streams: of the web, which Safari cannot iterate, and of Node.
  return ['getReader', Symbol.asyncIterator].some((key) => typeof memberOf(data, key) === 'function')
    ? data
    : undefined;
}

/** The text of a parsed value, for its length, for the log and for errors. It lacks what JSON does not have. */
function jsonTextOf(data: unknown): string {
  if (data === undefined) return '';
  if (typeof data === 'string') return data;
  try {
    return JSON.stringify(data, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value)) ?? '';
  } catch {
    // A value that holds itself.
    return '';
  }
}

/**
 * The headers of a response: an object, of axios too, or an iterable of pairs.
 *
 * @param without - names to leave out, in lower case.
 */
export function wireHeadersOf(given: unknown, without: readonly string[] = []): WireHeaders {
  const pairs = new Map<string, string>();
  for (const [name, value] of headerPairsOf(given)) {
    const key = name.toLowerCase();
    if (value === undefined || value === null || without.includes(key)) continue;
    pairs.set(key, [value].flat().map(textOfValue).join(', '));
  }
  return { get: (name) => pairs.get(name.toLowerCase()) ?? null, [Symbol.iterator]: () => pairs.entries() };
}

function headerPairsOf(given: unknown): readonly (readonly [string, unknown])[] {
  if (typeof given !== 'object' || given === null) return [];
  const source = isPairList(given) ? Array.from(given) : Object.entries(given);
  return source.flatMap((pair) => (Array.isArray(pair) && typeof pair[0] === 'string' ? [[pair[0], pair[1]]] : []));
}

const textOfValue = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

const isPairList = (value: object): value is Iterable<unknown> => Symbol.iterator in value;
