// The client for React Native. React Native 中的客户端。
//
// npm i coze-client expo
//
// Get the token from your server: everyone can read the code of an app. 令牌必须来自你的服务器：应用的代码人人可读。
const { addMissing } = require('./polyfills');
addMissing();
const { CozeAPI } = require('coze-client/legacy');
const { createWebSocket } = require('./coze-socket');

/**
 * @param fetch - `fetch` of `expo/fetch`, or of `react-native-fetch-api`. That of React Native itself has no streams.
 * 使用 expo/fetch 或 react-native-fetch-api 的 fetch；React Native 自带的 fetch 不支持流式响应。
 * @param options - options of the client, such as `token` (a function that asks your server) and `region: 'cn'`.
 */
function createClient(fetch, options) {
  return new CozeAPI({
    ...options,
    // react-native-fetch-api needs the last one to give the body in pieces; expo/fetch ignores it.
    fetch: (url, init) => fetch(url, { ...init, reactNative: { textStreaming: true } }),
    websocketOptions: { WebSocket: createWebSocket(globalThis.WebSocket), ...options.websocketOptions },
  });
}

/** Uploads a file that the user chose. 上传用户选择的文件。 @param file - `uri`, `name` and `type`, as pickers give them. */
async function uploadFile({ baseURL, token }, file) {
  const value = typeof token === 'function' ? await token() : typeof token === 'string' ? token : await token.token();
  const body = new FormData();
  body.append('file', file);
  // The fetch of React Native reads the file by its `uri`. 由 React Native 自带的 fetch 按 uri 读取文件。
  const response = await globalThis.fetch(`${baseURL}/v1/files/upload`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${value}` },
    body,
  });
  const { code, msg, data } = await response.json();
  if (code !== 0) throw new Error(`The upload failed: HTTP ${response.status}, code ${code}: ${msg}`);
  return data;
}

module.exports = { createClient, uploadFile };
