// The WebSocket of React Native can send headers: the token need not be part of the URL, which logs may record.
// React Native 的 WebSocket 可以发送请求头，令牌无需放在地址里。

const { withTokenInHeader } = require('./token-in-header');

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
