import { RequestError } from './response.js';
import type { Route } from './router.js';
import type { ServerContext } from './server-context.js';

/**
 * The accepted access tokens: one, several, or an object that lists the permissions of each token.
 *
 * @example
 * const server = await startCozeServer({ token: { chatter: ['chat', 'getChat'], reader: [] } });
 */
export type TokenOption = string | readonly string[] | Readonly<Record<string, readonly string[]>>;

/** The permissions of a token. */
export type Permissions = 'everything' | ReadonlySet<string>;

/** The permissions of each accepted token. `undefined`: every token is accepted and has all permissions. */
export type AcceptedTokens = ReadonlyMap<string, Permissions> | undefined;

const isList = (option: TokenOption): option is readonly string[] => Array.isArray(option);

export function acceptedTokens(option: TokenOption | undefined): AcceptedTokens {
  if (option === undefined) return undefined;
  if (typeof option === 'string') return new Map([[option, 'everything']]);
  if (isList(option)) return new Map(option.map((token) => [token, 'everything']));
  return new Map(Object.entries(option).map(([token, permissions]) => [token, new Set(permissions)]));
}

/**
 * @throws RequestError with HTTP 401 and code 4100 for a missing, unknown or expired token, with HTTP 403 and code 4101
 * for a missing permission.
 */
export function requireAccess(authorization: string | undefined, route: Route, server: ServerContext): void {
  const token = /^Bearer +(\S.*)$/i.exec(authorization ?? '')?.[1];
  if (token === undefined) throw new RequestError(4100, 'The access token is missing.', { status: 401 });
  const granted = permissionsOf(token, server);
  if (granted === undefined) {
    throw new RequestError(4100, 'The access token is wrong or has expired.', { status: 401 });
  }
  const wanted = [route.permission ?? []].flat();
  if (granted === 'everything' || wanted.length === 0 || wanted.some((name) => granted.has(name))) return;
  throw new RequestError(4101, `The access token lacks the permission ${wanted.join(' or ')}.`, { status: 403 });
}

/** The permissions of a token; `undefined` if it is not valid. A token that the server issued is checked first. */
function permissionsOf(token: string, { tokens, oauth }: ServerContext): Permissions | undefined {
  const issued = oauth.tokens.find(token);
  if (issued !== undefined) {
    return issued.kind === 'access' && issued.status === 'valid' ? issued.permissions : undefined;
  }
  return tokens === undefined ? 'everything' : tokens.get(token);
}
