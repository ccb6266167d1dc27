// The client for a mini-program. 小程序中的客户端。
//
// 1. npm i coze-client，然后在开发者工具中“构建 npm”。 (Then choose "Build npm" in the developer tools.)
// 2. 在小程序后台把接口域名加入 request、socket 与 uploadFile 合法域名。 (Allow the hosts of the API for request, socket and uploadFile.)
// 3. 令牌必须来自你的服务器：小程序的代码人人可读。 (Get the token from your server: everyone can read the code of a mini-program.)
require('./polyfills').addMissing();
const { CozeAPI } = require('coze-client/legacy');
const { createFetch } = require('./coze-fetch');
const { createWebSocket } = require('./coze-socket');

/**
 * @param wx - the object of the platform.
 * @param options - options of the client, such as `token` (a function that asks your server) and `region: 'cn'`.
 */
function createClient(wx, options) {
  return new CozeAPI({
    ...options,
    fetch: createFetch(wx),
    websocketOptions: { WebSocket: createWebSocket(wx), ...options.websocketOptions },
  });
}

module.exports = { createClient };
