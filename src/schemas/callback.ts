import * as z from 'zod/v4';
import { callbackSchemas, type CallbackSchemas } from '../../generated/schemas/callbacks.gen.js';
import { InvalidCallbackError, UnknownCallbackError } from './callback-errors.js';

/** A callback with the name of its event, by which `event` is told apart. */
export type Callback = {
  [Type in keyof CallbackSchemas]: { readonly type: Type } & z.infer<CallbackSchemas[Type]>;
}[keyof CallbackSchemas];

/** What is looked at first. It is made when it is needed, or every bundle would have it. */
const frame = () => z.looseObject({ header: z.looseObject({ event_type: z.string() }) });

const isKnown = (type: string): type is keyof CallbackSchemas => Object.hasOwn(callbackSchemas, type);

/**
 * Parses what the platform calls a callback app with.
 *
 * It looks at the body alone. Before you believe it, hold `X-Coze-Signature` against the SHA-1 of the timestamp, the
 * nonce, the `verify_token` of the app and the body. The same event may come more than once, with the same
 * `header.event_id`.
 *
 * @param body the body as it came, text or bytes. Of a body that was parsed before, long ids may have lost digits.
 * @returns the callback with its `type`. Ids are text, also where the platform writes a number; what the contract does
 *   not know is kept.
 * @throws InvalidCallbackError for a body that is no JSON or that lacks what the event has; it names the field.
 * @throws UnknownCallbackError for an event that this version does not know.
 * @example
 * app.post('/coze', express.raw({ type: 'application/json' }), (request, response) => {
 *   const callback = parseCallback(request.body);
 *   if (callback.type === 'bot.published') console.log(callback.event.bot_id);
 *   response.sendStatus(200);
 * });
 *
 * @see en: https://www.coze.com/docs/dev_how_to_guides/receive_handle_callbacks
 * @see zh: https://www.coze.cn/docs/dev_how_to_guides/receive_handle_callbacks
 */
export function parseCallback(body: string | Uint8Array | object): Callback {
  const text = asText(body);
  const value = parseJson(text);
  const type = checked(frame().safeParse(value), text).header.event_type;
  if (!isKnown(type)) throw new UnknownCallbackError(type, text);
  const schema: z.ZodType<object> = callbackSchemas[type];
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the schema of a type gives the callback of that type
  return { type, ...checked(schema.safeParse(value), text) } as Callback;
}

function asText(body: string | Uint8Array | object): string {
  if (typeof body === 'string') return body;
  return body instanceof Uint8Array ? new TextDecoder().decode(body) : JSON.stringify(body);
}

/** Ids that are written as numbers have more digits than a number keeps. */
const idsAsText = (json: string): string => json.replaceAll(/("(?:\w+_)?id"\s*:\s*)(-?\d+)(?=\s*[,}])/g, '$1"$2"');

function parseJson(text: string): unknown {
  try {
    return JSON.parse(idsAsText(text));
  } catch {
    // What the parser says of it quotes the body.
    throw new InvalidCallbackError('The body of the callback is not valid JSON.', text);
  }
}

function checked<T>({ error, data }: z.ZodSafeParseResult<T>, text: string): T {
  if (error === undefined) return data;
  const issues = error.issues.map(({ path, message }) => ({ path: path.join('.'), message }));
  const [first] = issues;
  const said = first === undefined ? '' : `: ${first.path === '' ? '' : `${first.path}: `}${first.message}`;
  throw new InvalidCallbackError(`The body of the callback is not what the contract says${said}`, text, issues);
}
