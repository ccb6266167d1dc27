/** The tree of resource classes. A dotted operationId is the path of its method; an alias adds a second path. */
import { HTTP_TYPES, sending } from './emit-operations.js';
import type { Operation } from './operation.js';
import type { ParamsType } from './params-type.js';
import { camel, docComment, pascal, typeImports, type TypeSources } from './print.js';

interface Method {
  readonly name: string;
  readonly operation: Operation;
  readonly isAlias: boolean;
}

interface Resource {
  readonly path: readonly string[];
  readonly children: Map<string, Resource>;
  readonly methods: Method[];
  /** The name of the method that runs when the resource itself is called. */
  calledMethod?: string;
}

const emptyResource = (path: readonly string[]): Resource => ({ path, children: new Map(), methods: [] });
const className = (resource: Resource) => `${pascal(resource.path.join('.'))}Resource`;

function treeOf(operations: readonly Operation[]): Resource {
  const root = emptyResource([]);
  const resourceAt = (path: readonly string[]) => {
    let resource = root;
    for (const [index, name] of path.entries()) {
      const child = resource.children.get(name) ?? emptyResource(path.slice(0, index + 1));
      resource.children.set(name, child);
      resource = child;
    }
    return resource;
  };
  for (const operation of operations.filter((each) => each.made !== 'none')) {
    const path = operation.id.split('.');
    const resource = resourceAt(path.slice(0, -1));
    if (operation.made === 'generated') resource.methods.push({ name: path.at(-1) ?? '', operation, isAlias: false });
  }
  for (const operation of operations) {
    for (const alias of operation.aliases.map((dotted) => dotted.split('.'))) {
      const parent = resourceAt(alias.slice(0, -1));
      const name = alias.at(-1) ?? '';
      const child = parent.children.get(name);
      if (child === undefined) parent.methods.push({ name, operation, isAlias: true });
      else child.calledMethod = operation.id.split('.').at(-1) ?? '';
    }
  }
  return root;
}

function emitMethod({ name, operation, isAlias }: Method, params: ParamsType | undefined): string {
  const args = operation.args.map((arg) => `${arg.as}: string`);
  const named = operation.args.map((arg) => (arg.as === arg.name ? arg.name : `${arg.name}: ${arg.as}`));
  const hasRest = params?.hasRest === true;
  if (hasRest) args.push(`params${params.restRequired ? '' : '?'}: ${params.name}`);
  const merged = named.length === 0 ? 'params' : `{ ${[...(hasRest ? ['...params'] : []), ...named].join(', ')} }`;
  const passed = params === undefined ? 'undefined, ' : `${merged}, `;
  const { method: send, result } = sending(operation);
  return [
    docComment(operation, '  ', isAlias ? `Use \`${operation.id}\`.` : undefined),
    `  ${name}(${[...args, 'options?: RequestOptions'].join(', ')}): ${result} {`,
    `    return this._client.${send}(${camel(operation.id)}Operation, ${passed}options);`,
    '  }',
  ].join('\n');
}

function emitField(name: string, child: Resource): string {
  const type = className(child);
  const created = `new ${type}(this._client)`;
  return child.calledMethod === undefined
    ? `  readonly ${name}: ${type} = ${created};`
    : `  readonly ${name}: ${type} & ${type}['${child.calledMethod}'] = callable(${created}, '${child.calledMethod}');`;
}

function emitClasses(resource: Resource, paramsTypes: ReadonlyMap<string, ParamsType>): string[] {
  const inner = [...resource.children.values()].flatMap((child) => emitClasses(child, paramsTypes));
  const fields = [...resource.children].map(([name, child]) => emitField(name, child));
  const methods = resource.methods.map((each) => emitMethod(each, paramsTypes.get(each.operation.id)));
  if (resource.path.length === 0) {
    const tree = fields.map((line) => line.replace('(this._client)', '(this)'));
    const doc = '/** A client with every resource of the API. */';
    return [...inner, `${doc}\nexport class ResourceTree extends Client {\n${tree.join('\n')}\n}`];
  }
  const doc = `/** The methods of \`client.${resource.path.join('.')}\`. */`;
  const members = [...fields, ...methods].join('\n\n');
  return [...inner, `${doc}\nexport class ${className(resource)} extends APIResource {\n${members}\n}`];
}

export function emitResources(
  operations: readonly Operation[],
  paramsTypes: ReadonlyMap<string, ParamsType>,
  sources: TypeSources,
): string {
  const text = emitClasses(treeOf(operations), paramsTypes).join('\n\n');
  const descriptors = operations
    .filter((operation) => operation.made === 'generated')
    .map((operation) => `${camel(operation.id)}Operation`);
  return [
    "import { APIResource, Client, callable } from '../../src/http/index.js';",
    typeImports(text, { '../../src/http/index.js': HTTP_TYPES.filter((name) => name !== 'Client') }),
    `import { ${descriptors.join(', ')} } from './operations.gen.js';`,
    typeImports(text, sources),
    '',
    text,
  ].join('\n');
}
