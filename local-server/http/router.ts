import { type Route, routes } from '../../generated/server/routes.gen.js';

export type { Route };

/** The route of a request, with the parameters in its path. */
export interface RouteMatch {
  readonly route: Route;
  readonly path: Readonly<Record<string, string>>;
}

/** Methods that official clients use instead of the documented one. A GET instead of a POST has the body in the query. */
const OTHER_METHODS: Readonly<Record<string, string>> = {
  'POST /v3/chat/retrieve': 'GET',
  'POST /v1/conversation/message/retrieve': 'GET',
  'GET /open_api/knowledge/document/list': 'POST',
};

interface Pattern {
  readonly route: Route;
  readonly segments: readonly string[];
}

const parameterName = (segment: string): string | undefined => /^\{(.+)\}$/.exec(segment)?.[1];

/** Paths with fewer parameters come first: otherwise `/v1/workflows/chat` would match `/v1/workflows/{workflow_id}`. */
const patterns: readonly Pattern[] = routes
  .map((route) => ({ route, segments: route.path.split('/') }))
  .sort((a, b) => a.segments.filter(parameterName).length - b.segments.filter(parameterName).length);

/** The ids of all operations. */
export const operationIds: readonly string[] = routes.map((route) => route.id);

/** True if a route opens a WebSocket. */
export const isSocket = ({ id }: Pick<Route, 'id'>): boolean => id.startsWith('websockets.');

/** True for the OAuth routes, which take no access token and respond without an envelope. */
export const isOAuth = ({ path }: Pick<Route, 'path'>): boolean => path.startsWith('/api/permission/oauth2/');

export function findRoute(method: string, path: string): RouteMatch | undefined {
  const documented = OTHER_METHODS[`${method} ${path}`] ?? method;
  const segments = path.split('/');
  for (const { route, segments: wanted } of patterns) {
    if (route.method !== documented || wanted.length !== segments.length) continue;
    const values = match(wanted, segments);
    if (values !== undefined) return { route, path: values };
  }
  return undefined;
}

function match(wanted: readonly string[], segments: readonly string[]): Record<string, string> | undefined {
  const values: Record<string, string> = {};
  for (const [index, pattern] of wanted.entries()) {
    const segment = segments[index] ?? '';
    const name = parameterName(pattern);
    if (name === undefined) {
      if (pattern !== segment) return undefined;
    } else {
      const value = decodeSegment(segment);
      if (value === undefined || value === '') return undefined;
      values[name] = value;
    }
  }
  return values;
}

function decodeSegment(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment);
  } catch {
    return undefined;
  }
}
