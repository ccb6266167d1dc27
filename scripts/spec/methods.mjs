// @ts-check
/** The methods of the client, as api.md lists them. */
import { removal } from './surface-changes.mjs';

/** @typedef {import('./rating.mjs').Rated} Rated */

/**
 * @param {string} page - api.md
 * @returns {Map<string, { args: string[], isDeprecated: boolean }>} the methods by path
 */
export function methodsOf(page) {
  const methods = page.matchAll(/`client\.([\w.]+)\(([^)`]*)\)`([^\n|]*)/g);
  return new Map(
    Array.from(methods, ([, path = '', args = '', rest = '']) => [
      path,
      { args: args === '' ? [] : args.split(', '), isDeprecated: rest.includes('deprecated') },
    ]),
  );
}

/**
 * @param {ReturnType<typeof methodsOf>} before
 * @param {ReturnType<typeof methodsOf>} after
 * @returns {Generator<Rated>}
 */
export function* compareMethods(before, after) {
  for (const [path, { args, isDeprecated }] of before) {
    const now = after.get(path);
    const name = `client.${path}`;
    if (now === undefined) {
      yield removal(name, isDeprecated);
      continue;
    }
    const isKept = args.every((arg, index) => now.args[index] === arg || now.args[index] === arg.replace(': ', '?: '));
    const isLonger = now.args.slice(args.length).every((arg) => arg.includes('?'));
    if (now.args.join() !== args.join())
      yield {
        impact: isKept && isLonger ? 'minor' : 'major',
        text: `${name}: (${args.join(', ')}) -> (${now.args.join(', ')})`,
      };
    if (now.isDeprecated && !isDeprecated) yield { impact: 'minor', text: `${name}: deprecated` };
  }
  for (const path of after.keys()) if (!before.has(path)) yield { impact: 'minor', text: `client.${path}: added` };
}
