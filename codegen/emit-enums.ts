/** Enums as const objects, each with a type of the same name for its values and a type for each member. */
import { listOf, objectOf, refName, stringOf, stringsOf, type Json, type JsonObject } from './contract.js';
import { firstSentence } from './print.js';

const isEnum = (schema: JsonObject) => Array.isArray(schema['enum']) && Array.isArray(schema['x-enum-varnames']);

interface Member {
  readonly name: string;
  readonly value: Json;
  /** One line. */
  readonly meaning: string;
}

type Schemas = readonly (readonly [string, JsonObject])[];

export interface Enum {
  readonly name: string;
  readonly description: string;
  readonly members: readonly Member[];
  /** True if the values are event names, which the contract has no enum schema for. */
  readonly isOfEvents: boolean;
}

/** What the events of all sockets and streams mean, by name. */
function eventMeanings(schemas: Schemas): Map<string, string> {
  const described = new Map(schemas.map(([name, schema]) => [name, stringOf(schema['description']) ?? '']));
  const mappings = schemas.flatMap(([, schema]) =>
    Object.entries(objectOf(objectOf(schema['discriminator'])['mapping'])),
  );
  return new Map(
    mappings.map(([event, ref]) => [event, firstSentence(described.get(refName({ $ref: ref }) ?? '') ?? '')]),
  );
}

function enumOf(name: string, schema: JsonObject, events: ReadonlyMap<string, string>): Enum {
  const values = listOf(schema['enum']);
  const meanings = stringsOf(schema['x-enum-descriptions']);
  const members = stringsOf(schema['x-enum-varnames']).map((member, index): Member => {
    const value = values[index] ?? null;
    return { name: member, value, meaning: meanings[index] ?? events.get(stringOf(value) ?? '') ?? '' };
  });
  const more = Object.entries(objectOf(schema['x-coze-more-members'])).map(([member, value]): Member => ({
    name: member,
    value,
    meaning: 'Does not occur on the wire.',
  }));
  const description = stringOf(schema['description']) ?? name;
  return { name, description, members: [...members, ...more], isOfEvents: false };
}

/** `x-coze-event-type` names the enum for the events of a union. */
function eventEnumOf(name: string, union: JsonObject, meanings: ReadonlyMap<string, string>): Enum {
  const events = Object.keys(objectOf(objectOf(union['discriminator'])['mapping']));
  const members = events.map((event): Member => ({
    name: event.replaceAll('.', '_').toUpperCase(),
    value: event,
    meaning: meanings.get(event) ?? '',
  }));
  return { name, description: 'The event names of a stream.', members, isOfEvents: true };
}

export function enumsOf(schemas: Schemas): Enum[] {
  const meanings = eventMeanings(schemas);
  return schemas.flatMap(([name, schema]) => {
    const eventType = stringOf(schema['x-coze-event-type']);
    if (eventType !== undefined) return [eventEnumOf(eventType, schema, meanings)];
    return isEnum(schema) ? [enumOf(name, schema, meanings)] : [];
  });
}

function emitMember({ name, value, meaning }: Member): string {
  if (meaning === '') throw new Error(`The contract does not say what ${name} means. Write x-enum-descriptions.`);
  return `/** ${meaning} */\n${name}: ${JSON.stringify(value)},`;
}

function emitEnum({ name, description, members, isOfEvents }: Enum): string {
  const types = members.map((member) => `type ${member.name} = ${JSON.stringify(member.value)};`).join(' ');
  return [
    `/** ${description} */`,
    `export const ${name} = { ${members.map(emitMember).join('\n')} } as const;`,
    `export type ${name} = ${isOfEvents ? `(typeof ${name})[keyof typeof ${name}]` : `types.${name}`};`,
    `export declare namespace ${name} { ${types} }`,
  ].join('\n');
}

export function emitEnums(enums: readonly Enum[]): string {
  return ["import type * as types from '../types/types.gen.js';", ...enums.map(emitEnum)].join('\n\n');
}
