import { RequestError } from './http/response.js';
import type { Route } from './http/router.js';
import type { Permissions } from './oauth/accepted-tokens.js';
import type { ServerContext } from './server-context.js';

/**
 * @throws RequestError with HTTP 401 and code 4100 for a missing, unknown or expired token, with HTTP 403 and code 4101
 * for a missing permission.
 */
export function requireAccess(authorization: string | undefined, route: Route, server: ServerContext): void {
  const token = /^Bearer +(\S.*)$/i.exec(authorization ?? '')?.[1];
  if (token === undefined) throw new RequestError(4100, 'The access token is missing.', { status: 401 });
  const granted = tokenPermissions(token, server);
  if (granted === undefined) {
    throw new RequestError(4100, 'The access token is wrong or has expired.', { status: 401 });
  }
  const wanted = [route.permission ?? []].flat();
  if (granted === 'everything' || wanted.length === 0 || wanted.some((name) => granted.has(name))) return;
  throw new RequestError(4101, `The access token lacks the permission ${wanted.join(' or ')}.`, { status: 403 });
}

/** The permissions of a token; `undefined` if it is not valid. A token that the server issued is checked first. */
function tokenPermissions(token: string, { tokens, oauth }: ServerContext): Permissions | undefined {
  const issued = oauth.tokens.find(token);
  if (issued !== undefined) {
    return issued.kind === 'access' && issued.status === 'valid' ? issued.permissions : undefined;
  }
  return tokens === undefined ? 'everything' : tokens.get(token);
}
