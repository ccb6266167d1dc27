import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './installed-package.js';

/**
 * Installs packages that are missing in a folder of the cache: they are too large, or too many, to be dependencies.
 *
 * @returns the path of the folder with the packages.
 */
export function installInCache(name: string, packages: readonly string[]): string {
  const folder = join(root, '.cache', name);
  mkdirSync(folder, { recursive: true });
  const flags = ['--no-save', '--no-audit', '--no-fund', '--ignore-scripts', '--prefer-offline'];
  execFileSync('npm', ['install', ...flags, '--prefix', folder, ...packages], { stdio: 'pipe' });
  return join(folder, 'node_modules');
}
