// @ts-check
/**
 * Makes the pictures of the READMEs, and their badges: the page of examples/web in both languages, and the demo on a terminal.
 * They are put into docs/public, and committed. Needs a build of the package, Chromium, and fonts with Chinese and with emoji.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { badges } from './pictures/badges.mjs';
import { launchChromium } from './pictures/chromium.mjs';
import { demoOutput, terminalPage } from './pictures/terminal.mjs';
import { ask, questions, startWebPage } from './pictures/web-page.mjs';

const publicFile = (/** @type {string} */ name) => fileURLToPath(new URL(`../docs/public/${name}`, import.meta.url));
for (const name of ['pictures', 'badges']) mkdirSync(publicFile(name), { recursive: true });

for (const [file, svg] of Object.entries(badges())) writeFileSync(publicFile(`badges/${file}`), svg);

for (const [language, name] of [
  ['zh', 'fonts-noto-cjk'],
  ['und-zsye', 'fonts-noto-color-emoji'],
])
  if (execFileSync('fc-list', [`:lang=${language}`], { encoding: 'utf8' }) === '')
    throw new Error(`A font for the pictures is missing. On Debian: apt-get install ${name}`);

const webPage = await startWebPage();
const chromium = await launchChromium();
try {
  for (const language of /** @type {const} */ (['zh-CN', 'en'])) {
    const page = await chromium.newPage({
      viewport: { width: 1280, height: 800 },
      locale: language,
      colorScheme: 'light',
    });
    await page.goto(webPage.url);
    await ask(page, questions[language].slice(-1));
    await page.screenshot({ path: publicFile(`pictures/web-${language}.png`), animations: 'disabled' });
    await page.close();
  }
  const page = await chromium.newPage({ viewport: { width: 1000, height: 200 } });
  // The second half of the demo is like the first one.
  const [printed = ''] = (await demoOutput()).split('\n\n\x1b[1m[6/');
  await page.setContent(terminalPage('npm run demo', printed));
  await page.screenshot({ path: publicFile('pictures/demo.png'), fullPage: true });
} finally {
  await chromium.close();
  webPage.close();
}
