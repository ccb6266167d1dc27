import type { AcceptGroup } from '../schemas/accept.js';
import type { SchemaGroup } from '../schemas/schema-parts.js';
import { SchemasUnavailableError } from '../errors/coze-error.js';
import { LazyChunk } from '../lib/lazy-chunk.js';

const unavailable = (cause: unknown) => new SchemasUnavailableError(cause);

/** A part of the validation that loads on first use. */
export function lazyValidation<Module>(load: () => Promise<Module>): LazyChunk<Module> {
  return new LazyChunk(load, unavailable);
}

const nothing = { responses: {}, events: {} };
const noGroup: AcceptGroup = { ...nothing, schemas: () => Promise.resolve(nothing) };

/** What decides about the responses and events of one resource. */
interface ReceivedChunks {
  /** The accept functions. They know the values that are valid. */
  readonly accept: LazyChunk<AcceptGroup>;
  /** The schemas. They say what is wrong with a value that is not accepted. */
  readonly schemas: LazyChunk<SchemaGroup>;
}

const receivedChunks = new Map<string, ReceivedChunks>();

/** The chunks of the resource of an operation. `undefined` for raw calls, about which the contract says nothing. */
export function receivedChunksOf(operation: string): ReceivedChunks | undefined {
  const [resource = '', method] = operation.split('.', 2);
  if (method === undefined) return undefined;
  let chunks = receivedChunks.get(resource);
  if (chunks === undefined) receivedChunks.set(resource, (chunks = newChunks(resource)));
  return chunks;
}

function newChunks(resource: string): ReceivedChunks {
  const accept = lazyValidation(() => loadGroup(resource));
  const schemas = lazyValidation(async () => (await accept.load()).schemas());
  return { accept, schemas };
}

/** The list of the groups is a file of its own: it names one file for each resource. */
async function loadGroup(resource: string): Promise<AcceptGroup> {
  const { acceptGroups } = await import('../../generated/accept/index.gen.js');
  return (await acceptGroups[resource]?.()) ?? noGroup;
}
