// @ts-check
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const execute = promisify(execFile);
const demo = fileURLToPath(new URL('../../examples/demo.mjs', import.meta.url));

/** A module that makes the pipe of a program what a terminal is. */
export const asTerminal = `data:text/javascript,${encodeURIComponent(
  'Object.assign(process.stdout, { isTTY: true, hasColors: () => true })',
)}`;

/** What the demo prints on a terminal, with its colours. */
export async function demoOutput() {
  const { stdout } = await execute(process.execPath, ['--import', asTerminal, demo], {
    env: { PATH: process.env['PATH'] },
  });
  return stdout;
}

/** The styles of the codes that the demo prints. */
const styles = new Map([
  ['1', 'font-weight: 600'],
  ['2', 'opacity: 0.6'],
  ['31', 'color: #ff8f87'],
  ['32', 'color: #8fd6a0'],
  ['33', 'color: #e8c86a'],
  ['36', 'color: #7fc8e0'],
]);

/**
 * A page that shows what a program printed on a terminal, below the command.
 *
 * @param {string} command
 * @param {string} printed
 */
export function terminalPage(command, printed) {
  // Of a line that was written over, the last state is seen.
  const lines = printed.split('\n').map((line) => line.split('\r\x1b[K').at(-1) ?? '');
  const text = [`\x1b[1m$ ${command}\x1b[0m`, '', ...lines].join('\n').replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const [start = '', ...pieces] = text.split('\x1b[');
  const body = pieces.map((piece) =>
    piece.replace(/^(\d+)m/, (_, code) => (code === '0' ? '</span>' : `<span style="${styles.get(code) ?? ''}">`)),
  );
  return `<!doctype html><meta charset="utf-8"><style>
    body { margin: 0; background: #1d2422; color: #f1efe8; }
    pre { margin: 0; padding: 24px 28px; font: 14px/1.5 'DejaVu Sans Mono', 'Noto Sans Mono CJK SC', monospace; white-space: pre-wrap; }
  </style><pre>${start}${body.join('')}</pre>`;
}
