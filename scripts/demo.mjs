/** Builds the package without a word, and runs the demo. What the build prints is shown if it fails. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const cwd = fileURLToPath(new URL('..', import.meta.url));
const { stdout } = process;

if (stdout.isTTY) stdout.write('Building the package: about 10 seconds …');
const build = spawn('npm', ['run', '--silent', 'build'], { cwd, shell: process.platform === 'win32' });
let printed = '';
for (const output of [build.stdout, build.stderr]) output.on('data', (text) => (printed += text));
const [failed] = await once(build, 'close');
if (stdout.isTTY) stdout.write('\r\x1b[K');
if (failed !== 0) {
  console.error(printed, '\nThe build failed.');
  process.exit(1);
}
const [code] = await once(spawn(process.execPath, ['examples/demo.mjs'], { cwd, stdio: 'inherit' }), 'close');
process.exitCode = code ?? 1;
