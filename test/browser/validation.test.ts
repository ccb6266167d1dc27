/** Runs in a page of Chromium with `npm run test:browser`. test/validation/loading.test.ts does the same on Node. */
import { beforeAll, describe, expect, inject, onTestFinished, test } from 'vitest';
import { jwtAuth } from '../../src/index.js';
import { DEMO_JWT_APP_ID, DEMO_JWT_KEY_ID } from '../../local-server/lib/demo-ids.js';
import { linked } from '../support/error-link.js';
import { strictCalls, type Access } from './strict-calls.js';

const refused = linked(
  'RequestValidationError: POST /v3/chat: bot_id must have at least 1 character. Nothing was sent.',
  'RequestValidationError',
);

const entries =
  '{"operations":"coze-demo","schemas":false,"json-schemas":"string","audio":16000,"voice":"denied","ws-tools":"realtime.event","testing/browser":401}';

describe('validation, and every entry of the package', () => {
  let access: Access;

  beforeAll(async () => {
    const { url: baseURL, jwtKey: privateKey } = inject('coze');
    const app = { baseURL, appId: DEMO_JWT_APP_ID, keyid: DEMO_JWT_KEY_ID, privateKey };
    access = { baseURL, token: await jwtAuth({ ...app, allowPrivateKeyInBrowser: true }).token() };
  });

  test('works in a page', async () => {
    expect(await strictCalls(access)).toEqual(['coze-demo', refused, entries, 'generates code']);
  });

  test('works in a page with a strict Content-Security-Policy, without violations', async () => {
    const frame = document.createElement('iframe');
    frame.src = new URL('strict-page.html', import.meta.url).href;
    onTestFinished(() => frame.remove());
    const ready = messageOf(window);
    document.body.append(frame);
    expect(await ready).toBe('ready');
    const outcome = messageOf(window);
    frame.contentWindow?.postMessage(access, location.origin);
    // Generating code is the last attempt, and the only one that is rejected.
    expect(await outcome).toEqual(['coze-demo', refused, entries, 'generates no code']);
  });

  test('works in a web worker', async () => {
    const worker = new Worker(new URL('strict-worker.ts', import.meta.url), { type: 'module' });
    onTestFinished(() => worker.terminate());
    const outcome = messageOf(worker);
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none
    worker.postMessage(access);
    expect(await outcome).toEqual(['coze-demo', refused, entries, 'generates code']);
  });
});

function messageOf(source: Window | Worker): Promise<unknown> {
  return new Promise((resolve) => {
    source.addEventListener('message', (event) => resolve('data' in event ? event.data : undefined), { once: true });
  });
}
