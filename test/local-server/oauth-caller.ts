import { expect } from 'vitest';
import type { CozeServer, CozeServerOptions } from 'coze-client/testing';
import { safeParse } from 'zod/v4/core';
import { responses } from '../schemas/client-schemas.js';
import { Json } from './caller.js';
import { startServer } from './start-server.js';

export const TIME = Date.UTC(2026, 0, 2, 3, 4, 5);
export const OAUTH = '/api/permission/oauth2';
export const DEVICE_GRANT = 'urn:ietf:params:oauth:grant-type:device_code';
export const JWT_GRANT = 'urn:ietf:params:oauth:grant-type:jwt-bearer';

export interface OAuthAnswer {
  readonly status: number;
  readonly json: Json;
}

/** Starts a server whose time stands still unless a test moves it, with a caller of its OAuth. */
export async function startOAuthServer(
  options?: CozeServerOptions,
): Promise<{ server: CozeServer; caller: OAuthCaller }> {
  const { server } = await startServer({ now: () => TIME, ...options });
  return { server, caller: new OAuthCaller(server) };
}

/** Calls OAuth over HTTP as programs and browsers do. Successful responses are checked against the contract. */
export class OAuthCaller {
  constructor(readonly server: CozeServer) {}

  async post(path: string, body: unknown, bearer?: string): Promise<OAuthAnswer> {
    const response = await fetch(this.server.url + OAUTH + path, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        ...(bearer === undefined ? {} : { Authorization: `Bearer ${bearer}` }),
      },
      body: JSON.stringify(body),
    });
    const json = new Json(await response.json());
    // Another request may have arrived since.
    const operation = this.server.requests.findLast(({ url }) => url === OAUTH + path)?.operation ?? '';
    const isToken = json.at('error') === undefined && json.at('error_code') === undefined;
    const schema = isToken ? responses[operation] : undefined;
    if (schema !== undefined) expect(safeParse(schema, json.value).error?.issues ?? []).toEqual([]);
    return { status: response.status, json };
  }

  /** The status, the code and the message of a request that fails. */
  async refusal(path: string, body: unknown, bearer?: string): Promise<unknown[]> {
    const { status, json } = await this.post(path, body, bearer);
    expect(json.value).toEqual({
      error: json.at('error'),
      error_code: json.at('error'),
      error_description: json.at('error_message'),
      error_message: expect.any(String),
    });
    return [status, json.at('error'), json.at('error_message')];
  }

  token = (body: Record<string, unknown>, bearer?: string): Promise<OAuthAnswer> => this.post('/token', body, bearer);

  refusedToken = (body: Record<string, unknown>, bearer?: string): Promise<unknown[]> =>
    this.refusal('/token', body, bearer);

  /** The HTTP status and the code of an API request with a token. */
  async api(token: string, path = '/v1/users/me'): Promise<unknown[]> {
    const response = await fetch(this.server.url + path, { headers: { Authorization: `Bearer ${token}` } });
    return [response.status, new Json(await response.json()).at('code')];
  }

  authorizeUrl(query: Record<string, string>, place = ''): string {
    const all = new URLSearchParams({ response_type: 'code', state: 's 1', ...query });
    return `${this.server.url}${OAUTH}${place}/authorize?${all.toString()}`;
  }

  /** The URL that a GET request is redirected to. */
  async location(url: string): Promise<string> {
    const response = await fetch(url, { redirect: 'manual' });
    expect(response.status).toBe(302);
    return response.headers.get('location') ?? '';
  }

  /** Loads a page, fills in its form and submits it, as a user does. */
  async decide(url: string, decision: 'allow' | 'deny', typed: Record<string, string> = {}): Promise<Response> {
    const page = await fetch(url);
    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    const text = await page.text();
    const form = new URLSearchParams();
    for (const [, name = '', value = ''] of text.matchAll(/<input [^>]*?name="(\w+)" value="([^"]*)"/g))
      form.set(name, value);
    for (const [name, value] of Object.entries({ ...typed, decision })) form.set(name, value);
    const action = /action="([^"]+)"/.exec(text)?.[1] ?? '';
    return fetch(new URL(action, page.url), { method: 'POST', body: form, redirect: 'manual' });
  }
}

/** The code in the redirect URI. */
export const codeIn = (callback: string): string => new URL(callback).searchParams.get('code') ?? '';
