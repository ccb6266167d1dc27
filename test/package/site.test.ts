/** The built site of the guides in Chromium. `npm run docs:build` builds it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { launchChromium } from '../../scripts/pictures/chromium.mjs';
import { serveSite } from '../../scripts/pictures/site.mjs';
import { root } from './installed-package.js';

let browser: Browser;
let site: Awaited<ReturnType<typeof serveSite>>;

beforeAll(async () => {
  site = await serveSite();
  browser = await launchChromium();
});

afterAll(async () => {
  await browser?.close();
  site?.close();
});

/** Opens a page of the site. A test fails for each error on the console, and for each request to another host. */
async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await browser.newPage(options);
  const complaints: string[] = [];
  onTestFinished(async () => {
    await page.close();
    expect(complaints).toEqual([]);
  });
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('request', (request) => {
    if (!/^data:|^blob:/.test(request.url()) && new URL(request.url()).origin !== site.url)
      complaints.push(`a request to ${request.url()}`);
  });
  await page.goto(`${site.url}${path}`, { waitUntil: 'networkidle' });
  return page;
}

const title = (page: Page) => page.locator('h1').first();

async function search(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.fill('#localsearch-input', words);
}

test('the home page leads to the first guide, and the sidebar to all others', async () => {
  const page = await open('/');
  await page.click('.VPHero a.brand');
  await expect.poll(() => title(page).innerText()).toContain('Get started');
  const links = await page.locator('.VPSidebar a').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  expect(links.length).toBeGreaterThan(50);
  expect(new Set(links).size).toBe(links.length);
  await page.click('.VPSidebar a >> text=Voice in a page');
  await page.waitForURL('**/guide/voice-in-a-page');
  await page.click('.VPDocAsideOutline a >> text=Push to talk');
  expect(new URL(page.url()).hash).toBe('#push-to-talk');
});

test.each([
  ['', 'retries', 'Retries', 'retries'],
  ['/zh', '重试', '重试', '重试'],
  ['', 'barge-in', 'Voice in a page', 'Barge-in'],
  ['/zh', '断线重连', 'socket', '断线重连'],
  ['/zh', '打断', '语音', '打断'],
  ['/zh', '如何取消对话', '取消对话', 'chat.cancel'],
])('search at %s/ finds %s and opens its page', async (folder, words, expected, content) => {
  const page = await open(`${folder}/`);
  await search(page, words);
  const results = page.locator('#localsearch-list a');
  await expect.poll(() => results.first().innerText()).toMatch(new RegExp(expected, 'i'));
  await page.keyboard.press('Enter');
  await page.waitForURL(`**${folder}/guide/**`);
  expect(await page.locator('main').innerText()).toContain(content);
});

test('a search without results says so in the language of the page', async () => {
  const page = await open('/zh/');
  await search(page, 'qwertyuiop');
  await expect.poll(() => page.locator('.no-results').innerText()).toContain('没有找到');
});

test('a reader changes the language and stays on the guide', async () => {
  const page = await open('/guide/retries');
  expect(await page.getAttribute('html', 'lang')).toBe('en');
  await page.hover('.VPNavBarTranslations');
  await page.click('.VPNavBarTranslations >> text=简体中文');
  await page.waitForURL('**/zh/guide/retries');
  await expect.poll(() => page.getAttribute('html', 'lang')).toBe('zh-CN');
  expect(await title(page).innerText()).toContain('重试');
});

test('every link of a page leads to a page and to a place on it', () => {
  const dist = join(root, 'docs/.vitepress/dist');
  const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
  const texts = new Map(pages.map((file) => [`/${file}`, readFileSync(join(dist, file), 'utf8')]));
  const dead = [...texts].flatMap(([page, text]) =>
    Array.from(text.matchAll(/<a [^>]*?href="([^"]+)"/g), ([, href = '']) => new URL(href, `http://site${page}`))
      .filter(({ hostname, pathname, hash }) => {
        if (hostname !== 'site') return false;
        const file = pathname.endsWith('/') ? `${pathname}index.html` : pathname.replace(/(\.html)?$/, '.html');
        const target = texts.get(file);
        return target === undefined || (hash !== '' && !target.includes(` id="${decodeURIComponent(hash.slice(1))}"`));
      })
      .map(({ pathname, hash }) => `${page}: ${pathname}${hash}`),
  );
  expect(pages.length).toBeGreaterThan(100);
  expect(dead).toEqual([]);
});
