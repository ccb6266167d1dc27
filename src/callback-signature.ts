import { subtle } from './auth/crypto.js';
import { checkNumber, checkObject, checkText } from './errors/check.js';
import { CozeError, hide } from './errors/coze-error.js';
import { memberOf } from './lib/shapes.js';
import { bytesOf, joinBytes } from './lib/source.js';

/** The facts that a callback is checked with. */
export interface CallbackCheck {
  /** The headers of the request: a `Headers`, or the headers of Node, Express or Fastify. */
  headers: CallbackHeaders;
  /** The callback token of the app, its `verify_token`. */
  token: string;
  /**
   * The largest age of a callback in milliseconds, and the largest difference of the clocks. Default: 300 000, which is five
   * minutes. `Infinity` accepts any age: then a callback that was recorded can be sent again.
   */
  maxAge?: number | undefined;
}

/** Headers as servers have them. The case of names does not matter. */
export type CallbackHeaders =
  { get(name: string): string | null | undefined } | Readonly<Record<string, string | readonly string[] | undefined>>;

/**
 * Thrown when a callback is refused because of its headers.
 *
 * What to do: answer it with 401. If the platform itself sent it, read `reason`: check the token and the clock, and pass
 * the raw body.
 *
 * Not in the message: the token, the signature and the body. The body is in `body`.
 */
export class CallbackSignatureError extends CozeError {
  /** @internal */
  override get className(): string {
    return 'CallbackSignatureError';
  }

  /** `missing`: a header is missing. `wrong`: the signature is not that of the body. `stale`: the callback is too old. */
  readonly reason: 'missing' | 'wrong' | 'stale';
  /** The body as text; not enumerable. */
  declare readonly body: string;

  constructor(message: string, reason: 'missing' | 'wrong' | 'stale', body: string) {
    super(message);
    this.reason = reason;
    hide(this, 'body', body);
  }
}

const FIVE_MINUTES = 300_000;

/**
 * Checks the signature and the age of a callback.
 *
 * @throws CallbackSignatureError if the callback is refused.
 * @throws CozeError for a body that was parsed, or a check that is incomplete.
 */
export async function checkSignature(body: unknown, check: CallbackCheck): Promise<void> {
  checkObject('The second argument of parseCallback', check);
  const { headers, maxAge = FIVE_MINUTES } = check;
  checkObject('headers', headers);
  const token = checkText('token', check.token);
  checkNumber('maxAge', maxAge, 0);
  const bytes = rawBytes(body);
  const header = (name: string): string => {
    const value = headerOf(headers, `X-Coze-${name}`);
    if (value !== '') return value;
    const message = `The header X-Coze-${name} is missing: the callback is not of the platform, or a proxy removed it.`;
    throw new CallbackSignatureError(message, 'missing', decodedText(bytes));
  };
  const [signature, timestamp, nonce] = [header('Signature'), header('Timestamp'), header('Nonce')];
  const signed = joinBytes([new TextEncoder().encode(timestamp + nonce + token), bytes]);
  const digest = new Uint8Array(await subtle().digest('SHA-1', signed));
  if (!isSameText(signature, hexOf(digest))) {
    const message =
      'The signature is wrong: token is not that of the app, or the body is not byte for byte as it was sent.';
    throw new CallbackSignatureError(message, 'wrong', decodedText(bytes));
  }
  const age = Date.now() - Number(timestamp);
  if (Math.abs(age) <= maxAge || maxAge === Infinity) return;
  const said = Number.isNaN(age)
    ? 'X-Coze-Timestamp is not in milliseconds.'
    : `X-Coze-Timestamp is ${Math.abs(age)} ms ${age > 0 ? 'ago' : 'ahead'}, and maxAge is ${maxAge}. Check the clock.`;
  throw new CallbackSignatureError(`The callback is refused: ${said}`, 'stale', decodedText(bytes));
}

function rawBytes(body: unknown): Uint8Array<ArrayBuffer> {
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : bytesOf(body);
  if (bytes !== undefined) return bytes;
  throw new CozeError(
    "The signature of a callback is over its raw body: pass its text or bytes, not an object. In Express, use express.raw({ type: 'application/json' }).",
  );
}

function headerOf(headers: CallbackHeaders, name: string): string {
  const lowerCase = name.toLowerCase();
  const get: unknown = memberOf(headers, 'get');
  // A Map has the names as they are, and servers write them in small letters.
  if (typeof get === 'function') return String(get.call(headers, name) ?? get.call(headers, lowerCase) ?? '');
  return String(Object.entries(headers).find(([key]) => key.toLowerCase() === lowerCase)?.[1] ?? '');
}

const hexOf = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

const decodedText = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** Compares in a time that does not depend on where the texts differ: it would tell a sender the signature step by step. */
function isSameText(given: string, expected: string): boolean {
  let difference = given.length ^ expected.length;
  for (let index = 0; index < expected.length; index += 1)
    difference |= given.charCodeAt(index) ^ expected.charCodeAt(index);
  return difference === 0;
}
