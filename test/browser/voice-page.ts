/** The script of voice-page.html: opens the microphone as its opener requests, and posts what became of it. */
import { isCozeError } from 'coze-client';
import { openMicrophone, type MicrophoneOptions } from 'coze-client/voice';

// Vitest rewrites dynamic imports to use this object, but defines it only in its own pages and in workers.
Reflect.set(globalThis, '__vitest_browser_runner__', { wrapDynamicImport: (load: () => unknown) => load() });

addEventListener('message', ({ data }: MessageEvent<MicrophoneOptions>) => {
  hear(data).then(post, (error: unknown) =>
    post(isCozeError(error) ? { ...error, name: error.name, message: error.message } : String(error)),
  );
});
post('ready');

/** Waits until the microphone hears something. */
async function hear(options: MicrophoneOptions): Promise<string> {
  await using microphone = await openMicrophone(options);
  for await (const _audio of microphone) if (microphone.level > -40) break;
  return 'heard';
}

function post(message: unknown): void {
  parent.postMessage(message, location.origin);
}
