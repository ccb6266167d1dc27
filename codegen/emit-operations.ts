/** A request descriptor for each operation, and a flat function for each operation whose method is generated. */
import { isJsonObject } from './contract.js';
import type { Operation } from './operation.js';
import type { ParamsType } from './params-type.js';
import { camel, docComment, typeImports, type TypeSources } from './print.js';

const isEmpty = (value: object) => Object.keys(value).length === 0;

/** The facts that a request needs, and no more: every bundle contains them. */
function descriptor(operation: Operation): string {
  const { body, params, text, unwrap, page } = operation;
  const query = params.filter((param) => param.in === 'query').map((param) => param.name);
  // IDs in the path are checked when the path is filled in.
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
    ...(isJsonObject(page) ? { page } : {}),
  };
  return `export const ${camel(operation.id)}Operation: Operation = ${JSON.stringify(facts)};`;
}

/** The client's method that sends the request, and the type that it returns. */
export function sending(operation: Operation): { method: string; result: string } {
  if (operation.binary) return { method: 'requestBinary', result: 'BinaryPromise' };
  if (operation.item === undefined) return { method: 'request', result: `APIPromise<${operation.result}>` };
  return { method: 'requestPage', result: `PagePromise<${operation.result}, ${operation.item}>` };
}

function flatFunction(operation: Operation, params: ParamsType | undefined): string {
  const { method, result } = sending(operation);
  const param = params === undefined ? '' : `params${params.flatRequired ? '' : '?'}: ${params.flat}, `;
  const passed = params === undefined ? 'undefined' : 'params';
  return [
    docComment(operation),
    `export function ${camel(operation.id)}(client: Client, ${param}options?: RequestOptions): ${result} {`,
    `  return client.${method}(${camel(operation.id)}Operation, ${passed}, options);`,
    '}',
  ].join('\n');
}

/** The types of src/http that generated signatures use. */
export const HTTP_TYPES = ['APIPromise', 'BinaryPromise', 'Client', 'PagePromise', 'RequestOptions'];

export function emitDescriptors(operations: readonly Operation[]): string {
  return ["import type { Operation } from '../../src/http/index.js';", ...operations.map(descriptor)].join('\n\n');
}

export function emitFunctions(
  operations: readonly Operation[],
  paramsTypes: ReadonlyMap<string, ParamsType>,
  sources: TypeSources,
): string {
  const generated = operations.filter((operation) => operation.made === 'generated');
  const functions = generated.map((operation) => flatFunction(operation, paramsTypes.get(operation.id)));
  const text = functions.join('\n\n');
  return [
    typeImports(text, { '../../src/http/index.js': HTTP_TYPES }),
    `import { ${generated.map((operation) => `${camel(operation.id)}Operation`).join(', ')} } from './operations.gen.js';`,
    typeImports(text, sources),
    '',
    text,
  ].join('\n');
}
