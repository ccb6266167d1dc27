// The WebSocket of React Native can send headers: the token need not be part of the URL, which logs may record.
// React Native 的 WebSocket 可以发送请求头，令牌无需放在地址里。

/** The client puts the token into the URL, as browsers need it. */
function withTokenInHeader(url) {
  const [base, query = ''] = url.split('?', 2);
  const fields = query.split('&');
  const token = fields.find((field) => field.startsWith('authorization='));
  const rest = fields.filter((field) => field !== token && field !== '').join('&');
  const headers =
    token === undefined ? {} : { Authorization: decodeURIComponent(token.slice('authorization='.length)) };
  return { url: rest === '' ? base : `${base}?${rest}`, headers };
}

/**
 * @param WebSocket - the class of React Native; in tests a fake.
 * @returns a class for `websocketOptions.WebSocket`. 用于 websocketOptions.WebSocket。
 */
function createWebSocket(WebSocket) {
  return class extends WebSocket {
    constructor(given) {
      const { url, headers } = withTokenInHeader(given);
      super(url, undefined, { headers });
    }
  };
}

module.exports = { createWebSocket };
