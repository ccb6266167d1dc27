import { CozeError } from '../errors/coze-error.js';
import { everyOperation, type NamedOperation } from './allow.js';
import type { ForcedFields } from './options.js';
import { ProxyRefusalError } from './refusal.js';

/** An operation, and the values of the names in its path. */
export interface ProxyRoute {
  readonly operation: NamedOperation;
  readonly pathParams: Readonly<Record<string, string>>;
}

/** A part of a path, as it was received and decoded. */
interface Segment {
  readonly written: string;
  readonly text: string;
}

interface Template {
  readonly operation: NamedOperation;
  readonly segments: readonly string[];
}

const templates: readonly Template[] = /* @__PURE__ */ (() =>
  everyOperation.map((operation) => ({ operation, segments: operation.path.split('/').slice(1) })))();

/**
 * Finds the operation of a request. All operations are searched, not only those that are allowed: `/v1/bots/list` must not
 * pass as `/v1/bots/{bot_id}`.
 *
 * @param path - the path behind that of the proxy, as it was received.
 * @throws ProxyRefusalError for a path without an operation, another method, and an operation that is not allowed.
 */
export function routeOf(method: string, path: string, isSocket: boolean, allowed: ReadonlySet<string>): ProxyRoute {
  const segments = decodedSegments(path);
  const onPath = templates.flatMap(({ operation, segments: names }) => {
    const pathParams = pathParamsIn(names, segments);
    return pathParams === undefined ? [] : [{ operation, pathParams }];
  });
  const fewest = Math.min(...onPath.map(({ pathParams }) => Object.keys(pathParams).length));
  const closest = onPath.filter(({ pathParams }) => Object.keys(pathParams).length === fewest);
  if (closest.length === 0) throw unknownPath();
  const ofMethod = closest.filter(({ operation }) => operation.method === method);
  if (ofMethod.length === 0) throw new ProxyRefusalError(405, `The method ${method} is not one of this path.`);
  const routes = ofMethod.filter(({ operation }) => (operation.events !== undefined) === isSocket);
  if (routes.length === 0)
    throw isSocket ? unknownPath() : new ProxyRefusalError(426, 'This path is that of a socket, not of a call.');
  const route = routes.find(({ operation }) => allowed.has(operation.id));
  if (route !== undefined) return route;
  const ids = routes.map(({ operation }) => operation.id).join(' or ');
  throw new ProxyRefusalError(403, `The proxy does not allow ${ids}: its option allow does not list it.`);
}

/**
 * The route with forced values in its path.
 *
 * @throws ProxyRefusalError for a value that would make it another path, such as two dots.
 */
export function forcedRoute({ operation, pathParams }: ProxyRoute, forced: ForcedFields): ProxyRoute {
  for (const [name, value] of Object.entries(forced))
    if (!isPlainPart(value))
      throw new ProxyRefusalError(500, 'The proxy cannot make the path of the request.', {
        cause: new CozeError(
          `rewrite: ${name} is part of the path of ${operation.id}, and ${JSON.stringify(value)} could be read as another ` +
            'path. Pass an id.',
        ),
      });
  return { operation, pathParams: { ...pathParams, ...forced } };
}

/** The path upstream. It is made of the contract and the encoded values, so that it cannot be another one. */
export function upstreamPath({ operation, pathParams }: ProxyRoute): string {
  return operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(pathParams[name] ?? ''));
}

function unknownPath(): ProxyRefusalError {
  return new ProxyRefusalError(404, 'The proxy knows no operation with this path.');
}

/**
 * The segments of a path, decoded once. What another server could read as another path is refused: a slash, a backslash or a
 * percent sign inside a segment, dots alone, an empty segment, and control characters.
 */
function decodedSegments(path: string): readonly Segment[] {
  return path
    .split('/')
    .slice(1)
    .map((written) => {
      const text = plainSegment(written);
      if (text === undefined || !isPlainPart(text)) throw unknownPath();
      return { written, text };
    });
}

function isPlainPart(segment: string): boolean {
  // oxlint-disable-next-line no-control-regex -- they are what is refused
  return !/^\.*$|[/\\%;?#\u0000-\u001f\u007f]/.test(segment);
}

function plainSegment(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment);
  } catch {
    return undefined;
  }
}

/**
 * The values in a path that has these names. A name must be written plainly: what `authorize` reads is then the path that the
 * proxy takes.
 *
 * @throws ProxyRefusalError for a name that is encoded.
 */
function pathParamsIn(names: readonly string[], segments: readonly Segment[]): Record<string, string> | undefined {
  if (names.length !== segments.length) return undefined;
  const params: Record<string, string> = {};
  for (const [index, name] of names.entries()) {
    const segment = segments[index];
    const [, param] = /^\{(\w+)\}$/.exec(name) ?? [];
    if (param !== undefined) params[param] = segment?.text ?? '';
    else if (name !== segment?.text) return undefined;
    else if (name !== segment.written) throw unknownPath();
  }
  return params;
}
