import { CozeAPI } from 'coze-client';

const log =
  (level: string) =>
  (...line: readonly unknown[]) =>
    console.log(level, ...line);
const logger = { error: log('E'), warn: log('W'), info: log('I'), debug: log('D') };

const client = new CozeAPI({ token: process.env.COZE_API_TOKEN ?? '', region: 'cn', logger, logLevel: 'info' });

await client.users.me();
await client.bots.retrieveNew('7000000000000000001').catch(() => undefined);
// 只对这次调用输出正文。
// The bodies of this call only.
await client.users.me({ debug: true });
