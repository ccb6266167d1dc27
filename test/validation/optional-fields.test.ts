import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { optionalFields } from '../../src/validation/optional-fields.js';

type Node = Readonly<Record<string, unknown>>;

/** A part of the contract, and the file it is in. */
interface Part {
  readonly node: Node;
  readonly file: URL;
}

const documents = new Map<string, Node>();
const nodeOf = (value: unknown): Node =>
  typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};

function documentAt(file: URL): Node {
  const known = documents.get(file.href) ?? nodeOf(parse(readFileSync(file, 'utf8')));
  documents.set(file.href, known);
  return known;
}

/** Follows references, also to other files. What stands beside one goes with what it leads to. */
function resolved(value: unknown, file: URL): Part {
  const { $ref, ...beside } = nodeOf(value);
  if (typeof $ref !== 'string') return { node: beside, file };
  const target = new URL($ref, file);
  let found: unknown = documentAt(new URL(target.pathname, file));
  for (const key of target.hash.slice(2).split('/')) found = nodeOf(found)[key];
  const { node, file: there } = resolved(found, new URL(target.pathname, file));
  return { node: { ...node, ...beside }, file: there };
}

function optionalIn({ node, file }: Part, at: string, depth = 0): string[] {
  if (depth > 8) return [];
  const fields = Object.entries(nodeOf(node['properties'])).flatMap(([name, property]) => {
    const part = resolved(property, file);
    const place = at === '' ? name : `${at}.${name}`;
    return [...(part.node['x-coze-optional'] === true ? [place] : []), ...optionalIn(part, place, depth + 1)];
  });
  const items = node['items'] === undefined ? [] : optionalIn(resolved(node['items'], file), `${at}[]`, depth + 1);
  return [...fields, ...items];
}

it('are those of the contract', () => {
  const root = new URL('../../openapi/coze.yaml', import.meta.url);
  const found = Object.values(nodeOf(documentAt(root)['paths'])).flatMap((path) => {
    const item = resolved(path, root);
    return Object.values(item.node).flatMap((value) => {
      const { operationId, parameters, requestBody } = nodeOf(value);
      const params = Object.values(nodeOf(parameters)).map((param) => resolved(param, item.file).node);
      const inQuery = params.filter((param) => param['x-coze-optional'] === true).map(({ name }) => String(name));
      const [media] = Object.values(nodeOf(nodeOf(requestBody)['content']));
      const fields = [...inQuery, ...optionalIn(resolved(nodeOf(media)['schema'], item.file), '')];
      // Those of OAuth are the business of src/auth.
      return fields.length === 0 || String(operationId).startsWith('oauth.') ? [] : [[String(operationId), fields]];
    });
  });
  expect(Object.fromEntries(found)).toEqual(optionalFields);
});
