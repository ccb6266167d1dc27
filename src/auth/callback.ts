import { CozeError } from '../errors/coze-error.js';
import { isErrorBody } from '../errors/error-body.js';
import { OAuthError, StateMismatchError } from '../errors/oauth-error.js';
import { stateOf } from './authorization-url.js';

/** What was kept when the browser was sent away: the `state`, or the whole address it was sent to. */
export type ExpectedCallback = { readonly state: string } | { readonly url: string };

/** What the browser brought back. */
export interface Callback {
  /** For `getWebOAuthToken` or `getPKCEOAuthToken`, once. */
  readonly code: string;
  readonly state: string;
}

/**
 * Reads the address a browser came back to, and checks that it is the answer to your own request.
 *
 * @param url the address, or its path and query, as a server sees it.
 * @param expected the `state`, or the `url` the browser was sent to, from the session of this very user.
 * @throws StateMismatchError when the state is another one or missing.
 * @throws OAuthError when the user or the platform refused.
 * @throws CozeError when there is no code.
 * @example
 * const { code } = handleCallback(request.url, { state: session.state });
 */
export function handleCallback(url: string | URL, expected: ExpectedCallback): Callback {
  const { searchParams } = parse(url);
  for (const name of new Set(searchParams.keys()))
    if (single.test(name) && searchParams.getAll(name).length > 1)
      throw new CozeError(`The callback holds "${name}" more than once: it may be forged. Let the user begin again.`);
  const wanted = wantedState(expected);
  if (typeof wanted !== 'string' || wanted === '')
    throw new StateMismatchError('No state is expected: pass the one that the address of authorization was made with.');
  const state = searchParams.get('state');
  if (state !== wanted)
    throw new StateMismatchError(
      `The callback has ${state === null ? 'no state' : 'another state than was sent'}: ` +
        'it may be forged, or the answer to an older request. Let the user begin again.',
    );
  const body = Object.fromEntries([...searchParams].filter(([name]) => name.startsWith('error')));
  if (isErrorBody(body)) throw new OAuthError(undefined, body, 'The authorization');
  const code = searchParams.get('code');
  if (code === null || code === '') throw new CozeError('The callback holds no code.');
  return { code, state };
}

/** What an honest server sends once. */
const single = /^(state|code|error.*)$/;

/** What a session no longer holds comes as undefined, whatever its type says. */
function wantedState(expected: ExpectedCallback | undefined): unknown {
  if (typeof expected !== 'object' || expected === null) return undefined;
  if (!('url' in expected)) return expected.state;
  return URL.canParse(expected.url) ? stateOf(expected.url) : undefined;
}

function parse(url: unknown): URL {
  const address = url instanceof URL ? url.href : url;
  if (typeof address === 'string' && address !== '' && URL.canParse(address, 'http://localhost'))
    return new URL(address, 'http://localhost');
  throw new CozeError('The callback is no address: pass the one that the browser came to, or its path and query.');
}
