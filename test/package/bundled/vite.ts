import { build } from 'vite';
import { entryName, extensionOf, type BundleJob } from './bundle.js';

export async function withVite(job: BundleJob): Promise<void> {
  const { platform, format, split, project, entry, directory } = job;
  await build({
    root: project,
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      outDir: directory,
      emptyOutDir: true,
      ssr: platform === 'node',
      target: 'es2022',
      // Its helper needs a page.
      modulePreload: false,
      rolldownOptions: {
        input: entry,
        preserveEntrySignatures: 'strict',
        output: {
          format,
          entryFileNames: entryName(job),
          chunkFileNames: `[name]-[hash]${extensionOf(job)}`,
          codeSplitting: split,
        },
      },
    },
  });
}
