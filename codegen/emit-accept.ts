/** Accept functions for responses and events, in one group for each resource, so that a page loads those that it uses. */
import { endpointsOf, listOf, objectOf, refName, resolve, stringOf, stringsOf, type JsonObject } from './contract.js';
import type { EventUnion, OperationEvents } from './events.js';
import type { Operation } from './operation.js';
import { camel } from './print.js';

/** Keywords that restrict no value, or are handled with the schema that contains them. */
const IGNORED = /^(?:x-.*|description|title|example|examples|deprecated|contentEncoding|required)$/;

const PRIMITIVES: Readonly<Record<string, string>> = {
  string: 'text',
  boolean: 'flag',
  integer: 'integer',
  number: 'number',
};

const COMBINATORS = [
  'either',
  'flag',
  'integer',
  'isObject',
  'list',
  'map',
  'nullOr',
  'number',
  'optional',
  'present',
  'text',
];

/** Writes the accept functions of one group, each once. */
class AcceptPrinter {
  readonly #document: JsonObject;
  /** The declarations by name. */
  readonly #declarations = new Map<string, string>();
  /** The names of objects by what is checked: many responses and events differ only in their name. */
  readonly #objects = new Map<string, string>();

  constructor(document: JsonObject) {
    this.#document = document;
  }

  get declarations(): string[] {
    return [...this.#declarations.values()];
  }

  /**
   * The name of the function that accepts the values of a schema.
   *
   * @param name - for a function of its own.
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
      return this.#declare(camel(name), `(value: unknown): boolean => value === ${JSON.stringify(schema['const'])}`);
    if (keywords.length === 1 && only === 'anyOf') return this.#union(options, name);
    if (keywords.length === 1 && types.length > 1)
      return this.#union(
        types.map((type) => ({ type })),
        name,
      );
    const [type = ''] = types;
    const primitive = PRIMITIVES[type];
    if (keywords.length === 1 && primitive !== undefined) return primitive;
    if (type === 'array') return this.#combined('list', this.nameOf(objectOf(schema['items']), `${name}Item`));
    if (type === 'object' && schema['properties'] !== undefined) return this.#object(schema, camel(name), checked);
    if (type === 'object')
      return this.#combined('map', this.nameOf(objectOf(schema['additionalProperties']), `${name}Entry`));
    throw new Error(`${name}: a schema with ${keywords.join(', ')} has no accept function.`);
  }

  #union(options: readonly JsonObject[], name: string): string {
    const others = options.filter(({ type }) => type !== 'null');
    const names = others.map((option, index) => this.nameOf(option, `${name}${index + 1}`));
    const union = [...new Set(names)].reduce((first, second) => this.#combined('either', first, second));
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
    if (this.#declarations.has(name)) return name;
    // Before its properties, which may refer to it.
    this.#declarations.set(name, '');
    const required = stringsOf(schema['required']);
    const properties = Object.entries(objectOf(schema['properties'])).filter(([key]) => key !== checked);
    const checks = properties.map(([key, value]) => {
      const property = objectOf(value);
      const isRequired = required.includes(key);
      if (isRequired && typeof property['const'] === 'string')
        return `value['${key}'] === ${JSON.stringify(property['const'])}`;
      const accept = this.nameOf(property, `${name}.${key}`);
      if (isRequired) return `${accept}(value['${key}'])`;
      return accept === 'present' ? undefined : `optional(value['${key}'], ${accept})`;
    });
    const all = ['isObject(value)', ...checks.filter((check) => check !== undefined)].join(' && ');
    const same = this.#objects.get(all);
    if (same === undefined) {
      this.#objects.set(all, name);
      this.#declarations.set(name, `function ${name}(value: unknown): boolean {\n  return ${all};\n}`);
      return name;
    }
    this.#declarations.delete(name);
    return same;
  }
}

/** The accept functions by file name: one file for each resource, and the index that loads them. */
export function emitAccept(
  view: JsonObject,
  operations: readonly Operation[],
  events: readonly OperationEvents[],
): Record<string, string> {
  const resourceOf = ({ id }: { id: string }) => id.split('.')[0] ?? '';
  const received = operations.filter(
    ({ id, hasJsonResponse }) => hasJsonResponse || events.some((each) => each.id === id),
  );
  const resources = [...new Set(received.map(resourceOf))];
  const groups = resources.map((resource) => {
    const ids = new Set(received.filter((operation) => resourceOf(operation) === resource).map(({ id }) => id));
    return [
      fileOf(resource),
      emitGroup(
        view,
        operations.filter(({ id }) => ids.has(id)),
        events.filter(({ id }) => ids.has(id)),
      ),
    ] as const;
  });
  return { ...Object.fromEntries(groups), index: emitIndex(resources) };
}

const fileOf = (resource: string): string => resource.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

function emitIndex(resources: readonly string[]): string {
  return [
    "import type { AcceptGroup } from '../../src/schemas/accept.js';",
    '',
    '/** Loads the accept functions of a resource. */',
    'export const acceptGroups: Readonly<Record<string, () => Promise<AcceptGroup>>> = {',
    ...resources.map((resource) => `  ${resource}: () => import('./${fileOf(resource)}.gen.js'),`),
    '};',
  ].join('\n');
}

function emitGroup(view: JsonObject, operations: readonly Operation[], events: readonly OperationEvents[]): string {
  const printer = new AcceptPrinter(view);
  const answers = operations
    .filter(({ hasJsonResponse }) => hasJsonResponse)
    .map(({ id }) => `'${id}': ${printer.nameOf(responseOf(view, id), `${id}.response`)}`);
  const unions = new Map(events.map((each) => [each.server.name, each] as const));
  const maps = [...unions.values()].map(({ server, client }) =>
    emitEvents(printer, server, client === undefined ? 'event' : 'event_type'),
  );
  const streams = events.map(({ id, server }) => `'${id}': ${camel(server.name)}`);
  const text = [
    ...printer.declarations,
    ...maps,
    `export const answers: AcceptGroup['answers'] = { ${answers.join(', ')} };`,
    `export const events: AcceptGroup['events'] = { ${streams.join(', ')} };`,
  ].join('\n\n');
  const used = COMBINATORS.filter((name) => new RegExp(`\\b${name}\\b`).test(text));
  const types = ['type AcceptGroup', ...(maps.length === 0 ? [] : ['type Accept'])];
  return [`import { ${[...used, ...types].join(', ')} } from '../../src/schemas/accept.js';`, '', text].join('\n');
}

/** The name of an event chooses its function, which does not check the name again. */
function emitEvents(printer: AcceptPrinter, { name, members }: EventUnion, discriminator: string): string {
  const entries = members.map(([event, schema]) => {
    const accept = printer.nameOf({ $ref: `#/components/schemas/${schema}` }, schema, discriminator);
    return `['${event}', ${accept}]`;
  });
  return `const ${camel(name)} = new Map<string, Accept>([${entries.join(', ')}]);`;
}

function responseOf(view: JsonObject, id: string): JsonObject {
  const endpoint = endpointsOf(view).find(({ operation }) => stringOf(operation['operationId']) === id);
  const response = objectOf(objectOf(endpoint?.operation['responses'])['200']);
  return objectOf(objectOf(objectOf(resolve(view, response)['content'])['application/json'])['schema']);
}
