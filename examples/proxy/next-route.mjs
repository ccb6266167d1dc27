// A proxy in Next.js. Save it as app/api/coze/[...path]/route.js; in the pages, `new CozeAPI({ baseURL: '/api/coze' })`
// needs no token.
import { createCozeProxy } from 'coze-client/proxy';
import { botId, site, token } from './support/coze.mjs';
import { visitorWith } from './support/visitors.mjs';

const proxy = createCozeProxy({
  ...site,
  token,
  authorize: ({ headers }) => visitorWith(headers.get('cookie')),
  rewrite: { bot_id: botId },
});

// A stream is no page that could be made before.
export const dynamic = 'force-dynamic';
export { proxy as DELETE, proxy as GET, proxy as OPTIONS, proxy as POST, proxy as PUT };
