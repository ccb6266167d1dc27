/** Builds the package without a word, and runs the demo. What the build prints is shown if it fails. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { note, wait } from '../examples/support/terminal.mjs';

wait('building the package');
const build = spawn('npm', ['run', '--silent', 'build'], {
  cwd: fileURLToPath(new URL('..', import.meta.url)),
  shell: process.platform === 'win32',
});
let printed = '';
for (const output of [build.stdout, build.stderr]) output.on('data', (text) => (printed += text));
const [code] = await once(build, 'close');
if (code === 0) await import('../examples/demo.mjs');
else {
  note('The build failed:');
  console.error(printed);
  process.exitCode = 1;
}
