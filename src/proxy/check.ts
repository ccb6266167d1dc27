import { missingFile } from '../errors/coze-error.js';
import { LazyChunk } from '../lib/lazy-chunk.js';

/** The schemas of requests. */
export const proxyChecks = /* @__PURE__ */ new LazyChunk(() => import('../http/request-check.lazy.js'), missingFile);
type ProxyChecks = Awaited<ReturnType<typeof proxyChecks.load>>;
type FoundIssue = ReturnType<ProxyChecks['requestIssuesIn']> extends Iterable<infer Item> ? Item : never;

/**
 * List elements and fields of a body, or of a message. Each costs more than its bytes, to check and to copy: a body of four
 * megabytes can have two million.
 */
const mostValues = 10_000;
/** Levels of lists and objects. The stack has room for more. */
const mostLevels = 500;
/** The issues of which the page is told. */
const mostIssues = 3;

/** Says what is too much in JSON, before it is parsed; `undefined` if nothing is. Text that is no JSON may pass. */
export function excessOf(json: string): string | undefined {
  let isText = false;
  let values = 0;
  let levels = 0;
  for (let index = 0; index < json.length; index += 1) {
    const character = json[index];
    if (isText && character === '\\') index += 1;
    else if (character === '"') isText = !isText;
    else if (isText) continue;
    else if (character === ',') values += 1;
    else if (character === '[' || character === '{') {
      values += 1;
      levels += 1;
    } else if (character === ']' || character === '}') levels -= 1;
    if (levels > mostLevels) return `is nested too deeply: the proxy takes ${mostLevels} levels`;
    if (values > mostValues) return `has too many list elements and fields: the proxy takes ${mostValues}`;
  }
  return undefined;
}

/** Says what is wrong with a request or an event; `undefined` if nothing is. The others are not described: that is slow. */
export function problemAmong(
  { requestError }: ProxyChecks,
  what: string,
  operation: string,
  issues: Iterator<FoundIssue>,
): string | undefined {
  const first: FoundIssue[] = [];
  let found = issues.next();
  while (found.done !== true && first.length < mostIssues) {
    first.push(found.value);
    found = issues.next();
  }
  return requestError(what, operation, first, found.done === true ? '' : ' and more')?.message;
}
