import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { createInterface } from 'node:readline';

const ATTEMPTS = 5;

export interface RedisServer extends AsyncDisposable {
  readonly url: string;
}

/** Starts a Redis on a free port of the loopback interface. It writes nothing to disk. */
export async function startRedis(): Promise<RedisServer> {
  for (let attempt = 1; ; attempt += 1) {
    const port = await freePort();
    const redis = spawn(process.env['REDIS_SERVER'] ?? 'redis-server', options(port), {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const lines = await linesUntilReady(redis);
    if (lines === undefined) return { url: `redis://127.0.0.1:${port}`, [Symbol.asyncDispose]: () => stop(redis) };
    // Another process may have taken the port.
    if (attempt === ATTEMPTS) throw new Error(`Redis did not start:\n${lines.join('\n')}`);
  }
}

const options = (port: number): string[] =>
  ['--bind', '127.0.0.1', '--port', String(port), '--save', '', '--appendonly', 'no'] satisfies string[];

/** Returns the output of a Redis that ended before it was ready. */
async function linesUntilReady(redis: ChildProcess): Promise<string[] | undefined> {
  const failed = new Promise<never>((_, reject) => redis.once('error', reject));
  return Promise.race([failed, readUntilReady(redis)]);
}

async function readUntilReady({ stdout }: ChildProcess): Promise<string[] | undefined> {
  if (stdout === null) return [];
  const lines: string[] = [];
  const reader = createInterface(stdout);
  try {
    for await (const line of reader) {
      if (line.includes('Ready to accept connections')) return undefined;
      lines.push(line);
    }
    return lines;
  } finally {
    stdout.resume();
  }
}

async function stop(redis: ChildProcess): Promise<void> {
  if (redis.exitCode !== null || redis.signalCode !== null) return;
  const ended = once(redis, 'exit');
  redis.kill('SIGKILL');
  await ended;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return address.port;
}
