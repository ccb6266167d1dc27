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

const isTokenList = (option: TokenOption): option is readonly string[] => Array.isArray(option);

export function acceptedTokens(option: TokenOption | undefined): AcceptedTokens {
  if (option === undefined) return undefined;
  if (typeof option === 'string') return new Map([[option, 'everything']]);
  if (isTokenList(option)) return new Map(option.map((token) => [token, 'everything']));
  return new Map(Object.entries(option).map(([token, permissions]) => [token, new Set(permissions)]));
}
