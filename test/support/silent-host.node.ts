/** A host that does not answer when a connection is opened, as behind a firewall that drops packets. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import { onTestFinished } from 'vitest';

/** Listens, and then blocks its only thread: nothing is accepted, and the system queues two connections at most. */
const program = `
  const server = require('node:net').createServer().listen({ port: 0, host: '127.0.0.1', backlog: 1 }, () => {
    require('node:fs').writeSync(1, String(server.address().port));
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
  });
`;

/** The URL of a host at which no connection opens, on Linux. */
export async function silentHost(): Promise<string> {
  const child = spawn(process.execPath, ['-e', program], { stdio: ['ignore', 'pipe', 'inherit'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  const [port] = await once(child.stdout, 'data');
  const queued = [1, 2].map(() => connect(Number(String(port)), '127.0.0.1').on('error', () => undefined));
  onTestFinished(() => queued.forEach((socket) => socket.destroy()));
  await Promise.all(queued.map((socket) => once(socket, 'connect')));
  return `http://127.0.0.1:${String(port)}`;
}
