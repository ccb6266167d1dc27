import type { OAuthContext } from './answer-oauth.js';
import type { OAuthApp } from './apps.node.js';
import { isMadeOf } from './authorize.js';
import { jwtGrant } from './jwt.node.js';
import { type OAuthHandler, type OAuthHandlers, oauthJSON, OAuthRefusal, type OAuthRequest } from './protocol.js';

type GrantHandler = (request: OAuthRequest, oauth: OAuthContext) => object | Promise<object>;

/** A web app proves itself by its secret; the others have none. */
function authenticate({ type, clientSecret }: OAuthApp, { bearer }: OAuthRequest): void {
  if (type === 'web' && bearer !== clientSecret)
    throw new OAuthRefusal('invalid_client', 'The client secret is missing or wrong.');
}

const codeGrant: GrantHandler = async (request, { apps, authorizations, tokens }) => {
  const app = apps.find(request.required('client_id'), ['web', 'pkce']);
  const redirectUri = request.required('redirect_uri');
  const code = request.required('code');
  authenticate(app, request);
  const wanted = authorizations.takeCode(code);
  if (wanted?.app !== app) throw new OAuthRefusal('invalid_grant', 'The code is unknown, too old or was used before.');
  const { challenge, workspaceId } = wanted;
  if (wanted.redirectUri !== redirectUri) throw new OAuthRefusal('invalid_grant', 'The redirect_uri is another one.');
  if (challenge !== undefined && !(await isMadeOf(challenge, request.required('code_verifier'))))
    throw new OAuthRefusal('invalid_grant', 'The code_verifier does not fit the code_challenge.');
  return tokens.issueForUser({ clientId: app.clientId, workspaceId, permissions: 'everything' });
};

const refreshGrant: GrantHandler = (request, { apps, tokens }) => {
  const app = apps.find(request.required('client_id'), ['web', 'pkce', 'device']);
  const refreshToken = request.required('refresh_token');
  authenticate(app, request);
  return tokens.issueForUser(tokens.spend(refreshToken, app.clientId));
};

const deviceGrant: GrantHandler = (request, { apps, devices, tokens }) => {
  const app = apps.find(request.required('client_id'), ['device']);
  const { workspaceId } = devices.take(app, request.required('device_code'));
  return tokens.issueForUser({ clientId: app.clientId, workspaceId, permissions: 'everything' });
};

const APP_GRANTS: Readonly<Record<string, GrantHandler>> = {
  'urn:ietf:params:oauth:grant-type:jwt-bearer': jwtGrant,
};

const ALL_GRANTS: Readonly<Record<string, GrantHandler>> = {
  ...APP_GRANTS,
  authorization_code: codeGrant,
  refresh_token: refreshGrant,
  'urn:ietf:params:oauth:grant-type:device_code': deviceGrant,
};

const tokenFor =
  (grants: Readonly<Record<string, GrantHandler>>): OAuthHandler =>
  async (request, oauth) => {
    const type = request.required('grant_type');
    const grant = Object.hasOwn(grants, type) ? grants[type] : undefined;
    if (grant === undefined) throw new OAuthRefusal('unsupported_grant_type', `not supported grant type: ${type}`);
    return oauthJSON(await grant(request, oauth));
  };

export const tokenHandlers: OAuthHandlers = {
  'POST /api/permission/oauth2/token': tokenFor(ALL_GRANTS),
  'POST /api/permission/oauth2/account/{account_id}/token': tokenFor(APP_GRANTS),
  'POST /api/permission/oauth2/enterprise_id/{enterprise_id}/token': tokenFor(APP_GRANTS),
};
