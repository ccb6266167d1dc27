/** api.md: every method of the client, what it sends, and where it is documented. */
import { handWritten } from './hand-written.js';
import { pascal, type Operation } from './operation.js';
import type { ParamsType } from './params-type.js';

interface Row {
  /** The dotted path of the method. */
  readonly path: string;
  readonly args: string;
  readonly requests: readonly string[];
  readonly result: string;
  readonly docs: string | undefined;
  /** What to use in its place. */
  readonly deprecated?: string;
}

function generated(operation: Operation, params: ParamsType | undefined): Row[] {
  const args = operation.args.map((arg) => arg.as);
  if (params?.hasRest === true) args.push(`params${params.restRequired ? '' : '?'}: ${params.name}`);
  const page = operation.item === undefined ? '' : `, page of ${operation.item}`;
  const row: Row = {
    path: operation.id,
    args: args.join(', '),
    requests: [`${operation.method} ${operation.path}`],
    result: operation.binary ? 'bytes' : `${operation.result}${page}`,
    docs: operation.docs,
    ...(operation.deprecated ? { deprecated: 'older endpoint' } : {}),
  };
  const isCall = (alias: string) => operation.id.startsWith(`${alias}.`);
  const aliases = operation.aliases.map((path) =>
    isCall(path) ? { ...row, path } : { ...row, path, deprecated: `use ${operation.id}` },
  );
  return [row, ...aliases];
}

/** The resources have the path of their class: `WorkflowsRunsResource` is `workflows.runs`. */
function byHand(operations: readonly Operation[]): Row[] {
  const paths = operations.flatMap(({ id }) => {
    const names = id.split('.').slice(0, -1);
    return names.map((_, index) => names.slice(0, index + 1).join('.'));
  });
  const pathOf = new Map(paths.map((path) => [`${pascal(path)}Resource`, path]));
  return handWritten().map(({ resource, name, params, result, requests, docs }) => {
    const path = pathOf.get(resource);
    if (path === undefined) throw new Error(`${resource} is no resource of the contract.`);
    return { path: `${path}.${name}`, args: params, requests, result, docs };
  });
}

function line({ path, args, requests, result, docs, deprecated }: Row): string {
  const links = docs === undefined ? '' : `[en](${docs}) [zh](${docs.replace('www.coze.com', 'www.coze.cn')})`;
  const sent = requests.map((request) => `\`${request}\``).join(', ');
  const mark = deprecated === undefined ? '' : ` (deprecated: ${deprecated})`;
  return `| \`client.${path}(${args})\`${mark} | ${sent} | \`${result.replaceAll('|', '\\|')}\` | ${links} |`;
}

export function emitApiMd(operations: readonly Operation[], paramsTypes: ReadonlyMap<string, ParamsType>): string {
  const made = operations.filter((operation) => operation.made === 'generated');
  const rows = [...made.flatMap((each) => generated(each, paramsTypes.get(each.id))), ...byHand(operations)];
  const names = new Set(rows.map(({ path }) => path.replace(/\..*/, '')));
  const sections = [...names].map((name) => {
    const members = rows.filter(({ path }) => path.startsWith(`${name}.`));
    return [
      `## ${name}`,
      '',
      '| method | requests | result | docs |',
      '| --- | --- | --- | --- |',
      ...members.map(line),
    ].join('\n');
  });
  const raw =
    'What has no method yet: `client.get`, `post`, `put`, `delete` and `makeRequest` call any path, with streams, see their JSDoc.';
  return ['# Methods', 'Made from openapi/ and src/resources/ by `npm run generate`.', raw, ...sections].join('\n\n');
}
