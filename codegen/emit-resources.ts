/**
 * The tree of resources: a table of their endpoints, from which the classes are made at run time, and their interfaces.
 * A dotted operationId is the path of its method; an alias adds a second path.
 */
import { factsOf, HTTP_TYPES, sending } from './emit-operations.js';
import type { ContractOperation } from './operation.js';
import type { ParamsType } from './params-type.js';
import { docComment, kebab, pascal, typeImports, type TypeSources } from './print.js';

interface Method {
  readonly name: string;
  readonly operation: ContractOperation;
  readonly isAlias: boolean;
}

interface Resource {
  readonly path: readonly string[];
  readonly children: Map<string, Resource>;
  readonly methods: Method[];
  /** The subject of its first method. */
  group?: string;
  /** The name of the method that runs when the resource itself is called. */
  calledMethod?: string;
}

const emptyResource = (path: readonly string[]): Resource => ({ path, children: new Map(), methods: [] });
const className = (resource: Resource) => `${pascal(resource.path.join('.'))}Resource`;

/** What is known about methods besides their operations. */
export interface MethodFacts {
  readonly paramsTypes: ReadonlyMap<string, ParamsType>;
  /** The tags of the doc comment of a method at a path. */
  readonly tagsOf: (operation: ContractOperation, path: string) => readonly string[];
}

function treeOf(operations: readonly ContractOperation[]): Resource {
  const root = emptyResource([]);
  const resourceAt = (path: readonly string[], group: string) => {
    let resource = root;
    for (const [index, name] of path.entries()) {
      const child = resource.children.get(name) ?? emptyResource(path.slice(0, index + 1));
      resource.children.set(name, child);
      child.group ??= group;
      resource = child;
    }
    return resource;
  };
  for (const operation of operations.filter((each) => each.made !== 'none')) {
    const path = operation.id.split('.');
    const resource = resourceAt(path.slice(0, -1), operation.group.description);
    if (operation.made === 'generated') resource.methods.push({ name: path.at(-1) ?? '', operation, isAlias: false });
  }
  for (const operation of operations) {
    for (const alias of operation.aliases.map((dotted) => dotted.split('.'))) {
      const parent = resourceAt(alias.slice(0, -1), operation.group.description);
      const name = alias.at(-1) ?? '';
      const child = parent.children.get(name);
      if (child === undefined) parent.methods.push({ name, operation, isAlias: true });
      else child.calledMethod = operation.id.split('.').at(-1) ?? '';
    }
  }
  return root;
}

/** What a method takes and returns, after its name. */
export function generatedSignature(operation: ContractOperation, params: ParamsType | undefined): string {
  const args = operation.args.map((arg) => `${arg.as}: string`);
  if (params?.hasRest === true) args.push(`params${params.restRequired ? '' : '?'}: ${params.name}`);
  return `(${[...args, 'options?: RequestOptions'].join(', ')}): ${sending(operation).result}`;
}

function declarationOf(
  { name, operation, isAlias }: Method,
  resource: string,
  { paramsTypes, tagsOf }: MethodFacts,
): string {
  const comment = docComment(operation, {
    indent: '  ',
    tags: tagsOf(operation, `${resource}.${name}`),
    ...(isAlias ? { deprecation: `Use \`${operation.id}\`.` } : {}),
  });
  return `${comment}\n  ${name}${generatedSignature(operation, paramsTypes.get(operation.id))};`;
}

function field(name: string, child: Resource, parent: Resource): string {
  const type = className(child);
  const isCalled = child.calledMethod !== undefined;
  // A part of a resource has no words of its own if it has the subject of the resource.
  const comment = child.group === parent.group ? `The methods of \`client.${child.path.join('.')}\`.` : child.group;
  return `  /** ${comment} */\n  readonly ${name}: ${type}${isCalled ? ` & ${type}['${child.calledMethod}']` : ''};`;
}

function declarations(resource: Resource, facts: MethodFacts): string[] {
  const inner = [...resource.children.values()].flatMap((child) => declarations(child, facts));
  const fields = [...resource.children].map(([name, child]) => field(name, child, resource));
  const name = className(resource);
  const path = resource.path.join('.');
  const methods = resource.methods.map((each) => declarationOf(each, path, facts));
  return [
    ...inner,
    `/** The methods of \`client.${path}\`. */\nexport interface ${name} extends APIResource {\n${[...fields, ...methods].join('\n\n')}\n}`,
    `export const ${name} = /* @__PURE__ */ resourceClass<${name}>('${path}', operations);`,
  ];
}

/** The resources by file name: one file for each resource of the client with those inside it, and the tree of all. */
export function emitResources(
  operations: readonly ContractOperation[],
  facts: MethodFacts,
  sources: TypeSources,
): Record<string, string> {
  const root = treeOf(operations);
  const files = [...root.children].map(([name, resource]) => {
    const text = declarations(resource, facts).join('\n\n');
    const file = [
      "import { resourceClass } from '../../../src/http/index.js';",
      typeImports(text, { '../../../src/http/index.js': ['APIResource', ...HTTP_TYPES] }),
      typeImports(text, sources),
      "import { operations } from '../table.gen.js';",
      '',
      text,
    ];
    return [kebab(name), file.join('\n')] as const;
  });
  const fields = [...root.children].map(([name, child]) => field(name, child, root));
  const types = [...root.children].map(
    ([name, child]) => `import type { ${className(child)} } from './${kebab(name)}.gen.js';`,
  );
  const index = [
    "import { clientClass, type Client } from '../../../src/http/index.js';",
    "import { operations } from '../table.gen.js';",
    ...types,
    '',
    ...files.map(([file]) => `export * from './${file}.gen.js';`),
    '',
    `/** A client with every resource of the API. */\nexport interface ResourceTree extends Client {\n${fields.join('\n')}\n}`,
    'export const ResourceTree = /* @__PURE__ */ clientClass<ResourceTree>(operations);',
  ];
  return { ...Object.fromEntries(files), index: index.join('\n') };
}

/** A method's entry of the table. The arguments that it takes follow from the path, `ids` and the other facts. */
function endpoint({ operation, isAlias }: Method, params: ParamsType | undefined): unknown {
  const { id, method, path } = operation;
  const facts = factsOf(operation);
  const takesParams = params?.hasRest === true;
  const isUsual = takesParams === (facts['body'] !== undefined || facts['page'] !== undefined);
  const isRequired = takesParams && params.restRequired;
  const all = {
    ...(isAlias ? { id } : {}),
    ...facts,
    ...(isUsual ? {} : { params: takesParams }),
    ...(isRequired === (takesParams && facts['body'] !== undefined) ? {} : { required: isRequired }),
  };
  return Object.keys(all).length === 0 ? [method, path] : [method, path, all];
}

function table(resource: Resource, paramsTypes: ReadonlyMap<string, ParamsType>): object {
  return {
    ...(resource.calledMethod === undefined ? {} : { '()': resource.calledMethod }),
    ...Object.fromEntries(
      resource.methods.map((each) => [each.name, endpoint(each, paramsTypes.get(each.operation.id))]),
    ),
    ...Object.fromEntries([...resource.children].map(([name, child]) => [name, table(child, paramsTypes)])),
  };
}

/** The endpoints of all generated methods, nested as the methods are. */
export function emitTable(
  operations: readonly ContractOperation[],
  paramsTypes: ReadonlyMap<string, ParamsType>,
): string {
  return [
    "import type { ResourceTable } from '../../src/http/index.js';",
    '',
    `export const operations = ${JSON.stringify(table(treeOf(operations), paramsTypes))} as const satisfies ResourceTable;`,
  ].join('\n');
}
