import type { Challenge } from './code-challenge.js';
import type { OAuthApp } from './oauth-app.js';
import { redirect } from './oauth-answer.js';
import type { OAuthContext } from './oauth-context.js';
import { OAuthRefusal, invalidParameter } from './oauth-refusal.js';
import type { OAuthHandler, OAuthHandlers, OAuthRequest } from './oauth-request.js';

/** Takes what an app asks of a user, and gives the key of the page of consent. */
export function beginAuthorization(request: OAuthRequest, oauth: OAuthContext): string {
  if (request.required('response_type') !== 'code') throw invalidParameter('response_type');
  const app = oauth.apps.find(request.required('client_id'), ['web', 'pkce']);
  return oauth.authorizations.add({
    app,
    redirectUri: redirectUriOf(request.required('redirect_uri'), app),
    state: request.text('state'),
    challenge: challengeOf(request, app),
    workspaceId: request.inPath('workspace_id'),
  });
}

function redirectUriOf(redirectUri: string, { redirectUris }: OAuthApp): string {
  const isRegistered = redirectUris?.includes(redirectUri) ?? true;
  if (!isRegistered || !URL.canParse(redirectUri) || !/^https?:/i.test(redirectUri))
    throw invalidParameter('redirect_uri');
  return redirectUri;
}

function challengeOf(request: OAuthRequest, { type }: OAuthApp): Challenge | undefined {
  const method = request.text('code_challenge_method') ?? 'plain';
  if (method !== 'plain' && method !== 'S256') throw invalidParameter('code_challenge_method');
  const text = request.text('code_challenge');
  if (text !== undefined) return { text, method };
  if (type === 'pkce') throw invalidParameter('code_challenge');
  return undefined;
}

const authorize: OAuthHandler = (request, oauth) =>
  redirect(`http://${request.host}/oauth/consent?authorize_key=${beginAuthorization(request, oauth)}`);

export const authorizeHandlers: OAuthHandlers = {
  'GET /api/permission/oauth2/authorize': authorize,
  'GET /api/permission/oauth2/workspace_id/{workspace_id}/authorize': authorize,
};

/** @throws OAuthRefusal when the request to authorize was decided before, or never made. */
export function decideAuthorization(key: string, allowed: boolean, oauth: OAuthContext): string {
  const callback = oauth.authorizations.decide(key, allowed);
  if (callback === undefined) throw new OAuthRefusal('invalid_request', 'Nobody waits for this decision.');
  return callback;
}
