import { expect } from 'vitest';
import { WebSocket } from 'ws';
import { safeParse } from 'zod/v4/core';
import { events } from '../../schemas/client-schemas.js';
import { type ChatTurn, type CozeServer, type CozeServerOptions, DEMO_BOT_ID, toneCodec } from 'coze-client/testing';
import { decodeBase64, encodeBase64 } from 'coze-client/audio';
import { Json, gate } from '../caller.js';
import { startServer } from '../start-server.js';

export const CHAT = `/v1/chat?bot_id=${DEMO_BOT_ID}`;
export const SPEECH = '/v1/audio/speech';
export const TRANSCRIPTIONS = '/v1/audio/transcriptions';
export const INTERPRETATION = '/v1/audio/simult_interpretation';

interface SocketOptions {
  readonly headers?: Readonly<Record<string, string>>;
}

const UUID = /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;

const AUTHORIZED = { Authorization: 'Bearer token' };

const address = (server: CozeServer, path: string): string => server.url.replace('http', 'ws') + path;

/** A WebSocket client that checks every event against the contract. */
export class TestSocket {
  readonly server: CozeServer;
  /** The events so far. */
  readonly events: Json[] = [];
  /** Messages that are not JSON. */
  readonly oddities: (string | Uint8Array)[] = [];
  readonly raw: WebSocket;
  readonly closed: Promise<{ code: number; reason: string }>;
  #logid: string | undefined;
  #read = 0;
  #waiting: (() => void)[] = [];

  constructor(server: CozeServer, path: string, { headers = AUTHORIZED }: SocketOptions = {}) {
    this.server = server;
    this.raw = new WebSocket(address(server, path), { headers });
    this.raw.on('upgrade', (response) => (this.#logid = String(response.headers['x-tt-logid'])));
    this.raw.on('error', () => undefined);
    this.raw.on('message', (data, isBinary) => {
      const bytes = Buffer.isBuffer(data) ? data : Buffer.alloc(0);
      this.#take(isBinary ? new Uint8Array(bytes) : bytes.toString());
      for (const wake of this.#waiting.splice(0)) wake();
    });
    this.closed = new Promise((resolve) => {
      this.raw.on('close', (code, reason) => resolve({ code, reason: reason.toString() }));
    });
  }

  /** Opens a socket and waits for its first event. */
  static async open(server: CozeServer, path: string, options?: SocketOptions): Promise<TestSocket> {
    const socket = new TestSocket(server, path, options);
    await socket.next();
    return socket;
  }

  send(event_type: string, data?: unknown): void {
    this.raw.send(JSON.stringify({ event_type, data }));
  }

  /** Sends a message to a chat. */
  say(content: string, role = 'user'): void {
    this.send('conversation.message.create', { role, content_type: 'text', content });
  }

  /** Sends audio in pieces of this many bytes, by default in one piece. */
  append(audio: Uint8Array, size = audio.byteLength): void {
    for (let start = 0; start < audio.byteLength; start += size) {
      this.send('input_audio_buffer.append', { delta: encodeBase64(audio.subarray(start, start + size)) });
    }
  }

  /** The next unread event. */
  async next(): Promise<Json> {
    while (this.events.length === this.#read) {
      const outcome = await Promise.race([
        new Promise<void>((resolve) => this.#waiting.push(resolve)),
        this.closed.then(({ code }) => code),
      ]);
      if (outcome !== undefined) throw new Error(`The socket closed with ${outcome} after ${this.names().join(', ')}.`);
    }
    this.#read += 1;
    return this.events[this.#read - 1] ?? new Json(undefined);
  }

  /** Reads up to the next event of a type and returns it. */
  async until(type: string): Promise<Json> {
    for (;;) {
      const event = await this.next();
      if (event.at('event_type') === type) return event;
      if (event.at('event_type') === 'error') throw new Error(event.text('data', 'msg'));
    }
  }

  /** The code and the message of the next error. */
  async error(): Promise<unknown[]> {
    for (;;) {
      const event = await this.next();
      if (event.at('event_type') === 'error') return [event.at('data', 'code'), event.text('data', 'msg')];
    }
  }

  names(): string[] {
    return this.events.map((event) => event.text('event_type'));
  }

  /** The types of the events, with repetitions as one. */
  outline(): string[] {
    return this.names().filter((name, index, all) => name !== all[index - 1]);
  }

  of(type: string): Json[] {
    return this.events.filter((event) => event.at('event_type') === type);
  }

  /** The audio of all events of a type, joined. */
  audio(type: string, field = 'delta'): Uint8Array {
    return new Uint8Array(Buffer.concat(this.of(type).map((event) => decodeBase64(event.text('data', field)))));
  }

  /** The text of the speech of a chat. */
  spoken(): string {
    return toneCodec.listen(this.audio('conversation.audio.delta', 'content'), 24_000);
  }

  #take(message: string | Uint8Array): void {
    let value: unknown;
    try {
      value = JSON.parse(String(message));
    } catch {
      this.oddities.push(message);
      return;
    }
    const event = new Json(value);
    this.events.push(event);
    const opened = this.server.sockets.find(({ logid }) => logid === this.#logid);
    const schema = events[opened?.request.operation ?? '']?.get(event.text('event_type'));
    expect(schema, event.text('event_type')).toBeDefined();
    expect((schema && safeParse(schema, value).error?.issues) ?? [], event.text('event_type')).toEqual([]);
    const keys = Object.keys(Object(value));
    expect(keys).toEqual(['event_type', 'id', 'data', 'detail'].filter((key) => keys.includes(key)));
    expect(event.at('id')).toMatch(UUID);
    expect(event.at('detail', 'logid')).toBe(this.#logid);
    expect(event.at('detail', 'respond_at')).toMatch(/^\d{13}$/);
  }
}

export interface Refused {
  readonly status: number;
  readonly logid: string;
  readonly json: Json;
}

/** Starts a server that is closed after the test, and opens a socket to it. */
export async function openSocket(path: string, options?: CozeServerOptions): Promise<TestSocket> {
  const { server } = await startServer(options);
  return TestSocket.open(server, path);
}

/** The response to a handshake that the server refuses. */
export function refusedHandshake(server: CozeServer, path: string, options: SocketOptions = {}): Promise<Refused> {
  const socket = new WebSocket(address(server, path), { headers: options.headers ?? AUTHORIZED });
  return new Promise((resolve, reject) => {
    socket.on('open', () => reject(new Error('The socket opened.')));
    socket.on('error', reject);
    socket.on('unexpected-response', (_request, response) => {
      let text = '';
      response.on('data', (chunk) => (text += String(chunk)));
      response.on('end', () => {
        const logid = String(response.headers['x-tt-logid']);
        resolve({ status: response.statusCode ?? 0, logid, json: new Json(JSON.parse(text)) });
      });
    });
  });
}

/** Milliseconds of silence, PCM16 at 24 kHz. */
export const silence = (ms: number): Uint8Array => new Uint8Array(Math.round(ms * 24) * 2);

export const joined = (...pieces: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(pieces));

/** Speech of the codec, PCM16 at 24 kHz. */
export const speech = (text: string): Uint8Array => toneCodec.speak(text, 24_000, 1);

/** A bot that waits after its first sentence until `open` is called. */
export function pausingBot() {
  const { opened, open } = gate();
  const turns: ChatTurn[] = [];
  const reply = (turn: ChatTurn) => {
    turns.push(turn);
    return (async function* () {
      yield 'First sentence. ';
      await opened;
      yield 'Second one.';
    })();
  };
  return { reply, open, turns };
}
