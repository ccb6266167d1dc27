/** Editing the contract: a tree of JSON, rebuilt from its leaves up. */
import { isNode, nodeOf, resolve, type Json, type Node } from './contract.js';

export type Edit = (node: Node) => Json;

/** Keys under which names stand, not keywords: a field may be called `required` or `example`. */
const NAMES = ['properties', 'patternProperties', 'schemas'];

/** Examples are left alone, they are data. */
function rewrite(value: Json, edit: Edit, names = false): Json {
  if (Array.isArray(value)) return value.map((item) => rewrite(item, edit));
  if (!isNode(value)) return value;
  const copy: Node = {};
  for (const [key, inner] of Object.entries(value)) {
    const data = !names && (key === 'example' || key === 'examples');
    copy[key] = data ? inner : rewrite(inner, edit, !names && NAMES.includes(key));
  }
  return names ? copy : edit(copy);
}

/** The document with one edit after the other made everywhere. */
export const edited = (document: Node, ...edits: Edit[]): Node =>
  nodeOf(edits.reduce<Json>((result, edit) => rewrite(result, edit), document));

const pick = (node: Node, isWanted: (name: string) => boolean): Node =>
  Object.fromEntries(Object.entries(node).filter(([name]) => isWanted(name)));

export const without = (node: Node, ...keys: string[]): Node => pick(node, (key) => !keys.includes(key));

export const dropKeywords =
  (...keywords: string[]): Edit =>
  (node) =>
    without(node, ...keywords);

const METHODS = ['get', 'put', 'post', 'delete'];

export const eachOperation = (document: Node, edit: (operation: Node) => Node): Node => ({
  ...document,
  paths: Object.fromEntries(
    Object.entries(nodeOf(document['paths'])).map(([path, item]) => [
      path,
      Object.fromEntries(
        Object.entries(nodeOf(item)).map(([key, value]) => [key, METHODS.includes(key) ? edit(nodeOf(value)) : value]),
      ),
    ]),
  ),
});

/** Leaves out the components that neither an operation nor a webhook comes to. */
export function pruned(document: Node): Node {
  const found = new Set<string>();
  const visit = (value: Json | undefined): void => {
    if (Array.isArray(value)) for (const item of value) visit(item);
    if (!isNode(value)) return;
    const ref = value['$ref'];
    if (typeof ref === 'string' && !found.has(ref)) {
      found.add(ref);
      visit(resolve(document, value));
    }
    for (const inner of Object.values(value)) visit(inner);
  };
  visit(document['paths']);
  visit(document['webhooks']);
  const components = Object.entries(nodeOf(document['components'])).map(([section, items]) => [
    section,
    section === 'securitySchemes' ? items : pick(nodeOf(items), (name) => found.has(`#/components/${section}/${name}`)),
  ]);
  return { ...document, components: Object.fromEntries(components) };
}
