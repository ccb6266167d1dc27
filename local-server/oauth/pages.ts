import type { ParsedRequest } from '../http/parsed-request.js';
import type { RouteResponse } from '../http/response.js';
import type { OAuthContext, OAuthHandlers } from './oauth-context.js';
import { OAuthRequestError, invalidRequest } from './oauth-errors.js';
import { html, redirect } from './oauth-responses.js';
import { ReceivedOAuthRequest } from './received-oauth-request.js';

/** Answers a request for a page of the website. `undefined` for an unknown page. */
export async function handlePage(request: ParsedRequest, oauth: OAuthContext): Promise<RouteResponse | undefined> {
  const { method, path, query, host, body } = request;
  const handler = pageHandlers[`${method} ${path}`];
  const form = body.ok ? body.value : undefined;
  try {
    return await handler?.(
      new ReceivedOAuthRequest(method === 'GET' ? Object.fromEntries(query) : form, { host }),
      oauth,
    );
  } catch (error) {
    if (error instanceof OAuthRequestError) return messagePage('Request failed', error.message, 400);
    throw error;
  }
}

/** The pages on which a user allows or refuses access. They are not part of the contract. */
const pageHandlers: OAuthHandlers = {
  'GET /oauth/consent': (request, { authorizations, user }) => {
    const key = request.required('authorize_key');
    const { app, workspaceId } = authorizations.find(key);
    return consentPage(app.name ?? app.clientId, user, key, workspaceId);
  },

  'POST /oauth/consent': (request, { authorizations }) =>
    redirect(authorizations.decide(request.required('authorize_key'), isAllowed(request))),

  'GET /device': (request) => devicePage(request.text('user_code') ?? ''),

  'POST /device': (request, { devices }) => {
    const allowed = isAllowed(request);
    if (!devices.decide(request.required('user_code'), allowed)) {
      throw new OAuthRequestError('invalid_request', 'No device waits for this code.');
    }
    return messagePage(allowed ? 'Device connected' : 'Device refused', 'You can close this page.');
  },
};

function isAllowed(request: ReceivedOAuthRequest): boolean {
  const decision = request.required('decision');
  if (decision !== 'allow' && decision !== 'deny') throw invalidRequest('decision');
  return decision === 'allow';
}

const DECISION =
  '<button name="decision" value="allow">Allow</button> <button name="decision" value="deny">Deny</button>';

function consentPage(app: string, user: string, key: string, workspaceId: string | undefined): RouteResponse {
  const workspaces = workspaceId === undefined ? 'all workspaces' : `the workspace ${escaped(workspaceId)}`;
  return page(
    'Authorize an app',
    `<p><strong>${escaped(app)}</strong> wants to act for ${escaped(user)} in ${workspaces}.</p>`,
    '<form method="post" action="/oauth/consent">',
    `<input type="hidden" name="authorize_key" value="${escaped(key)}">`,
    DECISION,
    '</form>',
  );
}

const devicePage = (userCode: string): RouteResponse =>
  page(
    'Connect a device',
    '<form method="post" action="/device">',
    '<p><label>The code that the device shows',
    `<input name="user_code" value="${escaped(userCode)}" required autocomplete="off"></label></p>`,
    DECISION,
    '</form>',
  );

const messagePage = (title: string, text: string, status?: number): RouteResponse =>
  html(documentOf(title, [`<p>${escaped(text)}</p>`]), status);

const page = (title: string, ...body: readonly string[]): RouteResponse => html(documentOf(title, body));

const documentOf = (title: string, body: readonly string[]): string =>
  [
    '<!doctype html>',
    '<html lang="en">',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width">',
    `<title>${escaped(title)}</title>`,
    '<style>body { font: 1rem/1.5 system-ui; max-width: 30rem; margin: 4rem auto; padding: 0 1rem }</style>',
    `<h1>${escaped(title)}</h1>`,
    ...body,
    '</html>',
    '',
  ].join('\n');

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string): string => text.replaceAll(/[&<>"']/g, (character) => ESCAPES[character] ?? character);
