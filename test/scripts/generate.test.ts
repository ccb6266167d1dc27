/** `npm run generate` replaces its output as a whole, or leaves it as it is and says what to correct. */
import { cp, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Project } from './project.node.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

let project: Project;
beforeEach(async () => {
  const config = await readFile(join(root, 'redocly.yaml'), 'utf8');
  project = await Project.create({
    'redocly.yaml': config.replace('./scripts/', `${root}scripts/`),
    'generated/client/former.gen.ts': 'export {};\n',
    'api.md': 'The former list.\n',
  });
  await cp(join(root, 'openapi'), join(project.dir, 'openapi'), { recursive: true });
});
afterEach(() => project.remove());

/** Puts a mistake into a file of the contract. */
async function edit(file: string, from: string, to: string): Promise<void> {
  const text = await readFile(join(project.dir, file), 'utf8');
  expect(text).toContain(from);
  await project.write({ [file]: text.replace(from, to) });
}

async function expectFormerOutput(): Promise<void> {
  expect(await readdir(join(project.dir, 'generated'), { recursive: true })).toEqual([
    'client',
    'client/former.gen.ts',
  ]);
  expect(await readFile(join(project.dir, 'api.md'), 'utf8')).toBe('The former list.\n');
}

test('the contract gives the committed output byte by byte, and nothing is printed', async () => {
  expect(await project.script('generate.mjs')).toEqual({ code: 0, lines: [], errors: '' });
  const generated = await readdir(join(root, 'generated'), { recursive: true });
  expect((await readdir(join(project.dir, 'generated'), { recursive: true })).toSorted()).toEqual(generated.toSorted());
  const pages = await readdir(join(root, 'docs/reference'), { recursive: true });
  const reference = pages.filter((name) => name.endsWith('.md')).map((name) => `docs/reference/${name}`);
  for (const file of [
    'api.md',
    ...reference,
    ...generated.filter((name) => name.endsWith('.ts')).map((name) => `generated/${name}`),
  ])
    expect((await readFile(join(project.dir, file))).equals(await readFile(join(root, file))), file).toBe(true);
}, 120_000);

test('an operation with PATCH gets a method and a route', async () => {
  await edit(
    'openapi/paths/folders.yaml',
    '  get:\n    operationId: folders.list',
    '  patch:\n    operationId: folders.list',
  );
  expect(await project.script('generate.mjs')).toMatchObject({ code: 0, errors: '' });
  const files = await readdir(join(project.dir, 'generated'), { recursive: true });
  const patched: string[] = [];
  for (const file of files.filter((name) => name.endsWith('.ts')))
    if (/'PATCH'/.test(await readFile(join(project.dir, 'generated', file), 'utf8'))) patched.push(file);
  expect(patched).toEqual(expect.arrayContaining(['client/table.gen.ts', 'server/routes.gen.ts']));
}, 120_000);

test('a mistake that the lint finds leaves the output as it is', async () => {
  await edit('openapi/paths/folders.yaml', 'operationId: folders.list', 'operationId: bots.list');
  const { code, lines, errors } = await project.script('generate.mjs');
  expect(errors).toBe(
    'openapi/paths/folders.yaml:3 bots.list: operationId bots.list is also in paths/bots.yaml. Rename one of them.\n\ngenerated/ and api.md are unchanged.\n',
  );
  expect({ code, lines }).toEqual({ code: 1, lines: [] });
  await expectFormerOutput();
}, 60_000);

test('two operations whose IDs are one name in code are a mistake', async () => {
  await edit('openapi/paths/workspaces.yaml', 'operationId: workspaces.list', 'operationId: workspaces.membersList');
  const { code, errors } = await project.script('generate.mjs');
  expect(errors).toMatch(
    /^openapi\/paths\/work\S+ \S+: operationId workspaces\.members\S+ has the same name in code as workspaces\.members\S+ in paths\/work\S+\. Rename one of them\./m,
  );
  expect(code).toBe(1);
  await expectFormerOutput();
}, 60_000);

test('a schema with the name that the compiler gives to the input of another is a mistake', async () => {
  for (const file of ['workspaces.yaml', 'workspace-members.yaml'])
    for (let left = 2; left > 0; left -= 1) await edit(`openapi/schemas/${file}`, 'WorkspaceRoleType', 'RoleTypeInput');
  const { code, errors } = await project.script('generate.mjs');
  expect(errors).toMatch(
    /^openapi\/schemas\/workspaces\.yaml:\d+ RoleTypeInput: \S+ exports zRoleTypeInput twice, .* Rename this one\./m,
  );
  expect(code).toBe(1);
  await expectFormerOutput();
}, 120_000);

const unchanged = '\n\ngenerated/ and api.md are unchanged.\n';

test.each([
  [
    'an event without its name',
    'openapi/realtime/workflow-events.yaml',
    'const: PING, ',
    '',
    'openapi/realtime/workflow-events.yaml:40 WorkflowPingEvent: The event WorkflowPingEvent has no constant name. Write event: { type: string, const: <name of the event> }.',
  ],
  [
    'two events with the same name',
    'openapi/realtime/workflow-events.yaml',
    'const: PING',
    'const: Message',
    'openapi/realtime/workflow-events.yaml:40 WorkflowPingEvent: The event Message is also the name of WorkflowMessageEvent. Remove one of them.',
  ],
  [
    'a misspelt discriminator',
    'openapi/realtime/chat-events.yaml',
    'propertyName: event }',
    'propertyName: evnt }',
    'openapi/realtime/chat-events.yaml:97 ChatStreamEvent: No option has the field evnt. Correct its name.',
  ],
])(
  '%s is one message',
  async (_what, file, from, to, message) => {
    await edit(file, from, to);
    const { code, errors } = await project.script('generate.mjs');
    expect({ code, errors }).toEqual({ code: 1, errors: `${message}${unchanged}` });
  },
  60_000,
);

test('an unknown tag, a missing description and a file that is not read are named', async () => {
  await edit('openapi/paths/folders.yaml', 'tags: [Folders]', 'tags: [Foldres]');
  await edit('openapi/paths/folders.yaml', '    description: Gets the name', '    x-coze-permission: Gets the name');
  await edit('openapi/paths/folders.yaml', '    x-coze-permission: readFolder\n', '');
  await project.write({ 'openapi/schemas/more.yml': 'Foo: { type: string }\n' });
  const { code, errors } = await project.script('generate.mjs');
  expect(code).toBe(1);
  expect(errors.split('\n').toSorted().join('\n')).toMatch(
    /coze\.yaml:1 schemas.more\.yml is not read[^]*folders\.yaml:4 folders\.list: .*tag[^]*folders\.yaml:80 folders\.retrieve: .*description/,
  );
}, 60_000);

test('of many mistakes the first are shown', async () => {
  const text = await readFile(join(project.dir, 'openapi/paths/folders.yaml'), 'utf8');
  const words = Array.from({ length: 9 }, (_, index) => `    x-coze-odd${index}: 1\n`).join('');
  await project.write({
    'openapi/paths/folders.yaml': text.replace(
      '    operationId: folders.list\n',
      `    operationId: folders.list\n${words}`,
    ),
  });
  const { errors } = await project.script('generate.mjs');
  const lines = errors.replace(unchanged, '').split('\n');
  expect(lines).toHaveLength(6);
  expect(lines.at(-1)).toBe('and 4 more: npm run lint shows them.');
}, 60_000);

test('a schema that the compiler cannot write leaves the output as it is, without a stack or a crash log', async () => {
  await edit(
    'openapi/schemas/bots.yaml',
    '  required: [bot_id]\n  properties:\n',
    '  required: [bot_id]\n  properties:\n    odd: { description: Odd., oneOf: [{ type: string }, { type: integer }] }\n',
  );
  const { code, errors } = await project.script('generate.mjs');
  expect(errors).toMatch(
    /^openapi\/schemas\/bots\.yaml:1 createBotData\.odd: the schema of a response with oneOf cannot be written\. Write anyOf, or add a discriminator, or write them in codegen\/shape-printer\.ts\.\nThe stack is in build\/generate\.log\.\n\ngenerated\/ and api\.md are unchanged\.\n$/,
  );
  expect(code).toBe(1);
  expect((await readdir(project.dir)).filter((name) => name.endsWith('.log'))).toEqual([]);
  await expectFormerOutput();
}, 120_000);
