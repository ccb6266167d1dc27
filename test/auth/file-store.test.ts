import { mkdir, mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fileStore, webOAuth, type StoredToken } from '../../src/auth/index.js';
import { CozeError } from '../../src/errors/index.js';
import { eventually } from '../support/eventually.js';
import { rejection } from '../support/operations.js';
import { platform, TOKEN } from './platform.node.js';
import { refreshInTwoProcesses } from './two-processes.node.js';

/** The directories that were synced. */
const synced: string[] = [];
/** What other processes do between the writing of a draft and its renaming. */
const beforeRename: (() => Promise<unknown>)[] = [];

vi.mock('node:fs/promises', async (original) => {
  const fs = await original<typeof import('node:fs/promises')>();
  const open: typeof fs.open = async (path, ...rest) => {
    const file = await fs.open(path, ...rest);
    const sync = file.sync.bind(file);
    return Object.assign(file, {
      async sync() {
        await sync();
        if ((await file.stat()).isDirectory()) synced.push(String(path));
      },
    });
  };
  const rename: typeof fs.rename = async (...paths) => {
    await beforeRename.shift()?.();
    await fs.rename(...paths);
  };
  return { ...fs, open, rename };
});

const key = 'user-1';
const token: StoredToken = { access_token: 'a', refresh_token: 'r', expires_in: 1 };
let directory: string;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'coze-tokens-'));
});
afterEach(async () => {
  await rm(directory, { recursive: true });
});

describe('fileStore', () => {
  it('keeps a token for other stores until it is deleted', async () => {
    const path = join(directory, 'deep', 'tokens');
    await fileStore(path).set('user/../1', token);
    expect(await fileStore(path).get('user/../1')).toEqual(token);
    expect(await fileStore(path).get('user/../2')).toBeUndefined();
    await fileStore(path).delete('user/../1');
    await fileStore(path).delete('user/../1');
    expect(await fileStore(path).get('user/../1')).toBeUndefined();
  });

  it.skipIf(process.platform === 'win32')('makes its files readable by the owner only', async () => {
    const path = join(directory, 'tokens');
    await fileStore(path).set(key, token);
    const [name = ''] = await readdir(path);
    expect((await stat(join(path, name))).mode & 0o777).toBe(0o600);
    expect((await stat(path)).mode & 0o777).toBe(0o700);
  });

  it.skipIf(process.platform === 'win32')('syncs the directory after the file', async () => {
    synced.length = 0;
    await fileStore(directory).set(key, token);
    expect(synced).toEqual([directory]);
  });

  it('replaces a file in one step while another store writes', async () => {
    const stores = [fileStore(directory), fileStore(directory)];
    const write = async (index: number) =>
      stores[index % 2]?.set(key, { ...token, access_token: 'x'.repeat(index * 50) });
    const state = { writing: true };
    const writes = Promise.all(Array.from({ length: 40 }, (_, index) => write(index + 1))).finally(
      () => (state.writing = false),
    );
    let reads = 0;
    while (state.writing) {
      const [name] = (await readdir(directory)).filter((file) => file.endsWith('.json'));
      if (name !== undefined)
        expect(JSON.parse(await readFile(join(directory, name), 'utf8'))).toHaveProperty('expires_in');
      reads++;
    }
    await writes;
    expect(reads).toBeGreaterThan(0);
    expect(await readdir(directory)).toHaveLength(1);
  });

  it.each([
    ['logs out', () => fileStore(directory).delete(key)],
    ['removes the directory', () => rm(directory, { recursive: true })],
  ])('saves a token although another process %s before each of five attempts', async (_, disturb) => {
    beforeRename.push(...Array.from({ length: 5 }, () => disturb));
    await fileStore(directory).set(key, token);
    expect(beforeRename).toEqual([]);
    expect(await fileStore(directory).get(key)).toEqual(token);
    expect(await readdir(directory)).toHaveLength(1);
  });

  it('saves a token while eight other stores log out', async () => {
    const others = Array.from({ length: 8 }, () => fileStore(directory));
    for (let round = 0; round < 20; round += 1)
      await Promise.all([fileStore(directory).set(key, token), ...others.map((other) => other.delete(key))]);
    await fileStore(directory).set(key, token);
    expect(await fileStore(directory).get(key)).toEqual(token);
  });

  it('throws if its drafts disappear without end', async () => {
    const disturb = () => rm(directory, { recursive: true, force: true });
    beforeRename.push(...Array.from({ length: 101 }, () => disturb));
    await expect(fileStore(directory).set(key, token)).rejects.toMatchObject({ code: 'ENOENT' });
    await mkdir(directory);
  });

  it('leaves no file behind if it cannot write', async () => {
    await writeFile(join(directory, 'file'), '');
    await expect(fileStore(join(directory, 'file')).set(key, token)).rejects.toThrow(/EEXIST|ENOTDIR/);
    expect(await readdir(directory)).toEqual(['file']);
  });

  it('keeps a token over a restart, and shares it', async () => {
    const coze = await platform();
    const use = () => webOAuth({ ...coze.web, store: fileStore(directory), key });
    await use().use(await coze.issue());
    const rejected = await use().token();
    const release = coze.hold(TOKEN, 2);
    const refreshed = Promise.all([use(), use()].map(async (one) => one.token({ rejected })));
    await eventually(() => expect(coze.refreshes).toBe(2));
    release();
    const tokens = await refreshed;
    expect(tokens[0]).toBe(tokens[1]);
    expect(await use().token()).toBe(tokens[0]);
  });

  it('keeps the login of two processes that refresh at the same time', async () => {
    const program = new URL('file-member.node.ts', import.meta.url);
    await refreshInTwoProcesses(program, { directory }, fileStore(directory));
  });

  it('throws if a file cannot be read', async () => {
    const path = join(directory, 'tokens');
    await fileStore(path).set(key, token);
    const [name = ''] = await readdir(path);
    await rm(join(path, name));
    await mkdir(join(path, name));
    await expect(fileStore(path).get(key)).rejects.toMatchObject({ code: 'EISDIR' });
  });

  it('throws without a directory', () => {
    expect(() => fileStore('')).toThrow(CozeError);
  });
});

describe('a file that is not JSON', () => {
  it('is named in the error, which says what to do and does not show its content', async () => {
    await fileStore(directory).set(key, token);
    const [name = ''] = await readdir(directory);
    await writeFile(join(directory, name), '{"access_token": "CANARY');
    const store = fileStore(directory);
    const auth = webOAuth({ clientId: '1', clientSecret: 'secret', redirectUrl: 'https://x.example', store, key });
    const error = await rejection(Promise.resolve(auth.token()));
    expect(error).toBeInstanceOf(CozeError);
    expect(String(error)).toContain(`${directory}/${name}`);
    expect(String(error)).toContain('Remove it');
    expect(String(error)).not.toContain('CANARY');
  });
});

describe('the draft of a process that was killed while it wrote', () => {
  async function drafts(): Promise<{ old: string; young: string; another: string }> {
    await fileStore(directory).set(key, token);
    const [name = ''] = await readdir(directory);
    const paths = {
      old: join(directory, `${name}.1.tmp`),
      young: join(directory, `${name}.2.tmp`),
      another: join(directory, 'other.json.3.tmp'),
    };
    for (const path of Object.values(paths)) await writeFile(path, '{"access_token":"CANARY');
    const longAgo = new Date(Date.now() - 3_600_000);
    for (const path of [paths.old, paths.another]) await utimes(path, longAgo, longAgo);
    return paths;
  }
  const left = async () => (await readdir(directory)).filter((name) => name.endsWith('.tmp'));

  it('is removed by the next write, unless it is younger than a minute', async () => {
    const { young, another } = await drafts();
    await fileStore(directory).set(key, token);
    expect((await left()).map((name) => join(directory, name)).toSorted()).toEqual([young, another].toSorted());
  });

  it('is removed with the token', async () => {
    const { another } = await drafts();
    await fileStore(directory).delete(key);
    expect((await readdir(directory)).map((name) => join(directory, name))).toEqual([another]);
  });
});

// The last: files that load on first use would come from the newest of the copies.
describe('copies of the package', () => {
  it('write the same token at the same time', async () => {
    const copies: { fileStore: typeof fileStore }[] = [];
    while (copies.length < 4) {
      vi.resetModules();
      copies.push(await import('../../src/auth/token-store.js'));
    }
    for (let round = 0; round < 10; round++)
      await Promise.all(
        copies.map(async (copy, index) =>
          copy.fileStore(directory).set(key, { ...token, access_token: 'x'.repeat(index * 999) }),
        ),
      );
    expect(await fileStore(directory).get(key)).toHaveProperty('expires_in');
    expect(await readdir(directory)).toHaveLength(1);
  });
});
