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
  if (isResponse(permission)) return permission;
  if (!isObject(permission)) throw new ProxyRefusalError(403, 'The proxy does not serve this visitor.');
  try {
    const { rewrite: own } = permission;
    const fields = own === undefined ? {} : checkedFields(asFields(own), allowed);
    return {
      token: 'token' in permission ? visitorToken(permission['token']) : token,
      rewrite: { ...rewrite, ...fields },
    };
  } catch (cause) {
    throw new ProxyRefusalError(500, 'The proxy got a permission that it cannot read.', { cause });
  }
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
