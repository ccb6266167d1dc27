/** The workflows of GitHub: their syntax, and that they may do no more than they need. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { errorsIn } from './workflow-errors.node.js';

const FOLDER = '.github/workflows';

interface Workflow {
  readonly permissions: object;
  readonly jobs: Readonly<
    Record<
      string,
      {
        permissions?: object;
        strategy?: { matrix: { include: readonly object[] } };
        steps: readonly { run?: string; uses?: string }[];
      }
    >
  >;
}

const workflow = (name: string): Workflow => parse(readFileSync(`${FOLDER}/${name}`, 'utf8'));
const commandsOf = ({ jobs }: Workflow) =>
  Object.values(jobs).flatMap(({ steps }) => steps.flatMap(({ run }) => run ?? []));

describe('a workflow', () => {
  test.each(readdirSync(FOLDER))('%s has the schema of GitHub', async (name) => {
    expect(await errorsIn(name, readFileSync(`${FOLDER}/${name}`, 'utf8'))).toEqual([]);
  });

  test('with a misspelt key is refused', async () => {
    const text = 'on: push\njobs: { a: { runs-on: ubuntu-latest, permisions: {}, steps: [{ run: ls }] } }';
    expect((await errorsIn('broken.yml', text)).join()).toContain("Unexpected value 'permisions'");
  });

  test.each(readdirSync(FOLDER))('%s runs only scripts that exist', (name) => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
    const called = commandsOf(workflow(name)).flatMap((command) =>
      Array.from(command.matchAll(/npm run (?:--\w+ )*([\w:]+)/g), ([, script = '']) => script),
    );
    expect(called.filter((script) => !(script in scripts))).toEqual([]);
  });
});

test.each(readdirSync(FOLDER))('%s pins each action by its commit, with the version as a comment', (name) => {
  const used = readFileSync(`${FOLDER}/${name}`, 'utf8')
    .split('\n')
    .filter((line) => /^\s*(- )?uses:/.test(line));
  const listed = Object.values(workflow(name).jobs).flatMap(({ steps }) => steps.flatMap(({ uses }) => uses ?? []));
  expect(used).toHaveLength(listed.length);
  expect(used.filter((line) => !/uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([]);
});

test('the tests run on each version of Node, on Windows and on macOS', () => {
  const { jobs } = workflow('ci.yml');
  expect(jobs['test']?.strategy?.matrix.include).toEqual([
    { os: 'ubuntu-latest', node: 20 },
    { os: 'ubuntu-latest', node: 22 },
    { os: 'ubuntu-latest', node: 24 },
    { os: 'windows-latest', node: 24 },
    { os: 'macos-latest', node: 24 },
  ]);
});

test('only the release may make a provenance, and only the comparison may write issues', () => {
  const granted = readdirSync(FOLDER).map((name) => {
    const { permissions, jobs } = workflow(name);
    const ofJobs = Object.values(jobs).map((job) => JSON.stringify(job.permissions ?? permissions));
    return [name, Array.from(new Set(ofJobs), (text): unknown => JSON.parse(text))];
  });
  expect(Object.fromEntries(granted)).toEqual({
    'ci.yml': [{ contents: 'read' }],
    'contract.yml': [{ contents: 'read', issues: 'write' }],
    'release.yml': [{ contents: 'read', 'id-token': 'write' }],
  });
});
