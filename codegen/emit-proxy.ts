/** The operations for the proxy: where each one is, and where its ids are, so that the proxy can force them. */
import { listOf, objectOf, resolve, schemasOf, type JsonObject } from './contract.js';
import type { OperationEvents } from './events.js';
import type { ContractOperation } from './operation.js';

/** The ids of an event or a body are at most this deep: `data.chat_config.user_id`. */
const DEPTH = 3;

/** Ids that only a description names, because the object that has them is free-form: by the name of the object. */
const DESCRIBED: Readonly<Record<string, readonly string[]>> = { ext: ['user_id'] };

export function emitProxyOperations(
  operations: readonly ContractOperation[],
  events: readonly OperationEvents[],
  document: JsonObject,
): string {
  const schemas = new Map(schemasOf(document));
  const entries = operations.map(({ id, method, path, params, body, headers }) => {
    const query = params.filter((param) => param.in === 'query').map(({ name }) => name);
    const client = events.find((one) => one.id === id)?.client;
    const sent = client?.members.map(
      ([event, name]) => [event, idPaths(document, schemas.get(name) ?? {}, '', DEPTH)] as const,
    );
    const nested =
      body?.kind === 'json'
        ? idPaths(document, schemas.get(body.type) ?? {}, '', DEPTH).filter((at) => at.includes('.'))
        : [];
    const facts = {
      method,
      path,
      ...(query.length > 0 && { query }),
      ...(body !== undefined && { body: body.kind, fields: body.fields }),
      ...(nested.length > 0 && { nested }),
      ...(Object.keys(headers).length > 0 && { headers }),
      ...(sent !== undefined && { events: Object.fromEntries(sent.filter(([, paths]) => paths.length > 0)) }),
    };
    return [id, facts] as const;
  });
  return [
    '/** An operation as the proxy passes it on. */',
    'export interface ProxyOperation {',
    '  readonly method: string;',
    '  readonly path: string;',
    '  /** The names of its query. */',
    '  readonly query?: readonly string[];',
    "  readonly body?: 'json' | 'form';",
    '  /** The names of the fields of its body. */',
    '  readonly fields?: readonly string[];',
    '  /** The paths of the ids that are deeper in its body. */',
    '  readonly nested?: readonly string[];',
    '  /** The headers that the endpoint requires. */',
    '  readonly headers?: Readonly<Record<string, string>>;',
    '  /** Of a socket: the paths of the ids in the events that its client sends. */',
    '  readonly events?: Readonly<Record<string, readonly string[]>>;',
    '}',
    '',
    '/** Every operation by its id. */',
    `export const proxyOperations: Readonly<Record<string, ProxyOperation>> = ${JSON.stringify(Object.fromEntries(entries))};`,
  ].join('\n');
}

/** The paths of the fields that end with `_id`. */
function idPaths(document: JsonObject, schema: JsonObject, path: string, depth: number): string[] {
  if (depth === 0) return [];
  const node = resolve(document, schema);
  const own = [node, ...listOf(node['allOf']).map((part) => resolve(document, objectOf(part)))];
  return own.flatMap(({ properties }) =>
    Object.entries(objectOf(properties)).flatMap(([name, part]) => {
      const at = path === '' ? name : `${path}.${name}`;
      if (name.endsWith('_id')) return [at];
      const described = (DESCRIBED[name] ?? []).map((id) => `${at}.${id}`);
      return [...described, ...idPaths(document, objectOf(part), at, depth - 1)];
    }),
  );
}
