import { CozeError } from '../errors/coze-error.js';
import { isFormData } from '../lib/shapes.js';
import { lostValueIn } from './lost-values.js';

/** @throws CozeError that names the first value in the params of which a request would not have everything. */
export function refuseLostValues(label: string, params: object): void {
  const lost = isFormData(params) ? undefined : lostValueIn('params', params);
  if (lost !== undefined)
    throw new CozeError(`${label}: ${lost}: give an object or an array, and files in a FormData.`);
}
