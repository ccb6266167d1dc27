import { type Answer, success } from './answer.js';
import { isRecord } from './params.js';
import type { Route } from './router.js';

/** Answers a route that keeps no state with the example of the contract. */
export const exampleAnswer = ({ example }: Route): Answer =>
  isRecord(example) ? { kind: 'json', status: 200, body: example } : success();
