import { fileURLToPath } from 'node:url';

/** The page as plain files, without anything from another host. */
export default {
  root: fileURLToPath(new URL('.', import.meta.url)),
  logLevel: 'warn',
  build: { outDir: 'build', emptyOutDir: true, target: 'es2022', modulePreload: { polyfill: false } },
};
