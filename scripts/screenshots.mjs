// @ts-check
/**
 * Takes pictures of the page of examples/web, to be looked at: each view on a desktop and on a phone, light and dark, in
 * Chinese and in English. They are put into build/screenshots. Needs a build of the package, and Chromium. For Chinese, the
 * system needs a Chinese font.
 */
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { launchChromium } from './pictures/chromium.mjs';
import { writeMicrophone } from './pictures/microphone.mjs';
import { ask, questions, startWebPage } from './pictures/web-page.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const pictures = `${root}build/screenshots`;
const sizes = { desktop: { width: 1280, height: 860 }, phone: { width: 360, height: 740 } };

/** @typedef {import('playwright').Page} Page */
/** @type {Record<string, (page: Page, language: keyof typeof questions) => Promise<unknown>>} */
const scenes = {
  welcome: (page) => page.waitForSelector('#starters button'),
  chat: (page, language) => ask(page, questions[language]),
  async inspector(page, language) {
    await page.click('#toggle-inspector');
    await page.selectOption('#fault', 'drift');
    await page.click('#set-fault');
    await page.waitForFunction(() => document.querySelector('#fault-note')?.textContent !== '');
    // On a phone, the inspector covers the chat.
    if ((page.viewportSize()?.width ?? 0) < 960) await page.click('#close-inspector');
    await page.fill('#message', questions[language][0] ?? '');
    await page.keyboard.press('Enter');
    await page.waitForSelector('#messages > li:last-child .suggestion');
    if (!(await page.isVisible('#inspector'))) await page.click('#toggle-inspector');
    await page.waitForSelector('#drift-list li');
  },
  async error(page, language) {
    await page.evaluate(() => fetch('/demo/fault?name=reset', { method: 'POST' }));
    await page.fill('#message', questions[language][0] ?? '');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.error-box');
  },
  async workflow(page) {
    await page.click('#tab-workflow');
    await page.click('#run');
    await page.click('.choices button');
    await page.waitForSelector('.interrupt-form input');
  },
  async voice(page) {
    await page.click('#tab-voice');
    await page.click('#start-call');
    await page.waitForSelector('.captions .assistant');
  },
};

mkdirSync(pictures, { recursive: true });
const microphone = `${pictures}/microphone.wav`;
writeMicrophone(microphone);
const server = await startWebPage();
const browser = await launchChromium({ microphone });
try {
  for (const [size, viewport] of Object.entries(sizes))
    for (const language of /** @type {const} */ (['zh-CN', 'en']))
      for (const colorScheme of /** @type {const} */ (['light', 'dark']))
        for (const [name, play] of Object.entries(scenes)) {
          const page = await browser.newPage({ viewport, locale: language, colorScheme, permissions: ['microphone'] });
          await page.goto(server.url);
          await play(page, language);
          await page.screenshot({
            path: `${pictures}/${size}-${language}-${colorScheme}-${name}.png`,
            animations: 'disabled',
          });
          await page.close();
        }
  console.log(`The pictures are in ${pictures}.`);
} finally {
  await browser.close();
  server.close();
}
