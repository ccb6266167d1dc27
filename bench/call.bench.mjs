// CPU time of one call, relative to the same request with fetch and JSON.parse in the same run. The server runs in another
// process, so that only the client's work is counted.
import { fork } from 'node:child_process';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';

const body = JSON.stringify({ code: 0, msg: '', data: { user_id: '1', user_name: 'coze' }, detail: { logid: 'x' } });

if (process.send !== undefined) {
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'application/json' }).end(body);
  });
  server.listen(0, '127.0.0.1', () => process.send(server.address().port));
} else {
  const { CozeAPI } = await import('coze-client');
  const rounds = Number(process.argv[2] ?? 9);
  const calls = 2_000;
  const child = fork(fileURLToPath(import.meta.url));
  const port = await new Promise((resolve) => child.once('message', resolve));
  const baseURL = `http://127.0.0.1:${port}`;
  const client = new CozeAPI({ token: 'token', baseURL });
  const headers = { authorization: 'Bearer token' };
  const ways = {
    fetch: async () => JSON.parse(await (await fetch(`${baseURL}/v1/users/me`, { headers })).text()).data,
    client: () => client.users.me(),
  };
  const cost = async (call) => {
    const start = process.cpuUsage();
    for (let index = 0; index < calls; index++) await call();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / calls;
  };
  const costs = { fetch: [], client: [] };
  for (let round = -1; round < rounds; round++) {
    for (const [name, call] of Object.entries(ways)) {
      const each = await cost(call);
      if (round >= 0) costs[name].push(each);
    }
  }
  const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
  const [floor, ours] = [median(costs.fetch), median(costs.client)];
  console.log(`fetch: ${floor.toFixed(1)} us a call; client: ${ours.toFixed(1)} us, ${(ours / floor).toFixed(2)} x`);
  child.kill();
}
