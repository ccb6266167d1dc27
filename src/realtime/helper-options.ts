/** The names of the options of sockets, and of the helpers that open one. */
import { unknownNames } from '../http/option-names.js';
import { refuseUnknown } from '../http/options.js';

export const milliseconds = [
  'connectionTimeout',
  'idleTimeout',
  'minReconnectionDelay',
  'maxReconnectionDelay',
  'minUptime',
] as const;

/** The least value of the other numbers. Infinity is allowed. */
export const leastValues = {
  maxRetries: 0,
  reconnectionDelayGrowFactor: 1,
  maxQueueBytes: 0,
  maxEnqueuedMessages: 0,
} as const;

/** The names of the options that are no numbers. */
const otherOptions = 'signal headers query agent WebSocket startClosed debug validate onDrift';
export const socketOptions: ReadonlySet<string> = new Set([
  ...milliseconds,
  ...Object.keys(leastValues),
  ...otherOptions.split(' '),
]);

export const spokenOptions = 'codec sample_rate voice_id speech_rate pcm_config opus_config emotion_config';
export const heardOptions = 'input_audio pace onProgress';
export const entityOptions = 'entity_type entity_id';

/**
 * Refuses names that stand for an option of a helper, before its audio is read. The socket that it opens checks the rest.
 *
 * @param helper - its name: `transcribe()`.
 * @param own - the names of the options that a socket does not have.
 * @throws CozeError that has the right name.
 */
export async function checkHelperNames(helper: string, options: object, ...own: readonly string[]): Promise<void> {
  const known = new Set([...own.join(' ').split(' '), ...socketOptions]);
  await refuseUnknown(unknownNames(options, known), known, undefined, { name: helper });
}
