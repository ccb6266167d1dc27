import { acceptGroups } from '../../generated/accept/index.gen.js';
import type { AcceptGroup } from '../schemas/accept.js';
import { SchemasUnavailableError } from '../errors/validation-errors.js';
import { LazyChunk } from '../lib/lazy-chunk.js';

const unavailable = (cause: unknown) => new SchemasUnavailableError(cause);

const acceptChunks = new Map<string, LazyChunk<AcceptGroup>>();

/** The accept functions of the resource of an operation. They decide about the responses and events that are valid. */
export function acceptChunk(operation: string): LazyChunk<AcceptGroup> | undefined {
  const [resource = ''] = operation.split('.', 1);
  const load = acceptGroups[resource];
  if (load === undefined) return undefined;
  let chunk = acceptChunks.get(resource);
  if (chunk === undefined) acceptChunks.set(resource, (chunk = new LazyChunk(load, unavailable)));
  return chunk;
}

/** The schemas of responses and received events, which say what is wrong with a value that is not accepted. */
export const responseChunk = new LazyChunk(() => import('./responses.js'), unavailable);

/** The checks of requests, which only `validate: 'strict'` uses. */
export const requestChunk = new LazyChunk(() => import('./requests.js'), unavailable);
