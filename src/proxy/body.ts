import { missingFile } from '../errors/coze-error.js';
import { LazyChunk } from '../lib/lazy-chunk.js';
import { joinBytes } from '../lib/source.js';
import type { WireForm } from '../runtime/transport.js';
import type { NamedOperation } from './allow.js';
import { excessOf, problemAmong, proxyChecks } from './check.js';
import { asObject, folded, forceAtPaths, forceFields, only } from './forced.js';
import type { ForcedFields } from './options.js';
import { ProxyRefusalError } from './refusal.js';
import { forcedRoute, type ProxyRoute } from './route.js';

const formParts = /* @__PURE__ */ new LazyChunk(() => import('../http/form.lazy.js'), missingFile);

/** Fields and files of a form. Operations take a few, and to parse many takes long. */
const mostFormParts = 100;

/** The boundary in a content type, with the characters that it may have. */
const boundaryParameter = /;\s*boundary=("?)([\w'()+,./:=?-]{1,70})\1\s*(?:;|$)/i;

/** A request as it is sent to Coze. */
export interface CheckedRequest {
  /** With the forced values. */
  readonly route: ProxyRoute;
  readonly query: Readonly<Record<string, string>>;
  readonly body: string | WireForm | undefined;
}

/**
 * Reads the query and the body of a request, forces fields in them, and checks them against the contract. The body is written
 * anew, so that what was checked is what Coze reads.
 *
 * @throws ProxyRefusalError for a request that does not match, and for a body that is too long.
 */
export async function checkedRequest(
  route: ProxyRoute,
  request: Request,
  { forced, limit, signal }: { readonly forced: ForcedFields; readonly limit: number; readonly signal: AbortSignal },
): Promise<CheckedRequest> {
  const { operation } = route;
  const sentRoute = forcedRoute(route, only(forced, Object.keys(route.pathParams)));
  const given = knownQuery(new URL(request.url), operation);
  const forcedQuery = only(forced, operation.query);
  refuseOtherBot(operation, given, forcedQuery);
  const query = { ...given, ...forcedQuery };
  const ofBody = only(forced, operation.fields);
  let body: string | undefined;
  let form: FormData | undefined;
  if (operation.body !== undefined) {
    const bytes = await limitedBody(request, limit);
    if (operation.body === 'form') form = withForced(await formIn(bytes, request), ofBody);
    else {
      const fields = parseJSON(bytes, request);
      refuseOtherBot(operation, fields, ofBody);
      body = JSON.stringify(forceAtPaths(forceFields(fields, ofBody), operation.nested, forced));
    }
  }
  const checks = await proxyChecks.load();
  const issues = checks.requestIssuesIn(operation, { params: sentRoute.pathParams, query, body, form });
  const problem = problemAmong(checks, operation.id, operation.id, issues);
  if (problem !== undefined) throw new ProxyRefusalError(400, problem);
  const sent = form === undefined ? body : await (await formParts.load()).formOf(form, undefined, signal);
  return { route: sentRoute, query, body: sent };
}

/** @throws ProxyRefusalError for a workflow that would answer in place of the bot that the proxy sets. */
function refuseOtherBot({ id }: NamedOperation, given: unknown, forced: ForcedFields): void {
  // What these run is a workflow in any case.
  if (id.startsWith('workflows.') || !('bot_id' in forced) || 'workflow_id' in forced) return;
  if (Object.keys(asObject(given)).some((name) => folded(name) === 'workflow_id'))
    throw new ProxyRefusalError(403, 'The proxy sets the bot: a workflow_id would take its place.');
}

/** The query that the contract knows. Other names are refused: one that is dropped would be missed. */
function knownQuery({ searchParams }: URL, { id, query: names = [], events }: NamedOperation): Record<string, string> {
  const query: Record<string, string> = {};
  for (const [name, value] of searchParams) {
    // The token of a page, for authorize(): a browser can send it for a socket in no other way. It is not passed on.
    if (events !== undefined && name === 'authorization') continue;
    if (!names.includes(name)) throw new ProxyRefusalError(400, `The query has ${name}, which ${id} does not take.`);
    if (Object.hasOwn(query, name)) throw new ProxyRefusalError(400, `The query has ${name} more than once.`);
    query[name] = value;
  }
  return query;
}

/** @throws ProxyRefusalError for more bytes than the limit, even if the headers give another length. */
async function limitedBody(request: Request, limit: number): Promise<Uint8Array<ArrayBuffer>> {
  if (request.bodyUsed)
    throw new ProxyRefusalError(500, 'The body of the request was read before the proxy.', {
      cause: new Error('Pass the request to the proxy before anything reads its body, authorize() included.'),
    });
  const encoding = request.headers.get('content-encoding') ?? 'identity';
  if (encoding !== 'identity') throw new ProxyRefusalError(415, 'The proxy takes no compressed bodies.');
  const { body } = request;
  if (Number(request.headers.get('content-length')) > limit) {
    await body?.cancel();
    throw bodyTooLarge(limit);
  }
  const pieces: Uint8Array[] = [];
  let size = 0;
  const reader = body?.getReader();
  for (;;) {
    const piece = await reader?.read().catch((cause: unknown) => {
      throw new ProxyRefusalError(400, 'The body of the request broke off.', { cause });
    });
    if (piece?.value === undefined) return joinBytes(pieces);
    size += piece.value.byteLength;
    if (size > limit) {
      await reader?.cancel();
      throw bodyTooLarge(limit);
    }
    pieces.push(piece.value);
  }
}

function bodyTooLarge(limit: number): ProxyRefusalError {
  return new ProxyRefusalError(413, `The body is too large: the proxy takes ${limit} bytes (option bodyLimit).`);
}

function parseJSON(bytes: Uint8Array, request: Request): unknown {
  if (bytes.byteLength === 0) return {};
  requireType(request, 'application/json');
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const excess = excessOf(text);
    if (excess !== undefined) throw new ProxyRefusalError(400, `The JSON of the body ${excess}.`);
    return JSON.parse(text);
  } catch (thrown) {
    if (thrown instanceof ProxyRefusalError) throw thrown;
    throw new ProxyRefusalError(400, 'The body is not JSON.');
  }
}

async function formIn(bytes: Uint8Array<ArrayBuffer>, request: Request): Promise<FormData> {
  const [, , boundary] = boundaryParameter.exec(requireType(request, 'multipart/form-data')) ?? [];
  if (boundary === undefined) throw new ProxyRefusalError(400, 'The body is not a form: its type names no boundary.');
  // One piece is before the first part, and one behind the last.
  const pieces = new TextDecoder('latin1').decode(bytes).split(`--${boundary}`, mostFormParts + 3);
  if (pieces.length > mostFormParts + 2)
    throw new ProxyRefusalError(400, `The form has too many parts: the proxy takes ${mostFormParts}.`);
  try {
    // Not the type of the page: its parser could find another boundary there than the one that was counted.
    const headers = { 'content-type': `multipart/form-data; boundary="${boundary}"` };
    return await new Response(bytes, { headers }).formData();
  } catch {
    throw new ProxyRefusalError(400, 'The body is not a form.');
  }
}

function withForced(form: FormData, forced: ForcedFields): FormData {
  const names = new Set(Object.keys(forced).map(folded));
  const fields = new FormData();
  for (const [name, value] of form) {
    if (names.has(folded(name))) continue;
    if (typeof value === 'string') fields.append(name, value);
    else fields.append(name, value, value.name);
  }
  for (const [name, value] of Object.entries(forced)) fields.append(name, value);
  return fields;
}

function requireType(request: Request, type: string): string {
  const given = request.headers.get('content-type') ?? '';
  if (given.split(';')[0]?.trim().toLowerCase() === type) return given;
  throw new ProxyRefusalError(415, `The body must be of the type ${type}.`);
}
