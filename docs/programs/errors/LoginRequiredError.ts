import { CozeAPI, LoginRequiredError, webOAuth } from 'coze-client';
import { DEMO_WEB_CLIENT_ID, DEMO_WEB_CLIENT_SECRET, startCozeServer } from 'coze-client/testing';

const server = await startCozeServer();
const token = webOAuth({
  baseURL: server.url,
  clientId: DEMO_WEB_CLIENT_ID,
  clientSecret: DEMO_WEB_CLIENT_SECRET,
  redirectUrl: 'http://localhost/callback',
});
try {
  await new CozeAPI({ token, baseURL: server.url }).users.me();
} catch (error) {
  if (!(error instanceof LoginRequiredError)) throw error;
  console.log(error.name, error.message, token.authorize().url);
}
await server.close();
