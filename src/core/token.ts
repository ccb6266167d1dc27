import { CozeError } from '../errors/coze-error.js';
import { headerValue } from './headers.js';

/** A token, or a function that gives one: it is asked before every attempt, so that it can refresh. */
export type GetToken = string | (() => string | undefined | null | Promise<string | undefined | null>);

export interface TokenPolicy {
  /** Whether personal access tokens are refused: whoever opens the page could read them. */
  readonly refusePersonal: boolean;
}

/** The token as it is sent, or undefined where there is none. Never waits unless the source does. */
export function readToken(source: GetToken, policy: TokenPolicy): string | undefined | Promise<string | undefined> {
  if (typeof source !== 'function') return checkToken(source, policy);
  let given: ReturnType<typeof source>;
  try {
    given = source();
  } catch (cause) {
    return refuse(cause);
  }
  if (typeof given !== 'object' || given === null) return checkToken(given, policy);
  return Promise.resolve(given).then((token) => checkToken(token, policy), refuse);
}

export function checkToken(token: unknown, policy: TokenPolicy): string | undefined {
  if (token === undefined || token === null) return undefined;
  if (typeof token !== 'string') throw new CozeError(`token must be a string, not ${typeof token}.`);
  const text = token.trim();
  if (policy.refusePersonal && text.startsWith('pat_'))
    throw new CozeError(
      'A personal access token in a browser or web worker can be read by whoever opens the page. Use an OAuth token ' +
        'or a server of yours in between; allowPersonalAccessTokenInBrowser: true lets it pass all the same.',
    );
  return text === '' ? undefined : headerValue('authorization', text);
}

function refuse(cause: unknown): never {
  throw new CozeError('The token function failed, nothing was sent: see cause.', { cause });
}
