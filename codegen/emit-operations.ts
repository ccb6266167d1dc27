/** What is sent for each operation, and a flat function for each that is not written by hand. */
import { docComment } from './doc-comment.js';
import { isNode, nodeOf } from './contract.js';
import { camel, type Operation } from './operation.js';
import type { ParamsType } from './params-type.js';
import { typeImports, type TypeSources } from './type-imports.js';

const isEmpty = (value: object) => Object.keys(value).length === 0;
const literal = (value: unknown) => JSON.stringify(value);

/** The facts that the pipeline needs, and no more: they are part of every bundle. */
function descriptor(operation: Operation): string {
  const { body, params, text, unwrap, page } = operation;
  const query = params.filter((param) => param.in === 'query').map((param) => param.name);
  // Ids in the path are looked at there.
  const ids = operation.args.map((arg) => arg.name).filter((name) => !operation.path.includes(`{${name}}`));
  const facts = {
    id: operation.id,
    method: operation.method,
    path: operation.path,
    ...(body === undefined ? {} : { body: body.kind }),
    ...(body === undefined || query.length === 0 ? {} : { query }),
    ...(ids.length === 0 ? {} : { ids }),
    ...(text.length === 0 ? {} : { text }),
    ...(isEmpty(operation.files) ? {} : { files: operation.files }),
    ...(isEmpty(operation.headers) ? {} : { headers: operation.headers }),
    ...(operation.binary ? { binary: true } : {}),
    ...(unwrap === undefined || unwrap === 'data' ? {} : { unwrap }),
    ...(isNode(page) ? { page: nodeOf(page) } : {}),
  };
  return `export const ${camel(operation.id)}Operation: Operation = ${literal(facts)};`;
}

/** How a method sends its request, and what it gives back. */
export function sending(operation: Operation): { method: string; result: string } {
  if (operation.binary) return { method: 'requestBinary', result: 'BinaryPromise' };
  if (operation.item === undefined) return { method: 'request', result: `APIPromise<${operation.result}>` };
  return { method: 'requestPage', result: `PagePromise<${operation.result}, ${operation.item}>` };
}

function flatFunction(operation: Operation, params: ParamsType | undefined): string {
  const { method, result } = sending(operation);
  const taken = params === undefined ? '' : `params${params.flatRequired ? '' : '?'}: ${params.flat}, `;
  const passed = params === undefined ? 'undefined' : 'params';
  return [
    docComment(operation),
    `export function ${camel(operation.id)}(client: Client, ${taken}options?: RequestOptions): ${result} {`,
    `  return client.${method}(${camel(operation.id)}Operation, ${passed}, options);`,
    '}',
  ].join('\n');
}

/** What generated signatures name of the core. */
export const CORE_TYPES = ['APIPromise', 'BinaryPromise', 'Client', 'PagePromise', 'RequestOptions'];

export function emitDescriptors(operations: readonly Operation[]): string {
  return ["import type { Operation } from '../../src/http/index.js';", ...operations.map(descriptor)].join('\n\n');
}

export function emitFunctions(
  operations: readonly Operation[],
  paramsTypes: ReadonlyMap<string, ParamsType>,
  sources: TypeSources,
): string {
  const written = operations.filter((operation) => operation.made === 'generated');
  const functions = written.map((operation) => flatFunction(operation, paramsTypes.get(operation.id)));
  const text = functions.join('\n\n');
  return [
    typeImports(text, { '../../src/http/index.js': CORE_TYPES }),
    `import { ${written.map((operation) => `${camel(operation.id)}Operation`).join(', ')} } from './operations.gen.js';`,
    typeImports(text, sources),
    '',
    text,
  ].join('\n');
}
