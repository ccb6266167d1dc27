import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/**
 * Builds the package without a word, and runs a program. What the build prints is shown if it fails.
 *
 * @param {string} program - a file of the repository. It runs in a process of its own.
 * @param {string[]} args - its arguments
 */
export async function buildAndRun(program, ...args) {
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
  const running = spawn(process.execPath, [program, ...args], { cwd, stdio: 'inherit' });
  // A server would outlive this process.
  process.once('SIGTERM', () => running.kill());
  const [code] = await once(running, 'close');
  process.exitCode = code ?? 1;
}
