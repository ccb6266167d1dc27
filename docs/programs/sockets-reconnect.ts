import { CozeAPI } from 'coze-client';

const client = new CozeAPI({ token: process.env.COZE_API_TOKEN ?? '', region: 'cn' });

const session = await client.websockets.chat.create(process.env.COZE_BOT_ID ?? '', { maxRetries: 5 });
session.addEventListener('reconnecting', ({ attempt, error }) => console.log(`attempt ${attempt}: ${error?.name}`));
session.addEventListener('gap', ({ conversationId }) => console.log(`continued: ${conversationId !== undefined}`));
session.addEventListener('close', ({ code }) => console.log(`closed with ${code}`));

session.sendText('你好');
console.log((await session.reply().completed).text);

// 演示：换一个连接，断线时会自动这样做 / Another connection, as after a loss.
session.reconnect();
session.sendText('还在吗？');
console.log((await session.reply().completed).text);
session.close();
await session.closed;
