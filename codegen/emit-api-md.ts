/** api.md: every method of the client, what it sends, and where it is documented. */
import type { Operation } from './operation.js';
import type { ParamsType } from './params-type.js';

function signature(operation: Operation, params: ParamsType | undefined): string {
  const args = operation.args.map((arg) => arg.as);
  if (params?.hasRest === true) args.push(`params${params.restRequired ? '' : '?'}: ${params.name}`);
  return `client.${operation.id}(${args.join(', ')})`;
}

function result(operation: Operation): string {
  if (operation.stream !== undefined)
    return operation.result === 'unknown' ? 'events' : `${operation.result}, or events`;
  return operation.item === undefined ? operation.result : `${operation.result}, page of ${operation.item}`;
}

function row(operation: Operation, params: ParamsType | undefined): string {
  const docs =
    operation.docs === undefined
      ? ''
      : `[en](${operation.docs}) [zh](${operation.docs.replace('www.coze.com', 'www.coze.cn')})`;
  const cells = [
    `\`${signature(operation, params)}\``,
    `\`${operation.method} ${operation.path}\``,
    `\`${result(operation)}\``,
    docs,
  ];
  return `| ${cells.join(' | ')} |`;
}

export function emitApiMd(operations: readonly Operation[], paramsTypes: ReadonlyMap<string, ParamsType>): string {
  const onClient = operations.filter((operation) => operation.made !== 'none');
  const names = new Set(onClient.map((operation) => operation.id.replace(/\..*/, '')));
  const sections = [...names].map((name) => {
    const members = onClient.filter((operation) => operation.id.startsWith(`${name}.`));
    const rows = members.map((operation) => row(operation, paramsTypes.get(operation.id)));
    return [`## ${name}`, '', '| method | request | result | docs |', '| --- | --- | --- | --- |', ...rows].join('\n');
  });
  return ['# Methods', 'Made from openapi/ by `npm run generate`.', ...sections].join('\n\n');
}
