// Installs packages in folders of their own in .cache/peers, outside the lockfile.
import { execFileSync } from 'node:child_process';
import { existsSync, lstatSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));
const cache = join(root, '.cache/peers');

/** The release of `@coze/api` that this package replaces. */
export const cozeApiVersion = '1.3.9';

const npm = (folder, ...args) => execFileSync('npm', args, { cwd: folder, encoding: 'utf8' });

/** Builds and packs this package. @returns the path of the tarball */
export function packed() {
  mkdirSync(cache, { recursive: true });
  npm(root, 'run', 'build', '--silent', '--', '--logLevel', 'silent');
  const [{ filename }] = JSON.parse(npm(root, 'pack', '--json', '--ignore-scripts', '--pack-destination', cache));
  return join(cache, filename);
}

/** Installs a package, unless it is installed already. A tarball is always installed. @returns the folder */
export function installed(name, version) {
  const folder = join(cache, name);
  const manifest = JSON.stringify({ private: true, dependencies: { [name]: version } });
  const file = join(folder, 'package.json');
  const done = existsSync(join(folder, 'node_modules')) && readFileSync(file, 'utf8') === manifest;
  if (done && !version.startsWith('file:')) return folder;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, manifest);
  npm(folder, 'install', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error');
  return folder;
}

/** Installs the release of `@coze/api` that this package replaces. @returns the folder of that package */
export function cozeApi() {
  return join(installed('@coze/api', cozeApiVersion), 'node_modules/@coze/api');
}

/** The number of packages in a folder, and their size on a disk with blocks of 4 kB, in MiB. */
export function footprint(folder) {
  const { packages } = JSON.parse(readFileSync(join(folder, 'node_modules/.package-lock.json'), 'utf8'));
  const entries = readdirSync(join(folder, 'node_modules'), { recursive: true });
  const blocks = entries.map((entry) => Math.ceil(lstatSync(join(folder, 'node_modules', entry)).size / 4_096));
  return {
    packages: Object.keys(packages).length,
    size: (blocks.reduce((sum, count) => sum + count, 0) * 4_096) / 2 ** 20,
  };
}
