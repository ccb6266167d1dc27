import { performance } from 'node:perf_hooks';

const start = performance.now();
const since = (name: string) => console.log(name, `${Math.round(performance.now() - start)} ms`);

const { CozeAPI } = await import('coze-client');
since('import');
const client = new CozeAPI({ token: process.env.COZE_API_TOKEN ?? '', region: 'cn' });
await client.users.me();
since('first call');

const cpu = process.cpuUsage();
const count = 200;
for (let index = 0; index < count; index += 1) await client.users.me();
const { user, system } = process.cpuUsage(cpu);
console.log('CPU of a call', `${Math.round((user + system) / count)} µs`);
