import { CozeError } from '../errors/coze-error.js';
import { isObject } from '../lib/shapes.js';

/** Returns the value, or a changed copy of it. */
export type Rewrite = (value: unknown) => unknown;

/**
 * Returns a function for each path, which writes that field of a body as JSON text: the platform expects text there, not an
 * array or an object. Operations without such fields do not refer to this file, so that a bundle may leave it out.
 *
 * @param paths - the fields, such as `content`, `items[].content` or `parameters{}`.
 */
export function textFields(paths: readonly string[]): readonly Rewrite[] {
  return paths.map((path) => stringifyAt(path.match(/[^.[\]{}]+|\[\]|\{\}/g) ?? []));
}

/**
 * Writes the array or object at a path as JSON text. null stays null.
 *
 * @param path - `['items', '[]', 'content']` for `items[].content`. `{}` stands for every entry of a map.
 */
function stringifyAt([step, ...deeper]: readonly string[]): Rewrite {
  if (step === undefined)
    return (value) => (typeof value === 'object' && value !== null ? JSON.stringify(value) : value);
  const rewrite = stringifyAt(deeper);
  if (step === '[]') return (value) => (Array.isArray(value) ? value.map(rewrite) : value);
  if (step === '{}')
    return (value) =>
      isObject(value) ? Object.fromEntries(Object.entries(value).map(([key, item]) => [key, rewrite(item)])) : value;
  return (value) => {
    if (!isObject(value) || !Object.hasOwn(value, step)) return value;
    const copy: Record<string, unknown> = { ...value, [step]: rewrite(value[step]) };
    if (step === 'content') addContentType(copy, value[step]);
    return copy;
  };
}

/** The platform reads the content of a message by its `content_type`. If it is missing, the type of the value decides. */
function addContentType(message: Record<string, unknown>, content: unknown): void {
  if (content === undefined || content === null) return;
  if (typeof content === 'object' && message['content_type'] === 'text')
    throw new CozeError(
      "content is an array or object, but content_type is 'text': use 'object_string', or leave content_type out.",
    );
  // Servers written in Go, whose messages are sent back, write an empty text for what is not there.
  message['content_type'] ||= typeof content === 'string' ? 'text' : 'object_string';
}
