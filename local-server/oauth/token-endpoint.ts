import type { OAuthApp } from './apps.js';
import { verifiesChallenge } from './authorizations.js';
import { issueForJwt } from './jwt-grant.js';
import type { OAuthContext, OAuthHandler, OAuthHandlers } from './oauth-context.js';
import { OAuthRequestError } from './oauth-errors.js';
import { oauthJSON } from './oauth-responses.js';
import type { ReceivedOAuthRequest } from './received-oauth-request.js';

type GrantHandler = (request: ReceivedOAuthRequest, oauth: OAuthContext) => object | Promise<object>;

/** Only a web app has a secret. */
function checkSecret({ type, clientSecret }: OAuthApp, { bearer }: ReceivedOAuthRequest): void {
  if (type === 'web' && bearer !== clientSecret) {
    throw new OAuthRequestError('invalid_client', 'The client secret is missing or wrong.');
  }
}

const issueForCode: GrantHandler = async (request, { apps, authorizations, tokens }) => {
  const app = apps.find(request.required('client_id'), ['web', 'pkce']);
  const redirectUri = request.required('redirect_uri');
  const code = request.required('code');
  checkSecret(app, request);
  const authorization = authorizations.takeCode(code);
  if (authorization?.app !== app) {
    throw new OAuthRequestError('invalid_grant', 'The code is unknown, expired or was used before.');
  }
  const { challenge, workspaceId } = authorization;
  if (authorization.redirectUri !== redirectUri) {
    throw new OAuthRequestError('invalid_grant', 'The redirect_uri is not that of the authorization.');
  }
  if (challenge !== undefined && !(await verifiesChallenge(challenge, request.required('code_verifier')))) {
    throw new OAuthRequestError('invalid_grant', 'The code_verifier does not match the code_challenge.');
  }
  return tokens.issueForUser({ clientId: app.clientId, workspaceId, permissions: 'everything' });
};

const issueForRefreshToken: GrantHandler = (request, { apps, tokens }) => {
  const app = apps.find(request.required('client_id'), ['web', 'pkce', 'device']);
  const refreshToken = request.required('refresh_token');
  checkSecret(app, request);
  return tokens.issueForUser(tokens.useRefreshToken(refreshToken, app.clientId));
};

const issueForDevice: GrantHandler = (request, { apps, devices, tokens }) => {
  const app = apps.find(request.required('client_id'), ['device']);
  const { workspaceId } = devices.take(app, request.required('device_code'));
  return tokens.issueForUser({ clientId: app.clientId, workspaceId, permissions: 'everything' });
};

/** The grants of the paths for an account or an enterprise. */
const APP_GRANTS: Readonly<Record<string, GrantHandler>> = {
  'urn:ietf:params:oauth:grant-type:jwt-bearer': issueForJwt,
};

const ALL_GRANTS: Readonly<Record<string, GrantHandler>> = {
  ...APP_GRANTS,
  authorization_code: issueForCode,
  refresh_token: issueForRefreshToken,
  'urn:ietf:params:oauth:grant-type:device_code': issueForDevice,
};

const tokenHandler =
  (grants: Readonly<Record<string, GrantHandler>>): OAuthHandler =>
  async (request, oauth) => {
    const type = request.required('grant_type');
    const grant = Object.hasOwn(grants, type) ? grants[type] : undefined;
    if (grant === undefined) {
      throw new OAuthRequestError('unsupported_grant_type', `not supported grant type: ${type}`);
    }
    return oauthJSON(await grant(request, oauth));
  };

export const tokenHandlers: OAuthHandlers = {
  'POST /api/permission/oauth2/token': tokenHandler(ALL_GRANTS),
  'POST /api/permission/oauth2/account/{account_id}/token': tokenHandler(APP_GRANTS),
  'POST /api/permission/oauth2/enterprise_id/{enterprise_id}/token': tokenHandler(APP_GRANTS),
};
