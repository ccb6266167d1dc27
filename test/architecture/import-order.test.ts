/** The order in which the folders of the package may import each other. ARCHITECTURE.md gives the reasons. */
import { describe, expect, it } from 'vitest';
import { type Import, readImports, resolveImport } from './imports.node.js';

/** A folder imports itself and the folders of earlier lines, types included. Folders of one line do not import each other. */
const ORDER: readonly (readonly string[])[] = [
  ['src/lib'],
  ['src/schemas'],
  ['generated/types', 'generated/errors'],
  ['src/errors'],
  ['src/runtime'],
  ['generated/mini-requests', 'generated/response-schemas'],
  ['generated/validators', 'generated/accept'],
  ['src/validation'],
  ['src/http'],
  ['generated/client'],
  ['generated/requests', 'generated/responses'],
  ['generated/schemas'],
  ['src/auth', 'src/audio'],
  ['src/streaming'],
  ['src/realtime/adapters'],
  ['src/realtime'],
  ['src/voice'],
  ['generated/proxy'],
  ['src/proxy'],
  // Every import of the package would load all functions if streams used one.
  ['src/for-local-server.ts', 'src/resources', 'generated/client/functions'],
  ['src/ws-tools'],
  ['src/*.ts'],
];

/** The order of the parts of the local server, by the same rule. local-server/README.md describes the parts. */
const LOCAL_SERVER_ORDER: readonly (readonly string[])[] = [
  ['local-server/lib'],
  ['local-server/http'],
  ['local-server/faults', 'local-server/oauth', 'local-server/replies', 'local-server/speech'],
  ['local-server/resources'],
  ['local-server/server-state.ts'],
  ['local-server/server-context.ts'],
  ['local-server/sockets'],
  ['local-server/*.ts'],
  ['local-server/page'],
];

/** The local server imports these parts of the contract, and of the client one file. */
const CONTRACT = ['generated/server', 'generated/mini-requests', 'generated/validators'];
const FOR_LOCAL_SERVER = 'src/for-local-server.ts';

const PUBLIC_ENTRIES = [
  '',
  '/schemas',
  '/audio',
  '/testing',
  '/testing/browser',
  '/voice',
  '/ws-tools',
  '/proxy',
  '/proxy/node',
].flatMap((path) => resolveImport('', `coze-client${path}`));

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
    ['src/audio/wav.ts', 'src/auth/jwt.ts', /^src\/audio may import only .*generated\/schemas$/],
    ['src/streaming/tee.ts', 'generated/client/functions/chat.gen.ts', /^src\/streaming may import only/],
    ['src/index.ts', 'local-server/dispatch.ts', /^src\/\*\.ts may import only/],
    ['src/index.ts', 'generated/server/routes.gen.ts', /^src\/\*\.ts may import only/],
    ['local-server/http/router.ts', 'src/index.ts', /^local-server may .* and src\/for-local-server\.ts$/],
    [
      'local-server/http/router.ts',
      'local-server/dispatch.ts',
      /^local-server\/http may import only local-server\/lib$/,
    ],
    ['local-server/resources/bots.ts', 'local-server/server-context.ts', /^local-server\/resources may import only/],
    ['local-server/sockets/endpoint.ts', 'local-server/handler-table.ts', /^local-server\/sockets may import only/],
    ['local-server/new/file.ts', 'local-server/lib/clock.ts', /^local-server\/new has no place in the order/],
    ['src/http/call.ts', 'node:http', 'only files named node.ts or *.node.ts may import a module of Node'],
    ['src/new/file.ts', 'src/lib/queue.ts', /^src\/new has no place in the order/],
    ['src/lib/queue.ts', 'test/support/eventually.ts', /^files outside of src/],
    ['src/lib/queue.ts', 'coze-client/new', /^the name is unknown/],
    ['src/lib/queue.ts', '#new', /^the name is unknown/],
  ])('of %s: %s is reported', (from, to, rule) => {
    expect(brokenRule({ from, to })).toMatch(rule);
  });

  it.each([
    ['src/http/call.ts', 'src/http/request.ts'],
    ['src/http/call.ts', 'src/lib/queue.ts'],
    ['src/http/call.ts', 'zod/v4-mini'],
    ['src/runtime/files.node.ts', 'node:fs'],
    ['src/runtime/node.ts', 'node:os'],
    ['local-server/http/router.ts', 'src/for-local-server.ts'],
    ['local-server/http/router.ts', 'generated/server/routes.gen.ts'],
    ['local-server/dispatch.ts', 'local-server/resources/paging.ts'],
    ['local-server/dispatch.ts', 'local-server/server-context.ts'],
    ['local-server/server-state.ts', 'local-server/resources/bots.ts'],
    ['local-server/sockets/endpoint.ts', 'local-server/server-context.ts'],
    ['local-server/lib/clock.ts', 'local-server/lib/bytes.ts'],
  ])('of %s: %s is allowed', (from, to) => {
    expect(brokenRule({ from, to })).toBeUndefined();
  });
});

describe('programs beside the package', () => {
  /** What the scripts use of the compiler, and of the measurements, which install other clients and write tables into pages. */
  const usedByScripts = ['codegen/docs-links.mjs', 'bench/support/packages.mjs', 'bench/support/table.mjs'];

  it.each(['codegen', 'scripts', 'bench', 'examples'])(
    '%s imports itself, packages, and this one by its name',
    (folder) => {
      const others = readImports([folder]).filter(({ to }) => /\.\w+$/.test(to) && !to.startsWith(`${folder}/`));
      const allowed = [...PUBLIC_ENTRIES, ...(folder === 'scripts' ? usedByScripts : [])];
      expect(others.filter(({ to }) => !allowed.includes(to))).toEqual([]);
    },
  );
});

describe('a name in an import', () => {
  it.each([
    ['#runtime', 'src/runtime/node.ts'],
    ['#websocket', 'src/realtime/adapters/workerd.ts'],
    ['coze-client', 'src/index.ts'],
    ['coze-client/testing', 'local-server/index.node.ts'],
    ['../http/call.js', 'src/http/call.ts'],
    ['ws', 'ws'],
  ])('%s stands for %s', (name, file) => {
    expect(resolveImport('src/lib/queue.ts', name)).toContain(file);
  });
});

/** Says which rule an import breaks, if any. */
function brokenRule({ from, to }: Import): string | undefined {
  if (to.startsWith('node:'))
    return /[./]node\.ts$/.test(from) ? undefined : 'only files named node.ts or *.node.ts may import a module of Node';
  const [folder, target] = [folderOf(from), folderOf(to)];
  if (/^(#|coze-client(\/|$))/.test(to)) return 'the name is unknown: add it to test/architecture/imports.node.ts';
  if (target === undefined && to.endsWith('.ts'))
    return 'files outside of src, generated and local-server are not part of the package';
  if (target === undefined || folder === target) return undefined;
  if (isLocalServer(from) && !isLocalServer(to))
    return to === FOR_LOCAL_SERVER || CONTRACT.includes(target)
      ? undefined
      : `local-server may import only ${CONTRACT.join(', ')} and ${FOR_LOCAL_SERVER}`;
  const order = isLocalServer(from) ? LOCAL_SERVER_ORDER : ORDER;
  const line = order.findIndex((folders) => folders.includes(folder ?? ''));
  if (line < 0) return `${folder} has no place in the order: give it one in test/architecture/import-order.test.ts`;
  const allowed = order.slice(0, line).flat();
  return allowed.includes(target) ? undefined : `${folder} may import only ${allowed.join(', ') || 'itself'}`;
}

const isLocalServer = (path: string): boolean => path.startsWith('local-server/');

/** The line of a file of this repository in the order: the file itself, or its folder. */
function folderOf(path: string): string | undefined {
  const [first = '', second = '', third] = path.split('/');
  if (!['src', 'generated', 'local-server'].includes(first)) return undefined;
  const named = [...ORDER, ...LOCAL_SERVER_ORDER].flat();
  const [longest] = named.filter((one) => `${path}/`.startsWith(`${one}/`)).toSorted((a, b) => b.length - a.length);
  return longest ?? (third === undefined ? `${first}/*.ts` : `${first}/${second}`);
}
