/** The types that the schemas describe, for tests. */
import { isNode, listOf, nodeOf, operationNodes, refTo, resolve, textOf, type Json, type Node } from './contract.js';
import { pascal, type Operation } from './operation.js';

/** What makes the type that callers see wider than what is sent. */
const WIDER = ['x-coze-optional', 'x-coze-type', 'contentSchema'];

/** Whether callers may give more than a schema passes, here or in what it refers to. */
function isWider(document: Node, value: Json | undefined, seen = new Set<string>()): boolean {
  if (Array.isArray(value)) return value.some((item) => isWider(document, item, seen));
  if (!isNode(value)) return false;
  if (value['format'] === 'binary' || WIDER.some((key) => value[key] !== undefined)) return true;
  const ref = textOf(value['$ref']);
  if (ref !== undefined && !seen.has(ref) && isWider(document, resolve(document, value), seen.add(ref))) return true;
  return Object.entries(value).some(([key, inner]) => key !== 'example' && isWider(document, inner, seen));
}

const parametersIn = (document: Node, id: string, place: string): Json[] => {
  const operation = operationNodes(document).find((node) => node['operationId'] === id) ?? {};
  return listOf(operation['parameters']).filter((param) => resolve(document, nodeOf(param))['in'] === place);
};

/** The types that the schemas describe, by the names of the schemas: tests hold them against each other. */
export function emitSchemaTypes(
  operations: readonly Operation[],
  document: Node,
  requests: Node,
  answers: Node,
): string {
  const named = (view: Node, suffix: string) =>
    Object.keys(nodeOf(nodeOf(view['components'])['schemas'])).map((name) => [`z${name}${suffix}`, name] as const);
  const inputs = operations.flatMap((operation) => {
    const places = [...operation.params.map((param) => param.in), ...(operation.body === undefined ? [] : ['body'])];
    return [...new Set(places)].map((place) => {
      const name = `z${pascal(operation.id)}${pascal(place)}`;
      const type = `NonNullable<types.${pascal(operation.id)}Data['${place}']>`;
      const given = place === 'body' ? refTo(operation.body?.type ?? '') : parametersIn(document, operation.id, place);
      const wider = isWider(document, given);
      return { name, type, wider };
    });
  });
  const ofRequests = named(requests, 'Input').map(([name, type]) => ({
    name,
    type: `types.${type}`,
    wider: isWider(document, refTo(type)),
  }));
  const outputs = operations
    .filter((operation) => operation.answers)
    .map(({ id }) => `z${pascal(id)}Response: types.${pascal(id)}Response;`);
  const all = [...ofRequests, ...inputs];
  return [
    "import type * as types from '../types/types.gen.js';",
    '',
    `export interface InputTypes {\n${all.map(({ name, type }) => `${name}: ${type};`).join('\n')}\n}`,
    '',
    '/** Those whose type takes more than is sent: what the client fills in, writes as JSON text, or uploads. */',
    `export type WiderInputs = ${all
      .filter(({ wider }) => wider)
      .map(({ name }) => `'${name}'`)
      .join(' | ')};`,
    '',
    `export interface OutputTypes {\n${[...named(answers, '').map(([name, type]) => `${name}: types.${type};`), ...outputs].join('\n')}\n}`,
  ].join('\n');
}
