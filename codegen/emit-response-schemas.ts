/** The schemas of responses and events, which say what is wrong with a value that was not accepted. */
import type { JsonObject } from './contract.js';
import type { OperationEvents } from './events.js';
import type { ContractOperation } from './operation.js';
import { typeImports } from './print.js';
import { declarationsOf, receivedOf, resourceFile } from './resource-files.js';
import { WORDS, type Field, type Syntax } from './shape-printer.js';

const property = ({ key, isRequired, value }: Field): string =>
  `'${key}': ${isRequired ? value : `optional(${value})`}`;

const SCHEMAS: Syntax = {
  words: [...WORDS, 'constant', 'later', 'object'],
  types: { group: 'SchemaGroup', member: 'Schema' },
  object: (name, fields) => `const ${name} = object({ ${fields.map(property).join(', ')} });`,
  constant: (json) => `constant(${json})`,
  early: 'later',
};

/** The schemas by file name, one file for each resource. The accept functions load them. */
export function emitResponseSchemas(
  view: JsonObject,
  operations: readonly ContractOperation[],
  events: readonly OperationEvents[],
): Record<string, string> {
  const files = receivedOf(operations, events).map((resource) => {
    const { text, words } = declarationsOf(view, resource, SCHEMAS);
    const file = [
      typeImports(text, { '../../src/schemas/schema-parts.js': ['Schema', 'SchemaGroup'] }),
      `import { ${words.map((word) => `${word}Schema as ${word}`).join(', ')} } from '../../src/schemas/schema-parts.js';`,
      '',
      text,
    ];
    return [`${resourceFile(resource)}-schemas`, file.join('\n')] as const;
  });
  return Object.fromEntries(files);
}
