// The size of the package in a page: the chunks that load at once, minified and gzipped, as a bundler builds them.
import { loadedWith } from './support/bundle.mjs';

const programs = {
  'CozeAPI (every resource, chat and streams)': `import { CozeAPI } from 'coze-client'; globalThis.client = new CozeAPI({ token: '' });`,
  'one function of coze-client/operations': `import { Client, usersMe } from 'coze-client/operations'; globalThis.me = usersMe(new Client({ token: '' }));`,
};

for (const [name, contents] of Object.entries(programs)) {
  const [bytes] = await loadedWith(contents);
  console.log(`${name}: ${bytes} B gzipped`);
}
