/** Bundles a line of code, to measure what it brings with it. */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { rolldown } from 'rolldown';

const root = fileURLToPath(new URL('../../', import.meta.url));

export interface Bundle {
  readonly bytes: number;
  readonly text: string;
}

const measured = (text: string): Bundle => ({ bytes: Buffer.byteLength(text), text });

/** zod is left out: it has the same size for every import. */
const external = ['zod/v4'];

export async function withEsbuild(code: string): Promise<Bundle> {
  const result = await build({
    stdin: { contents: code, resolveDir: root, loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'neutral',
    external,
    write: false,
  });
  return measured(result.outputFiles[0]?.text ?? '');
}

export async function withRolldown(code: string): Promise<Bundle> {
  const bundle = await rolldown({
    input: 'entry.ts',
    cwd: root,
    external,
    platform: 'neutral',
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === 'entry.ts' ? `${root}entry.ts` : null),
        load: (id) => (id === `${root}entry.ts` ? { code, moduleType: 'ts' } : null),
      },
    ],
  });
  const { output } = await bundle.generate({ format: 'esm', minify: true });
  await bundle.close();
  return measured(output.map((chunk) => (chunk.type === 'chunk' ? chunk.code : '')).join('\n'));
}
