/** What a secret looks like. This file loads at once; the code that masks secrets loads when a text may show one. */

/** What the names of secrets contain, as a pattern. */
export const secretWords = 'token(?!_?type)|secret|password|code_?verifier|device_?code';
/** The keys of JSON whose texts are secrets. A number is not one: the platform counts tokens. */
export const secretName = new RegExp(secretWords, 'i');
/** What is a token by its form. */
export const tokenForm = /\b(?:pat|sat|cz[a-z]+)_\w{16,}|\b(Bearer\s+)[\w.~+/=-]{16,}/gi;
/** Characters. Shorter texts are not real secrets, and masking them would garble messages of the server. */
export const shortestSecret = 6;
/** Words of this length may be secrets in a form that only the redactor knows. */
const longWord = /[\w.~+/=%-]{16,}/;
/** Causes beneath each other. Deeper ones are dropped. */
export const deepestCause = 100;

/** The secrets that were sent, such as the token. */
export type Secrets = readonly (string | undefined)[];

/** Secrets of the process, such as the password of a proxy. They are masked everywhere, in the same forms as those that were sent. */
export const processSecrets = new Set<string>();

/** True if a text contains a secret as it was sent, or what is a token by its form. */
export function showsSecret(text: string, secrets: Secrets): boolean {
  const isShown = (one = '') => one.length >= shortestSecret && text.includes(one);
  return text.search(tokenForm) >= 0 || [...secrets, ...processSecrets].some(isShown);
}

/** What an error class without members of its own has. */
const errorMembers: readonly unknown[] = ['constructor', 'name', 'message', 'toString'];
const isPlain = (prototype: object | null): boolean =>
  prototype === Object.prototype ||
  (prototype !== null &&
    Reflect.ownKeys(prototype).every((member) => errorMembers.includes(member)) &&
    isPlain(Object.getPrototypeOf(prototype)));

/** True if an error has nothing but harmless texts and numbers, so that it need not be searched for secrets. */
export function isHarmless(value: unknown, secrets: Secrets, key: PropertyKey = '', depth = 0): boolean {
  if (typeof value === 'string')
    // The stack repeats the message. Its names of functions and files are not secrets.
    return !showsSecret(value, secrets) && (key === 'stack' || !(secretName.test(value) || longWord.test(value)));
  if (typeof value !== 'object' || value === null) return typeof value !== 'function';
  if (!('stack' in value && isPlain(Object.getPrototypeOf(value))) || depth === deepestCause) return false;
  return Reflect.ownKeys(value).every(
    (each) => isHarmless(String(each), secrets) && isHarmless(Reflect.get(value, each), secrets, each, depth + 1),
  );
}
