const harmless = new Set(['accept', 'agw-js-conv', 'content-type', 'user-agent', 'x-coze-client-user-agent']);
const mask = '***';

/** Headers for a log: the names, and the values only of headers that are known to hold no secret. */
export function redactHeaders(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, harmless.has(name) ? value : mask]));
}

/** Text for a log without the token, should a body repeat it. */
export function redactText(text: string, secret: string | undefined): string {
  return secret === undefined ? text : text.replaceAll(secret, mask);
}

/** What an `authorization` header keeps secret: all behind the name of its scheme. */
export function credentialsOf(authorization: string | undefined): string | undefined {
  const text = authorization?.trim() ?? '';
  return text === '' ? undefined : text.replace(/^[\w-]+\s+/, '');
}

/** Anything shorter is no real token: to replace it would garble the server's words. */
const shortestToken = 6;
/** No answer is nested deeper than this, except to do harm. */
const deepest = 100;

/** What the server said, for an error, without the token should it repeat it: a copy of parsed JSON, or of text. */
export function withoutSecret<T>(said: T, secret: string | undefined): T;
export function withoutSecret(said: unknown, secret: string | undefined): unknown {
  return secret === undefined || secret.length < shortestToken ? said : replaced(said, secret, 0);
}

function replaced(value: unknown, secret: string, depth: number): unknown {
  if (typeof value === 'string') return redactText(value, secret);
  if (typeof value !== 'object' || value === null) return value;
  if (depth === deepest) return mask;
  if (Array.isArray(value)) return value.map((item) => replaced(item, secret, depth + 1));
  const entries = Object.entries(value).map(([key, item]) => [
    redactText(key, secret),
    replaced(item, secret, depth + 1),
  ]);
  return Object.fromEntries(entries);
}
