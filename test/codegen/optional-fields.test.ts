/** `x-coze-optional` and `contentSchema` are compiled into the paths of fields. */
import { describe, expect, test } from 'vitest';
import { objectOf } from '../../codegen/contract.js';
import { operationsOf } from '../../codegen/operation.js';

const text = { type: 'string' };
const optional = { ...text, 'x-coze-optional': true };
const json = { ...text, contentSchema: { type: 'object' } };

function compiled(properties: object, parameters: readonly object[] = []) {
  const document = objectOf({
    components: {
      schemas: {
        Body: { type: 'object', properties: { ...properties } },
        Marked: { ...optional },
        Text: { ...text },
        Tree: { type: 'object', properties: { label: { ...optional }, child: { $ref: '#/components/schemas/Tree' } } },
      },
    },
    paths: {
      '/v1/things': {
        post: {
          operationId: 'things.create',
          parameters: [...parameters] as never,
          requestBody: { content: { 'application/json': { schema: { $ref: '#/components/schemas/Body' } } } },
          responses: {},
        },
      },
    },
  });
  const [operation] = operationsOf(document);
  return operation;
}

describe('the fields that callers may leave out', () => {
  test('are the marked fields of the body', () => {
    expect(compiled({ id: text, user_id: optional })?.optional).toEqual(['user_id']);
  });

  test('are found in objects, lists and maps', () => {
    const thing = { type: 'object', properties: { id: text, name: optional } };
    const body = { one: thing, many: { type: 'array', items: thing }, named: { additionalProperties: thing } };
    expect(compiled(body)?.optional).toEqual(['one.name', 'many[].name', 'named{}.name']);
  });

  test('are marked in a named schema, or beside the reference to it', () => {
    const body = {
      a: { $ref: '#/components/schemas/Marked' },
      b: { $ref: '#/components/schemas/Text', 'x-coze-optional': true },
      c: { $ref: '#/components/schemas/Text' },
    };
    expect(compiled(body)?.optional).toEqual(['a', 'b']);
  });

  test('are found inside an optional field too', () => {
    const body = { outer: { type: 'object', 'x-coze-optional': true, properties: { inner: optional } } };
    expect(compiled(body)?.optional).toEqual(['outer', 'outer.inner']);
  });

  test('end at a depth of eight in a recursive schema', () => {
    const found = compiled({ tree: { $ref: '#/components/schemas/Tree' } })?.optional ?? [];
    expect(found.at(0)).toBe('tree.label');
    expect(found.at(-1)).toBe(`tree${'.child'.repeat(6)}.label`);
    expect(found).toHaveLength(7);
  });

  test('are the marked parameters that the platform requires', () => {
    const parameters = [
      { in: 'query', name: 'page_num', required: true, 'x-coze-optional': true, schema: text },
      { in: 'query', name: 'page_size', schema: text },
      { in: 'query', name: 'workspace_id', required: true, schema: text },
    ];
    expect(compiled({}, parameters)?.optional).toEqual(['page_num']);
  });
});

test('the values sent as JSON text are found at any depth', () => {
  const body = {
    content: json,
    messages: { type: 'array', items: { type: 'object', properties: { content: { anyOf: [text, json] } } } },
    parameters: { additionalProperties: json },
  };
  expect(compiled(body)?.text).toEqual(['content', 'messages[].content', 'parameters{}']);
});
