import type { AudioCodec, ChatUpdateEvent } from '../../generated/types/types.gen.js';
import { checkObject, checkOneOf } from '../errors/check.js';
import { CozeError } from '../errors/coze-error.js';
import { memberOf } from '../lib/shapes.js';
import { defaultRateOf } from './input-encoder.js';

/** The format in which a microphone is sent. */
export interface InputFormat {
  readonly codec: AudioCodec;
  readonly sampleRate: number;
}

/**
 * The codec and the sample rate of settings of `input_audio`.
 *
 * @throws CozeError for a format that microphones do not have.
 */
export function inputFormatOf(input: unknown): InputFormat {
  const codec = memberOf(input, 'codec') ?? 'pcm';
  checkOneOf('input_audio.codec', codec, ['pcm', 'opus', 'g711a', 'g711u']);
  const rate = memberOf(input, 'sample_rate');
  const { channel = 1, bit_depth = 16 } = {
    channel: memberOf(input, 'channel'),
    bit_depth: memberOf(input, 'bit_depth'),
  };
  if (channel !== 1 || bit_depth !== 16)
    throw new CozeError('The microphone is mono, with 16 bits: leave input_audio.channel and bit_depth out.');
  return { codec, sampleRate: typeof rate === 'number' && rate > 0 ? rate : defaultRateOf(codec) };
}

/** True if the user holds a button to speak. */
export function isPushToTalk({ data }: ChatUpdateEvent): boolean {
  return data?.turn_detection?.type === 'client_interrupt';
}

/** True if two settings ask for the same audio of the microphone. */
export function isOfOneFormat(...updates: readonly ChatUpdateEvent[]): boolean {
  const formats = updates.map(({ data }) => JSON.stringify(inputFormatOf(data?.input_audio)));
  return new Set(formats).size === 1;
}

/** @throws CozeError for a codec that this browser cannot play. */
function checkOutput(output: unknown): void {
  const codec = memberOf(output, 'codec');
  checkOneOf('output_audio.codec', codec, ['pcm', 'opus', 'g711a', 'g711u']);
  if (codec === 'opus' && typeof AudioDecoder !== 'function')
    throw new CozeError('This browser cannot play opus. Set output_audio.codec to pcm.');
}

/**
 * The settings that a `WsChatClient` sends: those of the program, and defaults for a conversation.
 *
 * @throws CozeError if `chatUpdate` is no event, and for a codec that this browser cannot play.
 */
export function chatUpdateOf(
  chatUpdate: ChatUpdateEvent | undefined,
  voiceId: string | undefined,
): ChatUpdateEvent & { readonly data: NonNullable<ChatUpdateEvent['data']> } {
  if (chatUpdate !== undefined) checkObject('chatUpdate', chatUpdate);
  const given = chatUpdate?.data ?? {};
  const input = given.input_audio ?? { format: 'pcm', codec: 'pcm' };
  const output = given.output_audio ?? { codec: 'pcm', pcm_config: { sample_rate: 24_000 } };
  checkOutput(output);
  return {
    ...(chatUpdate?.id && { id: chatUpdate.id }),
    event_type: 'chat.update',
    data: {
      turn_detection: { type: 'server_vad' },
      need_play_prologue: true,
      ...given,
      input_audio: { ...input, sample_rate: inputFormatOf(input).sampleRate },
      output_audio: { ...output, ...(voiceId && { voice_id: voiceId }) },
    },
  };
}
