import type { Params } from './params.js';
import { badRequest } from './refusal.js';

const MEGABYTE = 1024 * 1024;

/** @throws Refusal with code 4000 for a file that is missing, empty or larger than so many megabytes. */
export function requiredFile(params: Params, name: string, megabytes: number): File {
  const file = optionalFile(params, name, megabytes);
  if (file === undefined) throw badRequest(`Invalid request parameter: ${name} must be a file of a multipart form.`);
  return file;
}

/** @throws Refusal with code 4000 for a file that is empty or larger than so many megabytes. */
export function optionalFile(params: Params, name: string, megabytes: number): File | undefined {
  const file = params.raw(name);
  if (!(file instanceof File)) return undefined;
  if (file.size === 0) throw badRequest(`Invalid request parameter: ${name} must not be empty.`);
  if (file.size > megabytes * MEGABYTE) {
    throw badRequest(`Invalid request parameter: ${name} must have at most ${megabytes} MB.`);
  }
  return file;
}
