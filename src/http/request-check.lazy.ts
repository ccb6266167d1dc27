import { RequestValidationError } from '../errors/validation-errors.js';
import { joinMessages, type Issue } from '../validation/issues.js';
import { requestMessage } from '../validation/requests.js';

export { eventIssuesIn, requestIssues, requestIssuesIn, sentEventIssues } from '../validation/requests.js';

/**
 * The error about the issues of a request or of an event to send, if there are any.
 *
 * @param what - names the request or the event.
 * @param rest - what is said of issues that are not in the list.
 */
export function requestError(
  what: string,
  operation: string,
  issues: readonly Issue[],
  rest = '',
): RequestValidationError | undefined {
  if (issues.length === 0) return undefined;
  const shown = issues.map(({ name, expected, received }) => ({ path: name, expected, received }));
  const wrong = joinMessages(issues.map((issue) => requestMessage(issue, 'the body')));
  return new RequestValidationError(`${what}: ${wrong}${rest}. Nothing was sent.`, operation, shown);
}
