import type { IssuedTokens } from './oauth/tokens.js';
import { Refusal } from './response.js';
import type { Route } from './router.js';

/** The access tokens of the options: one, several, or each with the permissions that it has. */
export type TokenOption = string | readonly string[] | Readonly<Record<string, readonly string[]>>;

/** What a token may do. */
export type Rights = 'everything' | ReadonlySet<string>;

/** Which tokens a server takes and what each may do; `undefined` for any token and everything. */
export type AcceptedTokens = ReadonlyMap<string, Rights> | undefined;

const isList = (option: TokenOption): option is readonly string[] => Array.isArray(option);

export function acceptedTokens(option: TokenOption | undefined): AcceptedTokens {
  if (option === undefined) return undefined;
  if (typeof option === 'string') return new Map([[option, 'everything']]);
  if (isList(option)) return new Map(option.map((token) => [token, 'everything']));
  return new Map(Object.entries(option).map(([token, permissions]) => [token, new Set(permissions)]));
}

/** @throws Refusal with 401 and code 4100 for a token that will not do, with 403 and code 4101 for what it must not do. */
export function requireAccess(
  authorization: string | undefined,
  route: Route,
  tokens: AcceptedTokens,
  issued: IssuedTokens,
): void {
  const token = /^Bearer +(\S.*)$/i.exec(authorization ?? '')?.[1];
  if (token === undefined) throw new Refusal(4100, 'The access token is missing.', { status: 401 });
  const granted = rightsOf(token, tokens, issued);
  if (granted === undefined) {
    throw new Refusal(4100, 'The access token is wrong or has expired.', { status: 401 });
  }
  const wanted = [route.permission ?? []].flat();
  if (granted === 'everything' || wanted.length === 0 || wanted.some((name) => granted.has(name))) return;
  throw new Refusal(4101, `The access token lacks the permission ${wanted.join(' or ')}.`, { status: 403 });
}

/** What a token may do; `undefined` for one that is worthless. Tokens that the server gave out are judged by that. */
function rightsOf(token: string, tokens: AcceptedTokens, issued: IssuedTokens): Rights | undefined {
  const own = issued.find(token);
  if (own !== undefined) return own.kind === 'access' && own.status === 'valid' ? own.permissions : undefined;
  return tokens === undefined ? 'everything' : tokens.get(token);
}
