import { transformSync } from 'esbuild';
import { defineConfig } from 'tsdown';

/**
 * What loads at once is one file a layer: small files are not compressed as well. Files named `.lazy.ts` load later, and
 * declarations (`.d.ts`) are in groups of their own. Without a file of its own, the bundler's helper lands among the validators, and each
 * of its users loads them. A group takes what its files import along, unless an earlier group has it.
 */
const layer = (files: string) => new RegExp(`src/(${files})(?!.*\\.(lazy|d)\\.)`);
const groups = [
  { name: 'rolldown-runtime', test: /rolldown\/runtime/ },
  {
    name: 'core',
    test: layer(
      'lib/(?!broadcast|json|pieces|source|utf8|web-stream)|runtime/(runtime|transport)(?=\\.)|errors/(?!audio|check-attached|check-url|error-codes|failure-reason|limit|named-secrets|redact|secret-search|socket|stream|validation)|http/(?!axios-|lost-values|overridden-call|stream-response|fetch-body|form-|drift-report|response-errors|retry)|streaming/((chat|workflow|event)-stream|tools|tee)|resources/stream-functions',
    ),
  },
  // What the schemas of every resource use. The rest of zod loads with the checks of requests.
  {
    name: 'zod',
    test: /(zod\/v4\/core\/(?!api|parse|errors)|src\/schemas\/schema-parts|src\/validation\/(issues|expectations))(?!.*\.d\.)/,
  },
  // The errors of responses and of streams mask what the server said.
  {
    name: 'response-errors',
    test: layer('http/(response-errors|retry)|errors/(redact|named-secrets|secret-search|failure-reason)'),
  },
  // Bytes and texts: files, audio, sockets and the bodies of responses share them.
  {
    name: 'source',
    test: layer('lib/(pieces|source|utf8|web-stream)|errors/check-url|runtime/whole-body|http/fetch-body'),
  },
  // An import on Node loads it. It must come before the transport, whose file would be loaded with it, before the core.
  { name: 'node', test: layer('runtime/(clock\\.node|fetch-fault|http/proxy-choice\\.node)') },
  // The first call on Node loads it. Proxies share parts of it.
  {
    name: 'http.node',
    test: layer('runtime/http/(transport|agents|body|decoding|exchange|headers|keep-alive|response)\\.node'),
  },
  // The list of the accept functions, and what they share.
  { name: 'accept', test: /(generated\/accept\/index|src\/schemas\/accept(?=\.))(?!.*\.d\.)/ },
  // Only code that loads later uses them, but a page loads them at once: `index.ts` exports them.
  { name: 'late', test: layer('errors/(audio|limit|socket|stream|validation)|streaming/stream-events') },
  // The first stream loads it.
  {
    name: 'event-receiver',
    test: /src\/(streaming\/(event-receiver|chat-state|workflow-state|cancel-chat|protocol)|http\/stream-response)(?!.*\.d\.)/,
  },
  // Both entries of the proxy use it.
  { name: 'proxy-operations.gen', test: /generated\/proxy(?!.*\.d\.)/ },
  { name: 'proxy-core', test: layer('proxy/(?!index|.*node)') },
  // Declarations that entries share. Without files of their own, they may be put into that of an entry, with short names.
  { name: 'coze-error.d', test: /src\/errors\/coze-error\.d\./ },
  { name: 'types.gen.d', test: /generated\/types\/types\.gen\.d\./ },
  { name: 'functions.d', test: /generated\/client\/functions\/.*\.d\./ },
  { name: 'stream-functions.d', test: /src\/(resources\/stream-functions|http\/(binary-promise|pagination))\.d\./ },
];

/** Names in the audio worklet that no message has. */
const mangleProps = /^(isOpen|samples|unconfirmed|queue|at|frames|isIdle|isPaused|take)$/;

/** Bundlers do not minify a text: that of the audio worklet is minified here. */
const minifiedWorklet = {
  name: 'minified-worklet',
  transform: (code: string, id: string): string | undefined =>
    id.endsWith('worklet-source.ts')
      ? code.replace(/\/\* js \*\/ `([^`]*)`/, (_, text: string) =>
          JSON.stringify(transformSync(text, { minify: true, mangleProps }).code),
        )
      : undefined,
};

const modern = defineConfig({
  plugins: [minifiedWorklet],
  entry: {
    index: 'src/index.ts',
    operations: 'src/operations.ts',
    schemas: 'src/schemas.ts',
    'json-schemas': 'src/json-schemas.ts',
    audio: 'src/audio/index.ts',
    voice: 'src/voice/index.ts',
    'ws-tools': 'src/ws-tools/index.ts',
    proxy: 'src/proxy/index.ts',
    'proxy/node': 'src/proxy/node.ts',
    testing: 'local-server/index.node.ts',
    'testing-browser': 'local-server/page/index.ts',
    'runtime/node': 'src/runtime/node.ts',
    'runtime/browser': 'src/runtime/browser.ts',
    'runtime/workerd': 'src/runtime/workerd.ts',
    'runtime/edge': 'src/runtime/edge.ts',
    'websocket/node': 'src/realtime/adapters/node.ts',
    'websocket/platform': 'src/realtime/adapters/platform.ts',
    'websocket/workerd': 'src/realtime/adapters/workerd.ts',
  },
  // Members marked @internal are not in the declarations. scripts/finish-package.mjs makes those of ES modules.
  format: { esm: { dts: false }, cjs: { dts: { compilerOptions: { stripInternal: true } } } },
  sourcemap: true,
  platform: 'neutral',
  target: 'es2022',
  fixedExtension: true,
  // The files of one version never change, and a bundler puts the name of each that loads later into a page.
  hash: false,
  // Declarations use Symbol.asyncDispose. The reference lets programs compile that do not list that library.
  banner: { dts: '/// <reference lib="esnext.disposable" />' },
  // Doc comments are in the declarations, and the whole source in the source maps: here they would only be parsed.
  outputOptions: { codeSplitting: { groups }, comments: { jsdoc: false } },
  deps: {
    neverBundle: ['#runtime', '#websocket', 'ws', 'zod/v4', /^node:/],
    alwaysBundle: ['jose', 'mime', /^zod\/v4-mini/, /^zod\/v4\/core/],
    onlyBundle: ['zod', 'jose', 'mime'],
  },
});

/**
 * One CommonJS file, with everything in it, for bundlers that know neither conditions of packages nor syntax after ES2017:
 * webpack 4 and those of mini-programs. It uses the `fetch` and the `WebSocket` of the platform or of the options.
 */
const legacy = defineConfig({
  entry: { legacy: 'src/index.ts' },
  format: { cjs: { dts: false } },
  platform: 'browser',
  target: 'es2017',
  fixedExtension: true,
  hash: false,
  clean: false,
  minify: true,
  // Its paths lead to the runtime for browsers.
  tsconfig: 'tsconfig.src.json',
  outputOptions: { codeSplitting: false },
  deps: { alwaysBundle: [/^(?!node:)/], onlyBundle: ['zod', 'jose', 'eventsource-parser'] },
});

export default [modern, legacy];
