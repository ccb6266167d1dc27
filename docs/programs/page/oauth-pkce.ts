import { CozeAPI, LoginRequiredError, OAuthError, pkceOAuth, type TokenStore } from 'coze-client';

/** 刷新页面后仍然有效，关闭标签页就清除 / It outlives a reload of the page, and ends with the tab. */
const store: TokenStore = {
  get: async (key) => JSON.parse(sessionStorage.getItem(key) ?? 'null'),
  set: async (key, token) => sessionStorage.setItem(key, JSON.stringify(token)),
  delete: async (key) => sessionStorage.removeItem(key),
};
const redirectUrl = `${location.origin}/callback`;
const auth = pkceOAuth({ region: 'cn', clientId: '1234567890.app.coze', redirectUrl, store });
const client = new CozeAPI({ region: 'cn', token: auth });

const pending = JSON.parse(sessionStorage.getItem('pending') ?? 'null');
if (location.pathname === '/callback' && pending !== null) {
  sessionStorage.removeItem('pending');
  await auth.handleCallback(location.href, pending);
  history.replaceState(null, '', '/');
}
try {
  document.body.textContent = `Signed in as ${(await client.users.me()).user_name}`;
} catch (error) {
  if (!(error instanceof LoginRequiredError || error instanceof OAuthError)) throw error;
  const authorization = await auth.authorize();
  sessionStorage.setItem('pending', JSON.stringify(authorization));
  location.href = authorization.url;
}
