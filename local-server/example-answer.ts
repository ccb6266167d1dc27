import { isObject } from '../src/for-local-server.js';
import { type Answer, success } from './answer.js';
import type { Route } from './router.js';

/** Answers a route that keeps no state with the example of the contract. */
export const exampleAnswer = ({ example }: Route): Answer =>
  isObject(example) ? { kind: 'json', status: 200, body: example } : success();
