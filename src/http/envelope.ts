import { runtime } from '#runtime';
import {
  type APIError,
  AuthenticationError,
  errorClass,
  type ErrorHeaders,
  InvalidResponseError,
} from '../errors/api-error.js';
import { isErrorBody } from '../errors/error-body.js';
import { isObject } from '../lib/is-object.js';
import type { Operation } from './operation.js';
import { withoutSecret } from '../errors/redact.js';
import type { WireHeaders } from './transport.js';

/** What the judge is told about an answer besides its body. */
export interface Answered {
  readonly operation: Operation;
  readonly label: string;
  readonly status: number;
  readonly headers: WireHeaders;
  /** What a refused token may mean on this host. */
  readonly tokenHint: string | undefined;
  /** The token that was sent: no error repeats it, though the server may. */
  readonly secret: string | undefined;
}

/** An answer that passed: the whole body, and the part of it that the caller asked for. */
export interface Judged {
  readonly body: unknown;
  readonly data: unknown;
}

export const eventStream = 'text/event-stream';

/** How much of a text that is no JSON an error keeps. */
const keptText = 2_000;

/** Judges the text of a 2xx answer by content and envelope, and picks what `unwrap` names. */
export function judgeText(answer: Answered, text: string): Judged {
  const body = tryParse(text);
  if (body === undefined) throw unparsable(answer, text, 'JSON');
  if (isErrorBody(body)) throw apiError(answer, body);
  const { unwrap = 'data' } = answer.operation;
  if (unwrap === 'body') return { body, data: body };
  if (!isObject(body)) throw invalid(answer, text, 'expected a JSON object');
  return { body, data: Object.hasOwn(body, unwrap) ? body[unwrap] : undefined };
}

/** Judges the body of a 2xx answer that holds bytes when all is well. */
export function judgeBytes(answer: Answered, bytes: ArrayBuffer): ArrayBuffer {
  const { headers } = answer;
  if (maybeText(headers)) {
    const text = new TextDecoder().decode(bytes);
    const body = tryParse(text);
    if (isErrorBody(body)) throw apiError(answer, body);
    const type = contentType(headers);
    if (type !== '') throw invalid(answer, text, `expected bytes, got ${type}${titleOf(answer, text)}`);
  }
  const announced = announcedLength(headers);
  if (bytes.byteLength < announced) throw invalid(answer, '', cutOff(bytes.byteLength, announced));
  return bytes;
}

/** Whether an answer that should hold bytes may hold text: an error, or a page of something in between. */
export function maybeText(headers: WireHeaders): boolean {
  return /^$|json|^text\//.test(contentType(headers));
}

/** How many bytes are to come; NaN where nobody says so, or says so of the compressed body. */
export function announcedLength(headers: WireHeaders): number {
  // A browser checks the length itself, and may hide that the body was compressed.
  const known = runtime.name !== 'browser' && headers.get('content-encoding') === null;
  return Number((known && headers.get('content-length')) || NaN);
}

export function cutOff(received: number, announced: number): string {
  return `the connection ended after ${received} of ${announced} bytes`;
}

/** The error for a 2xx answer that is no stream although one was asked for. */
export function refuseStream(answer: Answered, text: string): APIError {
  const body = tryParse(text);
  if (body === undefined) return unparsable(answer, text, 'a stream');
  if (isErrorBody(body)) return apiError(answer, body);
  return invalid(
    answer,
    text,
    'a stream was asked for, JSON came',
    'Check that nothing in between turns streams into JSON.',
  );
}

/** The error for a status outside 2xx. What the body says goes with it, whatever its content type. */
export function statusError(answer: Answered, text: string): APIError {
  const body = tryParse(text);
  return isObject(body) ? apiError(answer, body) : apiError(answer, keep(answer, text), titleOf(answer, text));
}

/** The error for an answer of another kind than the call expects. */
export function invalid(answer: Answered, text: string, what: string, hint?: string): InvalidResponseError {
  return new InvalidResponseError(
    answer.status,
    withoutSecret(tryParse(text), answer.secret) ?? keep(answer, text),
    `${answer.label}: ${what}`,
    errorHeaders(answer.headers, answer.secret),
    { hint: hint ?? 'Check baseURL, and any proxy in between.' },
  );
}

export function contentType(headers: WireHeaders): string {
  return headers.get('content-type')?.split(';', 1)[0]?.trim().toLowerCase() ?? '';
}

function unparsable(answer: Answered, text: string, wanted: string): InvalidResponseError {
  if (text.trim() === '') return invalid(answer, '', `expected ${wanted}, got an empty body`);
  const type = contentType(answer.headers);
  if (type.includes('json')) return invalid(answer, text, 'the JSON of the answer is cut off or broken');
  const got = type === '' || type === eventStream ? kindOf(text) : type;
  return invalid(answer, text, `expected ${wanted}, got ${got}${titleOf(answer, text)}`);
}

/** What a text is whose type says nothing, or a wrong thing. */
function kindOf(text: string): string {
  const first = text.trimStart().charAt(0);
  if (first === '<') return 'HTML';
  return first === '{' || first === '[' ? 'broken JSON' : 'text';
}

function tryParse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function apiError(answer: Answered, body: unknown, title = ''): APIError {
  const Kind = errorClass(answer.status, body);
  const hint = Kind === AuthenticationError ? answer.tokenHint : undefined;
  const { status, label, headers, secret } = answer;
  return new Kind(status, withoutSecret(body, secret), `${label}${title}`, errorHeaders(headers, secret), { hint });
}

export function errorHeaders(headers: WireHeaders, secret?: string): ErrorHeaders {
  return withoutSecret(Object.fromEntries(headers), secret);
}

/** Cut only after the redaction, which cannot find half a token. */
function keep({ secret }: Answered, text: string): string | undefined {
  return text === '' ? undefined : withoutSecret(text, secret).slice(0, keptText);
}

/** The title of an HTML page: what a proxy or a login page has to say. */
function titleOf({ secret }: Answered, text: string): string {
  const title = /<title[^>]*>\s*([^<]{1,100})/i.exec(withoutSecret(text, secret))?.[1]?.trim();
  return title === undefined ? '' : ` ("${title}")`;
}
