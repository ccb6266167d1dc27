/** Every example in openapi/paths/. */
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

export interface ContractExample {
  /** The operation, and the place of the example in it. */
  readonly name: string;
  readonly operation: string;
  readonly place: 'path' | 'query' | 'body' | 'response' | 'events' | 'clientEvents' | 'callback';
  readonly value: unknown;
}

type Node = Readonly<Record<string, unknown>>;

const folder = new URL('../../openapi/paths/', import.meta.url);
const nodeOf = (value: unknown): Node =>
  typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

const examplesOf = (content: unknown): [string, unknown][] => {
  const { example, examples } = nodeOf(content);
  const more = Object.entries(nodeOf(examples)).map(([name, each]): [string, unknown] => [name, nodeOf(each)['value']]);
  return example === undefined ? more : [['example', example], ...more];
};

function ofParameters(operation: Node): ContractExample[] {
  const id = String(operation['operationId']);
  const params = listOf(operation['parameters']).map(nodeOf);
  return (['path', 'query'] as const).flatMap((place) => {
    const here = params.filter((param) => param['in'] === place && param['example'] !== undefined);
    const value = Object.fromEntries(here.map((param) => [String(param['name']), param['example']]));
    return here.length === 0 ? [] : [{ name: `${id} ${place}`, operation: id, place, value }];
  });
}

function ofContent(operation: Node): ContractExample[] {
  const id = String(operation['operationId']);
  const responses = nodeOf(operation['responses']);
  const contentOf = (holder: unknown, media: string) => nodeOf(nodeOf(holder)['content'])[media];
  const body = Object.values(nodeOf(nodeOf(operation['requestBody'])['content']))[0];
  const socket = examplesOf(contentOf(responses['101'], 'application/json'));
  const all = {
    [id === 'callbacks.event' ? 'callback' : 'body']: examplesOf(body),
    response: examplesOf(contentOf(responses['200'], 'application/json')),
    events: [
      ...examplesOf(contentOf(responses['200'], 'text/event-stream')),
      ...socket.filter(([name]) => name === 'server'),
    ],
    clientEvents: socket.filter(([name]) => name === 'client'),
  };
  return Object.entries(all).flatMap(([place, examples]) =>
    examples.map(([name, value]) => ({
      name: `${id} ${place} ${name}`,
      operation: id,
      place: place as ContractExample['place'],
      value,
    })),
  );
}

const operations = readdirSync(folder).flatMap((file) =>
  Object.values(nodeOf(parse(readFileSync(new URL(file, folder), 'utf8'), { merge: true })))
    .flatMap((item) => Object.values(nodeOf(item)).map(nodeOf))
    .filter((operation) => operation['operationId'] !== undefined),
);

export const contractExamples: readonly ContractExample[] = operations.flatMap((operation) => [
  ...ofParameters(operation),
  ...ofContent(operation),
]);

export const operationIds: readonly string[] = operations.map((operation) => String(operation['operationId']));
