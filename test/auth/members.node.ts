import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** Processes that act for the same user. */
export class Members implements AsyncDisposable {
  readonly #directory: string;
  readonly #processes: readonly ChildProcess[];

  constructor(directory: string, processes: readonly ChildProcess[]) {
    this.#directory = directory;
    this.#processes = processes;
  }

  /** Makes all processes call the API at the same time, and returns their results. */
  async call(): Promise<unknown[]> {
    return Promise.all(
      this.#processes.map(async (member) => {
        const answer = said(member);
        member.send('call');
        return answer;
      }),
    );
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await Promise.all(this.#processes.map((member) => stop(member)));
    await rm(this.#directory, { recursive: true });
  }
}

/** Starts processes of a program, bundled first: Node does not run TypeScript. */
export async function startMembers(program: URL, count: number, setting: object): Promise<Members> {
  const directory = await mkdtemp(join(tmpdir(), 'coze-client-'));
  const outfile = join(directory, 'member.cjs');
  const entry = fileURLToPath(program);
  await build({ entryPoints: [entry], outfile, bundle: true, platform: 'node', format: 'cjs', logLevel: 'error' });
  const processes = Array.from({ length: count }, () => fork(outfile, [JSON.stringify(setting)]));
  await Promise.all(processes.map((member) => said(member)));
  return new Members(directory, processes);
}

/** The next message of a process. */
async function said(member: ChildProcess): Promise<unknown> {
  const ended = once(member, 'exit').then(([code]) =>
    Promise.reject(new Error(`A process ended with ${String(code)}.`)),
  );
  const [message] = await Promise.race([once(member, 'message'), ended]);
  return message;
}

async function stop(member: ChildProcess): Promise<void> {
  if (member.exitCode !== null || member.signalCode !== null) return;
  const ended = once(member, 'exit');
  member.kill('SIGKILL');
  await ended;
}
