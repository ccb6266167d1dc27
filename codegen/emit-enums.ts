/** Enums as const objects, with a type of the same name for the value and one for each member. */
import { listOf, nodeOf, textOf, textsOf, type Json, type Node } from './contract.js';

const isEnum = (schema: Node) => Array.isArray(schema['enum']) && Array.isArray(schema['x-enum-varnames']);

interface Enum {
  readonly name: string;
  readonly description: string;
  readonly members: readonly (readonly [name: string, value: Json])[];
  /** Whether the values are the names of events, which the contract has as constants alone. */
  readonly events: boolean;
}

function named(name: string, schema: Node): Enum {
  const values = listOf(schema['enum']);
  const names = textsOf(schema['x-enum-varnames']);
  if (values.length !== names.length) throw new Error(`${name} has ${values.length} values and ${names.length} names.`);
  const members = names.map((member, index) => [member, values[index] ?? null] as const);
  const more = Object.entries(nodeOf(schema['x-coze-more-members']));
  return { name, description: textOf(schema['description']) ?? name, members: [...members, ...more], events: false };
}

/** `x-coze-event-type` names the enum of the events in a union. */
function ofEvents(name: string, union: Node): Enum {
  const events = Object.keys(nodeOf(nodeOf(union['discriminator'])['mapping']));
  const members = events.map((event) => [event.replaceAll('.', '_').toUpperCase(), event] as const);
  return { name, description: 'The names of the events of a stream.', members, events: true };
}

export function enumsOf(schemas: readonly (readonly [string, Node])[]): Enum[] {
  return schemas.flatMap(([name, schema]) => {
    const events = textOf(schema['x-coze-event-type']);
    if (events !== undefined) return [ofEvents(events, schema)];
    return isEnum(schema) ? [named(name, schema)] : [];
  });
}

function emitEnum({ name, description, members, events }: Enum): string {
  const value = members.map(([member, literal]) => `${member}: ${JSON.stringify(literal)}`).join(', ');
  const types = members.map(([member, literal]) => `type ${member} = ${JSON.stringify(literal)};`).join(' ');
  return [
    `/** ${description} */`,
    `export const ${name} = { ${value} } as const;`,
    `export type ${name} = ${events ? `(typeof ${name})[keyof typeof ${name}]` : `types.${name}`};`,
    `export declare namespace ${name} { ${types} }`,
  ].join('\n');
}

export function emitEnums(enums: readonly Enum[]): string {
  return ["import type * as types from '../types/types.gen.js';", ...enums.map(emitEnum)].join('\n\n');
}
