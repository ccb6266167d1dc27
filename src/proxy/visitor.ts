import { checkObject, checkText } from '../errors/check.js';
import { CozeError } from '../errors/coze-error.js';
import { isTokenSource, type GetToken } from '../http/token.js';
import { isObject, isResponse } from '../lib/shapes.js';
import { checkedFields, requiredToken, type ForcedFields, type ProxySettings, type ProxyVisitor } from './options.js';
import { ProxyRefusalError } from './refusal.js';

/** The visitor of a request, for the fields and the token of the options. */
export async function visitorOf(
  settings: ProxySettings,
  request: Request,
  incoming: unknown,
): Promise<Response | Required<ProxyVisitor>> {
  let permission: unknown;
  try {
    permission = await settings.authorize(request, incoming);
  } catch (cause) {
    throw new ProxyRefusalError(500, 'The proxy could not find out who may use it.', { cause });
  }
  const { token, rewrite, allowed } = settings;
  if (permission === true) return { token, rewrite };
  if (!isObject(permission)) throw new ProxyRefusalError(403, 'The proxy does not serve this visitor.');
  try {
    if (isResponse(permission)) return await ownResponse(permission);
    checkVisitor(permission);
    const fields = 'rewrite' in permission ? checkedFields(asFields(permission['rewrite']), allowed) : {};
    return {
      token: 'token' in permission ? visitorToken(permission['token']) : token,
      rewrite: { ...rewrite, ...fields },
    };
  } catch (cause) {
    throw new ProxyRefusalError(500, 'The proxy got a permission that it cannot read.', { cause });
  }
}

/** The result of another function, such as `{ success: false }`, must not let everybody pass. */
function checkVisitor(permission: object): void {
  const names = Object.keys(permission);
  const unknown = names.find((name) => name !== 'token' && name !== 'rewrite');
  if (unknown === undefined && ('token' in permission || 'rewrite' in permission)) return;
  const what = unknown === undefined ? 'without token and rewrite' : `with ${unknown}`;
  throw new CozeError(
    `authorize() returned an object ${what}. Return true or false, a Response, or an object of token, rewrite or both.`,
  );
}

/** The bodies of the responses of `authorize`. A body can be read once only, and one response may be for every visitor. */
const bodies = new WeakMap<Response, Promise<ArrayBuffer>>();

/** @throws CozeError for a response whose body the program has read. */
async function ownResponse(given: Response): Promise<Response> {
  if (given.body === null) return new Response(null, given);
  let body = bodies.get(given);
  if (body === undefined) {
    if (given.bodyUsed)
      throw new CozeError(
        'authorize() returned a Response whose body was read before. Return one that nothing has read.',
      );
    bodies.set(given, (body = given.arrayBuffer()));
  }
  return new Response(await body, given);
}

/** A token that is missing does not stand for that of the options, which may have more rights. */
function visitorToken(given: unknown): GetToken {
  if (typeof given === 'string' && given.trim() !== '') return requiredToken(given);
  if (isTokenFunction(given) || isTokenSource(given)) return given;
  throw new CozeError('authorize() returned an object whose token is empty. Leave it out, or return false.');
}

function isTokenFunction(value: unknown): value is () => string {
  return typeof value === 'function';
}

function asFields(value: unknown): ForcedFields {
  checkObject('rewrite', value);
  return Object.fromEntries(Object.entries(value).map(([name, text]) => [name, checkText(`rewrite.${name}`, text)]));
}
