/** Fields marked `x-coze-optional`: the platform requires them, the client lets callers leave them out. */
import { describe, expect, it } from 'vitest';
import { examples } from '../../generated/server/examples.gen.js';
import { routes } from '../../generated/server/routes.gen.js';
import { requestSchemas } from '../../generated/validators/requests.gen.js';
import { requestIssues, type Fields } from '../../src/validation/requests.js';

const withOptional = examples
  .map((example) => ({ ...example, optional: requestSchemas[example.id]?.optional ?? [] }))
  .filter(({ optional }) => optional.length > 0);

/** A copy without the field at a path such as `messages[].content`. */
function without(value: unknown, path: string): unknown {
  const [, name = '', item, rest] = /^(\w+)(\[\])?(?:\.(.*))?$/.exec(path) ?? [];
  const copy: Record<string, unknown> = { ...Object(value) };
  if (!Object.hasOwn(copy, name)) return copy;
  if (rest === undefined) delete copy[name];
  else if (item === undefined) copy[name] = without(copy[name], rest);
  else copy[name] = Array.isArray(copy[name]) ? copy[name].map((inner) => without(inner, rest)) : copy[name];
  return copy;
}

function check(id: string, params: Fields, query: unknown, body: unknown) {
  const { path = '' } = routes.find((route) => route.id === id) ?? {};
  const sent = {
    params,
    query: { ...Object(query) },
    body: body === undefined ? undefined : JSON.stringify(body),
    form: undefined,
  };
  return requestIssues({ id, path }, sent).map(({ name }) => name);
}

describe.each(withOptional)('a request of $id', ({ id, path, query, body, optional }) => {
  it('passes with every field of its example', () => {
    expect(check(id, path, query, body)).toEqual([]);
  });

  it.each(optional)('passes without %s', (field) => {
    expect(check(id, path, without(query, field), body && without(body, field))).toEqual([]);
  });

  it('fails without the fields that are required of callers too', () => {
    const { query: querySchema, body: bodySchema } = requestSchemas[id] ?? {};
    const emptyBody = bodySchema && {};
    const missing = [
      ...(querySchema?.().safeParse({}).error?.issues ?? []),
      ...(bodySchema?.().safeParse({}).error?.issues ?? []),
    ].map((issue) => issue.path.join('.'));
    expect(check(id, path, {}, emptyBody)).toEqual(missing.filter((field) => !optional.includes(field)));
  });
});
