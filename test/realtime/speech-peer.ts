import { socketServer, type Peer, type ServerOptions } from '../support/socket-server.node.js';

export const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

/** PCM with different bytes. */
export const pcm = (length: number, from = 0): Uint8Array<ArrayBuffer> =>
  Uint8Array.from({ length }, (_, index) => (from + index) % 256);

export interface Heard {
  readonly text: string;
  readonly peer: Peer;
}

/** A server that passes the text of each request to the test. */
export async function speechServer(answer: (heard: Heard, count: number) => unknown, options: ServerOptions = {}) {
  const texts: string[] = [];
  const updates: unknown[] = [];
  const server = await socketServer({
    onPeer: async (peer, count) => {
      peer.send('speech.created');
      let text = '';
      for (;;) {
        const event = await peer.next();
        const data = JSON.parse(JSON.stringify(event['data'] ?? {}));
        if (event.event_type === 'speech.update') updates.push(data.output_audio);
        if (event.event_type === 'input_text_buffer.append') text += data.delta;
        if (event.event_type === 'input_text_buffer.complete') break;
      }
      texts.push(text);
      await answer({ text, peer }, count);
    },
    ...options,
  });
  return { ...server, texts, updates, speech: server.websockets.audio.speech };
}

/** Sends 2 bytes of audio for each character, sentence by sentence. */
export function say({ text, peer }: Heard): void {
  peer.send('input_text_buffer.completed');
  peer.send('conversation.audio.sentence_start', { text });
  peer.send('speech.audio.update', { delta: base64(pcm(text.length * 2)) });
  peer.send('speech.audio.completed');
}
