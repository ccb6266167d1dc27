import { CozeError } from '../errors/coze-error.js';

const reason = 'JavaScript numbers lose digits above 2^53, and ids have more. Pass it as a string.';

/** Fills the names in braces of a path. Ids must be non-empty strings that cannot change the path's shape. */
export function fillPath(template: string, params: Readonly<Record<string, unknown>>): string {
  // Anything else could lead the base URL, and the token, to another host.
  if (!/^\/[^#]*$/.test(template)) throw new CozeError('A path must start with a slash and hold no fragment.');
  let path = '';
  let at = 0;
  for (let open = template.indexOf('{'); open !== -1; open = template.indexOf('{', at)) {
    const close = template.indexOf('}', open);
    const name = template.slice(open + 1, close);
    path += template.slice(at, open) + pathValue(name, params[name]);
    at = close + 1;
  }
  return at === 0 ? template : path + template.slice(at);
}

/** Refuses numbers for ids of the query and the body, and ids that a call cannot do without where they are missing. */
export function checkIds(params: Readonly<Record<string, unknown>>, required: readonly string[] = []): void {
  for (const name of required) idOf(name, params[name]);
  for (const name of Object.keys(params)) refuseNumber(name, params[name]);
}

function idOf(name: string, value: unknown): string {
  if (typeof value === 'number' || typeof value === 'bigint') throw new CozeError(`${name} is a number. ${reason}`);
  if (typeof value !== 'string') throw new CozeError(`${name} is missing: it must be a string.`);
  if (value.trim() === '') throw new CozeError(`${name} is empty.`);
  return value;
}

/** Page numbers and sizes are numbers; what is named like an id must not be, alone or in a list. */
function refuseNumber(name: string, value: unknown): void {
  if (!/^(.*_)?ids?$/.test(name)) return;
  for (const id of Array.isArray(value) ? value : [value])
    if (typeof id === 'number' || typeof id === 'bigint') throw new CozeError(`${name} is a number. ${reason}`);
}

function pathValue(name: string, given: unknown): string {
  const value = idOf(name, given);
  if (value === '.' || value === '..')
    throw new CozeError(`${name} is "${value}", which would lead to another endpoint.`);
  return encode(name, value);
}

/** `a=1&b=2,3`, or an empty string. undefined and null are left out, arrays are joined by commas. */
export function encodeQuery(query: Readonly<Record<string, unknown>>): string {
  let text = '';
  for (const name of Object.keys(query)) {
    const value = queryValue(name, query[name]);
    if (value !== undefined) text += `${text === '' ? '' : '&'}${encode(name, name)}=${value}`;
  }
  return text;
}

function queryValue(name: string, value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (Array.isArray(value)) {
    const items = value.map((item) => queryValue(name, item)).filter((item) => item !== undefined);
    return items.length === 0 ? undefined : items.join(',');
  }
  switch (typeof value) {
    case 'string':
      return encode(name, value);
    case 'boolean':
    case 'bigint':
      return String(value);
    case 'number':
      refuseNumber(name, value);
      if (Number.isFinite(value)) return String(value);
      throw new CozeError(`${name} is ${value}: a query needs a finite number.`);
    default:
      throw new CozeError(
        `${name} is of type ${typeof value}: a query holds strings, numbers, booleans and arrays of them.`,
      );
  }
}

function encode(name: string, value: string): string {
  try {
    return encodeURIComponent(value);
  } catch (cause) {
    throw new CozeError(`${name} holds half of a surrogate pair, which cannot be sent.`, { cause });
  }
}
