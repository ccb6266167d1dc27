import type { Answer } from '../answer.js';
import { html } from './oauth-answer.js';

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
