/** The programs of the guides and of the README that only a browser can run, in Chromium: with a proxy, as their guides say, on the local server. */
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { connect, type AddressInfo, type Server as NetServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer as createTLSServer } from 'node:tls';
import { createNodeProxy } from 'coze-client/proxy/node';
import { DEMO_BOT_ID, startCozeServer, type CozeServer } from 'coze-client/testing';
import { build } from 'esbuild';
import type { Browser, BrowserContext, Page } from 'playwright';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { launchChromium } from '../../scripts/pictures/chromium.mjs';
import { writeMicrophone } from '../../scripts/pictures/microphone.mjs';
import { selfSigned } from '../support/certificate.node.js';
import { root } from './installed-package.js';
import { snippetsOf } from './readme-snippets.js';

const folder = mkdtempSync(join(tmpdir(), 'coze-page-'));
let coze: CozeServer;
let secure: NetServer;
let server: Server;
let browser: Browser;
let context: BrowserContext;
/** The sockets of the pages before. */
let socketsBefore = 0;
/** What a page loads. */
const site = { body: '', script: '' };

const portOf = (listening: NetServer) => (listening.address() as AddressInfo).port;
const url = () => `http://127.0.0.1:${portOf(server)}`;

beforeAll(async () => {
  coze = await startCozeServer({ apps: [{ clientId: '1234567890.app.coze', type: 'pkce' }] });
  // What Chromium finds at https://api.coze.cn and wss://ws.coze.cn.
  secure = createTLSServer(selfSigned(), (socket) => {
    const upstream = connect(Number(new URL(coze.url).port), '127.0.0.1');
    socket.on('error', () => upstream.destroy()).pipe(upstream);
    upstream.on('error', () => socket.destroy()).pipe(socket);
  }).listen(0, '127.0.0.1');
  const proxy = createNodeProxy({
    baseURL: coze.url,
    token: 'pat_local',
    allow: ['chat.*', 'websockets.*'],
    authorize: () => ({ rewrite: { user_id: 'user-1' } }),
    rewrite: { bot_id: DEMO_BOT_ID },
  });
  server = createServer((request, response) => {
    if (request.url?.startsWith('/api/coze/')) return proxy(request, response);
    if (request.url === '/coze-token') return response.end('oauth_local');
    const script = request.url === '/script.js';
    response.setHeader('content-type', `text/${script ? 'javascript' : 'html'}; charset=utf-8`);
    const icon = '<link rel="icon" href="data:," />';
    response.end(script ? site.script : `${icon}${site.body}<script type="module" src="/script.js"></script>`);
  }).listen(0, '127.0.0.1');
  server.on('upgrade', proxy.upgrade);
  await Promise.all([once(secure, 'listening'), once(server, 'listening')]);
  const microphone = join(folder, 'microphone.wav');
  writeMicrophone(microphone);
  const args = [`--host-resolver-rules=MAP *.coze.cn 127.0.0.1:${portOf(secure)}`];
  browser = await launchChromium({ microphone, args });
  context = await browser.newContext({ permissions: ['microphone'], ignoreHTTPSErrors: true });
});

afterAll(async () => {
  await browser?.close();
  server?.close();
  secure?.close();
  await coze?.close();
  rmSync(folder, { recursive: true });
});

/** The page that the guide shows below a program. */
function pageOf(guide: string): string {
  const [, shown] = /^```html\n([^]*?)^```/m.exec(readFileSync(join(root, `docs/guide/${guide}.md`), 'utf8')) ?? [];
  if (shown === undefined) throw new Error(`The guide ${guide} shows no page.`);
  return shown;
}

const programOf = (guide: string) => readFileSync(join(root, `docs/programs/page/${guide}.ts`), 'utf8');

/** Opens a page with a program. The test fails for what the page complains about. */
async function open(contents: string, body: string): Promise<Page> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    // The package as it was built, not its source.
    tsconfigRaw: {},
  });
  socketsBefore = coze.sockets.length;
  Object.assign(site, { body, script: outputFiles[0]?.text });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  onTestFinished(async () => {
    await page.close();
    expect(complaints).toEqual([]);
  });
  await page.goto(url());
  return page;
}

const patiently = { timeout: 20_000 };
const text = (page: Page, selector: string) => expect.poll(() => page.innerText(selector), patiently);

interface SentEvent {
  readonly event_type: string;
  readonly data?: { readonly delta?: string; readonly output_audio?: unknown };
}

/** The last socket of the page. */
const socket = () => coze.sockets.slice(socketsBefore).at(-1);
/** What the page has sent over it. */
const sent = () => (socket()?.received ?? []) as readonly SentEvent[];
const sentTypes = () => sent().map(({ event_type }) => event_type);

/** The seconds of PCM16 that a page has sent. Its fake microphone says everything within five of them. */
function sentSeconds(sampleRate: number): number {
  const deltas = sent().map(({ event_type, data }) => (event_type === 'input_audio_buffer.append' ? data?.delta : ''));
  const bytes = deltas.reduce((sum, delta = '') => sum + Buffer.from(delta, 'base64').byteLength, 0);
  return bytes / 2 / sampleRate;
}

const buttons = (...ids: readonly string[]) => ids.map((id) => `<button id="${id}">${id}</button>`).join('');

test('proxy shows the answer to what is typed', async () => {
  const page = await open(programOf('proxy'), '<input /><output></output>');
  await page.fill('input', '讲个笑话');
  await page.press('input', 'Enter');
  await text(page, 'output').toContain('讲个笑话');
  expect(coze.requests.at(-1)?.body).toMatchObject({ bot_id: DEMO_BOT_ID, user_id: 'user-1' });
});

test('nextjs-client gives a component the answer in pieces', async () => {
  const show = `
    let count = 0;
    for await (const piece of ask('你好', undefined, new AbortController().signal)) {
      document.querySelector('output').textContent += piece;
      document.querySelector('#count').textContent = String(++count);
    }`;
  const page = await open(programOf('nextjs-client') + show, '<output></output><p id="count"></p>');
  await text(page, 'output').toContain('你好');
  expect(Number(await page.innerText('#count'))).toBeGreaterThan(1);
});

test('voice-in-a-page shows what both say, and hangs up', async () => {
  const page = await open(programOf('voice-in-a-page'), pageOf('voice-in-a-page'));
  await page.click('#call');
  await text(page, '#user').toContain('讲一个故事');
  await text(page, '#state').toBe('speaking');
  await text(page, '#assistant').not.toBe('');
  await page.click('#hang-up');
  await text(page, '#state').toBe('closed');
});

test('the program of the README shows what both say, and hangs up', async () => {
  const programs = snippetsOf('README.md', 'ts');
  expect(programs).toHaveLength(1);
  const page = await open(
    programs[0]?.code ?? '',
    `${buttons('call', 'hang-up')}<p id="user"></p><p id="assistant"></p>`,
  );
  await page.click('#call');
  await text(page, '#user').toContain('讲一个故事');
  await text(page, '#assistant').not.toBe('');
  await page.click('#hang-up');
  await expect.poll(() => socket()?.closed, patiently).toBeDefined();
});

test('voice-push-to-talk sends what is said while the button is held, and stops the answer', async () => {
  const page = await open(programOf('voice-push-to-talk'), `${buttons('call', 'talk', 'stop')}<p id="state"></p>`);
  await page.click('#call');
  await text(page, '#state').toBe('listening');
  await page.hover('#talk');
  await page.mouse.down();
  await text(page, '#state').toBe('hearing');
  await expect.poll(() => sentSeconds(24_000), patiently).toBeGreaterThan(5);
  await page.mouse.up();
  await text(page, '#state').toBe('speaking');
  expect(sentTypes()).toContain('input_audio_buffer.complete');
  await page.click('#stop');
  await text(page, '#state').toBe('listening');
  expect(sent()[0]?.data?.output_audio).toEqual({ voice_id: '7426720361733046281' });
});

test('voice-microphone writes down what is said, and reads it aloud', async () => {
  const page = await open(programOf('voice-microphone'), `${buttons('dictate', 'stop', 'read')}<p id="text"></p>`);
  await page.click('#dictate');
  await expect.poll(() => sentSeconds(16_000), patiently).toBeGreaterThan(5);
  await page.click('#stop');
  await text(page, '#text').toContain('讲一个故事');
  await expect.poll(() => socket()?.closed).toBeDefined();
  await page.click('#read');
  await expect.poll(sentTypes).toContain('input_text_buffer.complete');
  await expect.poll(() => socket()?.closed, patiently).toMatchObject({ code: 1000 });
});

test('ws-tools shows the answer, and hangs up', async () => {
  const page = await open(programOf('ws-tools'), pageOf('ws-tools'));
  await page.click('#call');
  await text(page, '#answer').not.toBe('');
  await page.click('#hang-up');
  await text(page, '#state').toBe('The call has ended.');
});

test('oauth-pkce sends the user to Coze and back, and a reload asks nobody', async () => {
  // The user, who allows the app.
  await context.route('https://*.coze.cn/**/authorize?**', (route) =>
    route.fulfill({ status: 302, headers: { location: coze.oauth.allow(route.request().url()) } }),
  );
  const page = await open(programOf('oauth-pkce'), '');
  await text(page, 'body').toMatch(/^Signed in as \S+/);
  expect(page.url()).toBe(`${url()}/`);
  await page.reload();
  await text(page, 'body').toMatch(/^Signed in as \S+/);
});
