/** Enums as const objects, each with a type of the same name for its values and a type for each member. */
import { listOf, objectOf, stringOf, stringsOf, type Json, type JsonObject } from './contract.js';

const isEnum = (schema: JsonObject) => Array.isArray(schema['enum']) && Array.isArray(schema['x-enum-varnames']);

interface Enum {
  readonly name: string;
  readonly description: string;
  readonly members: readonly (readonly [name: string, value: Json])[];
  /** True if the values are event names, which the contract has no enum schema for. */
  readonly isOfEvents: boolean;
}

function enumOf(name: string, schema: JsonObject): Enum {
  const values = listOf(schema['enum']);
  const names = stringsOf(schema['x-enum-varnames']);
  const members = names.map((member, index) => [member, values[index] ?? null] as const);
  const more = Object.entries(objectOf(schema['x-coze-more-members']));
  const description = stringOf(schema['description']) ?? name;
  return { name, description, members: [...members, ...more], isOfEvents: false };
}

/** `x-coze-event-type` names the enum for the events of a union. */
function eventEnumOf(name: string, union: JsonObject): Enum {
  const events = Object.keys(objectOf(objectOf(union['discriminator'])['mapping']));
  const members = events.map((event) => [event.replaceAll('.', '_').toUpperCase(), event] as const);
  return { name, description: 'The event names of a stream.', members, isOfEvents: true };
}

export function enumsOf(schemas: readonly (readonly [string, JsonObject])[]): Enum[] {
  return schemas.flatMap(([name, schema]) => {
    const eventType = stringOf(schema['x-coze-event-type']);
    if (eventType !== undefined) return [eventEnumOf(eventType, schema)];
    return isEnum(schema) ? [enumOf(name, schema)] : [];
  });
}

function emitEnum({ name, description, members, isOfEvents }: Enum): string {
  const value = members.map(([member, literal]) => `${member}: ${JSON.stringify(literal)}`).join(', ');
  const types = members.map(([member, literal]) => `type ${member} = ${JSON.stringify(literal)};`).join(' ');
  return [
    `/** ${description} */`,
    `export const ${name} = { ${value} } as const;`,
    `export type ${name} = ${isOfEvents ? `(typeof ${name})[keyof typeof ${name}]` : `types.${name}`};`,
    `export declare namespace ${name} { ${types} }`,
  ].join('\n');
}

export function emitEnums(enums: readonly Enum[]): string {
  return ["import type * as types from '../types/types.gen.js';", ...enums.map(emitEnum)].join('\n\n');
}
