// @ts-check
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../../examples/web/server.mjs', import.meta.url));

/** What the pictures ask: the second question makes the bot call a tool. */
export const questions = {
  'zh-CN': ['你好', '杭州今天天气怎么样？'],
  en: ['Hello', 'How is the weather in Hangzhou today?'],
};

/** Starts the page of examples/web on the local server. */
export async function startWebPage() {
  const server = spawn(process.execPath, [program], {
    env: { PATH: process.env['PATH'], PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let printed = '';
  for await (const piece of server.stdout) {
    printed += piece;
    const [url] = /http:\/\/127\.0\.0\.1:\d+\//.exec(printed) ?? [];
    if (url !== undefined) return { url, close: () => server.kill() };
  }
  throw new Error(`The server of the page has ended. It printed: ${printed}`);
}

/**
 * Asks questions, of which the last one makes the bot call a tool, and shows what the tool got and gave.
 *
 * @param {import('playwright').Page} page
 * @param {readonly string[]} texts
 */
export async function ask(page, texts) {
  for (const text of texts) {
    await page.fill('#message', text);
    await page.keyboard.press('Enter');
    await page.waitForSelector('#messages > li:last-child .suggestion');
  }
  await page.click('.tool summary');
}
