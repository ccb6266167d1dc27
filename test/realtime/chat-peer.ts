import type { ChatSession } from '../../src/realtime/chat-session.js';
import { socketServer, type Peer, type ServerOptions, type SocketServer } from '../support/socket-server.node.js';

/** The server side of a chat, with events in the order of the recordings. */
export class ChatPeer {
  readonly peer: Peer;

  constructor(peer: Peer) {
    this.peer = peer;
  }

  /** Waits for an event of a name. Earlier events are skipped. */
  async receive(type: string): Promise<Record<string, unknown>> {
    for (;;) {
      const event = await this.peer.next();
      if (event.event_type === type) return JSON.parse(JSON.stringify(event['data'] ?? {}));
    }
  }

  echo(chat: string, content: string): void {
    this.#message('conversation.message.completed', chat, 'question', content, { role: 'user' });
  }

  begin(chat: string): void {
    this.chat(chat, 'created');
    this.chat(chat, 'in_progress');
  }

  text(chat: string, content: string): void {
    this.#message('conversation.message.delta', chat, 'answer', content);
  }

  message(chat: string, type: string, content: string): void {
    this.#message('conversation.message.completed', chat, type, content);
  }

  sentence(text: string): void {
    this.peer.send('conversation.audio.sentence_start', { text });
  }

  audio(chat: string, ...bytes: number[]): void {
    const content = Buffer.from(bytes).toString('base64');
    this.#message('conversation.audio.delta', chat, 'answer', content, { content_type: 'audio' });
  }

  audioCompleted(chat: string): void {
    this.#message('conversation.audio.completed', chat, 'answer', '', { content_type: 'audio' });
  }

  heard(content: string, state: 'update' | 'completed' = 'update'): void {
    this.peer.send(`conversation.audio_transcript.${state}`, { content });
  }

  user(state: 'started' | 'stopped'): void {
    this.peer.send(`input_audio_buffer.speech_${state}`);
  }

  canceled(code?: number): void {
    this.peer.send('conversation.chat.canceled', code === undefined ? undefined : { code, msg: 'canceled' });
  }

  chat(id: string, status: string, more: object = {}): void {
    const usage = { token_count: 3, output_count: 2, input_count: 1 };
    this.peer.send(`conversation.chat.${status}`, { id, conversation_id: 'c', bot_id: 'bot', status, usage, ...more });
  }

  #message(event: string, chat: string, type: string, content: string, more: object = {}): void {
    const id = `${type}-${chat}`;
    const message = { id, conversation_id: 'c', bot_id: 'bot', role: 'assistant', type, content, content_type: 'text' };
    this.peer.send(event, { ...message, chat_id: chat, section_id: 'c', ...more });
  }
}

export interface Chatting {
  readonly server: SocketServer;
  readonly session: ChatSession;
  readonly bot: ChatPeer;
}

/** An open session and its server side. */
export async function chatting(options: ServerOptions = {}): Promise<Chatting> {
  const server = await socketServer(options);
  const session = await server.websockets.chat.create('bot');
  const [peer] = await Promise.all([server.peer(), session.ready()]);
  peer.send('chat.created');
  return { server, session, bot: new ChatPeer(peer) };
}

export async function collect<T>(source: AsyncIterable<T>): Promise<T[]> {
  const items: T[] = [];
  for await (const item of source) items.push(item);
  return items;
}
