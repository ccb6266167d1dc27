/** The demo, as newcomers see it: piped, on a terminal, and with a bot that does not exist. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify, stripVTControlCharacters } from 'node:util';
import { startCozeServer } from 'coze-client/testing';
import { expect, onTestFinished, test } from 'vitest';
import { asTerminal } from '../../scripts/pictures/terminal.mjs';
import { root } from './installed-package.js';
import { withoutCoze } from './without-coze.js';

const run = promisify(execFile);

async function demo(env: NodeJS.ProcessEnv = {}, flags: readonly string[] = []) {
  const options = { env: { ...withoutCoze(process.env), ...env }, timeout: 60_000 };
  const program = [...flags, join(root, 'examples/demo.mjs')];
  const done = await run(process.execPath, program, options).catch((error) => error);
  return { code: done.code ?? 0, printed: String(done.stdout), complained: String(done.stderr) };
}

test('piped, it shows each question with its answer, and how to use an own bot', async () => {
  const { code, printed, complained } = await demo();
  expect([code, complained]).toEqual([0, '']);
  expect(printed).toContain('[1/8] A streamed chat\nYou  2024 年 10 月 1 日是星期几？\nBot  你说的是“2024 年');
  expect(printed).toContain('You  北京\nBot  北京：22 °C');
  const lines = printed.trim().split('\n');
  expect(printed.match(/^(You|Bot)/gm)?.join('')).toMatch(/^(You(Bot)+){10}$/);
  expect(lines.at(-1)).toContain('COZE_API_TOKEN=pat_… COZE_BOT_ID=…');
  expect(printed).toBe(stripVTControlCharacters(printed));
});

test('on a terminal, it has colours, and a line that shows the waiting and leaves nothing behind', async () => {
  const { printed } = await demo({}, ['--import', asTerminal]);
  expect(printed).toContain('\u001B[36mYou\u001B[0m  你好！');
  expect(printed).toMatch(/⠋ waiting for the answer \d+\.\d s/);
  for (const waiting of printed.split('waiting for the answer').slice(1))
    expect(waiting.replace(/^ \d+\.\d s/, '').startsWith('\u001B[0m\r\u001B[K')).toBe(true);
});

test('a bot that does not exist ends it with the message of the error, not with a stack', async () => {
  const server = await startCozeServer();
  onTestFinished(() => server.close());
  const own = { COZE_API_TOKEN: 'pat_local', COZE_BOT_ID: '404', COZE_BASE_URL: server.url };
  const { code, printed, complained } = await demo(own);
  expect(code).toBe(1);
  expect(printed).toContain('On the real service.');
  expect(complained).toMatch(/^NotFoundError: POST \/v3\/chat: HTTP 200, code: 4200, msg: The bot 404 does not exist/);
  expect(complained.trim().split('\n')).toHaveLength(1);
});
