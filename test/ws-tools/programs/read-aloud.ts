/** A button that reads a text aloud, and a player of audio that comes from elsewhere, as people write them. */
import { type CreateSpeechWsRes, WebsocketsEventType } from '@coze/api';
import { PcmPlayer, WsSpeechClient } from '@coze/api/ws-tools';

export class ReadAloud {
  client: WsSpeechClient;
  chunks: string[] = [];
  completed = 0;

  constructor(token: string, baseWsURL: string) {
    this.client = new WsSpeechClient({ token, baseWsURL, allowPersonalAccessTokenInBrowser: true });
    this.client.on(WebsocketsEventType.SPEECH_AUDIO_UPDATE, (data: CreateSpeechWsRes | undefined) => {
      if (data?.event_type === WebsocketsEventType.SPEECH_AUDIO_UPDATE) this.chunks.push(data.data.delta);
    });
    this.client.on('data', (data) => {
      if (data?.event_type === WebsocketsEventType.ERROR) console.error(data.data.msg);
    });
    this.client.on('completed', () => {
      this.completed++;
    });
  }

  async read(text: string) {
    await this.client.connect({ voiceId: undefined, speechRate: 0 });
    this.client.append(text);
    this.client.complete();
  }

  async toggle() {
    await this.client.togglePlay();
    return this.client.isPlaying();
  }

  stop = () => this.client.interrupt();
}

/** Plays chunks again. */
export function replay(chunks: string[]): Promise<void> {
  return new Promise((resolve) => {
    const player = new PcmPlayer({ onCompleted: () => resolve(player.destroy()), isPauseDefault: false });
    player.init();
    chunks.forEach((chunk) => void player.append(chunk));
    player.complete();
  });
}
