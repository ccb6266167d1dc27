import type { Call } from '../received-request.node.js';
import type { Answer } from '../response.js';
import type { OAuthContext } from './answer-oauth.js';
import { decideAuthorization } from './authorize.js';
import { html, invalidParameter, type OAuthHandlers, OAuthRefusal, OAuthRequest, redirect } from './protocol.js';

/** Answers a request for a page of the website; `undefined` when there is no such page. */
export async function answerPage(call: Call, oauth: OAuthContext): Promise<Answer | undefined> {
  const { method, path, query, host, body } = call;
  const handler = pageHandlers[`${method} ${path}`];
  const form = body.ok ? body.value : undefined;
  try {
    return await handler?.(new OAuthRequest(method === 'GET' ? Object.fromEntries(query) : form, { host }), oauth);
  } catch (error) {
    if (error instanceof OAuthRefusal) return messagePage('This did not work', error.message, 400);
    throw error;
  }
}

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

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string): string => text.replaceAll(/[&<>"']/g, (character) => ESCAPES[character] ?? character);

const page = (title: string, body: string, status?: number): Answer =>
  html(
    `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escaped(title)}</title>
<style>body { font: 1rem/1.5 system-ui; max-width: 30rem; margin: 4rem auto; padding: 0 1rem }</style>
<h1>${escaped(title)}</h1>
${body}
</html>
`,
    status,
  );

const DECISION = `<button name="decision" value="allow">Allow</button>
<button name="decision" value="deny">Deny</button>`;

const reach = (workspaceId: string | undefined): string =>
  workspaceId === undefined ? 'all workspaces' : `the workspace ${escaped(workspaceId)}`;

/** Asks the user whether an app may act for them. */
export const consentPage = (app: string, user: string, key: string, workspaceId: string | undefined): Answer =>
  page(
    'Authorize an app',
    `<p><strong>${escaped(app)}</strong> wants to act for ${escaped(user)} in ${reach(workspaceId)}.</p>
<form method="post" action="/oauth/consent">
<input type="hidden" name="authorize_key" value="${escaped(key)}">
${DECISION}
</form>`,
  );

/** Asks the user for the code that a device shows. */
export const devicePage = (userCode: string): Answer =>
  page(
    'Connect a device',
    `<form method="post" action="/device">
<p><label>The code that the device shows
<input name="user_code" value="${escaped(userCode)}" required autocomplete="off"></label></p>
${DECISION}
</form>`,
  );

/** Tells the user how it went. */
export const messagePage = (title: string, text: string, status?: number): Answer =>
  page(title, `<p>${escaped(text)}</p>`, status);
