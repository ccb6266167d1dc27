/** Files about what a resource receives: one for each resource, so that a page loads those that it uses. */
import { jsonResponse, objectOf, operationNode, type JsonObject } from './contract.js';
import type { EventUnion, OperationEvents } from './events.js';
import type { ContractOperation } from './operation.js';
import { camel, kebab } from './print.js';
import { ShapePrinter, type Syntax } from './shape-printer.js';

/** A resource that receives JSON or events. */
interface ReceivingResource {
  readonly name: string;
  readonly operations: readonly ContractOperation[];
  readonly events: readonly OperationEvents[];
}

/** The resource of the client that an operation is in. */
export const resourceOf = ({ id }: { id: string }): string => id.split('.')[0] ?? '';

export function receivedOf(
  operations: readonly ContractOperation[],
  events: readonly OperationEvents[],
): ReceivingResource[] {
  const received = operations.filter(
    ({ id, hasJsonResponse }) => hasJsonResponse || events.some((each) => each.id === id),
  );
  return [...new Set(received.map(resourceOf))].map((name) => ({
    name,
    operations: received.filter((operation) => resourceOf(operation) === name),
    events: events.filter((each) => resourceOf(each) === name),
  }));
}

export const resourceFile = ({ name }: ReceivingResource): string => kebab(name);

/** The declarations of a resource, which end with `responses` and `events`, and the words that they use. */
export function declarationsOf(
  view: JsonObject,
  { operations, events }: ReceivingResource,
  syntax: Syntax,
): { text: string; words: string[] } {
  const { group, member } = syntax.types;
  const printer = new ShapePrinter(view, syntax);
  const responses = operations
    .filter(({ hasJsonResponse }) => hasJsonResponse)
    .map(({ id }) => {
      const { schema } = jsonResponse(view, operationNode(view, id));
      return `'${id}': ${printer.nameOf(objectOf(schema), `${id}.response`)}`;
    });
  const unions = new Map(events.map((each) => [each.server.name, each] as const));
  const maps = [...unions.values()].map(({ server, client }) => {
    const entries = eventEntries(printer, server, client === undefined ? 'event' : 'event_type');
    return `const ${camel(server.name)} = new Map<string, ${member}>([${entries.join(', ')}]);`;
  });
  const streams = events.map(({ id, server }) => `'${id}': ${camel(server.name)}`);
  const text = [
    ...printer.declarations,
    ...maps,
    `export const responses: ${group}['responses'] = { ${responses.join(', ')} };`,
    `export const events: ${group}['events'] = { ${streams.join(', ')} };`,
  ].join('\n\n');
  return { text, words: syntax.words.filter((word) => new RegExp(`\\b${word}\\b`).test(text)).toSorted() };
}

/** The name of an event chooses its schema, which does not check the name again. */
const eventEntries = (printer: ShapePrinter, { members }: EventUnion, discriminator: string): string[] =>
  members.map(([event, schema]) => {
    const name = printer.nameOf({ $ref: `#/components/schemas/${schema}` }, schema, discriminator);
    return `['${event}', ${name}]`;
  });
