// Error responses for the browser: enough to correct a request, without internal details.
import { STATUS_CODES } from 'node:http';
import { isCozeError, RateLimitError } from 'coze-client';
import { ZodError } from 'zod';

/** @returns the status and the JSON body for an error */
export function errorResponse(error) {
  if (error instanceof ZodError) return invalidRequest(error.issues);
  const status = error.statusCode ?? error.status;
  if (!isCozeError(error) && status >= 400 && status < 500)
    return { status, body: { error: error.message || STATUS_CODES[status] } };
  console.error(error);
  if (!isCozeError(error)) return { status: 500, body: { error: 'The server failed.' } };
  return {
    status: error instanceof RateLimitError ? 429 : 502,
    body: { error: 'Coze did not answer.', logid: error.logid },
  };
}

export function invalidRequest(issues) {
  return { status: 400, body: { error: 'The request is invalid.', fields: issues.flatMap(fieldsOf) } };
}

/** The path of an issue about unknown keys does not contain the keys: they are in `keys`. */
function fieldsOf({ code, path = [], keys, message }) {
  const places = code === 'unrecognized_keys' ? keys.map((key) => [...path, key]) : [path];
  return places.map((place) => ({ field: place.join('.'), message }));
}
