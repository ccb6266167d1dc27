/** The tree of resource classes: a dotted operationId is the path of its method, an alias a further one. */
import { docComment } from './doc-comment.js';
import { CORE_TYPES, sending } from './emit-operations.js';
import { camel, pascal, type Operation } from './operation.js';
import type { ParamsType } from './params-type.js';
import { typeImports, type TypeSources } from './type-imports.js';

interface Resource {
  readonly path: readonly string[];
  readonly children: Map<string, Resource>;
  readonly methods: { name: string; operation: Operation; alias: boolean }[];
  /** The operation a call of the resource itself runs. */
  call?: string;
}

const resource = (path: readonly string[]): Resource => ({ path, children: new Map(), methods: [] });
const className = (node: Resource) => `${pascal(node.path.join('.'))}Resource`;

function treeOf(operations: readonly Operation[]): Resource {
  const root = resource([]);
  const at = (path: readonly string[]) => {
    let node = root;
    for (const [index, name] of path.entries()) {
      const child = node.children.get(name) ?? resource(path.slice(0, index + 1));
      node.children.set(name, child);
      node = child;
    }
    return node;
  };
  for (const operation of operations.filter((each) => each.made !== 'none')) {
    const path = operation.id.split('.');
    const node = at(path.slice(0, -1));
    if (operation.made === 'generated') node.methods.push({ name: path.at(-1) ?? '', operation, alias: false });
  }
  for (const operation of operations) {
    for (const alias of operation.aliases.map((dotted) => dotted.split('.'))) {
      const parent = at(alias.slice(0, -1));
      const named = parent.children.get(alias.at(-1) ?? '');
      if (named === undefined) parent.methods.push({ name: alias.at(-1) ?? '', operation, alias: true });
      else named.call = operation.id.split('.').at(-1) ?? '';
    }
  }
  return root;
}

function method({ name, operation, alias }: Resource['methods'][number], params: ParamsType | undefined): string {
  const args = operation.args.map((arg) => `${arg.as}: string`);
  const given = operation.args.map((arg) => (arg.as === arg.name ? arg.name : `${arg.name}: ${arg.as}`));
  const hasRest = params?.hasRest === true;
  if (hasRest) args.push(`params${params.restRequired ? '' : '?'}: ${params.name}`);
  const merged = given.length === 0 ? 'params' : `{ ${[...(hasRest ? ['...params'] : []), ...given].join(', ')} }`;
  const passed = params === undefined ? 'undefined, ' : `${merged}, `;
  const { method: send, result } = sending(operation);
  return [
    docComment(operation, '  ', alias ? `Use \`${operation.id}\`.` : undefined),
    `  ${name}(${[...args, 'options?: RequestOptions'].join(', ')}): ${result} {`,
    `    return this._client.${send}(${camel(operation.id)}Operation, ${passed}options);`,
    '  }',
  ].join('\n');
}

function field(name: string, child: Resource): string {
  const type = className(child);
  const made = `new ${type}(this._client)`;
  return child.call === undefined
    ? `  readonly ${name}: ${type} = ${made};`
    : `  readonly ${name}: ${type} & ${type}['${child.call}'] = callable(${made}, '${child.call}');`;
}

function classes(node: Resource, paramsTypes: ReadonlyMap<string, ParamsType>): string[] {
  const inner = [...node.children.values()].flatMap((child) => classes(child, paramsTypes));
  const fields = [...node.children].map(([name, child]) => field(name, child));
  const methods = node.methods.map((each) => method(each, paramsTypes.get(each.operation.id)));
  if (node.path.length === 0) {
    const tree = fields.map((line) => line.replace('(this._client)', '(this)'));
    return [
      ...inner,
      `/** A client with every resource of the contract. */\nexport class ResourceTree extends Client {\n${tree.join('\n')}\n}`,
    ];
  }
  const doc = `/** The methods of \`client.${node.path.join('.')}\`. */`;
  return [
    ...inner,
    `${doc}\nexport class ${className(node)} extends APIResource {\n${[...fields, ...methods].join('\n\n')}\n}`,
  ];
}

export function emitResources(
  operations: readonly Operation[],
  paramsTypes: ReadonlyMap<string, ParamsType>,
  sources: TypeSources,
): string {
  const text = classes(treeOf(operations), paramsTypes).join('\n\n');
  const descriptors = operations
    .filter((operation) => operation.made === 'generated')
    .map((operation) => `${camel(operation.id)}Operation`);
  return [
    "import { APIResource, Client, callable } from '../../src/http/index.js';",
    typeImports(text, { '../../src/http/index.js': CORE_TYPES.filter((name) => name !== 'Client') }),
    `import { ${descriptors.join(', ')} } from './operations.gen.js';`,
    typeImports(text, sources),
    '',
    text,
  ].join('\n');
}
