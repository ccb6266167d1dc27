import { afterEach, beforeEach, expect, test } from 'vitest';
import { Project } from './project.node.js';

const root = `
openapi: 3.1.0
info: { title: Ours, version: '1' }
paths:
  /v1/bots: { $ref: bots.yaml#/list }
`;

const bots = `
list:
  get:
    operationId: bots.list
    summary: List bots
    x-coze-params: ListBotReq
    parameters:
      - { name: page_num, in: query, schema: { type: integer } }
    responses: { '200': { description: Bots., content: { application/json: { schema: { $ref: '#/Bot' } } } } }
  post:
    operationId: bots.create
    requestBody: { content: { application/json: { schema: { $ref: '#/CreateBotReq' } } } }
    responses: { '200': { description: The bot., content: { application/json: { schema: { $ref: '#/Bot' } } } } }
Bot: { type: object, properties: { id: { type: string }, mode: { $ref: '#/Mode' } } }
CreateBotReq: { type: object, properties: { name: { type: string }, icon: { type: string } } }
Mode: { type: string, enum: [single, multi] }
`;

let project: Project;
beforeEach(async () => {
  project = await Project.create({
    'openapi/coze.yaml': root,
    'openapi/bots.yaml': bots,
    'redocly.yaml': 'extends: [recommended]',
  });
  await project.git('init', '--quiet');
  await project.git('add', '.');
  await project.git('commit', '--quiet', '--message', 'The contract');
});
afterEach(() => project.remove());

async function changes(...edits: [from: string, to: string][]): Promise<readonly string[]> {
  let text = bots;
  for (const [from, to] of edits) {
    expect(text).toContain(from);
    text = text.replace(from, to);
  }
  await project.write({ 'openapi/bots.yaml': text });
  const { code, lines, errors } = await project.script('spec-changes.mjs');
  expect(errors).toBe('');
  expect(code).toBe(0);
  return lines;
}

test('without a tag there is nothing to compare', async () => {
  expect(await changes()).toEqual(['There is no tag yet: nothing to compare.']);
});

test('in a clone without the older commits the last tag is unknown', async () => {
  await project.write({ '.git/shallow': await project.gitOutput('rev-parse', 'HEAD') });
  const { code, errors } = await project.script('spec-changes.mjs');
  expect({ code, errors }).toEqual({ code: 2, errors: expect.stringContaining('git fetch --tags --unshallow') });
});

test('with a tag from before the contract there is nothing to compare', async () => {
  await project.git('rm', '-r', '--cached', '--quiet', 'openapi');
  await project.git('commit', '--quiet', '--allow-empty', '--message', 'Before');
  await project.git('tag', 'v0');
  expect(await changes()).toEqual(['v0 has no openapi/coze.yaml: nothing to compare.']);
});

test('an unchanged contract has no change', async () => {
  await project.git('tag', 'v1');
  expect(await changes()).toEqual(['Since v1: no change']);
});

test('a changed description is a patch', async () => {
  await project.git('tag', 'v1');
  const lines = await changes(['List bots', 'List the bots']);
  expect(lines).toEqual(['Since v1: patch', 'patch  GET /v1/bots summary: modified']);
});

test('added operations, fields and enum values are minor', async () => {
  await project.git('tag', '--annotate', 'v1', '--message', 'One');
  await project.write({ 'openapi/coze.yaml': `${root}  /v1/all: { $ref: bots.yaml#/list }\n` });
  const lines = await changes(
    ['multi]', 'multi, none]'],
    ['icon: { type: string }', 'icon: { type: string }, voice: { type: string }'],
  );
  expect(lines.map((line) => line.split(': ')[0])).toEqual([
    'Since v1',
    'minor  /v1/all',
    'minor  GET /v1/bots responses/200/content/application/json/schema/properties/mode enum',
    'minor  POST /v1/bots requestBody/content/application/json/schema/properties/voice',
  ]);
  expect(lines[0]).toBe('Since v1: minor');
  expect(lines.join('\n')).toContain("gained values: 'none'");
});

test('removed parts and new requirements are major', async () => {
  await project.git('tag', 'v1');
  const lines = await changes(
    ['in: query', 'in: query, required: true'],
    ['ListBotReq', 'ListBotRequest'],
    [', icon: { type: string }', ''],
    ['[single, multi]', '[single]'],
  );
  expect(lines[0]).toBe('Since v1: major');
  const majors = lines.filter((line) => line.startsWith('major')).join('\n');
  for (const what of ['page_num', 'x-coze-params', 'properties/icon', 'enum']) expect(majors).toContain(what);
  expect(lines.slice(1).map((line) => line.slice(0, 5))).not.toContain('minor');
});
