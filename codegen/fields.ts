/** What a method takes and a type has, field by field: its type, whether it is required, its limits and its meaning. */
import {
  isJsonObject,
  listOf,
  objectOf,
  operationNode,
  parametersIn,
  refName,
  resolve,
  stringOf,
  stringsOf,
  without,
  type JsonObject,
} from './contract.js';
import type { ContractOperation } from './operation.js';

export interface FieldFacts {
  readonly name: string;
  readonly required: boolean;
  readonly description: string;
  /** As in `1 to 50, default 20`. */
  readonly limits: string;
  readonly schema: JsonObject;
}

/** A range of lengths. Every length is at least 0, and at least 1 if the value is required. */
function counted(least: unknown, most: unknown, unit: string): string[] {
  return range(least === 0 || least === 1 ? undefined : least, most).map(
    (text) => `${text} ${unit}${/\b1$/.test(text) ? '' : 's'}`,
  );
}

const UNITS = ['bytes', 'KiB', 'MiB', 'GiB'];
function bytesText(size: number): string {
  const power = Math.min(Math.floor(Math.log2(size) / 10), UNITS.length - 1);
  const value = size / 1024 ** power;
  return Number.isInteger(value) ? `${value} ${UNITS[power]}` : `${size} bytes`;
}

function range(least: unknown, most: unknown): string[] {
  if (typeof least === 'number' && typeof most === 'number') return [`${least} to ${most}`];
  if (typeof most === 'number') return [`at most ${most}`];
  return typeof least === 'number' ? [`at least ${least}`] : [];
}

/** The size of a file or a text. */
function sized(least: unknown, most: unknown): string[] {
  if (typeof most !== 'number') return [];
  return [`${typeof least === 'number' ? `${least} to` : 'at most'} ${bytesText(most)}`];
}

/** The values that the platform takes of a type that callers see as a wider one. */
function accepted(schema: JsonObject, description: string): string[] {
  const values = listOf(schema['x-accepted']).map(String);
  const said = description.split(/[^\w.-]+|\.(?!\w)/);
  return values.every((value) => said.includes(value))
    ? []
    : [`one of ${values.map((value) => `\`${value}\``).join(', ')}`];
}

/** The limits and the default of a schema, and the limits of the items of a list, as far as its description does not say them. */
function limitTexts(schema: JsonObject, description: string): string[] {
  const fallback = schema['default'];
  const limits = [
    ...range(schema['minimum'], schema['maximum']),
    ...counted(schema['minLength'], schema['maxLength'], 'character'),
    ...counted(schema['minItems'], schema['maxItems'], 'item'),
    ...counted(schema['minProperties'], schema['maxProperties'], 'key'),
    ...sized(schema['x-coze-min-bytes'], schema['x-coze-max-bytes']),
    ...(fallback === undefined || typeof fallback === 'object' ? [] : [`default \`${String(fallback)}\``]),
  ];
  const isSaid = (limit: string) => description.toLowerCase().includes(limit.replaceAll('`', ''));
  const own = [...accepted(schema, description), ...limits.filter((limit) => !isSaid(limit))];
  if (!isJsonObject(schema['items'])) return own;
  const ofItems = limitTexts(schema['items'], description);
  return [...own, ...ofItems.map((limit) => `each ${limit}`)];
}

function fieldFrom(document: JsonObject, name: string, schema: JsonObject, required: boolean): FieldFacts {
  const resolved = { ...resolve(document, schema), ...without(schema, '$ref') };
  const description = stringOf(resolved['description']) ?? '';
  return { name, required, description, limits: limitTexts(resolved, description).join(', '), schema };
}

/** The properties of an object. */
export function propertiesOf(document: JsonObject, schema: JsonObject): FieldFacts[] {
  const resolved = resolve(document, schema);
  const parts = listOf(resolved['allOf']).map(objectOf);
  const required = stringsOf(resolved['required']);
  const own = Object.entries(objectOf(resolved['properties']));
  return [
    ...parts.flatMap((part) => propertiesOf(document, part)),
    ...own.map(([name, property]) => fieldFrom(document, name, objectOf(property), required.includes(name))),
  ];
}

/** What a method takes: positional arguments first, then those that callers must give. */
export function fieldsTaken(view: JsonObject, { id, args, body }: ContractOperation): FieldFacts[] {
  const operation = operationNode(view, id);
  const params = ['path', 'query'].flatMap((place) => parametersIn(view, operation, place));
  const all = [
    ...params.map((param) => {
      const schema = { ...objectOf(param['schema']), description: param['description'] ?? '' };
      return fieldFrom(view, stringOf(param['name']) ?? '', schema, param['required'] === true);
    }),
    ...(body === undefined ? [] : propertiesOf(view, { $ref: `#/components/schemas/${body.type}` })),
  ];
  const names = args.map(({ name }) => name);
  const place = ({ name, required }: FieldFacts) => (names.includes(name) ? names.indexOf(name) : required ? 100 : 200);
  return all.toSorted((one, other) => place(one) - place(other));
}

/** The type of a value as callers see it: `ChatStatus`, `string[]`, `string | number`. */
export function shownType(schema: JsonObject): string {
  const name = refName(schema);
  if (name !== undefined) return name;
  const options = [...listOf(schema['anyOf']), ...listOf(schema['oneOf'])].map((option) => shownType(objectOf(option)));
  if (options.length > 0) return [...new Set(options)].join(' | ');
  if (schema['const'] !== undefined) return JSON.stringify(schema['const']);
  if (Array.isArray(schema['enum'])) return schema['enum'].map((value) => JSON.stringify(value)).join(' | ');
  if (schema['format'] === 'binary') return 'Uploadable';
  const types = stringsOf(schema['type']).map((type) => namedType(type, schema));
  return types.length === 0 ? 'unknown' : types.join(' | ');
}

function namedType(type: string, schema: JsonObject): string {
  if (type === 'integer') return 'number';
  if (type === 'array') {
    const item = shownType(objectOf(schema['items']));
    return item.includes(' ') ? `(${item})[]` : `${item}[]`;
  }
  if (type !== 'object' || typeof schema['additionalProperties'] !== 'object') return type;
  return `Record<string, ${shownType(objectOf(schema['additionalProperties']))}>`;
}
