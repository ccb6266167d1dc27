import type { RouteResponse } from '../http/response.js';

/** No cache may store a token. */
const noStore = { 'Cache-Control': 'no-store' };

/** JSON without an envelope. */
export const oauthJSON = (body: object, status = 200): RouteResponse => ({
  kind: 'raw',
  status,
  body: JSON.stringify(body),
  contentType: 'application/json; charset=utf-8',
  headers: noStore,
});

export const html = (body: string, status = 200): RouteResponse => ({
  kind: 'raw',
  status,
  body,
  contentType: 'text/html; charset=utf-8',
  headers: noStore,
});

export const redirect = (url: string): RouteResponse => ({
  kind: 'raw',
  status: 302,
  body: '',
  contentType: 'text/html; charset=utf-8',
  headers: { ...noStore, Location: url },
});
