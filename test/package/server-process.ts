import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** A server in a separate process. */
export interface ServerProcess {
  /** Without a slash at the end. */
  readonly url: string;
  /** Its output so far. */
  printed(): string;
  stop(): Promise<void>;
}

export interface ServerProgram {
  /** Default: the Node that runs the tests. */
  readonly file?: string;
  readonly args: readonly string[];
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  /** Finds the URL in the output. Default: the first URL that is followed by whitespace. */
  readonly address?: (printed: string) => string | undefined;
}

const anyAddress = (printed: string) => /http:\/\/[\w.]+:\d+(?=\s)/.exec(printed)?.[0];

/** Starts a server and waits until it prints its URL. */
export async function startServer(program: ServerProgram): Promise<ServerProcess> {
  const { file = process.execPath, args, cwd, env, address = anyAddress } = program;
  const child = spawn(file, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let printed = '';
  const url = await new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer): void => {
      printed += chunk.toString();
      const found = address(printed);
      if (found !== undefined) resolve(found);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`The server ended with ${code}. It printed: ${printed}`)));
  });
  return {
    url,
    printed: () => printed,
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill();
      await once(child, 'exit');
    },
  };
}
