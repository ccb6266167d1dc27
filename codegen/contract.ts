/** The bundled contract, and how to find one's way in it. */
import { readFileSync } from 'node:fs';

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
export type Node = { [key: string]: Json };

export const isNode = (value: Json | undefined): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
export const nodeOf = (value: Json | undefined): Node => (isNode(value) ? value : {});
export const listOf = (value: Json | undefined): Json[] => (Array.isArray(value) ? value : []);
export const textOf = (value: Json | undefined): string | undefined => (typeof value === 'string' ? value : undefined);
export const textsOf = (value: Json | undefined): string[] =>
  (typeof value === 'string' ? [value] : listOf(value)).filter((item) => typeof item === 'string');

const bundle = new URL('../build/contract.json', import.meta.url);

/** The contract as `redocly bundle` writes it: one file, every schema a named component. */
export function contract(): Node {
  const parsed: Json = JSON.parse(readFileSync(bundle, 'utf8'));
  return nodeOf(parsed);
}

/** Follows a `$ref` inside the document. */
export function resolve(document: Node, node: Node): Node {
  const ref = textOf(node['$ref']);
  if (ref === undefined) return node;
  let found: Json | undefined = document;
  for (const key of ref.slice(2).split('/')) found = nodeOf(found)[key.replaceAll('~1', '/').replaceAll('~0', '~')];
  if (!isNode(found)) throw new Error(`The contract has no ${ref}.`);
  return resolve(document, found);
}

export const refName = (node: Node): string | undefined => textOf(node['$ref'])?.split('/').at(-1);
export const refTo = (name: string): Node => ({ $ref: `#/components/schemas/${name}` });

/** Every operation, in the order the contract lists them. */
export const operationNodes = (document: Node): Node[] =>
  Object.values(nodeOf(document['paths']))
    .flatMap((item) => Object.values(nodeOf(item)).map(nodeOf))
    .filter((operation) => operation['operationId'] !== undefined);

/** The answer of a socket lists the events of the client, the events of the server, and what any event has. */
export const socketEvents = (operation: Node): Node[] => {
  const content = nodeOf(nodeOf(nodeOf(operation['responses'])['101'])['content']);
  return listOf(nodeOf(nodeOf(content['application/json'])['schema'])['anyOf']).map(nodeOf);
};
