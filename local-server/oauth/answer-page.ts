import type { Answer } from '../answer.js';
import type { Call } from '../call.js';
import type { OAuthContext } from './oauth-context.js';
import { OAuthRefusal } from './oauth-refusal.js';
import { OAuthRequest } from './oauth-request.js';
import { pageHandlers } from './page-handlers.js';
import { messagePage } from './pages.js';

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
