/** A declaration has a name of its own, so that a search for the name finds one meaning. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { filesBelow } from './imports.node.js';

const folders = ['src', 'local-server', 'codegen', 'scripts'];

it('no two files declare a type or class of the same name', () => {
  const declaration = /^(?:export )?(?:abstract )?(?:class|interface|type) (\w+)/gm;
  // An exported name of auth, and of `coze-client/schemas`.
  expect(sharedNames(declaration)).toEqual(['Callback']);
});

it('no two files declare a function or constant of the same name', () => {
  const declaration = /^(?:export )?(?:declare )?(?:async )?(?:function\*?|const|let) (\w+)/gm;
  // One file a platform has `connect` and `runtime`: the conditions of package.json choose it. A script starts in its `main`.
  expect(sharedNames(declaration)).toEqual(['connect', 'main', 'runtime']);
});

/** The names that more than one file declares. */
function sharedNames(declaration: RegExp): readonly string[] {
  const filesByName = new Map<string, Set<string>>();
  for (const file of folders.flatMap(filesBelow))
    for (const [, name = ''] of readFileSync(file, 'utf8').matchAll(declaration))
      filesByName.set(name, (filesByName.get(name) ?? new Set()).add(file));
  return [...filesByName].flatMap(([name, files]) => (files.size > 1 ? [name] : [])).toSorted();
}
