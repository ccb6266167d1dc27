import { release } from 'node:os';
import { clockTime } from './clock.node.js';
import { checkConnection } from './connection-options.node.js';
import { readFetchFault } from './fetch-fault.js';
import { proxyVariable } from './http/proxy-choice.node.js';
import { addMissingGlobals } from './node-18.node.js';
import { VERSION, type Runtime } from './runtime.js';
import { sendOverHttp } from './transport-choice.node.js';

const systems: Readonly<Record<string, string>> = { darwin: 'macos', win32: 'windows' };

function makeAgentHeaders(): Readonly<Record<string, string>> {
  const system = systems[process.platform] ?? process.platform;
  const lang = process.versions.node;
  return {
    'user-agent': `coze-client/${VERSION} node/${lang} ${system}/${release()}`.toLowerCase(),
    'x-coze-client-user-agent': JSON.stringify({
      version: VERSION,
      lang: 'node',
      lang_version: lang,
      os_name: system,
      os_version: release(),
    }),
  };
}

addMissingGlobals();

let headers: Readonly<Record<string, string>> | undefined;

/** Node, and platforms that run Node packages: Bun and Deno. */
export const runtime: Runtime = {
  name: 'node',
  exposesToken: false,
  ioPerRequest: false,
  fetchInit: { cache: 'no-store', redirect: 'manual' },
  fetchFault: readFetchFault,
  agentHeaders: () => (headers ??= makeAgentHeaders()),
  now: clockTime,
  origin: () => undefined,
  toBytes: (bytes) => Buffer.from(bytes),
  base64: {
    encode: (bytes) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64'),
    decodeInto: (bytes, text) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).write(text, 'base64'),
  },
  // Its imports of node:fs load thirty modules of Node.
  disk: async () => (await import('./files.node.js')).disk,
  // Loaded with the first file that has a name and no type: the table is larger than the rest of an upload.
  mediaType: async (name) => (await import('./media-types.node.js')).mediaType(name),
  secretFiles: async () => (await import('./file-writing.node.js')).secretFiles,
  checkConnection,
  transport: sendOverHttp,
  proxyAgent,
};

/** The agent for a socket, if the environment sets a proxy for its URL. */
function proxyAgent(socketURL: string): Promise<object> | undefined {
  const url = new URL(socketURL);
  const variable = proxyVariable(url);
  return variable && import('./http/proxy.node.js').then(({ proxyRoute }) => proxyRoute(url, variable).agent);
}
