/** What the contract says about the events of streams and sockets. */
import { nodeOf, operationNodes, refName, resolve, socketEvents, textOf, type Node } from './contract.js';

/** A union of events, with the schema of each by the name of the event. */
export interface EventUnion {
  readonly name: string;
  readonly members: readonly (readonly [event: string, schema: string])[];
}

export interface OperationEvents {
  readonly id: string;
  /** What the server sends. */
  readonly server: EventUnion;
  /** What the client sends, over a socket. */
  readonly client: EventUnion | undefined;
}

function unionOf(document: Node, schema: Node): EventUnion {
  const mapping = Object.entries(nodeOf(nodeOf(resolve(document, schema)['discriminator'])['mapping']));
  const name = refName(schema);
  if (name === undefined || mapping.length === 0)
    throw new Error('Events are to be a named union with a discriminator.');
  return { name, members: mapping.map(([event, ref]) => [event, refName({ $ref: ref }) ?? ''] as const) };
}

const streamOf = (document: Node, operation: Node): Node => {
  const ok = resolve(document, nodeOf(nodeOf(operation['responses'])['200']));
  return nodeOf(nodeOf(nodeOf(ok['content'])['text/event-stream'])['schema']);
};

/** The events of every operation that has some. */
export function eventsOf(document: Node): OperationEvents[] {
  return operationNodes(document).flatMap((operation): OperationEvents[] => {
    const id = textOf(operation['operationId']);
    if (id === undefined) return [];
    const [client, server] = socketEvents(operation);
    if (client !== undefined && server !== undefined) {
      return [{ id, server: unionOf(document, server), client: unionOf(document, client) }];
    }
    const stream = streamOf(document, operation);
    return refName(stream) === undefined ? [] : [{ id, server: unionOf(document, stream), client: undefined }];
  });
}
