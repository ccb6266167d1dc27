/** Secrets in recorded requests are replaced, so that a request that a failed test prints contains none. */
import { checkText, credentialsOf, isObject, isSecret, Redactor } from '../../src/for-local-server.js';
import { sha256Hex } from '../lib/sha256.js';

/** Headers and parameters of a query whose value is a scheme and a secret, or a secret. */
const CREDENTIALS: ReadonlySet<string> = new Set(['authorization', 'proxy-authorization', 'cookie']);
/** The part of a JWT before its signature. */
const UNSIGNED_JWT = /^eyJ[\w-]*\.[\w-]*\./;
/** Hexadecimal digits of a hash: enough that two secrets of a test differ. */
const DIGITS = 8;

/**
 * Returns the text that `server.requests` has in place of a secret: `***` and 8 hexadecimal digits of its SHA-256. Of a JWT
 * only the signature is replaced, so that a test can read its claims.
 *
 * @param secret - a token, a client secret, a code or a code verifier.
 * @example
 * expect(server.requests[0]?.headers['authorization']).toBe(`Bearer ${maskedSecret(token)}`);
 */
export function maskedSecret(secret: string): string {
  const [readable = ''] = UNSIGNED_JWT.exec(checkText('secret', secret)) ?? [];
  return `${readable}***${sha256Hex(secret).slice(0, DIGITS)}`;
}

/** Masks the value of a header, or of a parameter of the query, if it is a secret. */
export function maskedValue(name: string, value: string): string {
  if (!CREDENTIALS.has(name)) return isSecret(name, value) ? maskedSecret(value) : value;
  const secret = credentialsOf(value);
  return secret === undefined ? value : value.replace(secret, () => maskedSecret(secret));
}

/** Masks the secrets in the query of a path. All other characters stay as they were sent. */
export function maskedTarget(target: string): string {
  const start = target.indexOf('?') + 1;
  if (start === 0) return target;
  const pairs = target
    .slice(start)
    .split('&')
    .map((pair) => {
      const [[name, value] = ['', '']] = new URLSearchParams(pair);
      const masked = maskedValue(name, value);
      return masked === value ? pair : `${encodeURIComponent(name)}=${encodeURIComponent(masked)}`;
    });
  return `${target.slice(0, start)}${pairs.join('&')}`;
}

/**
 * Masks the secrets of an OAuth request: its code, its tokens and its code verifier.
 *
 * @param body - the parsed body.
 * @param text - the body as it was sent. There a secret becomes `***`.
 */
export function maskedOAuthBody(body: unknown, text: string): { readonly body: unknown; readonly text: string } {
  if (!isObject(body)) return { body, text: new Redactor().text(text) };
  const secrets = Object.entries(body).filter(
    (field): field is [string, string] =>
      typeof field[1] === 'string' && (field[0] === 'code' || isSecret(...field)) && field[1] !== '',
  );
  const redactor = new Redactor(...secrets.map(([, secret]) => secret));
  const masked = Object.fromEntries(secrets.map(([name, secret]) => [name, maskedSecret(secret)]));
  return { body: { ...redactor.value(body), ...masked }, text: redactor.text(text) };
}
