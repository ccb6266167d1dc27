import type { Answer } from '../answer.js';

/** Secrets must stay in no cache. */
const headers = { 'Cache-Control': 'no-store' };

/** A JSON body without an envelope. */
export const oauthJSON = (body: object, status = 200): Answer => ({
  kind: 'raw',
  status,
  body: JSON.stringify(body),
  contentType: 'application/json; charset=utf-8',
  headers,
});

export const html = (body: string, status = 200): Answer => ({
  kind: 'raw',
  status,
  body,
  contentType: 'text/html; charset=utf-8',
  headers,
});

export const redirect = (to: string): Answer => ({
  kind: 'raw',
  status: 302,
  body: '',
  contentType: 'text/html; charset=utf-8',
  headers: { ...headers, Location: to },
});
