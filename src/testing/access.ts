import { Refusal } from './refusal.js';
import { type Route, isOAuth } from './router.js';

/** The access tokens of the options: one, several, or each with the permissions that it has. */
export type TokenOption = string | readonly string[] | Readonly<Record<string, readonly string[]>>;

/** Which tokens a server takes and what each may do; `undefined` for any token and everything. */
export type AcceptedTokens = ReadonlyMap<string, 'everything' | ReadonlySet<string>> | undefined;

const isList = (option: TokenOption): option is readonly string[] => Array.isArray(option);

export function acceptedTokens(option: TokenOption | undefined): AcceptedTokens {
  if (option === undefined) return undefined;
  if (typeof option === 'string') return new Map([[option, 'everything']]);
  if (isList(option)) return new Map(option.map((token) => [token, 'everything']));
  return new Map(Object.entries(option).map(([token, permissions]) => [token, new Set(permissions)]));
}

/** @throws Refusal with 401 and code 4100 for a token that will not do, with 403 and code 4101 for what it must not do. */
export function requireAccess(authorization: string | undefined, tokens: AcceptedTokens, route: Route): void {
  if (isOAuth(route)) return;
  const token = /^Bearer +(\S.*)$/i.exec(authorization ?? '')?.[1];
  if (token === undefined) throw new Refusal(4100, 'The access token is missing.', { status: 401 });
  if (tokens === undefined) return;
  const granted = tokens.get(token);
  if (granted === undefined) {
    throw new Refusal(4100, 'The access token is wrong or has expired.', { status: 401 });
  }
  const wanted = [route.permission ?? []].flat();
  if (granted === 'everything' || wanted.length === 0 || wanted.some((name) => granted.has(name))) return;
  throw new Refusal(4101, `The access token lacks the permission ${wanted.join(' or ')}.`, { status: 403 });
}
