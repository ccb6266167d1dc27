// 请求选项：超时、重试、请求头、取消，以及响应头和日志 ID。
// Options of requests: timeouts, retries, headers, cancellation; and the headers of the response with the log id.
import { CozeAPI, COZE_CN_BASE_URL, RoleType } from 'coze-client';

// 客户端的选项对所有调用有效。
// The options of the client hold for all calls.
const client = new CozeAPI({
  token: process.env.COZE_API_TOKEN ?? '',
  baseURL: process.env.COZE_BASE_URL ?? COZE_CN_BASE_URL,
  timeout: 30_000,
  maxRetries: 3,
  headers: { 'x-app': 'my-app' },
});

// 最后一个参数里的选项只对这一次调用有效。
// The options in the last parameter hold for one call.
const { data, response, logid } = await client.users
  .me({ timeout: 5000, maxRetries: 0, headers: { 'x-request-id': '42' } })
  .withResponse();
console.log(data.user_name, response.status, logid);

// signal 结束整个调用，包括重试：流的循环就此结束，其他调用抛出 APIUserAbortError。
// A signal ends the whole call, with its retries: the loop of a stream ends, other calls throw an APIUserAbortError.
const stop = new AbortController();
const stream = client.chat.stream(
  {
    bot_id: process.env.COZE_BOT_ID ?? '',
    additional_messages: [{ role: RoleType.User, content: '讲个长故事', content_type: 'text' }],
  },
  // 30 秒没有新的事件就算失败。
  // 30 seconds without an event are a failure.
  { signal: stop.signal, streamIdleTimeout: 30_000 },
);
for await (const { event } of stream) {
  console.log(event);
  stop.abort();
}
console.log(`aborted: ${stream.aborted}`);
