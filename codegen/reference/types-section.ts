/** The types of a page: each has a section, to which the tables lead. */
import { listOf, objectOf, refName, resolve, stringOf, type JsonObject } from '../contract.js';
import type { Enum } from '../emit-enums.js';
import { propertiesOf, shownType, type FieldFacts } from '../fields.js';
import { anchor, prose, markdownTable } from './markdown.js';

/** The parts of a union or an intersection: what is inside brackets is not divided, and no function type is. */
function typeParts(type: string): string[] {
  if (type.includes('=>')) return [type];
  const parts = [''];
  let depth = 0;
  for (const token of type.split(/( [|&] |[<>()[\]{}])/)) {
    if (/^[<([{]$/.test(token)) depth += 1;
    if (/^[>)\]}]$/.test(token)) depth -= 1;
    if (depth === 0 && /^ [|&] $/.test(token)) parts.push(token, '');
    else parts.push(`${parts.pop()}${token}`);
  }
  return parts;
}

/** Prints types and remembers those that a page mentions. */
export class PageTypes {
  readonly #view: JsonObject;
  readonly #enums: ReadonlyMap<string, Enum>;
  readonly #places: ReadonlyMap<string, string>;
  readonly #mentioned = new Set<string>();

  /** @param places - the addresses of the types that have a section on another page. */
  constructor(view: JsonObject, enums: readonly Enum[], places: ReadonlyMap<string, string>) {
    this.#view = view;
    this.#places = places;
    this.#enums = new Map(enums.map((each) => [each.name, each]));
  }

  /** A type as code, with links to the types in it that have a section. */
  link(type: string): string {
    return typeParts(type)
      .map((part) => (/^ [|&] $/.test(part) ? part : this.#linkOne(part)))
      .join('');
  }

  /** The type leads to the first name in it that has a section, and the other names follow: they have sections, too. */
  #linkOne(type: string): string {
    const names = new Set(type.match(/[A-Z]\w+/g));
    const [first, ...others] = Array.from(names, (name) => ({ name, place: this.#placeOf(name) })).filter(
      ({ place }) => place !== undefined,
    );
    if (first === undefined) return `\`${type}\``;
    const more = others.map(({ name, place }) => `[\`${name}\`](${place})`);
    return `[\`${type}\`](${first.place})${more.length === 0 ? '' : ` (${more.join(', ')})`}`;
  }

  #placeOf(name: string): string | undefined {
    if (this.#schema(name) === undefined) return this.#places.get(name);
    this.#mentioned.add(name);
    return `#${anchor(name)}`;
  }

  #schema(name: string): JsonObject | undefined {
    const schemas = objectOf(objectOf(this.#view['components'])['schemas']);
    return name in schemas ? objectOf(schemas[name]) : undefined;
  }

  /** A markdownTable of fields. The fields of an object without a name follow it: `config.audio`. */
  fields(head: string, fields: readonly FieldFacts[]): string[] {
    const rows = fields.flatMap((field) => this.#rows(field, field.name));
    return markdownTable([head, 'Type', 'Required', 'Limits', 'Meaning'], rows);
  }

  #rows(field: FieldFacts, name: string): string[][] {
    const { schema, required, limits, description } = field;
    const row = [`\`${name}\``, this.link(shownType(schema)), required ? 'yes' : '', limits, prose(description)];
    return [row, ...this.#inner(schema, name)];
  }

  #inner(schema: JsonObject, name: string): string[][] {
    if (refName(schema) !== undefined) return [];
    if (schema['items'] !== undefined) return this.#inner(objectOf(schema['items']), `${name}[]`);
    return propertiesOf(this.#view, schema).flatMap((inner) => this.#rows(inner, `${name}.${inner.name}`));
  }

  /** The sections of the types that were mentioned, and of those that these mention. */
  sections(): string[] {
    const lines: string[] = [];
    // The set grows while it is read.
    for (const name of this.#mentioned) lines.push(...this.#section(name));
    return lines.length === 0 ? [] : ['## Types', ...lines];
  }

  #section(name: string): string[] {
    const schema = resolve(this.#view, this.#schema(name) ?? {});
    const description = stringOf(schema['description']);
    return [
      `### ${name} {#${anchor(name)}}`,
      ...(description === undefined ? [] : [prose(description)]),
      ...this.#body(name, schema),
    ];
  }

  #body(name: string, schema: JsonObject): string[] {
    const members = this.#enums.get(name)?.members;
    if (members !== undefined) {
      const rows = members.map((member) => [
        `\`${name}.${member.name}\``,
        `\`${JSON.stringify(member.value)}\``,
        prose(member.meaning),
      ]);
      return markdownTable(['Name', 'Value', 'Meaning'], rows);
    }
    const options = [...listOf(schema['oneOf']), ...listOf(schema['anyOf'])].map((option) =>
      shownType(objectOf(option)),
    );
    if (options.length > 0) return [`One of ${options.map((option) => this.link(option)).join(', ')}.`];
    const fields = this.fields('Field', propertiesOf(this.#view, schema));
    return fields.length > 0 ? fields : [`Type: ${this.link(shownType(schema))}`];
  }
}
