/** Accept functions for responses and events. */
import type { JsonObject } from './contract.js';
import type { OperationEvents } from './events.js';
import type { ContractOperation } from './operation.js';
import { typeImports } from './print.js';
import { declarationsOf, receivedOf, resourceFile } from './resource-files.js';
import { WORDS, type Field, type Syntax } from './shape-printer.js';

const fieldCheck = ({ key, isRequired, value }: Field): string =>
  isRequired ? `${value}(value['${key}'])` : `optional(value['${key}'], ${value})`;

const FUNCTIONS: Syntax = {
  words: [...WORDS, 'isObject'],
  types: { group: 'AcceptGroup', member: 'Accept' },
  object: (name, fields) =>
    `function ${name}(value: unknown): boolean {\n  return ${['isObject(value)', ...fields.map(fieldCheck)].join(' && ')};\n}`,
  constant: (json) => `(value: unknown): boolean => value === ${json}`,
};

/** The accept functions by file name: one file for each resource, and the index that loads them. */
export function emitAccept(
  view: JsonObject,
  operations: readonly ContractOperation[],
  events: readonly OperationEvents[],
): Record<string, string> {
  const resources = receivedOf(operations, events);
  const files = resources.map((resource) => {
    const { text, words } = declarationsOf(view, resource, FUNCTIONS);
    const file = [
      typeImports(text, { '../../src/schemas/accept.js': ['Accept', 'AcceptGroup'] }),
      `import { ${words.join(', ')} } from '../../src/schemas/accept.js';`,
      '',
      text,
      '',
      '/** Loads the schemas, which say what is wrong with a value that is not accepted. */',
      `export const schemas: AcceptGroup['schemas'] = () => import('../response-schemas/${resourceFile(resource)}-schemas.gen.js');`,
    ];
    return [resourceFile(resource), file.join('\n')] as const;
  });
  const index = [
    "import type { AcceptGroup } from '../../src/schemas/accept.js';",
    '',
    '/** Loads the accept functions of a resource. */',
    'export const acceptGroups: Readonly<Record<string, () => Promise<AcceptGroup>>> = {',
    ...resources.map((resource) => `  ${resource.name}: () => import('./${resourceFile(resource)}.gen.js'),`),
    '};',
  ];
  return { ...Object.fromEntries(files), index: index.join('\n') };
}
