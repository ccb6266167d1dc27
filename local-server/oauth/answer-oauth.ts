import type { Answer } from '../answer.js';
import type { Call } from '../call.js';
import type { RouteMatch } from '../router.js';
import { authorizeHandlers } from './authorize.js';
import { deviceCodeHandlers } from './device-code.js';
import type { OAuthContext } from './oauth-context.js';
import { OAuthRefusal, invalidParameter, refusedAnswer } from './oauth-refusal.js';
import { type OAuthHandlers, OAuthRequest } from './oauth-request.js';
import { tokenHandlers } from './token-grants.js';

/** The routes of OAuth, which answer without an envelope. */
export const oauthHandlers: OAuthHandlers = { ...authorizeHandlers, ...tokenHandlers, ...deviceCodeHandlers };

/** Answers a route of OAuth. */
export async function answerOAuth(call: Call, { route, path }: RouteMatch, oauth: OAuthContext): Promise<Answer> {
  const { host, authorization } = call;
  const name = `${route.method} ${route.path}`;
  try {
    const handler = oauthHandlers[name];
    if (handler === undefined) throw new OAuthRefusal('internal_error', `The local server does not answer ${name}.`);
    return await handler(new OAuthRequest(valuesOf(call), { host, path, authorization }), oauth);
  } catch (error) {
    return refusedAnswer(error, oauth.errors);
  }
}

function valuesOf({ method, query, body }: Call): unknown {
  if (method === 'GET') return Object.fromEntries(query);
  if (!body.ok || body.isForm === true) throw invalidParameter('the body must be JSON');
  return body.value;
}
