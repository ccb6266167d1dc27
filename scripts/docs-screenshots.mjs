// @ts-check
/**
 * Takes pictures of the built site, to be looked at: on a desktop and on a phone, light and dark, in Chinese and in English. They
 * are put into build/docs-screenshots. Needs `npm run docs:build`, Chromium, and a Chinese font.
 */
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { launchChromium } from './pictures/chromium.mjs';
import { serveSite } from './pictures/site.mjs';

const siteFolder = fileURLToPath(new URL('../build/docs-screenshots', import.meta.url));
const siteSizes = { desktop: { width: 1280, height: 860 }, phone: { width: 390, height: 844 } };
const searchedFor = { en: 'retries', zh: '重试' };

/** @typedef {import('playwright').Page} Page */
/** @type {Record<string, { path: string, play?: (page: Page, language: 'en' | 'zh') => Promise<unknown> }>} */
const siteScenes = {
  home: { path: '' },
  guide: { path: 'guide/errors' },
  table: {
    path: 'guide/performance',
    play: (page) => page.locator('table').first().scrollIntoViewIfNeeded(),
  },
  search: {
    path: '',
    async play(page, language) {
      await page.keyboard.press('Control+k');
      await page.fill('#localsearch-input', searchedFor[language]);
      await page.waitForSelector('#localsearch-list a');
    },
  },
};

mkdirSync(siteFolder, { recursive: true });
const site = await serveSite();
const siteBrowser = await launchChromium();
try {
  for (const [size, viewport] of Object.entries(siteSizes))
    for (const language of /** @type {const} */ (['zh', 'en']))
      for (const colorScheme of /** @type {const} */ (['light', 'dark']))
        for (const [name, { path, play }] of Object.entries(siteScenes)) {
          const page = await siteBrowser.newPage({ viewport, colorScheme });
          await page.goto(`${site.url}/${language === 'zh' ? 'zh/' : ''}${path}`, { waitUntil: 'networkidle' });
          await play?.(page, language);
          await page.screenshot({
            path: `${siteFolder}/${size}-${language}-${colorScheme}-${name}.png`,
            animations: 'disabled',
          });
          await page.close();
        }
  console.log(`The pictures are in ${siteFolder}.`);
} finally {
  await siteBrowser.close();
  site.close();
}
