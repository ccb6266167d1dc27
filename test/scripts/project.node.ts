import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface Ran {
  readonly code: number | null;
  readonly lines: readonly string[];
  readonly errors: string;
}

/** If a git hook runs the tests, its repository must not be used by the ones made here. */
const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_')));

const scriptFile = (name: string): string => fileURLToPath(new URL(`../../scripts/${name}`, import.meta.url));

/** A project in a new directory, in which the scripts run. */
export class Project {
  private constructor(readonly dir: string) {}

  static async create(files: Record<string, string> = {}): Promise<Project> {
    const project = new Project(await mkdtemp(join(tmpdir(), 'coze-scripts-')));
    await project.write(files);
    return project;
  }

  async write(files: Record<string, string>): Promise<void> {
    for (const [name, text] of Object.entries(files)) {
      const file = join(this.dir, name);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, text);
    }
  }

  script(name: string, ...args: string[]): Promise<Ran> {
    return this.scriptIn({}, name, ...args);
  }

  /** Runs a script with more variables of its environment. */
  scriptIn(more: Readonly<Record<string, string>>, name: string, ...args: string[]): Promise<Ran> {
    return this.run(process.execPath, [scriptFile(name), ...args], more);
  }

  /** Runs a script, and sends it a signal as soon as it prints a text. */
  scriptUntil(text: string, signal: NodeJS.Signals, name: string): Promise<Ran> {
    return this.run(process.execPath, [scriptFile(name)], {}, { text, signal });
  }

  async git(...args: string[]): Promise<void> {
    await this.gitOutput(...args);
  }

  async gitOutput(...args: string[]): Promise<string> {
    const who = ['-c', 'user.name=Test', '-c', 'user.email=test@localhost', '-c', 'commit.gpgsign=false'];
    const { code, errors, lines } = await this.run('git', [...who, ...args]);
    if (code !== 0) throw new Error(errors);
    return lines.map((line) => `${line}\n`).join('');
  }

  async remove(): Promise<void> {
    await rm(this.dir, { recursive: true });
  }

  private async run(
    command: string,
    args: readonly string[],
    more: NodeJS.ProcessEnv = {},
    until?: { readonly text: string; readonly signal: NodeJS.Signals },
  ): Promise<Ran> {
    const child = spawn(command, args, { cwd: this.dir, env: { ...env, ...more }, stdio: ['ignore', 'pipe', 'pipe'] });
    const printed = { stdout: '', stderr: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => (printed.stdout += text));
    child.stdout.on('data', () => {
      if (until === undefined || !printed.stdout.includes(until.text)) return;
      child.kill(until.signal);
      until = undefined;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => (printed.stderr += text));
    await once(child, 'close');
    const lines = printed.stdout.split('\n').filter((line) => line !== '');
    return { code: child.exitCode, lines, errors: printed.stderr };
  }
}
