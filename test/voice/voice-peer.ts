import { onTestFinished } from 'vitest';
import { decodeBase64, float32ToPcm16 } from '../../src/audio/index.js';
import { joinBytes } from '../../src/lib/source.js';
import { startVoice, type VoiceCaption, type VoiceOptions, type VoiceState } from '../../src/voice/index.js';
import { ChatPeer } from '../realtime/chat-peer.js';
import { eventually } from '../support/eventually.js';
import { socketServer, type Peer, type ServerOptions } from '../support/socket-server.node.js';
import { asContext, FakeAudioContext, sine } from './fake-audio.js';

type SocketOptions = Parameters<Awaited<ReturnType<typeof socketServer>>['websockets']['chat']['create']>[1];

/** What the server confirms, besides what the client has asked for. */
interface Confirmed {
  readonly output_audio?: object;
  readonly turn_detection?: object;
}

/** Confirms the settings of a connection. */
function confirmSettings(peer: Peer, { output_audio = { codec: 'pcm' }, ...confirmed }: Confirmed = {}): void {
  peer.send('chat.created');
  peer.socket.on('message', (data: Buffer) => {
    const { event_type, data: settings } = JSON.parse(data.toString());
    if (event_type === 'chat.update') peer.send('chat.updated', { ...settings, ...confirmed, output_audio });
  });
}

/** A call with a server that a test plays, and all that listeners get. */
export async function calling(
  options: VoiceOptions = {},
  { confirmed, server: serverOptions, socket }: CallingOptions = {},
) {
  const context = new FakeAudioContext();
  const onPeer = (peer: Peer): void => confirmSettings(peer, confirmed);
  const server = await socketServer({ onPeer, ...serverOptions });
  const session = await server.websockets.chat.create('bot', socket);
  const [call, peer] = await Promise.all([
    startVoice(session, { context: asContext(context), ...options }),
    server.peer(),
  ]);
  onTestFinished(() => {
    call.close();
    session.close();
  });
  const states: VoiceState[] = [];
  const captions: VoiceCaption[] = [];
  const errors: unknown[] = [];
  call.on('state', (state) => states.push(state));
  call.on('caption', (caption) => captions.push(caption));
  call.on('error', (error) => errors.push(error));
  return { call, session, server, peer, bot: new ChatPeer(peer), context, states, captions, errors };
}

export interface CallingOptions {
  readonly confirmed?: Confirmed;
  readonly server?: ServerOptions;
  readonly socket?: SocketOptions;
}

/** Repeats an assertion while the context runs, 10 ms each time. */
export function running<T>(context: FakeAudioContext, assertion: () => T): Promise<T> {
  return eventually(() => {
    context.render(10);
    return assertion();
  });
}

/** Milliseconds of speech, as the server sends it. */
export function speech(milliseconds: number): number[] {
  return [...float32ToPcm16(sine(300, 24_000, milliseconds))];
}

/** The audio that a server has received. */
export function heardBy(peer: Peer): Uint8Array {
  const events = peer.frames.map((frame) => JSON.parse(frame));
  const appends = events.filter(({ event_type }) => event_type === 'input_audio_buffer.append');
  return joinBytes(appends.map(({ data }) => decodeBase64(data.delta)));
}
