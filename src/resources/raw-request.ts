/** The request of a raw call: its operation, its options, and the checks of what the caller passed. */
import { readHeaders } from '../http/headers.js';
import type { Operation, RequestOptions } from '../http/index.js';
import { encodeQuery } from '../http/request.js';
import type { Rewrite } from '../http/text-fields.js';
import { isFormData, isPlainObject, tagOf } from '../lib/shapes.js';
import { checkBoolean, checkObject, checkOneOf, checkText } from '../errors/check.js';
import { CozeError } from '../errors/coze-error.js';

/** The last argument of a raw call. `validate` and `onDrift` are missing: the contract does not describe the call. */
export interface RawOptions extends Omit<RequestOptions, 'validate' | 'onDrift'> {
  /** The response is bytes. Default: JSON. */
  responseType?: 'arraybuffer' | undefined;
}

/** Fetch sends no CONNECT and no TRACE, and the platform knows no others. */
const httpMethods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'] as const;

/** The operation and the options of a raw call. One that cannot be sent has an operation that says why when it is called. */
export function rawCall(
  apiUrl: string,
  method: string,
  body: object | null | undefined,
  options: RawOptions = {},
  isStream?: boolean,
): { readonly operation: Operation; readonly request: RequestOptions } {
  try {
    checkBoolean('isStream', isStream);
    checkObject('options', options);
    const { responseType, ...rest } = options;
    const binary = responseType === 'arraybuffer';
    // Other types are refused with the call.
    const request: RequestOptions = { ...(binary ? rest : options), validate: 'off' };
    if (typeof apiUrl !== 'string') checkText('apiUrl', apiUrl);
    const verb = checkText('method', method).toUpperCase();
    checkOneOf('method', verb, httpMethods);
    const operation = rawOperation(apiUrl, verb, body, request);
    return { operation: { ...operation, binary }, request };
  } catch (error) {
    const complete = (): never => {
      throw error;
    };
    return { operation: { id: 'makeRequest', method: 'GET', path: '/', raw: true, complete }, request: {} };
  }
}

/** The method and path of a raw call. Braces are encoded: in the path of an operation they enclose names of parameters. */
export function rawTarget(apiUrl: string, method: string): Pick<Operation, 'method' | 'path'> {
  return { method, path: apiUrl.replaceAll('{', '%7B') };
}

/**
 * The operation of a raw call.
 *
 * @throws CozeError for a body that cannot be a query, if it has to be one, and for headers that HTTP does not allow.
 */
function rawOperation(
  apiUrl: string,
  method: string,
  body: object | null | undefined,
  { headers }: RequestOptions,
): Operation {
  const operation = { id: method, ...rawTarget(apiUrl, method), unwrap: 'body', raw: true };
  const isQuery = body === undefined || body === null || method === 'GET' || method === 'HEAD';
  if (isQuery) {
    checkQuery(body);
    return operation;
  }
  const type = Object.fromEntries(readHeaders(headers))['content-type'] ?? '';
  const text = type.includes('urlencoded') ? [encodeFields] : [];
  return { ...operation, text, body: isFormData(body) || type.includes('multipart/') ? 'form' : 'json' };
}

/** The fields as a page sends those of a form without files. */
const encodeFields: Rewrite = (body) => encodeQuery(Object(body));

/** Other values that cannot be sent are left to the pipeline, which refuses them. */
function checkQuery(body: unknown): void {
  if (typeof body !== 'object' || body === null || isPlainObject(body)) return;
  const kind = tagOf(body);
  throw new CozeError(`With GET and HEAD give an object, not ${kind === 'Object' ? 'a stream' : kind}.`);
}
