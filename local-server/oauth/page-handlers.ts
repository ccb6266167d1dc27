import { decideAuthorization } from './authorize.js';
import { redirect } from './oauth-answer.js';
import type { OAuthHandlers, OAuthRequest } from './oauth-request.js';
import { OAuthRefusal, invalidParameter } from './oauth-refusal.js';
import { consentPage, devicePage, messagePage } from './pages.js';

/** The pages of the website that people decide on. The contract does not know them. */
export const pageHandlers: OAuthHandlers = {
  'GET /oauth/consent': (request, { authorizations, user }) => {
    const key = request.required('authorize_key');
    const wanted = authorizations.find(key);
    if (wanted === undefined) throw new OAuthRefusal('invalid_request', 'Nobody waits for this decision.');
    const { app, workspaceId } = wanted;
    return consentPage(app.name ?? app.clientId, user, key, workspaceId);
  },

  'POST /oauth/consent': (request, oauth) =>
    redirect(decideAuthorization(request.required('authorize_key'), isAllowed(request), oauth)),

  'GET /device': (request) => devicePage(request.text('user_code') ?? ''),

  'POST /device': (request, { devices }) => {
    const allowed = isAllowed(request);
    if (!devices.decide(request.required('user_code'), allowed))
      throw new OAuthRefusal('invalid_request', 'No device waits for this code.');
    return messagePage(allowed ? 'Device connected' : 'Device refused', 'You can close this page.');
  },
};

function isAllowed(request: OAuthRequest): boolean {
  const decision = request.required('decision');
  if (decision !== 'allow' && decision !== 'deny') throw invalidParameter('decision');
  return decision === 'allow';
}
