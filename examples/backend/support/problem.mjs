// What a browser is told when something went wrong: enough to mend a request, and nothing of the inside.
import { STATUS_CODES } from 'node:http';
import { isCozeError, RateLimitError } from 'coze-client';
import { ZodError } from 'zod';

/** @returns the status and the JSON to answer with */
export function problemOf(error) {
  if (error instanceof ZodError) return wrongRequest(error.issues);
  const status = error.statusCode ?? error.status;
  if (!isCozeError(error) && status >= 400 && status < 500)
    return { status, body: { error: error.message || STATUS_CODES[status] } };
  console.error(error);
  if (!isCozeError(error)) return { status: 500, body: { error: 'Something went wrong here.' } };
  return { status: error instanceof RateLimitError ? 429 : 502, body: { error: 'No answer now.', logid: error.logid } };
}

export function wrongRequest(issues) {
  return { status: 400, body: { error: 'The request is wrong.', fields: issues.flatMap(fieldsOf) } };
}

/** A key that is too much stands beside the path of its issue, not in it. */
function fieldsOf({ code, path = [], keys, message }) {
  const places = code === 'unrecognized_keys' ? keys.map((key) => [...path, key]) : [path];
  return places.map((place) => ({ field: place.join('.'), message }));
}
