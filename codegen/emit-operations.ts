/** A flat function for each operation whose method is generated, and the operations that code by hand sends. */
import { isJsonObject, type JsonObject } from './contract.js';
import type { ContractOperation } from './operation.js';
import type { ParamsType } from './params-type.js';
import { camel, docComment, kebab, typeImports, type TypeSources } from './print.js';
import { resourceOf } from './resource-files.js';

/** Generated methods whose operations the code of polling sends, too: as it loads later, from a file of their own. */
const POLLING = ['chat.cancel', 'chat.retrieve'];

export const isOfPolling = ({ id }: ContractOperation): boolean => POLLING.includes(id);
/** True for an operation whose method is written by hand. */
export const hasMethodByHand = ({ made }: ContractOperation): boolean => made !== 'generated';

const isEmpty = (value: object) => Object.keys(value).length === 0;

/** The facts that a request needs besides its method and path, and no more: every bundle contains them. */
export function factsOf(operation: ContractOperation): JsonObject {
  const { body, params, text, unwrap, unwrapAlias, page } = operation;
  const query = params.filter((param) => param.in === 'query').map((param) => param.name);
  // IDs in the path are checked when the path is filled in.
  const ids = operation.args.map((arg) => arg.name).filter((name) => !operation.path.includes(`{${name}}`));
  return {
    ...(body === undefined ? {} : { body: body.kind }),
    ...(body === undefined || query.length === 0 ? {} : { query }),
    ...(ids.length === 0 ? {} : { ids }),
    ...(text.length === 0 ? {} : { text: [...text] }),
    ...(isEmpty(operation.files) ? {} : { files: { ...operation.files } }),
    ...(isEmpty(operation.headers) ? {} : { headers: operation.headers }),
    ...(operation.binary ? { binary: true } : {}),
    ...(unwrap === undefined || unwrap === 'data' ? {} : { unwrap }),
    ...(unwrapAlias === undefined ? {} : { alias: unwrapAlias }),
    ...(operation.result.endsWith('[]') ? { list: true } : {}),
    ...(isJsonObject(page) ? { page } : {}),
  };
}

function descriptor(operation: ContractOperation, params: ParamsType | undefined): string {
  const { id, method, path } = operation;
  const required = params?.restRequired === true ? { required: true } : {};
  const { text, ...facts } = factsOf(operation);
  const all = JSON.stringify({ id, method, path, ...required, ...facts });
  const texts = text === undefined ? '' : `, text: /* @__PURE__ */ textFields(${JSON.stringify(text)})`;
  return `const ${camel(id)}Operation: Operation = ${all.slice(0, -1)}${texts} };`;
}

/** The start of the call that sends the request, and the type that it returns. */
export function sending(operation: ContractOperation): { call: string; result: string } {
  if (operation.binary) return { call: 'requestBinary(clientOf(client), ', result: 'BinaryPromise' };
  if (operation.item === undefined)
    return { call: 'clientOf(client).request(', result: `APIPromise<${operation.result}>` };
  return { call: 'requestPage(clientOf(client), ', result: `PagePromise<${operation.result}, ${operation.item}>` };
}

function flatFunction(operation: ContractOperation, params: ParamsType | undefined): string {
  const { call, result } = sending(operation);
  const param = params === undefined ? '' : `params${params.flatRequired ? '' : '?'}: ${params.flat}, `;
  const passed = params === undefined ? 'undefined' : 'params';
  return [
    descriptor(operation, params),
    '',
    docComment(operation),
    `export function ${camel(operation.id)}(client: Client, ${param}options?: RequestOptions): ${result} {`,
    `  return ${call}${camel(operation.id)}Operation, ${passed}, options);`,
    '}',
  ].join('\n');
}

/** The types of src/http that generated signatures use. */
export const HTTP_TYPES = ['APIPromise', 'BinaryPromise', 'Client', 'PagePromise', 'RequestOptions'];

/** The functions of src/http that generated functions call. */
const HTTP_FUNCTIONS = ['clientOf', 'requestBinary', 'requestPage', 'textFields'];

/** The operations that code by hand sends. */
export function emitDescriptors(
  sent: readonly ContractOperation[],
  paramsTypes: ReadonlyMap<string, ParamsType>,
): string {
  const texts = sent.map((operation) => `export ${descriptor(operation, paramsTypes.get(operation.id))}`);
  const usesText = texts.some((text) => text.includes('textFields('));
  const imported = usesText ? '{ textFields, type Operation }' : 'type { Operation }';
  return [`import ${imported} from '../../src/http/index.js';`, ...texts].join('\n\n');
}

/** The functions by file name: one file for each resource of the client, and the index of all. */
export function emitFunctions(
  operations: readonly ContractOperation[],
  paramsTypes: ReadonlyMap<string, ParamsType>,
  sources: TypeSources,
): Record<string, string> {
  const generated = operations.filter((operation) => operation.made === 'generated');
  const files = [...new Set(generated.map(resourceOf))].map((resource) => {
    const own = generated.filter((operation) => resourceOf(operation) === resource);
    const text = own.map((operation) => flatFunction(operation, paramsTypes.get(operation.id))).join('\n\n');
    const values = HTTP_FUNCTIONS.filter((name) => text.includes(`${name}(`));
    const file = [
      `import { ${values.join(', ')} } from '../../../src/http/index.js';`,
      typeImports(text, { '../../../src/http/index.js': [...HTTP_TYPES, 'Operation'] }),
      typeImports(text, sources),
      '',
      text,
    ];
    return [kebab(resource), file.join('\n')] as const;
  });
  return {
    ...Object.fromEntries(files),
    index: files.map(([file]) => `export * from './${file}.gen.js';`).join('\n'),
  };
}
