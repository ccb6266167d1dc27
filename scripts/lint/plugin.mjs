// @ts-check
/** The rules of the contract that redocly does not have. redocly.yaml turns them on. */
import { extensions } from './extensions.mjs';
import { names } from './names.mjs';
import { operations } from './operations.mjs';
import { events } from './events.mjs';
import { schemas } from './schemas.mjs';
import { transportRule } from './transport.mjs';
import { unused } from './unused.mjs';

export default function cozeRules() {
  return {
    id: 'coze',
    rules: { oas3: { extensions, names, operations, events, schemas, transport: transportRule, unused } },
  };
}
