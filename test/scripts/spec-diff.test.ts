import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { bots, root, theirs } from './documents.js';
import { Project, type Ran } from './project.node.js';

/** The other document, with replacements. */
function changed(...edits: [from: string, to: string][]): string {
  return edits.reduce((text, [from, to]) => {
    expect(text).toContain(from);
    return text.replace(from, to);
  }, theirs);
}

let project: Project;
beforeEach(async () => {
  project = await Project.create({ 'openapi/coze.yaml': root, 'openapi/bots.yaml': bots });
});
afterEach(() => project.remove());

async function diff(other: string, known?: string): Promise<Ran> {
  await project.write({ 'other.yaml': other });
  if (known !== undefined) await project.write({ 'openapi/known-differences.yaml': known });
  return project.script('spec-diff.mjs', 'other.yaml');
}

const NEW_FIELD = '+ field GET /v1/bots/{bot_id} answer.data.owner (string)';
const withOwner = changed(['id: { type: integer, format: int64 }', 'id: {}\n        owner: { type: string }']);

describe('spec:diff of a document', () => {
  test('with the same meaning in another form has no differences', async () => {
    const { code, lines, errors } = await diff(theirs);
    expect(errors).toBe('');
    expect(lines).toEqual(['other.yaml has no differences from our contract.']);
    expect(code).toBe(0);
  });

  test('accepts JSON', async () => {
    const { code, lines } = await diff(JSON.stringify({ openapi: '3.0.0', paths: {} }));
    expect(lines.slice(0, 2)).toEqual(['- operation GET /v1/bots/{bot_id}', '- operation POST /v1/chat']);
    expect(code).toBe(1);
  });

  test('fails without a file name, for a missing file, and for a file that is not OpenAPI', async () => {
    await project.write({ 'openapi.txt': 'hello' });
    for (const name of ['openapi.txt', 'nowhere.yaml', '']) {
      const { code, errors } = await project.script('spec-diff.mjs', ...[name].filter(Boolean));
      expect(code).toBe(2);
      expect(errors).toMatch(/not an OpenAPI document|does not exist\. Download|The file is missing/);
    }
  });
});

describe('rows of spec:diff', () => {
  test('start with + for what only the other document has', async () => {
    const { code, lines } = await diff(
      changed(
        ['components:', '  /v1/new: { post: {}, get: {} }\ncomponents:'],
        ['[user, assistant]', '[user, assistant, system]'],
        ['file_id: { type: string }', 'file_id: { type: string }, size: { type: number }'],
        ["- { $ref: '#/components/parameters/Version' }", '- { name: page, in: query, schema: { type: integer } }'],
        ['event: { type: string }', 'event: { type: string, enum: [delta, done, error] }'],
      ),
    );
    expect(lines).toEqual([
      '- parameter GET /v1/bots/{bot_id} query.version (string)',
      '+ parameter GET /v1/bots/{bot_id} query.page (integer)',
      '+ enum POST /v1/chat body.role: system',
      '+ enum POST /v1/chat events.event: error',
      '+ field POST /v1/chat body.items[].size (number)',
      '+ operation GET /v1/new',
      '+ operation POST /v1/new',
      '7 differences not in openapi/known-differences.yaml.',
    ]);
    expect(code).toBe(1);
  });

  test('start with - for what only our contract has, once for a field with its members', async () => {
    const { code, lines } = await diff(
      changed(
        ['[user, assistant]', '[user]'],
        ['items: { $ref: ', 'x: { $ref: '],
        ["properties: { data: { $ref: '#/components/schemas/Bot' } }", 'type: object'],
        ['        created_at: { type: string }\n', ''],
      ),
    );
    expect(lines).toEqual([
      '- field GET /v1/bots/{bot_id} answer.data (object)',
      '- enum POST /v1/chat body.role: assistant',
      '2 differences not in openapi/known-differences.yaml.',
    ]);
    expect(code).toBe(1);
  });

  test('start with ~ for what differs, ours first', async () => {
    const { code, lines } = await diff(
      changed(
        ['required: [bot_id]', 'required: [role]'],
        ['items:\n                  type: array', 'items:\n                  type: object'],
        ['name: version, in: query', 'name: version, required: true, in: query'],
        ['name: { type: string, description', 'name: { type: boolean, description'],
        ['additionalProperties: { type: string }', 'additionalProperties: { type: array }'],
      ),
    );
    expect(lines).toEqual([
      '~ required GET /v1/bots/{bot_id} query.version: optional -> required',
      '~ type GET /v1/bots/{bot_id} answer.data.name: string -> boolean',
      '~ type GET /v1/bots/{bot_id} answer.data.labels{}: string -> array',
      '~ required POST /v1/chat body.bot_id: required -> optional',
      '~ required POST /v1/chat body.role: optional -> required',
      '~ type POST /v1/chat body.items: array -> object',
      '6 differences not in openapi/known-differences.yaml.',
    ]);
    expect(code).toBe(1);
  });
});

describe('known differences', () => {
  test('are counted by reason, and do not fail', async () => {
    const known = `[{ reason: New., pattern: ['+ field * answer.data.owner (string)', '+ enum *'] }]`;
    const { code, lines } = await diff(withOwner.replace('[online, draft]', '[online, draft, trial, old]'), known);
    expect(lines).toEqual(['Known:', '    3  New.']);
    expect(code).toBe(0);
  });

  test('fail if they match no difference', async () => {
    const known = `[{ reason: New., pattern: '${NEW_FIELD}' }, { reason: Gone., pattern: '- operation *' }]`;
    const { code, lines } = await diff(withOwner, known);
    expect(lines).toEqual([
      'In openapi/known-differences.yaml, but no longer a difference:',
      '  - operation *',
      'Known:',
      '    1  New.',
    ]);
    expect(code).toBe(1);
  });

  test('match whole rows, with * as the only wildcard', async () => {
    const near = [NEW_FIELD.slice(0, -1), NEW_FIELD.slice(1), NEW_FIELD.replace('answer.', 'answer_')];
    const { code, lines } = await diff(withOwner, JSON.stringify([{ reason: 'New.', pattern: near }]));
    expect(lines).toEqual([
      NEW_FIELD,
      '1 difference not in openapi/known-differences.yaml.',
      'In openapi/known-differences.yaml, but no longer a difference:',
      ...near.map((pattern) => `  ${pattern}`),
    ]);
    expect(code).toBe(1);
  });

  test('need a reason', async () => {
    const { code, errors } = await diff(withOwner, `[{ pattern: '${NEW_FIELD}' }]`);
    expect(errors).toContain(`${NEW_FIELD} has no reason`);
    expect(code).toBe(2);
  });
});
