import { isObject } from '../../src/for-local-server.js';
import type { Rights } from '../access.js';
import { Params } from '../params.js';
import type { OAuthApp } from './oauth-app.js';
import type { OAuthContext } from './oauth-context.js';
import { invalidParameter } from './oauth-refusal.js';
import type { OAuthRequest } from './oauth-request.js';

const DEFAULT_SECONDS = 900;
const MOST_SECONDS = 86_399;
/** What a scope calls the permission `chat`. */
const CHANNEL_CHAT = 'Connector.botChat';

/** Gives an app with a key a token for the JWT that it signed. */
export async function jwtGrant(request: OAuthRequest, { jwts, tokens, hosts }: OAuthContext): Promise<object> {
  const { bearer, host } = request;
  const seconds = durationOf(request);
  const scope = scopeOf(request);
  if (bearer === undefined) throw invalidParameter('Authorization');
  const { app, claims } = await jwts.verify(bearer, [host, host.replace(/:\d+$/, ''), ...hosts]);
  const { session_name: sessionName, session_context: sessionContext } = claims;
  const grant = {
    clientId: app.clientId,
    accountId: request.inPath('account_id'),
    enterpriseId: request.inPath('enterprise_id'),
    sessionName: typeof sessionName === 'string' ? sessionName : undefined,
    sessionContext,
    scope,
    permissions: permissionsOf(app, scope),
  };
  return tokens.issueForApp(grant, seconds);
}

function durationOf(request: OAuthRequest): number {
  const seconds = request.raw('duration_seconds') ?? DEFAULT_SECONDS;
  if (typeof seconds !== 'number' || !Number.isInteger(seconds) || seconds < 1 || seconds > MOST_SECONDS)
    throw invalidParameter('duration_seconds');
  return seconds;
}

type Scope = Readonly<Record<string, unknown>>;

function scopeOf(request: OAuthRequest): Scope | undefined {
  const scope = request.raw('scope');
  if (scope !== undefined && !isObject(scope)) throw invalidParameter('scope');
  return scope;
}

/** A scope counts for the apps of channels only. */
function permissionsOf({ channel = false }: OAuthApp, scope: Scope | undefined): Rights {
  if (!channel || scope === undefined) return 'everything';
  const names = Object.values(scope).flatMap((part) => permissionList(part));
  return new Set(names.map((name) => (name === CHANNEL_CHAT ? 'chat' : name)));
}

const permissionList = (part: unknown): string[] => (isObject(part) ? new Params(part).strings('permission_list') : []);
