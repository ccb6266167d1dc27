/** The playground of the built site in Chromium, which reaches no other host. `npm run docs:build` builds the site. */
import type { Browser, BrowserContext, Page } from 'playwright';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { launchChromium } from '../../scripts/pictures/chromium.mjs';
import { serveSite } from '../../scripts/pictures/site.mjs';

let browser: Browser;
let context: BrowserContext;
let site: Awaited<ReturnType<typeof serveSite>>;

beforeAll(async () => {
  site = await serveSite();
  browser = await launchChromium();
  // Other hosts would be reached through a proxy that does not exist. Unlike routes, it leaves the cache on.
  context = await browser.newContext({ proxy: { server: 'http://127.0.0.1:9', bypass: '127.0.0.1' } });
});

afterAll(async () => {
  await browser?.close();
  site?.close();
});

/** Opens the playground. A test fails for each request to another host, and for each error of the page. */
async function open(path = '/playground'): Promise<Page> {
  const page = await context.newPage();
  const complaints: string[] = [];
  onTestFinished(async () => {
    await page.close();
    expect(complaints).toEqual([]);
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== site.url) complaints.push(`a request to ${request.url()}`);
  });
  await page.goto(`${site.url}${path}`);
  await page.waitForSelector('.playground');
  return page;
}

const editor = (page: Page) => page.locator('.playground textarea');
const output = (page: Page) => page.locator('.playground .output').innerText();
const traffic = (page: Page) => page.locator('.playground .traffic').innerText();
const status = (page: Page) => page.locator('.playground [role=status]').innerText();

test.each([
  ['/playground', 'Run', 'The program has ended.'],
  ['/zh/playground', '运行', '程序已结束。'],
])('at %s an edited program streams a chat, and its events are shown', async (path, run, ended) => {
  const page = await open(path);
  const program = await editor(page).inputValue();
  expect(program).toContain('讲个笑话');
  await editor(page).fill(program.replace('讲个笑话', '数到三'));
  await page.click(`text="${run}"`);
  await expect.poll(() => status(page), { timeout: 60_000 }).toBe(ended);
  expect(await output(page)).toMatch(/^你说：“数到三”。You said: "数到三"\.\n\d+ tokens, log id \S+\n$/);
  expect(await traffic(page)).toMatch(
    /^→\s*POST \/v3\/chat\n←\s*200 text\/event-stream\S*\n←\s*conversation\.chat\.created/,
  );
  await page.click('summary >> text=conversation.message.delta >> nth=0');
  expect(JSON.parse(await page.locator('details[open] pre').innerText())).toMatchObject({
    role: 'assistant',
    type: 'answer',
  });
});

test('every program of the list runs to its end', async () => {
  const page = await open();
  const names = await page
    .locator('option')
    .evaluateAll((options) => options.map((option) => option.getAttribute('value')));
  expect(names.length).toBeGreaterThan(5);
  const outputs: Record<string, string> = {};
  for (const name of names.map(String)) {
    await page.selectOption('select', name);
    await editor(page).press('Control+Enter');
    await expect.poll(() => status(page), { timeout: 60_000 }).toMatch(/ended/);
    outputs[name] = `${await status(page)}\n${await output(page)}`;
  }
  for (const [name, text] of Object.entries(outputs)) expect(text, name).toMatch(/^The program has ended\.\n./);
  expect(outputs['tools']).toContain('The weather: 北京：晴，22 ℃.');
  expect(outputs['workflow-interrupt']).toContain('{"city":"北京","temperature":22}');
  expect(outputs['testing-faults']).toContain('StreamInterruptedError: 一二三四五六\n');
  expect(outputs['pagination']).toContain('["三","四"]');
});

test('the typed error of a scripted fault is shown with its code and its log id', async () => {
  const page = await open();
  await editor(page).fill(`
    import { CozeAPI } from 'coze-client';
    import { startCozeServer } from 'coze-client/testing';
    const server = await startCozeServer();
    server.script({ on: 'users.me', error: { code: 4101, msg: 'not yours' } });
    await new CozeAPI({ token: 'any' as string }).users.me();`);
  await page.click('text="Run"');
  await expect.poll(() => status(page), { timeout: 60_000 }).toBe('The program has ended with an error.');
  expect(await output(page)).toMatch(
    /^PermissionDeniedError\n  status: 200\n  code: 4101\n  logid: \w+\n  GET \/v1\/users\/me: .*not yours/,
  );
});

test('an endless loop leaves the page usable, only its last output is kept, and stop ends it', async () => {
  const page = await open();
  await editor(page).fill('for (let count = 0; ; count++) console.log(count);');
  await page.click('text="Run"');
  await expect.poll(() => output(page), { timeout: 60_000 }).toMatch(/^\d{4,}\n/);
  await page.click('text="Stop"');
  expect(await status(page)).toBe('Stopped.');
  const last = await output(page);
  expect(last.trim().split('\n')).toHaveLength(500);
  await page.click('text="Undo my changes"');
  expect(await output(page)).toBe(last);
  expect(await editor(page).inputValue()).toContain('client.chat.stream');
});

test('a turn over a socket reaches the server in the page, and its messages are shown', async () => {
  const page = await open();
  await editor(page).fill(`
    import { CozeAPI } from 'coze-client';
    const client = new CozeAPI({ token: 'local' });
    const session = await client.websockets.chat.create(process.env.COZE_BOT_ID);
    session.send({
      event_type: 'conversation.message.create',
      data: { role: 'user', content_type: 'text', content: 'Hello' },
    });
    for await (const event of session) if (event.event_type === 'conversation.chat.completed') break;
    session.close();`);
  await page.click('text="Run"');
  await expect.poll(() => status(page), { timeout: 60_000 }).toBe('The program has ended.');
  const lines = await traffic(page);
  expect(lines).toMatch(/^→\s*WebSocket \/v1\/chat\n/);
  expect(lines).toMatch(/→\s*conversation\.message\.create\n[^]*←\s*conversation\.message\.delta\n/);
});

test('a program imports later with any quotes, and what it posts itself is no report', async () => {
  const page = await open();
  await editor(page).fill(`
    self.postMessage('x');
    self.postMessage({ pieces: 'x' });
    const { CozeAPI } = await import("coze-client");
    const { readWav } = await import(\`coze-client/audio\`);
    enum Level { Low = 1 }
    console.log(typeof CozeAPI, typeof readWav, Level.Low);`);
  await page.click('text="Run"');
  await expect.poll(() => status(page), { timeout: 60_000 }).toBe('The program has ended.');
  expect(await output(page)).toBe('function function 1\n');
});

test('what a program cannot import or cannot be is said', async () => {
  const page = await open();
  await editor(page).fill(`import fs from 'node:fs'; fs.readFileSync('x');`);
  await page.click('text="Run"');
  await expect
    .poll(() => output(page), { timeout: 60_000 })
    .toContain('The playground has no module node:fs. It has: coze-client,');
  await editor(page).fill('const = 1;');
  await page.click('text="Run"');
  await expect.poll(() => output(page), { timeout: 60_000 }).toMatch(/^SyntaxError\n.*\(1:7\)/);
});

test('errors after the end of a program are shown, and a part of the page that cannot be loaded', async () => {
  const page = await open();
  await editor(page).fill(`
    setTimeout(() => { throw new TypeError('late'); }, 0);
    void Promise.reject(new RangeError('later'));`);
  await page.click('text="Run"');
  await expect.poll(() => output(page), { timeout: 60_000 }).toMatch(/TypeError\n {2}late\n/);
  expect(await output(page)).toContain('RangeError\n  later\n');
  expect(await status(page)).toBe('The program has ended.');
  await page.route('**/worker-*.js', (route) => route.abort());
  await page.click('text="Run"');
  await expect.poll(() => status(page), { timeout: 60_000 }).toContain('Reload the page');
});
