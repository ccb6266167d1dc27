/** Runs one program in a worker: the page stays usable, and ends the worker to stop the program. */
import {
  DEMO_BOT_ID,
  DEMO_CHATFLOW_ID,
  DEMO_WORKSPACE_ID,
  QUESTION_WORKFLOW_ID,
  type LocalCozeOptions,
} from 'coze-client/testing/browser';
import { Outbox } from './outbox.js';
import { shownError, shownValues } from './show-values.js';
import { startServer } from './watched-server.js';

const outbox = new Outbox((report) => self.postMessage(report));
const createLocalCoze = (options?: LocalCozeOptions) => startServer(outbox, options);
createLocalCoze();

/** The modules that a program can import. */
const modules: Readonly<Record<string, () => Promise<object>>> = {
  'coze-client': () => import('coze-client'),
  'coze-client/audio': () => import('coze-client/audio'),
  'coze-client/operations': () => import('coze-client/operations'),
  'coze-client/testing/browser': async () => ({ ...(await import('coze-client/testing/browser')), createLocalCoze }),
  // The server of Node is here the one in the page, so that the programs of the guides run as they are.
  'coze-client/testing': async () => ({
    ...(await import('coze-client/testing/browser')),
    startCozeServer: async (options?: LocalCozeOptions) => createLocalCoze(options),
  }),
};

/** The part of Node's `process` that the programs of the guides use. */
const process = {
  env: {
    COZE_API_TOKEN: 'local',
    COZE_BOT_ID: DEMO_BOT_ID,
    COZE_CHATFLOW_ID: DEMO_CHATFLOW_ID,
    COZE_WORKFLOW_ID: QUESTION_WORKFLOW_ID,
    COZE_WORKSPACE_ID: DEMO_WORKSPACE_ID,
  },
  stdout: { write: (text: string) => outbox.write('text', text) },
};

// The client logs to the console, too.
for (const name of ['debug', 'info', 'log'] as const)
  console[name] = (...values: unknown[]) => outbox.write('text', shownValues(values));
for (const name of ['warn', 'error'] as const)
  console[name] = (...values: unknown[]) => outbox.write('error', shownValues(values));

// The page takes an error that it sees for a worker that cannot be loaded.
addEventListener('unhandledrejection', (event) => {
  event.preventDefault();
  outbox.write('error', shownError(event.reason));
});
addEventListener('error', (event) => {
  event.preventDefault();
  outbox.write('error', shownError(event.error));
});

const AsyncFunction = Object.getPrototypeOf(async () => undefined).constructor;

async function run(program: string): Promise<void> {
  try {
    const { transform } = await import('sucrase');
    const { code } = transform(program, { transforms: ['typescript', 'imports'], disableESTransforms: true });
    const loaded = new Map<string, object>();
    // A dynamic import has its name in any quotes, or in a variable.
    for (const [name, load] of Object.entries(modules)) if (code.includes(name)) loaded.set(name, await load());
    const require = (name: string): object => {
      const found = loaded.get(name);
      if (found !== undefined) return found;
      throw new Error(`The playground has no module ${name}. It has: ${Object.keys(modules).join(', ')}.`);
    };
    await new AsyncFunction('require', 'exports', 'process', code)(require, {}, process);
    outbox.end('done');
  } catch (error) {
    outbox.write('error', shownError(error));
    outbox.end('failed');
  }
}

addEventListener('message', ({ data }: MessageEvent<string>) => void run(data), { once: true });
