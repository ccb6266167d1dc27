// How much the package costs a page: minified and gzipped, as a browser's bundler builds it.
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const programs = {
  'CozeAPI (every resource, chat and streams)': `import { CozeAPI } from 'coze-client'; globalThis.client = new CozeAPI({ token: '' });`,
  'one function of coze-client/operations': `import { Client, usersMe } from 'coze-client/operations'; globalThis.me = usersMe(new Client({ token: '' }));`,
};

for (const [name, contents] of Object.entries(programs)) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: import.meta.dirname },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    tsconfigRaw: {},
  });
  const [bundle] = outputFiles;
  console.log(`${name}: ${bundle.contents.length} B, gzipped ${gzipSync(bundle.contents, { level: 9 }).length} B`);
}
