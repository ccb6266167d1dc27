import type { ChatSession } from 'coze-client';
import { startVoice, type VoiceCall, type VoiceMode } from 'coze-client/voice';
import workletUrl from 'coze-client/voice/worklet.js?url&no-inline';
import type { PageContext } from '../coze.js';

/** How a call is made. Empty ids are those of the default devices. */
export interface CallSettings {
  readonly botId: string;
  readonly voiceId: string | undefined;
  readonly mode: VoiceMode;
  readonly microphone: string;
  readonly speaker: string;
  readonly volume: number;
}

export interface OpenCall {
  readonly session: ChatSession;
  readonly voice: VoiceCall;
}

/**
 * Opens a session with the bot and connects it to the microphone and the speaker. Call it within a click.
 *
 * @throws MicrophoneError if there is no microphone; otherwise the error of the session. Nothing stays open then.
 */
export async function openCall({ client, log }: PageContext, settings: CallSettings): Promise<OpenCall> {
  const { botId, voiceId, mode, microphone, speaker, volume } = settings;
  const session = await client.websockets.chat.create(botId, { maxRetries: 5 });
  session.addEventListener('message', ({ event }) => {
    if (event !== undefined) log.add('voice', event.event_type, event);
  });
  session.addEventListener('gap', (gap) => log.add('voice', 'gap', gap));
  try {
    if (voiceId !== undefined) await session.updateConfig({ output_audio: { voice_id: voiceId } });
    const voice = await startVoice(session, {
      mode,
      microphone: { deviceId: microphone === '' ? undefined : microphone },
      workletUrl,
      output: { volume, deviceId: speaker === '' ? undefined : speaker },
    });
    return { session, voice };
  } catch (error) {
    // Browsers complain about a socket that is closed before it is open.
    await session.ready().catch(() => undefined);
    session.close();
    throw error;
  }
}
