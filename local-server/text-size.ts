import type { Params } from './params.js';
import { Refusal, badRequest } from './refusal.js';

/** How many bytes a text has in UTF-8. */
export const byteLength = (text: string): number => new TextEncoder().encode(text).byteLength;

/** Holds a text against a limit in bytes, where the contract can only count characters. */
export function requireBytes(params: Params, name: string, limit: number): void {
  if (byteLength(params.text(name) ?? '') > limit) {
    throw badRequest(`Invalid request parameter: ${name} must have at most ${limit} bytes.`);
  }
}

const MAX_SPOKEN_BYTES = 1024;

/** @throws Refusal with code 3010 for a text that is too long to be spoken at once. */
export function requireSpeakable(what: string, text: string): void {
  if (byteLength(text) > MAX_SPOKEN_BYTES) {
    throw new Refusal(3010, `${what} must have at most ${MAX_SPOKEN_BYTES} bytes.`);
  }
}
