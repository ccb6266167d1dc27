// Builds the page, and serves it with a proxy to Coze: the token stays in this process. Without COZE_API_TOKEN and
// COZE_BOT_ID, Coze is a local server in this process. With --built, the page is served as it was built before.
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { createNodeProxy } from 'coze-client/proxy/node';
import { chooseCoze } from './server/choose-coze.mjs';
import { pageFiles } from './server/page-files.mjs';
import { visitorOf } from './server/visitors.mjs';
import viteConfig from './vite.config.mjs';

const port = Number(process.env.PORT ?? 8787);
const coze = await chooseCoze();

const proxy = createNodeProxy({
  token: coze.token,
  region: coze.region,
  baseURL: coze.baseURL,
  allow: [
    'chat.create',
    'chat.cancel',
    'chat.submitToolOutputs',
    'files.upload',
    'workflows.runs.stream',
    'workflows.runs.resume',
    'websockets.chat.create',
  ],
  // Pictures of phones have several megabytes.
  bodyLimit: 16 * 2 ** 20,
  // A real page checks here who is logged in. This one gives each browser a user of its own.
  authorize(request) {
    const user_id = visitorOf(request.headers.get('cookie'));
    if (user_id === undefined) return false;
    const { pathname } = new URL(request.url);
    // The page cannot choose the bot or the workflow.
    if (!pathname.includes('/v1/workflow')) return { rewrite: { bot_id: coze.page.botId, user_id } };
    return coze.page.workflowId === undefined ? false : { rewrite: { workflow_id: coze.page.workflowId } };
  },
});

if (!process.argv.includes('--built')) {
  const { build } = await import('vite');
  await build({ ...viteConfig, configFile: false });
}
const files = await pageFiles(fileURLToPath(new URL(viteConfig.build.outDir, import.meta.url)));

const server = createServer((request, response) => {
  const [pathname] = request.url.split('?');
  if (pathname.startsWith('/api/coze/')) proxy(request, response);
  else if (pathname === '/config.json')
    response.setHeader('content-type', 'application/json').end(JSON.stringify(coze.page));
  else if (pathname === '/demo/fault' && coze.playFault) coze.playFault(request, response);
  else files(request, response, pathname);
});
server.on('upgrade', proxy.upgrade);
server.on('error', (error) => {
  console.error(`The page cannot be served (${error.message}). Choose another port: PORT=8788`);
  process.exit(1);
});
server.listen(port, '127.0.0.1', () => {
  const { port } = server.address();
  console.log(coze.page.isLocal ? 'On the local server. It needs no account.' : 'On the real service.');
  console.log(`The page is at http://127.0.0.1:${port}/ – Ctrl+C ends it.`);
  if (coze.page.isLocal)
    console.log('With your own bot: COZE_API_TOKEN=pat_… COZE_BOT_ID=… COZE_REGION=cn npm run web');
});
