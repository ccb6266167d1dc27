import { getWebAuthenticationUrl, handleCallback, StateMismatchError } from 'coze-client';
import { DEMO_WEB_CLIENT_ID, startCozeServer } from 'coze-client/testing';

const server = await startCozeServer();
const redirectUrl = 'http://localhost/callback';
const url = getWebAuthenticationUrl({ baseURL: server.url, clientId: DEMO_WEB_CLIENT_ID, redirectUrl, state: 'mine' });
try {
  handleCallback(`${redirectUrl}?code=1&state=of-another`, { url });
} catch (error) {
  if (!(error instanceof StateMismatchError)) throw error;
  console.log(error.name, error.message);
}
await server.close();
