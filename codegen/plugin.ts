/**
 * A hey-api plugin for everything but the types, which hey-api emits: the schemas of zod, the table of endpoints, flat functions and
 * resource interfaces for our client, enums as const objects, error codes, validators and accept functions by operation, and the data of
 * the local server.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { definePluginConfig } from '@hey-api/openapi-ts';
import { contract, refTo, resolve, schemasOf, stringsOf, type JsonObject } from './contract.js';
import { emitAccept } from './emit-accept.js';
import { emitResponseSchemas } from './emit-response-schemas.js';
import { emitApiMd } from './emit-api-md.js';
import { emitEnums, enumsOf } from './emit-enums.js';
import { emitErrorCodes, isErrorCodes } from './emit-error-codes.js';
import { emitOlderJsonNames, emitResponseJsonSchemas, emitRequestJsonSchemas } from './emit-json-schemas.js';
import { emitDescriptors, emitFunctions, hasMethodByHand, isOfPolling } from './emit-operations.js';
import { emitProxyOperations } from './emit-proxy.js';
import { emitResources, emitTable } from './emit-resources.js';
import { emitCallbackSchemas, emitCallerSchemas, emitOperationSchemas, emitSchemaTypes } from './emit-schemas.js';
import { emitExampleResponses, emitExamples, emitRoutes } from './emit-server.js';
import { emitRequestSchemas, emitSentEventSchemas, emitValidatorTypes } from './emit-validators.js';
import { eventsOf } from './events.js';
import { methodTags } from './method-tags.js';
import { operationsOf, type ContractOperation } from './operation.js';
import { paramsTypeOf, type ParamsType } from './params-type.js';
import { emitMiniRequests, emitRequestZod, emitResponseZod } from './emit-zod.js';
import { emitReference } from './reference/emit-reference.js';
import { pascal, sentenceComment, typeImports } from './print.js';
import { anyValue, callerView, nullIfOptional, requestView, responseView } from './views.js';

const HEADER = '// Generated from openapi/ by `npm run generate`. Do not edit.';

/** Where the output is completed before scripts/generate.mjs puts it in place of the former. */
const OUTPUT = 'build';

function writeFiles(folder: string, files: Record<string, string>): void {
  const path = `${OUTPUT}/generated/${folder}`;
  mkdirSync(path, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(`${path}/${name}.gen.ts`, `${HEADER}\n\n${text}\n`);
}

function paramsTypesOf(operations: readonly ContractOperation[], view: JsonObject): Map<string, ParamsType> {
  const requiredFields = ({ body }: ContractOperation) =>
    body?.required === true ? stringsOf(resolve(view, refTo(body.type))['required']) : [];
  return new Map(
    operations.flatMap((operation) => {
      const type = paramsTypeOf(operation, requiredFields(operation));
      return type === undefined ? [] : [[operation.id, type] as const];
    }),
  );
}

function emitAll(): void {
  const document = contract();
  const operations = operationsOf(document);
  const schemas = schemasOf(document);
  const events = eventsOf(document);
  const [requests, responses] = [requestView(), responseView(nullIfOptional)];
  const view = callerView();
  const paramsTypes = paramsTypesOf(operations, view);
  const tagsOf = (operation: ContractOperation, path: string) => methodTags(operation, path, view, schemas);
  const declared = operations.flatMap(({ id }) => {
    const type = paramsTypes.get(id);
    return type?.declaration === undefined ? [] : [{ id, ...type, declaration: type.declaration }];
  });
  const schemaNames = schemas.map(([name]) => name);
  const dataTypes = declared.filter(({ usesData }) => usesData).map(({ id }) => `${pascal(id)}Data`);
  const types = { '../types/types.gen.js': [...schemaNames, ...dataTypes] };
  // Of the folders inside generated/client/.
  const allTypes = {
    '../../types/types.gen.js': types['../types/types.gen.js'],
    '../params.gen.js': declared.map(({ name }) => name),
  };
  const isOld = (id: string) => operations.some((operation) => operation.id === id && operation.deprecated);
  const params = declared
    .map(({ id, declaration }) => `${sentenceComment(`The parameters of \`${id}\`.`, isOld(id))}\n${declaration}`)
    .join('\n\n');
  const enums = enumsOf(schemas);
  const enumNames = enums.map(({ name }) => name);
  // The error classes export the type of the codes.
  const otherNames = schemas
    .filter(([name, schema]) => !enumNames.includes(name) && !isErrorCodes(schema))
    .map(([name]) => name);

  writeFiles('errors', { codes: emitErrorCodes(schemas) });
  writeFiles('client', {
    enums: emitEnums(enums),
    params: `${typeImports(params, types)}\n\n${params}`,
    operations: emitDescriptors(operations.filter(hasMethodByHand), paramsTypes),
    'polling-operations': emitDescriptors(operations.filter(isOfPolling), paramsTypes),
    table: emitTable(operations, paramsTypes),
    index: [
      `export { ${enumNames.join(', ')} } from './enums.gen.js';`,
      `export type { ${otherNames.join(', ')} } from '../types/types.gen.js';`,
      `export type { ${declared.map(({ name }) => name).join(', ')} } from './params.gen.js';`,
    ].join('\n'),
  });
  writeFiles('client/functions', emitFunctions(operations, paramsTypes, allTypes));
  writeFiles('client/resources', emitResources(operations, { paramsTypes, tagsOf }, allTypes));
  writeFileSync(`${OUTPUT}/api.md`, `${emitApiMd(operations, paramsTypes, events)}\n`);
  for (const [file, text] of Object.entries(emitReference(document, view, operations, events, paramsTypes))) {
    const path = `${OUTPUT}/docs/${file}`;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  writeFiles('server', {
    routes: emitRoutes(operations),
    'example-responses': emitExampleResponses(operations),
    examples: emitExamples(operations),
  });
  writeFiles('proxy', { operations: emitProxyOperations(operations, events, document) });
  writeFiles('validators', {
    types: emitValidatorTypes(),
    requests: emitRequestSchemas(operations),
    'sent-events': emitSentEventSchemas(events),
  });
  const received = responseView(anyValue);
  writeFiles('accept', emitAccept(received, operations, events));
  writeFiles('response-schemas', emitResponseSchemas(received, operations, events));
  writeFiles('mini-requests', { zod: emitMiniRequests(requests) });
  writeFiles('requests', { zod: emitRequestZod(requests) });
  writeFiles('responses', { zod: emitResponseZod(responses) });
  const [jsonRequests, jsonResponses] = [emitRequestJsonSchemas(requests), emitResponseJsonSchemas(responses)];
  writeFiles('schemas', {
    operations: emitOperationSchemas(operations, events),
    callers: emitCallerSchemas(
      operations,
      paramsTypes,
      schemasOf(responses).map(([name]) => `z${name}`),
    ),
    callbacks: emitCallbackSchemas(document, responses),
    types: emitSchemaTypes(operations, document, requests, responses, paramsTypes),
    'json-requests': jsonRequests,
    'json-responses': jsonResponses,
    'older-json-names': emitOlderJsonNames(jsonResponses, jsonRequests),
    json: "export * from './json-responses.gen.js';\nexport * from './json-requests.gen.js';",
  });
}

export const cozePlugin = definePluginConfig({
  name: 'coze-client',
  config: {},
  dependencies: ['@hey-api/typescript'],
  handler: () => emitAll(),
});
