/**
 * Writes the schemas of zod for a view of the contract: the expression that makes a schema, and its type. Inferred by the
 * compiler, declarations would repeat a schema wherever it is used; written out, they refer to it by name.
 */
import { isJsonObject, listOf, objectOf, refName, schemasOf, stringOf, stringsOf } from './contract.js';
import type { Json, JsonObject } from './contract.js';
import { pascal } from './print.js';

/** A schema as text. */
export interface ZodText {
  readonly value: string;
  readonly type: string;
}

/** How the schemas of a file are written. */
export interface ZodStyle {
  readonly string: (schema: JsonObject) => ZodText;
  readonly number: (schema: JsonObject) => ZodText;
  readonly enum: (values: readonly Json[]) => ZodText;
  readonly array: (item: ZodText, schema: JsonObject) => ZodText;
  readonly record: (keys: ZodText, values: ZodText, schema: JsonObject) => ZodText;
  readonly object: (fields: readonly (readonly [key: string, field: ZodText])[]) => ZodText;
  /** @param key - the property whose constant tells the members apart. */
  readonly union: (members: readonly ZodText[], key: string | undefined) => ZodText;
  readonly optional: (schema: ZodText) => ZodText;
  /** A parameter that views.ts marks: a URL has it as text. */
  readonly fromText: (schema: ZodText) => ZodText;
  readonly described: (schema: ZodText, description: string) => ZodText;
  readonly reference: (name: string) => ZodText;
  readonly declaration: (name: string, schema: ZodText, more: DeclarationFacts) => string;
}

export interface DeclarationFacts {
  /** On one line. Empty without one. */
  readonly description: string;
  readonly isDeprecated: boolean;
  /** True if the schema is another one, under another name. */
  readonly isAlias: boolean;
  /** The type that the schema describes, if it refers to itself: such a type of zod cannot be written out. */
  readonly recursiveType: string | undefined;
}

const BOOLEAN: ZodText = { value: 'z.boolean()', type: 'z.ZodBoolean' };
const NULL: ZodText = { value: 'z.null()', type: 'z.ZodNull' };
const ANYTHING: ZodText = { value: 'z.unknown()', type: 'z.ZodUnknown' };
const STRING: ZodText = { value: 'z.string()', type: 'z.ZodString' };

const constant = (value: Json): ZodText => ({
  value: `z.literal(${JSON.stringify(value)})`,
  type: `z.ZodLiteral<${JSON.stringify(value)}>`,
});

/** Schemas that accept more than the one inside: see src/schemas/open.ts. */
const widened = (helper: string, ...schemas: readonly ZodText[]): ZodText => ({
  value: `${helper}(${schemas.map(({ value }) => value).join(', ')})`,
  type: `Seen<${schemas[0]?.type}>`,
});

/** Keywords that restrict no value, or are read with the schema that contains them. */
const UNRESTRICTING = /^(?:x-.*|description|title|example|examples|deprecated|contentEncoding)$/;

/** Keywords that are written, those of a limit by the style. */
const WRITTEN = new Set(
  ['$ref', 'type', 'const', 'enum', 'anyOf', 'oneOf', 'discriminator', 'format', 'pattern'].concat(
    ['items', 'properties', 'required', 'additionalProperties', 'propertyNames', 'maxProperties'],
    ['minimum', 'maximum', 'minLength', 'maxLength', 'minItems', 'maxItems'],
  ),
);

const FORMATS = new Set(['binary', 'uri']);

const oneLine = (text = ''): string => text.replaceAll(/\s*\n\s*/g, ' ').trim();

const isNullSchema = (schema: JsonObject): boolean => schema['type'] === 'null';

export class ZodPrinter {
  readonly #style: ZodStyle;
  /** What follows the name of the contract in that of a schema. */
  readonly #suffix: string;
  readonly #schemas: ReadonlyMap<string, JsonObject>;
  /** The declarations by name, each after those that it uses. */
  readonly #declarations = new Map<string, string>();
  /** The schemas whose content is being written. */
  readonly #open = new Set<string>();
  readonly #recursive = new Set<string>();
  /** What is being written: the name of a schema or of an operation, and the field in it. */
  #subject: readonly string[] = [];

  /** @param document - a view of the contract, see views.ts. */
  constructor(document: JsonObject, style: ZodStyle, suffix = '') {
    this.#style = style;
    this.#suffix = suffix;
    this.#schemas = new Map(schemasOf(document));
  }

  get declarations(): string[] {
    return [...this.#declarations.values()];
  }

  declareNamed(): void {
    for (const name of this.#schemas.keys()) this.#reference(name);
  }

  /**
   * Declares a schema of an operation.
   *
   * @param part - `Body`, `Query` …
   */
  declare(
    operation: JsonObject,
    part: string,
    schema: JsonObject,
    description = stringOf(schema['description']),
  ): void {
    const id = stringOf(operation['operationId']) ?? '';
    this.#subject = [id];
    this.#write(`z${pascal(id)}${part}`, this.schemaOf(schema), {
      description: oneLine(description),
      isDeprecated: operation['deprecated'] === true,
      isAlias: refName(schema) !== undefined,
      recursiveType: undefined,
    });
  }

  /** The text of a schema. What it refers to is declared. */
  schemaOf(schema: JsonObject): ZodText {
    this.#refuseUnknown(schema);
    const ref = refName(schema);
    if (ref !== undefined) return this.#reference(ref);
    if (schema['const'] !== undefined) return constant(schema['const']);
    if (schema['enum'] !== undefined) return this.#style.enum(listOf(schema['enum']));
    const options = listOf(schema['anyOf'] ?? schema['oneOf']).map(objectOf);
    if (options.length > 0) return this.#union(options, stringOf(objectOf(schema['discriminator'])['propertyName']));
    const [type, ...others] = stringsOf(schema['type']);
    if (others.length > 0) return this.#union(stringsOf(schema['type']).map((one) => ({ ...schema, type: one })));
    switch (type) {
      case undefined:
        return ANYTHING;
      case 'string':
        return this.#style.string(schema);
      case 'integer':
      case 'number':
        return this.#style.number(schema);
      case 'boolean':
        return BOOLEAN;
      case 'null':
        return NULL;
      case 'array':
        return this.#style.array(this.schemaOf(objectOf(schema['items'])), schema);
      case 'object':
        return this.#object(schema);
      default:
        return this.#refuse(`the type ${type}`);
    }
  }

  /** A keyword that is not written would be a check that is missing. */
  #refuseUnknown(schema: JsonObject): void {
    const unknown = Object.keys(schema).find((keyword) => !WRITTEN.has(keyword) && !UNRESTRICTING.test(keyword));
    if (unknown !== undefined) this.#refuse(unknown);
    const format = stringOf(schema['format']);
    if (format !== undefined && !FORMATS.has(format)) this.#refuse(`the format ${format}`);
  }

  #refuse(what: string): never {
    throw new Error(
      `${this.#subject.join('.')}: a schema with ${what} cannot be written for zod. Write it in codegen/zod-printer.ts.`,
    );
  }

  #reference(ref: string): ZodText {
    const name = `z${ref}${this.#suffix}`;
    const { value, type } = this.#style.reference(name);
    if (this.#open.has(ref)) {
      this.#recursive.add(ref);
      return { value: `z.lazy(() => ${value})`, type: `z.ZodLazy<${type}>` };
    }
    if (!this.#declarations.has(name)) this.#declareNamed(ref, name);
    return { value, type };
  }

  #declareNamed(ref: string, name: string): void {
    const schema = this.#schemas.get(ref);
    if (schema === undefined) throw new Error(`The contract has no schema ${ref}.`);
    const outer = this.#subject;
    this.#subject = [ref];
    this.#open.add(ref);
    const text = this.schemaOf(schema);
    this.#open.delete(ref);
    this.#subject = outer;
    this.#write(name, text, {
      description: oneLine(stringOf(schema['description'])),
      isDeprecated: schema['deprecated'] === true,
      isAlias: refName(schema) !== undefined,
      recursiveType: this.#recursive.has(ref) ? ref : undefined,
    });
  }

  #write(name: string, text: ZodText, facts: DeclarationFacts): void {
    const { description, isDeprecated } = facts;
    const lines = [description.replaceAll('*/', '*\\/'), ...(isDeprecated ? ['@deprecated'] : [])].filter(Boolean);
    const comment = lines.length === 0 ? '' : `/**\n${lines.map((line) => ` * ${line}\n`).join(' *\n')} */\n`;
    this.#declarations.set(name, `${comment}${this.#style.declaration(name, text, facts)}`);
  }

  #union(options: readonly JsonObject[], key?: string): ZodText {
    const all = options.map((option) => this.schemaOf(option));
    // The wire has one type for what callers may pass as several.
    const texts = all.filter((text, index) => all.findIndex(({ value }) => value === text.value) === index);
    const [only, ...others] = texts;
    return only !== undefined && others.length === 0 ? only : this.#style.union(texts, key);
  }

  #object(schema: JsonObject): ZodText {
    const properties = Object.entries(objectOf(schema['properties']));
    const required = stringsOf(schema['required']);
    if (properties.length > 0)
      return this.#style.object(
        properties.map(([key, field]) => [key, this.#field(key, objectOf(field), required.includes(key))] as const),
      );
    const keys = isJsonObject(schema['propertyNames']) ? this.schemaOf(schema['propertyNames']) : STRING;
    return this.#style.record(keys, this.schemaOf(objectOf(schema['additionalProperties'])), schema);
  }

  #field(key: string, schema: JsonObject, isRequired: boolean): ZodText {
    const outer = this.#subject;
    this.#subject = [...outer, key];
    const value = schema['x-also'] === true ? this.#observed(schema) : this.schemaOf(schema);
    this.#subject = outer;
    const given = schema['x-from-text'] === true ? this.#style.fromText(value) : value;
    const optional = isRequired ? given : this.#style.optional(given);
    const field = schema['x-absent'] === true ? widened('orAbsent', given) : optional;
    const description = stringOf(schema['description']);
    return description === undefined ? field : this.#style.described(field, description);
  }

  /**
   * A field that views.ts marks accepts more values than its type declares: the type stays the one that the client declares
   * for the same field.
   */
  #observed(schema: JsonObject): ZodText {
    const options = listOf(schema['anyOf']).map(objectOf);
    const [main = ANYTHING, ...others] = options
      .filter((option) => !isNullSchema(option))
      .map((one) => this.schemaOf(one));
    const wider = others.length === 0 ? main : widened('also', main, ...others);
    return options.some(isNullSchema) ? widened('orNull', wider) : wider;
  }
}
