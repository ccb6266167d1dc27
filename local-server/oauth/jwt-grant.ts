import { isObject } from '../../src/for-local-server.js';
import { RequestParams } from '../http/request-params.js';
import type { Permissions } from './accepted-tokens.js';
import type { OAuthApp } from './apps.js';
import type { OAuthContext } from './oauth-context.js';
import { invalidRequest } from './oauth-errors.js';
import type { ReceivedOAuthRequest } from './received-oauth-request.js';

const DEFAULT_SECONDS = 900;
const MAX_SECONDS = 86_399;
/** The name of the permission `chat` in a scope. */
const CHANNEL_CHAT = 'Connector.botChat';

/** Issues an access token for a JWT that an app has signed. */
export async function issueForJwt(
  request: ReceivedOAuthRequest,
  { jwts, tokens, hosts }: OAuthContext,
): Promise<object> {
  const { bearer, host } = request;
  const seconds = durationOf(request);
  const scope = readScope(request);
  if (bearer === undefined) throw invalidRequest('Authorization');
  const { app, claims } = await jwts.verify(bearer, [host, host.replace(/:\d+$/, ''), ...hosts]);
  const { session_name: sessionName, session_context: sessionContext } = claims;
  const grant = {
    clientId: app.clientId,
    accountId: request.inPath('account_id'),
    enterpriseId: request.inPath('enterprise_id'),
    sessionName: typeof sessionName === 'string' ? sessionName : undefined,
    sessionContext,
    scope,
    permissions: scopePermissions(app, scope),
  };
  return tokens.issueForApp(grant, seconds);
}

function durationOf(request: ReceivedOAuthRequest): number {
  const seconds = request.raw('duration_seconds') ?? DEFAULT_SECONDS;
  if (typeof seconds !== 'number' || !Number.isInteger(seconds) || seconds < 1 || seconds > MAX_SECONDS) {
    throw invalidRequest('duration_seconds');
  }
  return seconds;
}

type Scope = Readonly<Record<string, unknown>>;

function readScope(request: ReceivedOAuthRequest): Scope | undefined {
  const scope = request.raw('scope');
  if (scope !== undefined && !isObject(scope)) throw invalidRequest('scope');
  return scope;
}

/** A scope limits the permissions of channel apps only. */
function scopePermissions({ channel = false }: OAuthApp, scope: Scope | undefined): Permissions {
  if (!channel || scope === undefined) return 'everything';
  const names = Object.values(scope).flatMap((part) =>
    isObject(part) ? new RequestParams(part).strings('permission_list') : [],
  );
  return new Set(names.map((name) => (name === CHANNEL_CHAT ? 'chat' : name)));
}
