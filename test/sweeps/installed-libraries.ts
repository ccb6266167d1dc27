import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root } from '../package/installed-package.js';

/** Libraries that have classes of their own for files, forms and streams. */
const libraries = {
  'formdata-node': 'formdata-node@6.0.3',
  jsdom: 'jsdom@26.1.0',
  'node-fetch-2': 'node-fetch-2@npm:node-fetch@2.7.0',
  'node-fetch-3': 'node-fetch-3@npm:node-fetch@3.3.2',
  'web-streams-polyfill': 'web-streams-polyfill@4.3.0',
} as const;

const folder = join(root, '.cache/libraries');

/** Installs what is missing. jsdom alone has fifty dependencies, too many for those of the package. */
export function installLibraries(): void {
  const missing = Object.entries(libraries).filter(([name]) => !existsSync(join(folder, 'node_modules', name)));
  if (missing.length === 0) return;
  mkdirSync(folder, { recursive: true });
  const flags = ['--no-save', '--no-audit', '--no-fund', '--ignore-scripts'];
  execFileSync('npm', ['install', ...flags, '--prefix', folder, ...Object.values(libraries)], { stdio: 'pipe' });
}

/** The exports of a library. */
export function load(name: keyof typeof libraries): Record<string, unknown> & ((...args: unknown[]) => unknown) {
  return createRequire(join(folder, 'index.js'))(name);
}

export async function importLibrary(name: keyof typeof libraries): Promise<Record<string, unknown>> {
  return import(/* @vite-ignore */ createRequire(join(folder, 'index.js')).resolve(name));
}
