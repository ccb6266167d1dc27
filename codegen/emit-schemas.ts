/** The schemas of `coze-client/schemas` by operation and by callback. */
import type { OperationEvents } from './events.js';
import { listOf, nodeOf, refName, resolve, textOf, type Node } from './contract.js';
import { pascal, type Operation } from './operation.js';

const PLACES = ['path', 'query', 'body', 'response', 'events', 'clientEvents'] as const;

type Places = Readonly<Record<(typeof PLACES)[number], string | undefined>>;

function schemasOf({ id, params, body, answers }: Operation, events: OperationEvents | undefined): Places {
  const has = (place: string) => params.some((param) => param.in === place);
  return {
    path: has('path') ? `requests.z${pascal(id)}Path` : undefined,
    query: has('query') ? `requests.z${pascal(id)}Query` : undefined,
    body: body === undefined ? undefined : `requests.z${pascal(id)}Body`,
    response: answers ? `answers.z${pascal(id)}Response` : undefined,
    events: events && `answers.z${events.server.name}`,
    clientEvents: events?.client && `requests.z${events.client.name}Input`,
  };
}

export function emitOperationSchemas(operations: readonly Operation[], events: readonly OperationEvents[]): string {
  const entries = operations.map((operation) => {
    const schemas = schemasOf(
      operation,
      events.find(({ id }) => id === operation.id),
    );
    return { id: operation.id, places: PLACES.map((place) => [place, schemas[place]] as const) };
  });
  const types = entries.map(({ id, places }) => {
    const members = places.map(
      ([place, schema]) => `readonly ${place}: ${schema === undefined ? 'undefined' : `typeof ${schema}`};`,
    );
    return `readonly '${id}': { ${members.join(' ')} };`;
  });
  const values = entries.map(
    ({ id, places }) =>
      `'${id}': { ${places.map(([place, schema]) => `${place}: ${schema ?? 'undefined'}`).join(', ')} },`,
  );
  return [
    "import * as answers from '../answers/zod.gen.js';",
    "import * as requests from '../requests/zod.gen.js';",
    '',
    '/** By the id of the operation: what it takes, what it answers, the events of its stream, and those of a socket both ways. */',
    `export interface OperationSchemas {\n${types.join('\n')}\n}`,
    '',
    `export const operationSchemas: OperationSchemas = {\n${values.join('\n')}\n};`,
  ].join('\n');
}

/** @param view the contract as a server sees what it is called back with. */
export function emitCallbackSchemas(document: Node, view: Node): string {
  const [webhook] = Object.values(nodeOf(document['webhooks']));
  const { post } = nodeOf(webhook);
  const content = nodeOf(nodeOf(nodeOf(nodeOf(post)['requestBody'])['content'])['application/json']);
  const members = listOf(resolve(document, nodeOf(content['schema']))['anyOf']).map(nodeOf);
  const entries = members.map((member) => {
    const { header } = nodeOf(resolve(view, member)['properties']);
    const type = textOf(nodeOf(nodeOf(nodeOf(header)['properties'])['event_type'])['const']);
    if (type === undefined) throw new Error(`The header of ${refName(member)} is to name its event.`);
    return { type, schema: `answers.z${refName(member)}` };
  });
  return [
    "import * as answers from '../answers/zod.gen.js';",
    '',
    '/** By the type of the event: the whole body of the callback. */',
    `export interface CallbackSchemas {\n${entries.map(({ type, schema }) => `readonly '${type}': typeof ${schema};`).join('\n')}\n}`,
    '',
    `export const callbackSchemas: CallbackSchemas = {\n${entries.map(({ type, schema }) => `'${type}': ${schema},`).join('\n')}\n};`,
  ].join('\n');
}
