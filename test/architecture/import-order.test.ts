/** The order in which the folders of the package may import each other. ARCHITECTURE.md gives the reasons. */
import { describe, expect, it } from 'vitest';
import { type Import, readImports } from './imports.node.js';

/** A folder imports itself and the folders of earlier lines, types included. Folders of one line do not import each other. */
const ORDER: readonly (readonly string[])[] = [
  ['src/lib'],
  ['src/schemas'],
  ['generated/types'],
  ['src/errors'],
  ['src/runtime'],
  ['generated/mini-requests', 'generated/mini-answers'],
  ['generated/validators'],
  ['src/validation'],
  ['src/http'],
  ['generated/client'],
  ['generated/requests', 'generated/answers'],
  ['generated/schemas'],
  ['src/auth', 'src/audio'],
  ['src/streaming'],
  ['src/realtime'],
  ['src/resources'],
  ['src/*.ts'],
];

/** The local server imports these parts of the contract, and of the client one file. */
const CONTRACT = ['generated/server', 'generated/types', 'generated/mini-requests', 'generated/validators'];
const FOR_LOCAL_SERVER = 'src/for-local-server.ts';

describe('imports', () => {
  it('follow the order of the folders', () => {
    const broken = readImports(['src', 'generated', 'local-server']).flatMap((one) => {
      const rule = brokenRule(one);
      return rule === undefined ? [] : [`${one.from} imports ${one.to}: ${rule}`];
    });
    expect(broken).toEqual([]);
  });

  it.each([
    ['src/lib/queue.ts', 'src/http/call.ts', 'src/lib may import only itself'],
    ['src/audio/wav.ts', 'src/auth/site.ts', /^src\/audio may import only .*generated\/schemas$/],
    ['src/index.ts', 'local-server/router.ts', /^src\/\*\.ts may import only/],
    ['src/index.ts', 'generated/server/routes.gen.ts', /^src\/\*\.ts may import only/],
    ['local-server/router.ts', 'src/index.ts', /^local-server may import only .* and src\/for-local-server\.ts$/],
    ['src/http/call.ts', 'node:http', 'only files named node.ts or *.node.ts may import a module of Node'],
    ['src/new/file.ts', 'src/lib/queue.ts', /^src\/new has no place in the order/],
  ])('of %s: %s is reported', (from, to, rule) => {
    expect(brokenRule({ from, to })).toMatch(rule);
  });

  it.each([
    ['src/http/call.ts', 'src/http/request.ts'],
    ['src/http/call.ts', 'src/lib/queue.ts'],
    ['src/http/call.ts', 'zod/v4-mini'],
    ['src/runtime/files.node.ts', 'node:fs'],
    ['src/runtime/node.ts', 'node:os'],
    ['local-server/router.ts', 'src/for-local-server.ts'],
    ['local-server/router.ts', 'generated/server/routes.gen.ts'],
  ])('of %s: %s is allowed', (from, to) => {
    expect(brokenRule({ from, to })).toBeUndefined();
  });
});

/** Says which rule an import breaks, if any. */
function brokenRule({ from, to }: Import): string | undefined {
  if (to.startsWith('node:'))
    return /[./]node\.ts$/.test(from) ? undefined : 'only files named node.ts or *.node.ts may import a module of Node';
  const [folder, target] = [folderOf(from), folderOf(to)];
  if (target === undefined || folder === target) return undefined;
  if (folder === 'local-server')
    return to === FOR_LOCAL_SERVER || CONTRACT.includes(target)
      ? undefined
      : `local-server may import only ${CONTRACT.join(', ')} and ${FOR_LOCAL_SERVER}`;
  const line = ORDER.findIndex((folders) => folders.includes(folder ?? ''));
  if (line < 0) return `${folder} has no place in the order: give it one in test/architecture/import-order.test.ts`;
  const allowed = ORDER.slice(0, line).flat();
  return allowed.includes(target) ? undefined : `${folder} may import only ${allowed.join(', ') || 'itself'}`;
}

/** The folder of a file of this repository, as the order names it. */
function folderOf(path: string): string | undefined {
  const [first = '', second = '', third] = path.split('/');
  if (first === 'local-server') return first;
  if (first !== 'src' && first !== 'generated') return undefined;
  return third === undefined ? `${first}/*.ts` : `${first}/${second}`;
}
