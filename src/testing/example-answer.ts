import { type Answer, success } from './answer.js';
import { isRecord } from './params.js';
import { Refusal } from './refusal.js';
import { type Route, isOAuth } from './router.js';

/**
 * Answers a route that keeps no state with the example of the contract.
 *
 * @throws Refusal with 404 for a page of OAuth, which has no example.
 */
export function exampleAnswer(route: Route): Answer {
  const { example, method, path } = route;
  if (!isOAuth(route)) return isRecord(example) ? { kind: 'json', status: 200, body: example } : success();
  if (example !== undefined) return { kind: 'raw', status: 200, body: JSON.stringify(example) };
  throw new Refusal(4200, `The local server does not answer ${method} ${path}.`, { status: 404 });
}
