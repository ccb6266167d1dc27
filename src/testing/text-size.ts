import type { Params } from './params.js';
import { badRequest } from './refusal.js';

/** How many bytes a text has in UTF-8. */
export const byteLength = (text: string): number => new TextEncoder().encode(text).byteLength;

/** Holds a text against a limit in bytes, where the contract can only count characters. */
export function requireBytes(params: Params, name: string, limit: number): void {
  if (byteLength(params.text(name) ?? '') > limit) {
    throw badRequest(`Invalid request parameter: ${name} must have at most ${limit} bytes.`);
  }
}
