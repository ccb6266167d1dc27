/** The page of examples/web in Chromium: what its reader sees and does, on the local server and with a token. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DEMO_BOT_ID, startCozeServer } from 'coze-client/testing';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, expect, onTestFinished, test } from 'vitest';
import { launchChromium } from '../../scripts/pictures/chromium.mjs';
import { writeMicrophone } from '../../scripts/pictures/microphone.mjs';
import { root } from './installed-package.js';
import { startServer, type ServerProcess } from './server-process.js';
import { withoutCoze } from './without-coze.js';

const folder = mkdtempSync(join(tmpdir(), 'coze-web-'));
let browser: Browser;
let shared: BrowserContext;
let server: ServerProcess;
/** What the pages of a test complained about. */
const complaints: string[] = [];

const startPage = (env: NodeJS.ProcessEnv, ...flags: readonly string[]) =>
  startServer({
    args: [join(root, 'examples/web/server.mjs'), ...flags],
    env: { ...withoutCoze(process.env), PORT: '0', ...env },
    address: (printed) => /http:\/\/127\.0\.0\.1:\d+/.exec(printed)?.[0],
  });

beforeAll(async () => {
  const microphone = join(folder, 'microphone.wav');
  writeMicrophone(microphone);
  server = await startPage({});
  browser = await launchChromium({ microphone });
  shared = await browser.newContext(english);
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
  rmSync(folder, { recursive: true });
});

afterEach(() => {
  expect(complaints.splice(0)).toEqual([]);
});

/** Opens the page: with options in a browser of its own, else beside the pages of other tests, whose files are cached. */
async function open(options?: BrowserContextOptions, url = server.url): Promise<Page> {
  const context = options === undefined ? shared : await browser.newContext({ ...english, ...options });
  const page = await context.newPage();
  onTestFinished(() => (context === shared ? page.close() : context.close()));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.goto(url);
  return page;
}

const english: BrowserContextOptions = { locale: 'en-US', permissions: ['microphone'] };

async function ask(page: Page, text: string): Promise<void> {
  await page.fill('#message', text);
  await page.press('#message', 'Enter');
}

const lastMessage = (page: Page) => page.locator('#messages > li').last();

const isAnswered = (page: Page) => page.waitForSelector('#messages > li:last-child[aria-busy=false]');

test('an answer appears while it is written, and stop ends it in the page and on the server', async () => {
  const page = await open();
  await ask(page, 'Tell me a long story');
  await page.waitForFunction(() => (document.querySelector('.message.bot .text')?.textContent ?? '').length > 20);
  expect(await lastMessage(page).getAttribute('aria-busy')).toBe('true');
  let cancelled: unknown;
  await page.route('**/v3/chat/cancel', async (route) => {
    const response = await route.fetch();
    cancelled = await response.json();
    await route.fulfill({ response });
  });
  await page.click('#stop');
  await page.waitForSelector('.was-stopped');
  expect(cancelled).toMatchObject({ code: 0, data: { status: 'canceled' } });
  expect(await lastMessage(page).innerText()).toContain('Stopped');
  expect(await page.isVisible('#send')).toBe(true);
});

test('a tool of the page runs with its arguments, and a suggested question continues the conversation', async () => {
  const page = await open();
  await ask(page, 'How is the weather in Hangzhou?');
  await page.waitForSelector('.tool.done');
  await page.click('.tool summary');
  expect(await page.locator('.tool pre').allInnerTexts()).toEqual([
    '{\n  "city": "Hangzhou"\n}',
    expect.stringContaining('"temperature": 16'),
  ]);
  await page.waitForSelector('.suggestions button:visible');
  expect(await lastMessage(page).innerText()).toContain('16 °C');
  const asking = page.waitForRequest((request) => request.url().includes('/v3/chat?'));
  await page.click('text=And the weather in Shanghai?');
  expect(new URL((await asking).url()).searchParams.get('conversation_id')).toMatch(/^\d+$/);
  await isAnswered(page);
  expect(await page.locator('.message.user .bubble').last().innerText()).toBe('And the weather in Shanghai?');

  await page.click('#new-conversation');
  expect(await page.locator('#messages > li').count()).toBe(0);
  const anew = page.waitForRequest((request) => request.url().includes('/v3/chat'));
  await ask(page, 'Hello');
  expect(new URL((await anew).url()).search).toBe('');
});

test('pictures that are pasted and picked are uploaded through the proxy, and sent by their ids', async () => {
  const page = await open();
  await page.evaluate(() => {
    const data = new DataTransfer();
    data.items.add(new File(['<svg xmlns="http://www.w3.org/2000/svg"/>'], 'pasted.svg', { type: 'image/svg+xml' }));
    const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
    document.querySelector('#message')?.dispatchEvent(event);
  });
  const picture = {
    name: 'picked.svg',
    mimeType: 'image/svg+xml',
    buffer: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
  };
  await page.setInputFiles('#image-input', picture);
  await page.locator('.thumb').nth(1).waitFor();
  const asking = page.waitForRequest((request) => request.url().endsWith('/v3/chat'));
  await ask(page, 'What is this?');
  const [message] = (await asking).postDataJSON().additional_messages;
  expect(message.content_type).toBe('object_string');
  expect(JSON.parse(message.content)).toEqual([
    { type: 'text', text: 'What is this?' },
    { type: 'image', file_id: expect.stringMatching(/^\d+$/) },
    { type: 'image', file_id: expect.stringMatching(/^\d+$/) },
  ]);
  await isAnswered(page);
  expect(await lastMessage(page).innerText()).toContain('I got 2 pictures');
});

test('text of the model is shown as text, whatever it looks like', async () => {
  const page = await open();
  await ask(page, '<img src=x onerror=alert(1)> **bold** [link](javascript:alert(1))');
  await isAnswered(page);
  expect(await lastMessage(page).locator('img, a').count()).toBe(0);
  expect(await lastMessage(page).locator('strong').first().innerText()).toBe('bold');
});

async function playFault(page: Page, name: string): Promise<void> {
  if (!(await page.isVisible('#inspector'))) await page.click('#toggle-inspector');
  await page.selectOption('#fault', name);
  await page.click('#set-fault');
  await page.waitForSelector('#fault-note:not(:empty)');
}

test('an error says what happened and what to do, and another try succeeds', async () => {
  const page = await open();
  await playFault(page, 'denied');
  await ask(page, 'Hello');
  const box = page.locator('.error-box');
  await box.waitFor();
  expect(await box.innerText()).toContain('Not permitted\n');
  expect(await box.innerText()).toContain('The token lacks the permission');
  expect(await box.locator('pre').textContent()).toMatch(/PermissionDeniedError: .*4101[^]*logid: \w+/);
  await box.locator('text=Try again').click();
  await page.waitForSelector('.suggestions button:visible');
  expect(await box.count()).toBe(0);
});

test('a question that failed cannot be asked again once the conversation has moved on', async () => {
  const page = await open();
  await playFault(page, 'denied');
  await ask(page, 'Hello');
  await page.waitForSelector('text=Try again');
  await ask(page, 'Hello again');
  await isAnswered(page);
  expect(await page.locator('.error-box').count()).toBe(1);
  expect(await page.locator('text=Try again').count()).toBe(0);
});

test('the inspector has each event with its JSON, filters them, and shows drift from the contract', async () => {
  const page = await open();
  await playFault(page, 'drift');
  await ask(page, 'Hello');
  await isAnswered(page);
  await page.waitForSelector('#drift-list li');
  expect(await page.locator('#drift-list').innerText()).toMatch(
    /chat\.create · conversation\.message\.delta · data\.id\s+expected string, received number/,
  );
  expect(await page.isVisible('#drift-dot')).toBe(true);
  await page.fill('#event-filter', 'chat.completed');
  await page.waitForFunction(() => document.querySelectorAll('#events li').length === 1);
  await page.click('#events summary');
  expect(JSON.parse(await page.locator('#events pre').innerText())).toMatchObject({ status: 'completed' });
  await page.fill('#event-filter', '');
  await page.selectOption('#event-source', 'http');
  await page.waitForFunction(() => document.querySelectorAll('#events li').length === 2);
  expect(await page.locator('#events').innerText()).toContain('200 POST /v3/chat');
});

test('the questions of a workflow are answered in its log: a choice, then fields', async () => {
  const page = await open();
  await page.click('#tab-workflow');
  await page.fill('#parameters', 'no JSON');
  await page.click('#run');
  expect(await page.innerText('#parameters-problem')).toContain('must be a JSON object');
  await page.fill('#parameters', '{"topic": "a weekend"}');
  await page.click('#run');
  await page.click('text=Suzhou');
  await page.waitForSelector('.interrupt-form input');
  expect(await page.locator('#run-log').innerText()).toContain('Answered: Suzhou');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('3');
  await page.keyboard.press('Enter');
  const output = page.locator('.output pre');
  await output.waitFor();
  expect(JSON.parse(await output.innerText())).toMatchObject({ city: 'Suzhou', nights: 3, breakfast: true });
  expect(await page.locator('#run-log').innerText()).toContain('Answered: Nights: 3, With breakfast: Yes');
});

test('a call shows captions of both, moves the meters, and ends the sound of the bot when the user speaks', async () => {
  const page = await open();
  await page.click('#tab-voice');
  await page.click('#start-call');
  await page.waitForSelector('.captions .user.final');
  expect(await page.locator('.captions .user .words').first().innerText()).toMatch(/讲一个故事|speech/);
  await page.waitForSelector('#orb[data-state=speaking]');
  await page.waitForFunction(() => Number(document.querySelector('#output-level')?.getAttribute('aria-valuenow')) > 30);
  await page.waitForSelector('.captions .assistant .cut');
  expect(await page.locator('.captions .assistant').first().innerText()).toContain('interrupted');
  await page.waitForFunction(() => Number(document.querySelector('#input-level')?.getAttribute('aria-valuenow')) > 30);
  await page.click('#mute');
  expect(await page.getAttribute('#mute', 'aria-pressed')).toBe('true');
  await page.waitForFunction(() => document.querySelector('#input-level')?.getAttribute('aria-valuenow') === '0');
  await page.click('#hang-up');
  await page.waitForSelector('#orb[data-state=closed]');
  await page.click('#toggle-inspector');
  const events = await page.locator('#events').innerText();
  for (const name of ['chat.update', 'input_audio_buffer.speech_started', 'conversation.audio_transcript.completed'])
    expect(events).toContain(name);
  expect(events).toMatch(/input_audio_buffer\.append ×\d+/);
  expect(await page.isVisible('#start-call')).toBe(true);
});

test('with push to talk, the turn of the user lasts as long as the space bar is held', async () => {
  const page = await open();
  await page.click('#tab-voice');
  await page.click('#call-settings summary');
  await page.check('input[value=push_to_talk]');
  await page.click('#start-call');
  await page.waitForFunction(() => document.activeElement?.id === 'talk');
  await page.keyboard.down('Space');
  await page.waitForSelector('#orb[data-state=hearing]');
  await page.waitForFunction(() => Number(document.querySelector('#input-level')?.getAttribute('aria-valuenow')) > 30);
  await page.keyboard.up('Space');
  await page.waitForSelector('.captions .user.final');
  await page.waitForSelector('#orb[data-state=speaking]');
  await page.keyboard.press('Escape');
  await page.waitForSelector('#orb[data-state=listening]');
  expect(await page.locator('#microphone option').count()).toBeGreaterThan(1);
  await page.click('#hang-up');
});

test('a call goes over a lost connection, and what was said about the loss goes away', async () => {
  const coze = await startCozeServer({ token: 'pat_1' });
  onTestFinished(() => coze.close());
  const env = { COZE_API_TOKEN: 'pat_1', COZE_BOT_ID: DEMO_BOT_ID, COZE_BASE_URL: coze.url };
  const own = await startPage(env, '--built');
  onTestFinished(() => own.stop());
  const page = await open(undefined, own.url);
  coze.script({ on: 'websockets.chat.create', reset: { events: 3 } });
  await page.click('#tab-voice');
  await page.click('#start-call');
  await expect.poll(() => coze.sockets.length, { timeout: 20_000 }).toBe(2);
  await page.waitForSelector('#orb:not([data-state=reconnecting])');
  expect(await page.locator('#voice-problem .error-box').count()).toBe(0);
  expect(await page.isVisible('#hang-up')).toBe(true);
  // The client logs the loss.
  for (const text of complaints.splice(0)) expect(text).toContain('socket');
});

test('without a microphone, a call says what to do', async () => {
  const page = await open({ permissions: [] });
  await page.click('#tab-voice');
  await page.click('#start-call');
  await page.waitForSelector('#voice-problem .error-box');
  expect(await page.innerText('#voice-problem')).toContain('Allow it for this page in the settings of the browser');
  expect(await page.isVisible('#start-call')).toBe(true);
});

test('it is in the language of the browser until the reader chooses another one', async () => {
  const page = await open({ locale: 'zh-CN' });
  await page.waitForSelector('#starters button');
  expect(await page.getAttribute('html', 'lang')).toBe('zh-CN');
  expect(await page.innerText('h1 >> nth=0')).toBe('今天聊点什么？');
  await page.click('#language');
  expect(await page.innerText('h1 >> nth=0')).toBe('What is on your mind?');
  await page.reload();
  expect(await page.getAttribute('html', 'lang')).toBe('en');
  expect(await page.getAttribute('#message', 'placeholder')).toContain('Write a message');
});

test('it is dark where the system is, and where the reader or the bot chooses it', async () => {
  const darkPage = await open({ colorScheme: 'dark' });
  expect(await darkPage.getAttribute('html', 'data-theme')).toBe('dark');
  await darkPage.click('#theme');
  await darkPage.reload();
  expect(await darkPage.getAttribute('html', 'data-theme')).toBe('light');
  await ask(darkPage, 'Switch the page to dark');
  await darkPage.waitForSelector('.tool.done');
  const background = await darkPage.evaluate(() => getComputedStyle(document.body).backgroundColor);
  expect(background).toBe('rgb(23, 24, 22)');
  await isAnswered(darkPage);
});

test('it works with the keyboard alone, and the focus is visible', async () => {
  const page = await open();
  await page.waitForSelector('main:not([inert])');
  const focused = () =>
    page.evaluate(() => {
      const { id, className } = document.activeElement ?? { id: '', className: '' };
      return id === '' ? className : id;
    });
  const order: string[] = [];
  for (let count = 0; count < 12; count++) {
    await page.keyboard.press('Tab');
    order.push(await focused());
  }
  const bar = ['skip', 'tab-chat', 'language', 'theme', 'toggle-inspector'];
  const starters = ['suggestion', 'suggestion', 'suggestion'];
  expect(order).toEqual([...bar, 'messages-scroll', ...starters, 'message', 'image-input', 'new-conversation']);
  const outline = await page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineStyle);
  expect(outline).toBe('solid');

  await page.focus('#message');
  await page.keyboard.type('Tell me');
  await page.keyboard.press('Shift+Enter');
  await page.keyboard.type('a story');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => (document.querySelector('.message.bot .text')?.textContent ?? '').length > 20);
  expect(await page.locator('.bubble').innerText()).toBe('Tell me\na story');
  await page.keyboard.press('Escape');
  await page.waitForSelector('.was-stopped');

  await page.focus('#tab-chat');
  await page.keyboard.press('ArrowRight');
  expect(await focused()).toBe('tab-workflow');
  expect(await page.isVisible('#view-workflow')).toBe(true);
});

test('on a phone of 360 pixels nothing is wider than the screen', async () => {
  const page = await open({ viewport: { width: 360, height: 740 }, hasTouch: true });
  const widest = () =>
    page.evaluate(() =>
      Math.max(
        ...Array.from(document.querySelectorAll('body *'), (element) => {
          // What is in a box that scrolls by itself may be wider.
          const { right, width } = element.closest('pre')?.getBoundingClientRect() ?? element.getBoundingClientRect();
          return width === 0 || element.closest('.visually-hidden') !== null ? 0 : right;
        }),
      ),
    );
  await ask(page, `How is the weather in Hangzhou? ${'long'.repeat(60)}`);
  await page.waitForSelector('.suggestions button:visible');
  await page.click('.tool summary');
  expect(await widest()).toBeLessThanOrEqual(360);
  for (const view of ['workflow', 'voice']) {
    await page.click(`#tab-${view}`);
    expect(await widest()).toBeLessThanOrEqual(360);
  }
  await page.click('#toggle-inspector');
  expect(await widest()).toBeLessThanOrEqual(360);
});

test('with an own bot, the token is nowhere in the page', async () => {
  const token = 'pat_0123456789secret';
  const coze = await startCozeServer({ token, reply: ({ botId }) => `The bot ${botId} answers.` });
  onTestFinished(() => coze.close());
  const env = { COZE_API_TOKEN: token, COZE_BOT_ID: '42', COZE_BASE_URL: coze.url };
  const own = await startPage(env, '--built');
  onTestFinished(() => own.stop());
  const seen: string[] = [own.printed()];
  const page = await open({}, 'about:blank');
  page.on('request', (request) =>
    seen.push(request.url(), JSON.stringify(request.headers()), request.postData() ?? ''),
  );
  page.on('websocket', (socket) => seen.push(socket.url()));
  const bodies: Promise<string>[] = [];
  page.on('requestfinished', (request) =>
    bodies.push(request.response().then(async (response) => (await response?.text().catch(() => '')) ?? '')),
  );
  await page.goto(own.url);
  await ask(page, 'Hello');
  await isAnswered(page);
  expect(await lastMessage(page).innerText()).toContain('The bot 42 answers.');
  expect(await page.innerText('#where')).toBe('live service');
  await page.click('#tab-voice');
  const connecting = page.waitForEvent('websocket');
  await page.click('#start-call');
  await connecting;
  await page.waitForSelector('#hang-up:visible');
  seen.push(...(await Promise.all(bodies)), await page.content());
  seen.push(await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie])));
  await page.click('#hang-up');
  expect(seen.length).toBeGreaterThan(20);
  expect(seen.filter((text) => text.includes(token))).toEqual([]);
  expect(coze.sockets).toHaveLength(1);
});
