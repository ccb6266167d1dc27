import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Creates an empty project with the packed package installed. */
export interface InstalledPackage {
  readonly project: string;
  remove(): void;
}

/** @param others - packages to install as well. */
export function installPackage(...others: readonly string[]): InstalledPackage {
  const { packed, ...installed } = packPackage();
  execFileSync('npm', ['install', '--no-audit', '--no-fund', packed, ...others], {
    cwd: installed.project,
    stdio: 'pipe',
  });
  return installed;
}

/** Packs the package into an empty project, and installs nothing. */
export function packPackage(): InstalledPackage & { readonly packed: string } {
  const project = mkdtempSync(join(tmpdir(), 'coze-client-'));
  writeFileSync(join(project, 'package.json'), '{ "private": true }');
  const [{ filename }] = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', project], {
      cwd: root,
      encoding: 'utf8',
    }),
  );
  return { project, packed: filename, remove: () => rmSync(project, { recursive: true, force: true }) };
}
