/** `npm run release` in a temporary repository, with short stand-ins for the builds. */
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Project, type Ran } from './project.node.js';

const contract = (summary: string, more = '') => `
openapi: 3.1.0
info: { title: Ours, version: '1' }
paths:
  /v1/bots: { get: { operationId: bots.list, summary: ${summary}, responses: { '200': { description: Bots. } } } }
${more}`;

const manifest = {
  name: 'coze-client',
  version: '0.1.0',
  repository: 'github:coze/client',
  homepage: 'https://coze.test',
  bugs: 'https://coze.test/bugs',
  scripts: {
    generate: 'node step.mjs generate',
    'api:report': 'node step.mjs api:report',
    'test:package': 'node step.mjs test:package',
  },
};

/** Notes its name and the version that it sees, and fails or changes a file if it is told to. */
const step = `
import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
const name = process.argv[2];
appendFileSync('.git/steps', name + ' ' + JSON.parse(readFileSync('package.json', 'utf8')).version + '\\n');
if (existsSync('.git/stale-' + name)) writeFileSync('api.md', 'Another output.\\n');
if (existsSync('.git/fail-' + name)) process.exit(1);
`;

/** Waits in the tests of the package, until a signal ends it. */
const waiting = `${step}
if (name !== 'test:package') process.exit();
console.log('waiting');
setTimeout(() => {}, 20_000);
`;

const files = {
  'package.json': JSON.stringify(manifest, undefined, 2),
  'package-lock.json':
    '{\n  "name": "coze-client",\n  "version": "0.1.0",\n  "packages": {\n    "": {\n      "name": "coze-client",\n      "version": "0.1.0"\n    }\n  }\n}\n',
  'src/runtime/runtime.ts': "export const VERSION = '0.1.0';\n",
  'CHANGELOG.md': '# Changelog\n\n## Unreleased\n\nChanged:\n\n- An old note.\n\n## 0.1.0\n\nThe first release.\n',
  'SUPPORT.md': '| security | security@coze.test |\n',
  'src/errors/error-reference.ts': "const page = 'https://coze.test/errors';\n",
  'api.md': '# Methods\n\n- `client.bots.list()`\n',
  'etc/coze-client.api.md': '## `coze-client`\n\n```ts\nconst VERSION: string;\nfunction list(): void;\n```\n',
  'openapi/coze.yaml': contract('List bots'),
  'redocly.yaml': 'extends: [recommended]',
  '.gitignore': 'build/\n',
  'step.mjs': step,
};

let project: Project;
beforeEach(async () => {
  project = await Project.create(files);
  await project.git('init', '--quiet', '--initial-branch', 'main');
  await project.git('config', 'user.name', 'Test');
  await project.git('config', 'user.email', 'test@localhost');
  await commit('The first release');
  await project.git('tag', 'v0.1.0');
});
afterEach(() => project.remove());

async function commit(message: string, changes: Record<string, string> = {}): Promise<void> {
  await project.write(changes);
  await project.git('add', '--all');
  await project.git('commit', '--quiet', '--allow-empty', '--message', message);
}

const release = (...args: string[]): Promise<Ran> => project.script('release.mjs', ...args);
const read = (file: string): Promise<string> => readFile(join(project.dir, file), 'utf8');
const output = (...args: string[]): Promise<string> => project.gitOutput(...args);
const steps = async (): Promise<readonly string[]> =>
  (await read('.git/steps').catch(() => '')).split('\n').filter(Boolean);

async function expectNoRelease({ code, errors }: Ran, message: string | RegExp): Promise<void> {
  expect(errors).toMatch(message);
  expect(errors).toContain('No release was made.');
  expect(errors).not.toMatch(/^ +at /m);
  expect(code).toBe(1);
  expect(await output('tag')).toBe('v0.1.0\n');
  expect(JSON.parse(await read('package.json')).version).toBe('0.1.0');
}

const minorNote = { 'changes/agent.md': 'minor\n\n- The option `agent`.\n' };

describe('a release', () => {
  test('raises the version, writes the changelog, tests the packed file and tags the commit', async () => {
    await commit('The agent', minorNote);
    const { code, errors } = await release();
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    expect(await steps()).toEqual(['generate 0.1.0', 'api:report 0.1.0', 'test:package 0.2.0']);
    expect(await read('CHANGELOG.md')).toBe(
      '# Changelog\n\n## 0.2.0\n\nNew:\n\n- The option `agent`.\n\nChanged:\n\n- An old note.\n\n## 0.1.0\n\nThe first release.\n',
    );
    expect(await readdir(join(project.dir, 'changes'))).toEqual([]);
    expect(await read('src/runtime/runtime.ts')).toContain("'0.2.0'");
    expect((await read('package-lock.json')).match(/0\.2\.0/g)).toHaveLength(2);
    expect(await output('tag', '--points-at', 'HEAD')).toBe('v0.2.0\n');
    expect(await output('log', '-1', '--format=%s')).toBe('chore(release): v0.2.0\n');
    expect(await output('status', '--porcelain')).toBe('');
  }, 60_000);

  test('takes the least rating from the changes of the contract and of the exports', async () => {
    const report = files['etc/coze-client.api.md'].replace('list(): void', 'list(all: boolean): void');
    await commit('A list of all', { ...minorNote, 'etc/coze-client.api.md': report });
    await expectNoRelease(await release('patch'), 'are major, so patch is not enough');
  }, 60_000);

  describe('in which names are gone', () => {
    const API_REPORT = 'etc/coze-client.api.md';
    const withList = files[API_REPORT];
    const deprecated = withList.replace('function list', '/** @deprecated */\nfunction list');
    const withoutList = withList.replace('function list(): void;\n', '');
    const majorNote = { 'changes/list.md': 'major\n\n- `list` is gone: use `all`.\n' };

    test.each(['major', 'minor', undefined])(
      'that the last release did not have as deprecated is refused as %s',
      async (rating) => {
        await commit('No list any more', {
          ...majorNote,
          [API_REPORT]: withoutList,
          'api.md': '# Methods\n',
        });
        const ran = await release(...(rating === undefined ? [] : [rating]));
        await expectNoRelease(
          ran,
          /not deprecated in v0\.1\.0\. Restore them with @deprecated .*\n +coze-client list\n +client\.bots\.list\n/,
        );
        expect(await steps()).toEqual(['generate 0.1.0', 'api:report 0.1.0']);
      },
      60_000,
    );

    test('is made after a release in which they are deprecated', async () => {
      await commit('The list is old', { ...minorNote, [API_REPORT]: deprecated });
      const first = await release();
      expect(first.lines).toContain('minor  coze-client list: deprecated');
      await commit('No list any more', { ...majorNote, [API_REPORT]: withoutList });
      expect((await release()).errors).toBe('');
      expect(await output('tag')).toBe('v0.1.0\nv0.2.0\nv0.3.0\n');
    }, 60_000);

    test('is refused if they are deprecated only since the last release', async () => {
      await commit('The list is old', { ...minorNote, [API_REPORT]: deprecated });
      await commit('No list any more', { ...majorNote, [API_REPORT]: withoutList });
      await expectNoRelease(await release(), 'not deprecated in v0.1.0');
    }, 60_000);
  });

  test('as a dry run shows what it would be, and leaves everything as it was', async () => {
    const summary = { 'openapi/coze.yaml': contract('List all bots'), 'changes/fix.md': 'patch\n\n- A fault.\n' };
    await commit('A fix', summary);
    const before = await output('rev-parse', 'HEAD');
    const { code, lines } = await release('--dry-run');
    expect(code).toBe(0);
    expect(lines).toEqual(expect.arrayContaining(['patch  GET /v1/bots summary: modified', '+- A fault.']));
    expect(lines.join('\n')).toContain('The release would be v0.1.1');
    const after = [await output('rev-parse', 'HEAD'), await output('status', '--porcelain'), await output('tag')];
    expect(after).toEqual([before, '', 'v0.1.0\n']);
  }, 60_000);

  test('without a change to release is refused', async () => {
    await expectNoRelease(await release(), 'Nothing changed since v0.1.0');
  }, 60_000);

  test('whose packed file fails its tests is not made, and the files are restored', async () => {
    await commit('The agent', minorNote);
    await project.write({ '.git/fail-test:package': '' });
    await expectNoRelease(await release(), 'npm run test:package failed');
    expect(await output('status', '--porcelain')).toBe('');
    expect(await read('changes/agent.md')).toContain('agent');
  }, 60_000);

  test.each(['SIGINT', 'SIGTERM'] as const)(
    'that is interrupted by %s is not made, and the files are restored',
    async (signal) => {
      await commit('The agent', { ...minorNote, 'step.mjs': waiting });
      const ran = await project.scriptUntil('waiting', signal, 'release.mjs');
      await expectNoRelease(ran, `npm run test:package was interrupted by ${signal}`);
      expect(await output('status', '--porcelain')).toBe('');
      expect(await read('changes/agent.md')).toContain('agent');
    },
    60_000,
  );

  test('that was killed is named, with the command that restores the files', async () => {
    await commit('The agent', minorNote);
    await project.write({
      'package.json': JSON.stringify({ ...manifest, version: '0.2.0' }),
      'CHANGELOG.md': '# Changelog\n\n## 0.2.0\n',
    });
    await project.git('rm', '--quiet', 'changes/agent.md');
    const { errors } = await release();
    expect(errors).toMatch(/not committed:\n[^]*package\.json[^]*A release was interrupted.*: git restore --staged/);
    await project.git('restore', '--staged', '--worktree', '.');
    expect(await output('status', '--porcelain')).toBe('');
  }, 60_000);

  test.each(['generate', 'api:report'])(
    'with a stale output of npm run %s is refused',
    async (script) => {
      await commit('The agent', minorNote);
      await project.write({ [`.git/stale-${script}`]: '' });
      await expectNoRelease(await release(), /is not committed\.[\s\S]*api\.md/);
    },
    60_000,
  );

  test('without repository, homepage or bugs is refused', async () => {
    const { repository, bugs, ...others } = manifest;
    await commit('Private', { ...minorNote, 'package.json': JSON.stringify(others) });
    const ran = await release();
    await expectNoRelease(ran, 'package.json has no repository. Fill it in.\npackage.json has no bugs. Fill it in.');
    expect([repository, bugs]).not.toContain(undefined);
    expect(await steps()).toEqual([]);
  });

  test.each([
    ['SUPPORT.md', '| security | security@example.com |\n'],
    ['src/errors/error-reference.ts', "const page = 'https://coze.example.com/errors';\n"],
  ])('with a placeholder for an address in %s is refused', async (file, text) => {
    await commit('Placeholders', { ...minorNote, [file]: text });
    await expectNoRelease(await release(), `${file} has an address that is a placeholder. Write that of the project.`);
    expect(await steps()).toEqual([]);
  });

  test('with files that are not committed is refused', async () => {
    await project.write(minorNote);
    const ran = await release();
    await expectNoRelease(ran, /not committed:\n.*changes/);
    expect(ran.errors).not.toContain('git restore');
  });

  test('after a version that was written by hand is refused', async () => {
    await commit('By hand', { ...minorNote, 'package.json': JSON.stringify({ ...manifest, version: '0.1.0-x' }) });
    const { errors } = await release();
    expect(errors).toContain('The last tag is v0.1.0, and package.json has the version 0.1.0-x');
  });

  test('with a change file without a rating is refused', async () => {
    await commit('The agent', { 'changes/agent.md': '- The option `agent`.\n' });
    await expectNoRelease(await release(), /changes.agent\.md must have major, minor or patch in its first line/);
  });

  test.each([
    ['v0.2.0', 'The tag v0.2.0 exists already'],
    ['v0.10.0', '0.2.0 is below v0.10.0, which has a tag already'],
  ])(
    'beside %s on another branch is refused before the tests',
    async (tag, message) => {
      const [branch = ''] = (await output('branch', '--show-current')).split('\n');
      await project.git('switch', '--quiet', '--create', 'other');
      await commit('Elsewhere');
      await project.git('tag', tag);
      await project.git('switch', '--quiet', branch);
      await commit('The agent', minorNote);
      const before = await output('rev-parse', 'HEAD');
      const { code, errors } = await release();
      expect({ code, errors }).toEqual({ code: 1, errors: expect.stringContaining(message) });
      expect(await output('rev-parse', 'HEAD')).toBe(before);
      expect(await output('status', '--porcelain')).toBe('');
      expect(await steps()).toEqual(['generate 0.1.0', 'api:report 0.1.0']);
    },
    60_000,
  );

  test('is compared with the last release, not with another tag', async () => {
    await commit('The agent', minorNote);
    await project.git('tag', 'nightly');
    expect((await release()).errors).toBe('');
  }, 60_000);

  test('without a described change is refused', async () => {
    await commit('Notes', { 'CHANGELOG.md': '# Changelog\n\n## 0.1.0\n\nThe first release.\n' });
    await expectNoRelease(await release('patch'), 'No change is described. Add files to changes/');
  }, 60_000);

  test.each([
    [['huge'], 'huge must be major, minor, patch or --dry-run'],
    [['--dryrun'], '--dryrun must be major, minor, patch or --dry-run'],
    [['minor', '--dryrun'], '--dryrun is too much'],
    [['--dry-run', 'minor', 'patch'], 'patch is too much: a release has one rating'],
    [['minor', 'minor'], 'minor is too much'],
  ])('with the words %j is refused', async (words, message) => {
    await commit('The agent', minorNote);
    await expectNoRelease(await release(...words), message);
    expect(await steps()).toEqual([]);
  });

  test('with a rating that npm takes for its own option is refused', async () => {
    await commit('The agent', minorNote);
    const ran = await project.scriptIn({ npm_config_major: 'true' }, 'release.mjs');
    await expectNoRelease(ran, 'npm keeps --major to itself: npm run release -- major');
  });

  test('is a dry run if npm takes --dry-run for its own option, which the scripts do not get', async () => {
    await commit('The agent', {
      ...minorNote,
      'step.mjs': `if (process.env.npm_config_dry_run) process.exit(1);\n${step}`,
    });
    for (const option of ['npm_config_dry_run', 'npm_config_dryrun']) {
      const { code, errors, lines } = await project.scriptIn({ [option]: 'true' }, 'release.mjs', 'minor');
      expect({ code, errors }).toEqual({ code: 0, errors: expect.not.stringContaining('No release') });
      expect(lines.join('\n')).toContain('The release would be v0.2.0');
    }
    expect(await output('tag')).toBe('v0.1.0\n');
    expect(await output('status', '--porcelain')).toBe('');
  }, 60_000);

  test('whose commit cannot be tagged leaves no commit', async () => {
    await commit('The agent', minorNote);
    await project.git('config', 'tag.gpgSign', 'true');
    await project.git('config', 'gpg.program', 'false');
    const before = await output('rev-parse', 'HEAD');
    await expectNoRelease(await release(), /git tag --annotate v0\.2\.0[\s\S]*gpg/);
    expect(await output('rev-parse', 'HEAD')).toBe(before);
    expect(await output('status', '--porcelain')).toBe('');
    expect(await read('changes/agent.md')).toContain('agent');
  }, 60_000);

  test('on another branch or a detached HEAD is refused', async () => {
    await project.git('switch', '--quiet', '--create', 'feature');
    await commit('The agent', minorNote);
    await expectNoRelease(await release(), 'A release is made on main, not on feature.');
    await project.git('switch', '--quiet', '--detach');
    await expectNoRelease(await release(), 'A release is made on main, not on a detached HEAD.');
    expect(await steps()).toEqual([]);
  });

  test('in a clone without the older commits is refused, though it names a rating', async () => {
    await project.write({ '.git/shallow': await output('rev-parse', 'HEAD') });
    await expectNoRelease(await release('minor'), 'git fetch --tags --unshallow');
    expect(await steps()).toEqual([]);
  });

  test('without a tag needs a rating', async () => {
    await project.git('tag', '--delete', 'v0.1.0');
    expect((await release()).errors).toContain('Name the rating: npm run release -- minor');
    expect((await release('minor')).code).toBe(0);
    expect(await output('tag')).toBe('v0.2.0\n');
  });
});

describe('with a remote repository', () => {
  /** Somebody else pushes a commit. */
  async function pushedElsewhere(): Promise<void> {
    await project.git('clone', '--quiet', '.git/origin', '.git/other');
    const other = ['-C', '.git/other'];
    await project.git(...other, 'commit', '--quiet', '--allow-empty', '--message', 'Elsewhere');
    await project.git(...other, 'push', '--quiet', 'origin', 'main');
  }

  /** Does what a message says. Its last step is the release. */
  async function runSteps(message: string): Promise<void> {
    const [, steps = ''] = /release again: (.*), npm run release\n/.exec(message) ?? [];
    for (const line of steps.split(', ')) await project.git(...line.split(' ').slice(1));
    expect((await release()).errors).toBe('');
  }

  beforeEach(async () => {
    await project.git('init', '--quiet', '--bare', '--initial-branch', 'main', '.git/origin');
    await project.git('remote', 'add', 'origin', '.git/origin');
    await project.git('push', '--quiet', '--set-upstream', 'origin', 'main', 'v0.1.0');
    await commit('The agent', minorNote);
  });

  test('a release of a branch that is behind is refused, fetched or not', async () => {
    await pushedElsewhere();
    await expectNoRelease(await release(), 'origin/main has commits that are not here. Fetch and merge them.');
    await project.git('fetch', '--quiet', 'origin');
    await expectNoRelease(await release(), 'origin/main has commits that are not here');
    expect(await steps()).toEqual([]);
  }, 60_000);

  test('the push of a release that came too late pushes no tag', async () => {
    await release();
    await pushedElsewhere();
    const [, push = ''] = /^(git push .*?) *#/m.exec(await readFile('CONTRIBUTING.md', 'utf8')) ?? [];
    await expect(project.git(...push.split(' ').slice(1))).rejects.toThrow('atomic');
    expect(await output('ls-remote', '--tags', 'origin')).not.toContain('v0.2.0');
    await commit('A commit after the release');
    expect((await release()).errors).toMatch(/: git tag -d v0\.2\.0, git revert --no-edit [0-9a-f]{7,}, git pull/);
    await project.git('reset', '--quiet', '--hard', 'HEAD^');
    const { errors } = await release();
    expect(errors).toContain('the release v0.2.0 is not pushed');
    await runSteps(errors);
    expect(await output('log', '-3', '--format=%s')).toBe('chore(release): v0.2.0\nThe agent\nElsewhere\n');
  }, 60_000);

  test('a release that was rebased and pushed can be made again', async () => {
    await release();
    await pushedElsewhere();
    await project.git('pull', '--quiet', '--rebase');
    await project.git('push', '--quiet', '--follow-tags');
    const { errors } = await release();
    expect(errors).toMatch(/The commit \w+ is the release v0\.2\.0, and has no tag\..* git revert --no-edit/);
    await runSteps(errors);
    expect(await output('tag', '--points-at', 'HEAD')).toBe('v0.2.0\n');
  }, 60_000);

  test('a tag is published only if its commit is on main', async () => {
    const check = (): Promise<Ran> => project.script('publish-check.mjs');
    await release();
    await project.git('push', '--quiet', 'origin', 'v0.2.0');
    const { code, errors } = await check();
    expect({ code, errors }).toEqual({ code: 1, errors: expect.stringContaining('The commit is not on origin/main.') });
    await project.git('push', '--quiet', '--atomic', '--follow-tags');
    expect((await check()).errors).toBe('');
    await project.git('checkout', '--quiet', 'v0.2.0');
    expect((await check()).errors).toBe('');
  }, 60_000);

  test.each([[[]], [['minor']]])(
    'a release without the tags of the remote is refused, with the words %j',
    async (words) => {
      await project.git('tag', '--delete', 'v0.1.0');
      const { code, errors } = await release(...words);
      expect(errors).toContain('origin has tags that are not here: v0.1.0. Fetch them: git fetch --tags origin');
      expect(code).toBe(1);
      expect(await steps()).toEqual([]);
    },
  );

  test('a version below a release that is only at the remote is not published', async () => {
    await project.git('push', '--quiet', 'origin', 'v0.1.0:refs/tags/v0.10.0');
    const { code, errors } = await project.script('publish-check.mjs');
    expect({ code, errors }).toEqual({ code: 1, errors: expect.stringContaining('tags that are not here: v0.10.0.') });
  });

  test('nothing is published if the remote cannot be read', async () => {
    await project.git('remote', 'set-url', 'origin', '.git/gone');
    const { code, errors } = await project.script('publish-check.mjs');
    expect({ code, errors }).toEqual({
      code: 1,
      errors: expect.stringMatching(/^The package is not published\.[^]*gone/),
    });
    expect(errors).not.toMatch(/^ +at /m);
  });

  test('an empty remote is no obstacle', async () => {
    await project.git('init', '--quiet', '--bare', '.git/empty');
    await project.git('remote', 'set-url', 'origin', '.git/empty');
    expect((await release()).errors).toBe('');
  }, 60_000);
});

describe('npm publish', () => {
  const check = (): Promise<Ran> => project.script('publish-check.mjs');

  test('is refused for a release that is not on main', async () => {
    await commit('The agent', minorNote);
    await release();
    await project.git('checkout', '--quiet', 'v0.2.0');
    await project.git('branch', '--force', 'main', 'v0.1.0');
    expect((await check()).errors).toContain('The commit is not on main.');
  }, 60_000);

  test('is allowed for the tagged commit of a release', async () => {
    await commit('The agent', minorNote);
    await release();
    expect(await check()).toEqual({ code: 0, lines: [], errors: '' });
  }, 60_000);

  test('is refused for a version below another release', async () => {
    await project.git('tag', 'v0.10.0');
    const { code, errors } = await check();
    expect(code).toBe(1);
    expect(errors).toBe('The package is not published.\n\n0.1.0 is below v0.10.0, which has a tag already.\n');
  });

  test('is refused for any other commit, and says everything that is missing', async () => {
    const { homepage: _, ...others } = manifest;
    await commit('By hand', { 'package.json': JSON.stringify({ ...others, version: '0.2.0' }) });
    await project.write({ 'note.txt': '' });
    const { code, errors } = await check();
    expect(code).toBe(1);
    for (const reason of [
      'The package is not published',
      'no homepage',
      'note.txt',
      'does not have the tag v0.2.0',
      'no section 0.2.0',
    ])
      expect(errors).toContain(reason);
  });
});
