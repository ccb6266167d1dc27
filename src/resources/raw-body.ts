import { CozeError } from '../errors/coze-error.js';

/**
 * Refuses a body that would go out as `{}`: a Map, a Blob, bytes, a stream. Text is left to the pipeline, which refuses
 * all that is no object.
 */
export function checkRawBody(body: unknown, isQuery: boolean): void {
  if (typeof body !== 'object' || body === null) return;
  if (isQuery && (Array.isArray(body) || body instanceof FormData))
    throw new CozeError(`With GET the body goes into the query: give an object, not ${kindOf(body)}.`);
  if (Array.isArray(body) || body instanceof FormData || hasFields(body)) return;
  throw new CozeError(
    `The body is ${kindOf(body)}, whose content would be lost: give an object or an array, and files in a FormData.`,
  );
}

/** Whether what an object holds is its fields. A class of the caller's is as good as none; a stream of Node is not. */
export function hasFields(value: object): boolean {
  const isStream = Symbol.asyncIterator in value || typeof Reflect.get(value, 'pipe') === 'function';
  return tagOf(value) === 'Object' && !isStream;
}

function kindOf(value: object): string {
  const tag = tagOf(value);
  const name = tag === 'Object' ? 'stream' : tag;
  return `${/^[AEIO]/.test(name) ? 'an' : 'a'} ${name}`;
}

/** What a value calls itself: there may be several of its class. */
function tagOf(value: object): string {
  return Object.prototype.toString.call(value).slice(8, -1);
}
