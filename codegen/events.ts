/** The events of streams and sockets in the contract. */
import { objectOf, operationNodes, refName, resolve, socketEvents, stringOf, type JsonObject } from './contract.js';

/** A union of events, with the schema of each event by its name. */
export interface EventUnion {
  readonly name: string;
  readonly members: readonly (readonly [event: string, schema: string])[];
}

export interface OperationEvents {
  readonly id: string;
  /** The events that the server sends. */
  readonly server: EventUnion;
  /** The events that the client sends; undefined for a stream. */
  readonly client: EventUnion | undefined;
}

function unionOf(document: JsonObject, schema: JsonObject): EventUnion {
  const mapping = Object.entries(objectOf(objectOf(resolve(document, schema)['discriminator'])['mapping']));
  const name = refName(schema);
  if (name === undefined || mapping.length === 0)
    throw new Error('The events of an operation must be a named union with a discriminator.');
  return { name, members: mapping.map(([event, ref]) => [event, refName({ $ref: ref }) ?? ''] as const) };
}

const streamSchema = (document: JsonObject, operation: JsonObject): JsonObject => {
  const ok = resolve(document, objectOf(objectOf(operation['responses'])['200']));
  return objectOf(objectOf(objectOf(ok['content'])['text/event-stream'])['schema']);
};

/** The events of every operation that has a stream or a socket. */
export function eventsOf(document: JsonObject): OperationEvents[] {
  return operationNodes(document).flatMap((operation): OperationEvents[] => {
    const id = stringOf(operation['operationId']);
    if (id === undefined) return [];
    const [client, server] = socketEvents(operation);
    if (client !== undefined && server !== undefined) {
      return [{ id, server: unionOf(document, server), client: unionOf(document, client) }];
    }
    const stream = streamSchema(document, operation);
    return refName(stream) === undefined ? [] : [{ id, server: unionOf(document, stream), client: undefined }];
  });
}
