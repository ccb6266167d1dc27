import * as z from 'zod/v4';
import { callbackSchemas, type CallbackSchemas } from '../generated/schemas/callbacks.gen.js';
import { type CallbackCheck, checkSignature } from './callback-signature.js';
import { CozeError, hide } from './errors/coze-error.js';
import { parseLossless } from './lib/json.js';
import { isBytes, isObject } from './lib/shapes.js';

/** One error in a callback. */
export interface CallbackIssue {
  /** The path of the field, such as `event.apply_id`; empty for the whole body. */
  readonly path: string;
  readonly message: string;
}

/**
 * Thrown when a request body is not a callback of the platform: not JSON, or different from the contract.
 *
 * What to do: answer it with 400.
 *
 * Not in the message and the issues: values of the body. It is in `body`.
 */
export class InvalidCallbackError extends CozeError {
  /** @internal */
  override get className(): string {
    return 'InvalidCallbackError';
  }

  /** The errors; empty if the body is not JSON. */
  readonly issues: readonly CallbackIssue[];
  /** The body as text; not enumerable. */
  declare readonly body: string;

  constructor(message: string, body: string, issues: readonly CallbackIssue[] = []) {
    super(message);
    this.issues = issues;
    hide(this, 'body', body);
  }
}

/**
 * Thrown for an event that this version does not know.
 *
 * What to do: answer it with 200, or the platform sends it again.
 *
 * Not in the message: the body. It is in `body`.
 */
export class UnknownCallbackError extends CozeError {
  /** @internal */
  override get className(): string {
    return 'UnknownCallbackError';
  }

  /** The name of the event. */
  readonly type: string;
  /** The body as text; not enumerable. */
  declare readonly body: string;

  constructor(type: string, body: string) {
    super(`Unknown callback event ${JSON.stringify(type)}. Answer it with 200, or update this package.`);
    this.type = type;
    hide(this, 'body', body);
  }
}

/** A callback. Its `type`, the name of the event, narrows `event`. */
export type Callback = {
  [Type in keyof CallbackSchemas]: { readonly type: Type } & z.infer<CallbackSchemas[Type]>;
}[keyof CallbackSchemas];

/** The part that all callbacks share. Made on first use, so that bundlers can drop it. */
const frame = () => z.looseObject({ header: z.looseObject({ event_type: z.string() }) });

const isKnown = (type: string): type is keyof CallbackSchemas => Object.hasOwn(callbackSchemas, type);

/**
 * Checks and parses a callback, which the platform sends to the URL of a callback app. The platform may send an event more than
 * once, with the same `header.event_id`, and expects an answer within three seconds.
 *
 * @param body - the raw body of the request, text or bytes: the signature is over its bytes.
 * @param check - the headers of the request and the token of the app; also `maxAge` in milliseconds, default five minutes.
 * @returns the callback with its `type`. Ids are strings, even if the platform sends numbers, and so is every number that a
 * JavaScript number does not hold. Unknown fields are kept.
 * @throws CallbackSignatureError if a header is missing, the signature is wrong, or the callback is too old; `reason` says which.
 * @throws InvalidCallbackError if the body is not JSON, or a field is missing or wrong; it names the field.
 * @throws UnknownCallbackError for an event that this version does not know.
 * @throws CozeError for a parsed body, without `headers` or `token`, and for headers that throw when they are read; see `cause`.
 * @example
 * app.post('/coze', express.raw({ type: 'application/json' }), async (request, response) => {
 *   const callback = await parseCallback(request.body, { headers: request.headers, token });
 *   if (callback.type === 'bot.published') console.log(callback.event.bot_id);
 *   response.sendStatus(200);
 * });
 *
 * @see en: https://www.coze.com/docs/dev_how_to_guides/receive_handle_callbacks
 * @see zh: https://docs.coze.cn/dev_how_to_guides/receive_handle_callbacks
 */
export function parseCallback(body: string | Uint8Array | ArrayBuffer, check: CallbackCheck): Promise<Callback>;
/**
 * Parses a callback without a check of its sender: for a body whose signature something else has checked.
 *
 * @param body - the original body, text or bytes. A parsed object works too, but long ids in it may have lost digits.
 */
export function parseCallback(body: string | Uint8Array | object): Callback;
export function parseCallback(
  body: string | Uint8Array | object,
  // The number of arguments counts: a check that is undefined by mistake must not turn the check off.
  ...given: [] | [CallbackCheck]
): Callback | Promise<Callback> {
  return given.length === 0
    ? parsed(body)
    : checkSignature(body, given[0])
        .catch(wrapped)
        .then(() => parsed(body));
}

/** Getters and headers of the program may throw anything. */
function wrapped(cause: unknown): never {
  throw cause instanceof CozeError ? cause : new CozeError('The headers cannot be read: see cause.', { cause });
}

function parsed(body: string | Uint8Array | object): Callback {
  const text = bodyText(body);
  const value = parseJson(text);
  const type = checked(frame().safeParse(value), text).header.event_type;
  if (!isKnown(type)) throw new UnknownCallbackError(type, text);
  const schema: z.ZodType<object> = callbackSchemas[type];
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the schema of a type gives the callback of that type
  return { ...checked(schema.safeParse(value), text), type } as Callback;
}

function bodyText(body: string | Uint8Array | object): string {
  if (typeof body === 'string') return body;
  try {
    if (isBytes(body)) return new TextDecoder().decode(body);
    if (isObject(body)) return JSON.stringify(body);
  } catch {
    throw new InvalidCallbackError('body has values that JSON cannot hold.', '');
  }
  throw new InvalidCallbackError('body must be text, bytes or a parsed object.', '');
}

/** Numeric ids become text: the contract has them as text, however short they are. */
function idsAsText(key: string, value: unknown): unknown {
  if (!/(^|_)ids?$/.test(key)) return value;
  return Array.isArray(value) ? value.map(numberAsText) : numberAsText(value);
}

const numberAsText = (value: unknown): unknown => (typeof value === 'number' ? String(value) : value);

function parseJson(text: string): unknown {
  try {
    return parseLossless(text.replace(/^\uFEFF/, ''), idsAsText);
  } catch {
    // The message of the parser is left out: it quotes the body.
    throw new InvalidCallbackError('The callback is not valid JSON.', text);
  }
}

function checked<T>({ error, data }: z.ZodSafeParseResult<T>, text: string): T {
  if (error === undefined) return data;
  const issues = error.issues.map(({ path, message }) => ({ path: path.join('.'), message }));
  const [first] = issues;
  const said = first === undefined ? '' : `: ${first.path === '' ? '' : `${first.path}: `}${first.message}`;
  throw new InvalidCallbackError(`The callback differs from the contract${said}`, text, issues);
}
