import { CozeError } from '../errors/coze-error.js';
import { isFormData } from '../lib/shapes.js';
import { lostContent, lostValueIn } from './lost-values.js';

/**
 * @param given - the params of the caller.
 * @param params - those that the request was built of: `given`, or a copy with more fields.
 * @throws CozeError that names the first value of which a request would not have everything.
 */
export function refuseLostValues(label: string, given: object, params = given): void {
  const lost = isFormData(given) ? undefined : (lostContent('params', given) ?? lostValueIn('params', params));
  if (lost !== undefined)
    throw new CozeError(`${label}: ${lost}: give an object or an array, and files in a FormData.`);
}
