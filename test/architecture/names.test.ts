/** A type or class has a name of its own in src and local-server, so that a search for the name finds one meaning. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { filesBelow } from './imports.node.js';

/** `Callback` is an exported name of auth, and of `coze-client/schemas`. */
const exported = new Set(['Callback']);
const declaration = /^(?:export )?(?:abstract )?(?:class|interface|type) (\w+)/gm;

it('no two files declare a type or class of the same name', () => {
  const filesByName = new Map<string, string[]>();
  for (const file of ['src', 'local-server'].flatMap(filesBelow))
    for (const [, name = ''] of readFileSync(file, 'utf8').matchAll(declaration))
      filesByName.set(name, [...(filesByName.get(name) ?? []), file]);
  const shared = [...filesByName].filter(([name, files]) => new Set(files).size > 1 && !exported.has(name));
  expect(shared).toEqual([]);
});
