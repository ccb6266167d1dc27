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
