/** Runs programs in a new process, for what concerns a process as a whole: how it starts, what it loads, and if it ends. */
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What a program printed, once it has ended by itself. Its imports are relative to the root of the repository. */
export async function runProgram(
  source: string,
  args: readonly string[] = [],
  env: NodeJS.ProcessEnv = {},
): Promise<string> {
  // A folder in the repository, so that the program finds the installed packages.
  const cache = join(root, 'node_modules/.cache');
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'coze-program-'));
  try {
    await build({
      stdin: { contents: source, resolveDir: root, loader: 'ts', sourcefile: 'program.ts' },
      alias: {
        '#runtime': join(root, 'src/runtime/node.ts'),
        '#websocket': join(root, 'src/realtime/adapters/node.ts'),
      },
      outdir: folder,
      outExtension: { '.js': '.mjs' },
      entryNames: 'program',
      bundle: true,
      // A dynamic import loads its file when the program asks for it.
      splitting: true,
      packages: 'external',
      format: 'esm',
      platform: 'node',
    });
    const run = promisify(execFile)(process.execPath, [join(folder, 'program.mjs'), ...args], {
      env: { ...process.env, ...env },
    });
    return (await run).stdout;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
