import type { OAuthApp } from './apps.js';
import type { Challenge } from './authorizations.js';
import type { OAuthContext, OAuthHandler, OAuthHandlers } from './oauth-context.js';
import { invalidRequest } from './oauth-errors.js';
import { redirect } from './oauth-responses.js';
import type { ReceivedOAuthRequest } from './received-oauth-request.js';

/** @returns the key of the consent page. */
export function beginAuthorization(request: ReceivedOAuthRequest, oauth: OAuthContext): string {
  if (request.required('response_type') !== 'code') throw invalidRequest('response_type');
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
  if (!isRegistered || !URL.canParse(redirectUri) || !/^https?:/i.test(redirectUri)) {
    throw invalidRequest('redirect_uri');
  }
  return redirectUri;
}

function challengeOf(request: ReceivedOAuthRequest, { type }: OAuthApp): Challenge | undefined {
  const method = request.text('code_challenge_method') ?? 'plain';
  if (method !== 'plain' && method !== 'S256') throw invalidRequest('code_challenge_method');
  const text = request.text('code_challenge');
  if (text !== undefined) return { text, method };
  if (type === 'pkce') throw invalidRequest('code_challenge');
  return undefined;
}

const authorize: OAuthHandler = (request, oauth) =>
  redirect(`http://${request.host}/oauth/consent?authorize_key=${beginAuthorization(request, oauth)}`);

export const authorizeHandlers: OAuthHandlers = {
  'GET /api/permission/oauth2/authorize': authorize,
  'GET /api/permission/oauth2/workspace_id/{workspace_id}/authorize': authorize,
};
