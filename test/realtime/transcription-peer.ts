import { writeWav } from '../../src/audio/index.js';
import { socketServer, type Peer, type ServerOptions } from '../support/socket-server.node.js';

export const samples = (length: number): Uint8Array<ArrayBuffer> =>
  Uint8Array.from({ length }, (_, index) => index % 251);
export const wav = writeWav(samples(4800), { sampleRate: 24_000 });
export const pcmAt16k = { input_audio: { format: 'pcm', sample_rate: 16_000 } } as const;

export interface Received {
  readonly config: unknown;
  readonly audio: Buffer;
  readonly pieces: readonly number[];
  readonly peer: Peer;
}

/** A server that passes the audio to the test once it is complete. */
export async function hearing(answer: (received: Received) => unknown, options: ServerOptions = {}) {
  const all: Received[] = [];
  const server = await socketServer({
    onPeer: async (peer) => {
      peer.send('transcriptions.created');
      const pieces: Buffer[] = [];
      let config: unknown;
      for (;;) {
        const event = await peer.next();
        const data = JSON.parse(JSON.stringify(event['data'] ?? {}));
        if (event.event_type === 'transcriptions.update') config = data.input_audio;
        if (event.event_type === 'input_audio_buffer.append') pieces.push(Buffer.from(data.delta, 'base64'));
        if (event.event_type === 'input_audio_buffer.complete') break;
      }
      const received = { config, audio: Buffer.concat(pieces), pieces: pieces.map(({ length }) => length), peer };
      all.push(received);
      await answer(received);
    },
    ...options,
  });
  return { ...server, all, transcriptions: server.websockets.audio.transcriptions };
}

/** Sends the same text each time, as in the recording: the last event has no data. */
export function understand({ peer }: Received): void {
  peer.send('input_audio_buffer.completed');
  peer.send('transcriptions.message.update', { content: '今天' });
  peer.send('transcriptions.message.update', { content: '天色很好。' });
  peer.send('transcriptions.message.completed');
}
