/**
 * A hey-api plugin that emits what its own plugins can't: request descriptors, flat functions and resource classes on
 * our client, enums as const objects, and the routes of a server.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { definePluginConfig } from '@hey-api/openapi-ts';
import { contract, nodeOf, resolve, textsOf } from './contract.js';
import { emitApiMd } from './emit-api-md.js';
import { emitEnums, enumsOf } from './emit-enums.js';
import { emitDescriptors, emitFunctions } from './emit-operations.js';
import { emitResources } from './emit-resources.js';
import { emitAnswerJsonSchemas, emitRequestJsonSchemas } from './emit-json-schemas.js';
import { emitSchemaTypes } from './emit-schema-types.js';
import { emitCallbackSchemas, emitOperationSchemas } from './emit-schemas.js';
import { emitExamples, emitRoutes } from './emit-server.js';
import { emitAnswerSchemas, emitEventSchemas, emitRequestSchemas, emitValidatorTypes } from './emit-validators.js';
import { eventsOf } from './events.js';
import { operationsOf, pascal, type Operation } from './operation.js';
import { paramsTypeOf } from './params-type.js';
import { typeImports } from './type-imports.js';
import { answerView, callerView, requestView } from './views.js';

function write(folder: string, files: Record<string, string>): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) {
    writeFileSync(`${folder}/${name}.gen.ts`, `// Made from openapi/ by \`npm run generate\`.\n\n${text}\n`);
  }
}

const schemasOf = (document: ReturnType<typeof contract>) =>
  Object.entries(nodeOf(nodeOf(document['components'])['schemas'])).map(
    ([name, node]) => [name, nodeOf(node)] as const,
  );

function emit(): void {
  const document = contract();
  const called = callerView();
  const operations = operationsOf(document);
  const schemas = schemasOf(document);
  const events = eventsOf(document);
  const [requests, answers] = [requestView(), answerView()];
  const requiredFields = ({ body }: Operation) =>
    body?.required === true ? textsOf(resolve(called, { $ref: `#/components/schemas/${body.type}` })['required']) : [];
  const paramsTypes = new Map(
    operations.flatMap((operation) => {
      const params = paramsTypeOf(operation, requiredFields(operation));
      return params === undefined ? [] : [[operation.id, params] as const];
    }),
  );
  const declared = operations.flatMap((operation) => {
    const params = paramsTypes.get(operation.id);
    return params?.declaration === undefined ? [] : [{ operation, ...params, declaration: params.declaration }];
  });
  const components = schemas.map(([name]) => name);
  const dataTypes = declared.filter((params) => params.data).map((params) => `${pascal(params.operation.id)}Data`);
  const clash = declared.find((params) => components.includes(params.name));
  if (clash !== undefined) throw new Error(`x-coze-params of ${clash.operation.id}: ${clash.name} is a schema too.`);

  const types = { '../types/types.gen.js': [...components, ...dataTypes] };
  const allTypes = { ...types, './params.gen.js': declared.map((each) => each.name) };
  const params = declared
    .map((each) => `/** What \`${each.operation.id}\` takes. */\n${each.declaration}`)
    .join('\n\n');
  const enums = enumsOf(schemas);
  const enumNames = enums.map(({ name }) => name);
  const plain = components.filter((name) => !enumNames.includes(name));

  write('generated/client', {
    enums: emitEnums(enums),
    params: `${typeImports(params, types)}

${params}`,
    operations: emitDescriptors(operations),
    functions: emitFunctions(operations, paramsTypes, allTypes),
    resources: emitResources(operations, paramsTypes, allTypes),
    index: [
      `export { ${enumNames.join(', ')} } from './enums.gen.js';`,
      `export type { ${plain.join(', ')} } from '../types/types.gen.js';`,
      `export type { ${declared.map((each) => each.name).join(', ')} } from './params.gen.js';`,
    ].join('\n'),
  });
  writeFileSync('api.md', `${emitApiMd(operations, paramsTypes)}\n`);
  write('generated/server', {
    routes: emitRoutes(operations),
    examples: emitExamples(operations),
  });
  write('generated/validators', {
    types: emitValidatorTypes(),
    requests: emitRequestSchemas(operations),
    answers: emitAnswerSchemas(operations),
    events: emitEventSchemas(events),
  });
  write('generated/schemas', {
    operations: emitOperationSchemas(operations, events),
    callbacks: emitCallbackSchemas(document, answers),
    types: emitSchemaTypes(operations, document, requests, answers),
    'json-requests': emitRequestJsonSchemas(requests),
    'json-answers': emitAnswerJsonSchemas(answers),
    json: "export * from './json-answers.gen.js';\nexport * from './json-requests.gen.js';",
  });
}

export const resources = definePluginConfig({
  name: 'coze-resources',
  config: {},
  dependencies: ['@hey-api/typescript'],
  handler: () => emit(),
});
