// @ts-check
/** Every declaration of the contract is used: one that nothing refers to would be left out of the bundle without a word. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parse } from 'yaml';
import { asNode } from '../spec/document.mjs';

/** @typedef {import('./cursor.mjs').Context} Context */
/** @typedef {import('./cursor.mjs').Location} Location */

/** Files of the folder that are no part of the contract. */
const OTHER_FILES = ['known-differences.yaml', 'extensions.yaml'];

/**
 * @param {Location} place
 * @param {string} name
 * @returns {Location} a declaration in the same file
 */
const topOf = (place, name) => Reflect.construct(place.constructor, [place.source, `#/${name}`]);

export function unused() {
  /** @type {Set<string>} */
  const used = new Set();
  /** @type {Map<string, Location>} a place in each file */
  const files = new Map();

  /**
   * @param {unknown} node
   * @param {Context} ctx
   */
  function visitReference(node, ctx) {
    const [file = '', pointer = ''] = String(asNode(node)['$ref']).split('#');
    const from = ctx.location.source.absoluteRef;
    const target = file === '' ? from : resolve(dirname(from), file);
    used.add(`${target}#${pointer.split('/')[1] ?? ''}`);
    const { location } = ctx.resolve(node, from);
    if (location !== undefined) files.set(location.source.absoluteRef, location);
  }

  /**
   * @param {unknown} _root
   * @param {Context} ctx
   */
  function reportUnused(_root, { report, location: root }) {
    const folder = dirname(root.source.absoluteRef);
    const inFolder = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    for (const file of inFolder.filter((name) => /\.(yml|json)$/i.test(name)))
      report({ message: `${file} is not read. Write it as YAML, with a name that ends with .yaml.`, location: root });
    const all = inFolder.filter((file) => file.endsWith('.yaml') && !OTHER_FILES.includes(file));
    for (const file of all.map((name) => join(folder, name)).toSorted()) {
      if (file === root.source.absoluteRef) continue;
      const place = files.get(file);
      if (place === undefined) {
        report({ message: `Nothing refers to ${file.slice(folder.length + 1)}. Use it or remove it.`, location: root });
        continue;
      }
      for (const name of Object.keys(asNode(parse(readFileSync(file, 'utf8'), { maxAliasCount: -1 }))))
        if (!used.has(`${file}#${name}`))
          report({
            message: `Nothing refers to ${name}, so the bundle leaves it out. Refer to it (an event: in the union of its stream or socket), or remove it.`,
            location: topOf(place, name).key(),
          });
    }
  }

  return { ref: { enter: visitReference }, Root: { leave: reportUnused } };
}
