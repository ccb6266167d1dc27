import { cpSync, mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  DEMO_BOT_ID,
  DEMO_JWT_APP_ID,
  DEMO_JWT_KEY_ID,
  DEMO_WEB_CLIENT_ID,
  DEMO_WEB_CLIENT_SECRET,
  startCozeServer,
  type CozeServer,
} from 'coze-client/testing';
import { getWebAuthenticationUrl, getWebOAuthToken, handleCallback } from 'coze-client';
import { installPackage, root, type InstalledPackage } from '../package/installed-package.js';
import { eventually } from '../support/eventually.js';
import { startEdgeFunction } from './edge-function.js';
import { installRuntimes } from './installed-runtimes.js';
import { startWorker } from './workerd.js';

const TOKEN = 'oauth.token.create';
let coze: CozeServer;
let installed: InstalledPackage;

beforeAll(() => {
  installRuntimes();
  installed = installPackage();
  cpSync(join(root, 'test/runtimes/shared-worker.mjs'), join(installed.project, 'shared-worker.mjs'));
});
afterAll(() => installed.remove());
beforeEach(async () => {
  coze = await startCozeServer({ token: [] });
  return () => coze.close();
});

const tokenRequests = () => coze.requests.filter(({ operation }) => operation === TOKEN).length;

/** A Worker or edge function in which no request has run yet. */
async function coldWorker(
  start: typeof startWorker,
  more: object = {},
): Promise<{
  ask(request?: object, signal?: AbortSignal): Promise<unknown>;
  [Symbol.asyncDispose](): Promise<void>;
}> {
  const { project } = installed;
  const worker = await start(join(project, 'shared-worker.mjs'), mkdtempSync(join(project, 'worker-')));
  const app = { appId: DEMO_JWT_APP_ID, keyid: DEMO_JWT_KEY_ID, privateKey: coze.oauth.demoJwtKey };
  const settings = { url: coze.url, bot: DEMO_BOT_ID, app, ...more };
  return {
    async ask(request, signal = AbortSignal.timeout(20_000)) {
      const body = JSON.stringify({ ...settings, ...request });
      const response = await fetch(worker.url, { method: 'POST', body, signal });
      const text = await response.text();
      expect(response.status, text + worker.printed()).toBe(200);
      return JSON.parse(text);
    },
    [Symbol.asyncDispose]: () => worker.stop(),
  };
}

/** Holds the next token requests until it is called. */
function holdTokens(times: number): () => void {
  let release: () => void = () => undefined;
  coze.script({ on: TOKEN, hold: new Promise<void>((resolve) => (release = resolve)), times });
  return () => release();
}

const expected = { user: 'coze-demo', text: expect.stringContaining('Hi') };

describe.each([
  // Here a request cannot use the responses and timers of another one.
  { runtime: 'workerd', start: startWorker, agent: /^coze-client\/\S+ workerd$/ },
  // Here it can: these tests only show that the programs work, with the files for edge functions.
  { runtime: 'edge-runtime', start: startEdgeFunction, agent: /^coze-client\/\S+ edge$/ },
])('on $runtime', ({ start, agent }) => {
  test('two requests at once on a cold start get their answers', async () => {
    await using worker = await coldWorker(start);
    const release = holdTokens(2);
    const answers = Promise.all([worker.ask(), worker.ask()]);
    await eventually(() => expect(tokenRequests()).toBe(2));
    release();
    expect(await answers).toEqual([expected, expected]);
    expect(await worker.ask()).toEqual(expected);
    expect(tokenRequests()).toBe(2);
    for (const { headers } of coze.requests) expect(headers['user-agent']).toMatch(agent);
  });

  test('a request whose client leaves while the token is fetched does not stop later ones', async () => {
    await using worker = await coldWorker(start);
    const release = holdTokens(2);
    const leaving = new AbortController();
    const left = worker.ask({}, leaving.signal).catch((error: unknown) => error);
    await eventually(() => expect(tokenRequests()).toBe(1));
    const meanwhile = worker.ask();
    await eventually(() => expect(tokenRequests()).toBe(2));
    leaving.abort();
    expect(await left).toMatchObject({ name: 'AbortError' });
    release();
    expect([await meanwhile, await worker.ask(), await worker.ask()]).toEqual([expected, expected, expected]);
    expect(tokenRequests()).toBe(2);
  });

  test('a request whose client leaves before anything is sent does not stop later ones', async () => {
    await using worker = await coldWorker(start);
    for (let request = 0; request < 5; request += 1) {
      const leaving = new AbortController();
      const left = worker.ask({}, leaving.signal).catch((error: unknown) => error);
      setImmediate(() => leaving.abort());
      await left;
    }
    expect(await worker.ask()).toEqual(expected);
  });

  test('a token that ends soon is used, and replaced by the request that finds it too old', async () => {
    await using worker = await coldWorker(start);
    let later = 0;
    const askAfter = async (...pauses: readonly number[]) => {
      for (const seconds of pauses) {
        coze.clock.advance(seconds * 1_000);
        later += seconds * 1_000;
        expect(await worker.ask({ later })).toEqual(expected);
      }
    };
    await askAfter(0, 700, 100, 60);
    expect(tokenRequests()).toBe(1);
    await askAfter(20, 10, 10);
    expect(tokenRequests()).toBe(2);
  });

  test('two requests that refresh the token of a user at once get their answers', async () => {
    const app = {
      clientId: DEMO_WEB_CLIENT_ID,
      clientSecret: DEMO_WEB_CLIENT_SECRET,
      redirectUrl: 'https://shop.example/callback',
    };
    const url = getWebAuthenticationUrl({ ...app, baseURL: coze.url });
    const { code } = handleCallback(coze.oauth.allow(url), { url });
    const token = await getWebOAuthToken({ ...app, code, baseURL: coze.url });
    await using worker = await coldWorker(start, { login: { app, token } });
    expect(await worker.ask()).toEqual(expected);
    const before = tokenRequests();
    const release = holdTokens(2);
    const later = 890_000;
    const answers = Promise.all([worker.ask({ later }), worker.ask({ later })]);
    await eventually(() => expect(tokenRequests()).toBe(before + 2));
    release();
    expect(await answers).toEqual([expected, expected]);
  });
});
