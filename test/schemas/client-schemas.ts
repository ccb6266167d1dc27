/** The schemas of the client for everything that it receives. */
import { acceptGroups } from '../../generated/accept/index.gen.js';
import type { SchemaGroup } from '../../src/schemas/schema-parts.js';

const groups = await Promise.all(Object.values(acceptGroups).map(async (load) => (await load()).schemas()));

export const responses: SchemaGroup['responses'] = Object.assign({}, ...groups.map((group) => group.responses));
export const events: SchemaGroup['events'] = Object.assign({}, ...groups.map((group) => group.events));
