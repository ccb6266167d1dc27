import type { AcceptGroup } from '../schemas/accept.js';
import { SchemasUnavailableError } from '../errors/coze-error.js';
import { LazyChunk } from '../lib/lazy-chunk.js';

const unavailable = (cause: unknown) => new SchemasUnavailableError(cause);

const noGroup: AcceptGroup = { answers: {}, events: {} };

const acceptChunks = new Map<string, LazyChunk<AcceptGroup>>();

/**
 * The accept functions of the resource of an operation. They decide about the responses and events that are valid.
 * `undefined` for raw calls, about which the contract says nothing.
 */
export function acceptChunk(operation: string): LazyChunk<AcceptGroup> | undefined {
  const [resource = '', method] = operation.split('.', 2);
  if (method === undefined) return undefined;
  let chunk = acceptChunks.get(resource);
  if (chunk === undefined) acceptChunks.set(resource, (chunk = new LazyChunk(() => loadGroup(resource), unavailable)));
  return chunk;
}

/** The list of the groups is a file of its own: it names one file for each resource. */
async function loadGroup(resource: string): Promise<AcceptGroup> {
  const { acceptGroups } = await import('../../generated/accept/index.gen.js');
  return (await acceptGroups[resource]?.()) ?? noGroup;
}

/** The schemas of responses and received events, which say what is wrong with a value that is not accepted. */
export const responseChunk = new LazyChunk(() => import('./responses.js'), unavailable);

/** The checks of requests, which only `validate: 'strict'` uses. */
export const requestChunk = new LazyChunk(() => import('./requests.js'), unavailable);
