import { getWebOAuthToken, OAuthError } from 'coze-client';
import { DEMO_WEB_CLIENT_ID, DEMO_WEB_CLIENT_SECRET, startCozeServer } from 'coze-client/testing';

const server = await startCozeServer();
try {
  await getWebOAuthToken({
    baseURL: server.url,
    clientId: DEMO_WEB_CLIENT_ID,
    clientSecret: DEMO_WEB_CLIENT_SECRET,
    redirectUrl: 'http://localhost/callback',
    code: 'used_before',
  });
} catch (error) {
  if (!(error instanceof OAuthError)) throw error;
  console.log('OAuthError', error.error, error.description);
  console.log(error.message);
}
await server.close();
