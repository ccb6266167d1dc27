import { CozeError } from '../errors/coze-error.js';
import { lostContent, lostValueIn } from './lost-values.js';
import type { BuiltRequest } from './request.js';

/** @throws CozeError that names the first value in the params of which a request without a form would not have everything. */
export function refuseLostValues(label: string, { given, params, body }: BuiltRequest): void {
  let lost = given && lostContent('params', given);
  if (params !== undefined && body !== undefined) lost ??= lostValueIn('params', params, isLostAlone);
  if (lost !== undefined) throw new CozeError(`${label}: ${lost}: give values that JSON has, and files in a FormData.`);
}

/** True for a value that JSON leaves out, or replaces by null. */
function isLostAlone(value: unknown): boolean {
  return typeof value === 'number' ? !Number.isFinite(value) : typeof value === 'function' || typeof value === 'symbol';
}
