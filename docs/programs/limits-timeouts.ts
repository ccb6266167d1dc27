import { CozeAPI, isCozeError } from 'coze-client';
import { DEMO_BOT_ID, startCozeServer } from 'coze-client/testing';

const server = await startCozeServer();
const client = new CozeAPI({ token: 'any', baseURL: server.url, timeout: 30_000, maxRetries: 0 });
const report = (error: unknown) => {
  if (isCozeError(error)) console.log(error.name, error.partial?.text ?? '');
};

// 一次调用的选项优先于客户端的选项。
// The options of a call replace those of the client.
server.script({ on: 'users.me', stall: 'before-headers' });
await client.users.me({ timeout: 100 }).catch(report);

const chat = { bot_id: DEMO_BOT_ID, additional_messages: [{ role: 'user' as const, content: '你好' }] };
server.script({ on: 'chat.create', stall: { events: 4 } });
await client.chat.stream(chat, { streamIdleTimeout: 100 }).text().catch(report);

// 整次调用（包括所有重试）的时限。
// A limit for the whole call, with all its attempts.
server.script({ on: 'users.me', stall: 'before-headers' });
await client.users.me({ signal: AbortSignal.timeout(100) }).catch(report);

await server.close();
