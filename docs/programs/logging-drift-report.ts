import { CozeAPI, type DriftReport, ResponseValidationError } from 'coze-client';
import { startCozeServer } from 'coze-client/testing';

const server = await startCozeServer();
// 平台把 user_name 变成了数字。
// The platform has turned user_name into a number.
const data = { user_id: '1', user_name: 7, nick_name: '', avatar_url: '' };
server.script({ on: 'users.me', body: JSON.stringify({ code: 0, msg: '', data }), times: 2 });

let report: (drift: DriftReport) => void = () => undefined;
const drift = new Promise<DriftReport>((resolve) => (report = resolve));
const client = new CozeAPI({ token: 'any', baseURL: server.url, logLevel: 'off', onDrift: report });

console.log((await client.users.me()).user_name);
const { operation, path, expected, received } = await drift;
console.log(operation, path, expected, received);

await client.users.me({ validate: 'strict' }).catch((error: unknown) => {
  if (error instanceof ResponseValidationError) console.log(error.name, error.issues[0]?.path);
});

await server.close();
