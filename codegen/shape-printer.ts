/**
 * Writes declarations for the responses and events of a resource, each once. The accept functions and the schemas of a
 * resource are made of the same words: `list(text)` is a function in one file, and a schema of zod in the other.
 */
import { listOf, objectOf, refName, resolve, stringsOf, type JsonObject } from './contract.js';
import { camel } from './print.js';

/** Keywords that restrict no value, or are handled with the schema that contains them. */
const IGNORED = /^(?:x-.*|description|title|example|examples|deprecated|contentEncoding|required)$/;

const PRIMITIVE_WORDS: Readonly<Record<string, string>> = {
  string: 'text',
  boolean: 'flag',
  integer: 'integer',
  number: 'number',
};

/** A property of an object. */
export interface Field {
  readonly key: string;
  readonly isRequired: boolean;
  /** The name of what is declared for its values. */
  readonly value: string;
}

/** How declarations are written: as functions, or as schemas. */
export interface Syntax {
  /** The words of which declarations are made. */
  readonly words: readonly string[];
  /** The types of what a file exports, and of its members. */
  readonly types: { readonly group: string; readonly member: string };
  readonly object: (name: string, fields: readonly Field[]) => string;
  /** What accepts one value, written as JSON. */
  readonly constant: (json: string) => string;
  /** The word that refers to an object before its declaration. Functions need none. */
  readonly early?: string;
}

/** The words for both. */
export const WORDS = ['either', 'flag', 'integer', 'list', 'map', 'nullOr', 'number', 'optional', 'present', 'text'];

export class ShapePrinter {
  readonly #document: JsonObject;
  readonly #syntax: Syntax;
  /** The declarations by name, each after those that it uses. */
  readonly #declarations = new Map<string, string>();
  /** The names of objects by their content: many responses and events differ only in their name. */
  readonly #objects = new Map<string, string>();
  /** The objects whose properties are being written. */
  readonly #open = new Set<string>();

  constructor(document: JsonObject, syntax: Syntax) {
    this.#document = document;
    this.#syntax = syntax;
  }

  get declarations(): string[] {
    return [...this.#declarations.values()];
  }

  /**
   * The name of what is declared for a schema.
   *
   * @param name - for a declaration of its own.
   * @param checked - the property by which the schema was chosen. It is not checked again.
   */
  nameOf(schema: JsonObject, name: string, checked?: string): string {
    const ref = refName(schema);
    if (ref !== undefined) return this.nameOf(resolve(this.#document, schema), ref, checked);
    const keywords = Object.keys(schema).filter((key) => !IGNORED.test(key));
    const types = stringsOf(schema['type']);
    const options = listOf(schema['anyOf']).map(objectOf);
    const [only] = keywords;
    if (only === undefined) return 'present';
    if (schema['const'] !== undefined)
      return this.#declare(camel(name), this.#syntax.constant(JSON.stringify(schema['const'])));
    if (keywords.length === 1 && only === 'anyOf') return this.#union(options, name);
    if (keywords.length === 1 && types.length > 1)
      return this.#union(
        types.map((type) => ({ type })),
        name,
      );
    const [type = ''] = types;
    const primitive = PRIMITIVE_WORDS[type];
    if (keywords.length === 1 && primitive !== undefined) return primitive;
    if (type === 'array') return this.#combined('list', this.nameOf(objectOf(schema['items']), `${name}Item`));
    if (type === 'object' && schema['properties'] !== undefined) return this.#object(schema, camel(name), checked);
    if (type === 'object')
      return this.#combined('map', this.nameOf(objectOf(schema['additionalProperties']), `${name}Entry`));
    const advice = keywords.includes('oneOf') ? 'Write anyOf, or add a discriminator' : 'Leave them out';
    throw new Error(
      `${name}: the schema of a response with ${keywords.join(', ')} cannot be written. ${advice}, or write them in codegen/shape-printer.ts.`,
    );
  }

  #union(options: readonly JsonObject[], name: string): string {
    const others = options.filter(({ type }) => type !== 'null');
    const names = others.map((option, index) => this.nameOf(option, `${name}${index + 1}`));
    const [first = '', ...more] = new Set(names);
    const union = more.length === 0 ? first : this.#combined('either', first, ...more);
    return others.length === options.length ? union : this.#combined('nullOr', union);
  }

  #combined(combinator: string, ...names: string[]): string {
    const name = camel([...names, combinator].join('.'));
    return this.#declare(name, `${combinator}(${names.join(', ')})`);
  }

  #declare(name: string, value: string): string {
    this.#declarations.set(name, `const ${name} = ${value};`);
    return name;
  }

  #object(schema: JsonObject, name: string, checked: string | undefined): string {
    if (this.#open.has(name)) return this.#early(name);
    if (this.#declarations.has(name)) return name;
    this.#open.add(name);
    const required = stringsOf(schema['required']);
    const fields = Object.entries(objectOf(schema['properties'])).flatMap(([key, property]): Field[] => {
      if (key === checked) return [];
      const isRequired = required.includes(key);
      const value = this.nameOf(objectOf(property), `${name}.${key}`);
      return value === 'present' && !isRequired ? [] : [{ key, isRequired, value }];
    });
    this.#open.delete(name);
    const content = JSON.stringify(fields);
    const same = this.#objects.get(content);
    if (same !== undefined) return same;
    this.#objects.set(content, name);
    this.#declarations.set(name, this.#syntax.object(name, fields));
    return name;
  }

  #early(name: string): string {
    const { early } = this.#syntax;
    return early === undefined ? name : this.#declare(camel(`${name}.${early}`), `${early}(() => ${name})`);
  }
}
