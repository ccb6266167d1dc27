import { expectTypeOf, it } from 'vitest';
import type { CommonErrorEvent, CreateChatWsRes, CreateSpeechWsRes } from '../../generated/types/types.gen.js';
import { RoleType, WebsocketsEventType } from '../../generated/client/index.gen.js';
import type { AnyWebsocketEvent } from '../../generated/types/types.gen.js';
import type { ClientOptions, Unrecognized } from '../../src/http/index.js';
import type { SocketError } from '../../src/errors/index.js';
import type { ChatSession } from '../../src/realtime/chat-session.js';
import type { ParsedMessageEvent, SocketClosed, SocketGapEvent, SocketState } from '../../src/realtime/events.js';
import type { Websockets } from '../../src/resources/websockets.js';
import type { SpeechSession } from '../../src/realtime/speech-run.lazy.js';

declare const websockets: Websockets;
declare const session: ChatSession;
declare const speech: SpeechSession;

it('accepts handlers written for @coze/api', () => {
  session.onopen = () => undefined;
  session.onopen = (event: Event) => void event;
  session.onmessage = (data) => void data;
  session.onmessage = (data: CreateChatWsRes, event: MessageEvent) => void [data, event];
  session.onerror = (error: CommonErrorEvent, event: Event) => void [error, event];
  session.onclose = (event: { code: number; reason: string; wasClean: boolean; target: unknown; type: string }) =>
    void event;
  session.onmessage = null;
  const listener = (event: Event): void => void event;
  session.addEventListener('message', listener);
  session.removeEventListener('message', listener);
  // @ts-expect-error -- a handler of other events
  session.onmessage = (data: CreateSpeechWsRes['event_type'][]) => void data;
  // @ts-expect-error -- an unknown notification
  session.addEventListener('mesage', listener);
});

it('narrows events by name', () => {
  session.onmessage = (data) => {
    if (data.event_type === WebsocketsEventType.CONVERSATION_MESSAGE_DELTA)
      expectTypeOf(data.data.content).toEqualTypeOf<string>();
    if (data.event_type === 'conversation.audio.sentence_start') expectTypeOf(data.data.text).toEqualTypeOf<string>();
  };
  session.onerror = (error) => expectTypeOf(error).toEqualTypeOf<SocketError>();
  expectTypeOf(session[Symbol.asyncIterator]).returns.toEqualTypeOf<
    AsyncGenerator<CreateChatWsRes, undefined, unknown>
  >();
  expectTypeOf(speech[Symbol.asyncIterator]).returns.toEqualTypeOf<
    AsyncGenerator<CreateSpeechWsRes, undefined, unknown>
  >();
  expectTypeOf(session.waitFor('chat.created')).resolves.toExtend<{ event_type: 'chat.created' }>();
  expectTypeOf(session.waitFor(['conversation.chat.completed', 'conversation.chat.canceled'])).resolves.toExtend<{
    event_type: 'conversation.chat.completed' | 'conversation.chat.canceled';
  }>();
  expectTypeOf(session.waitFor('dream' as Unrecognized)).resolves.toEqualTypeOf<AnyWebsocketEvent>();
  // @ts-expect-error -- the name has a typo
  void session.waitFor('conversation.chat.complete');
  // @ts-expect-error -- an event of another socket
  void session.waitFor('speech.created');
  session.addEventListener('message', (event) => {
    expectTypeOf(event).toEqualTypeOf<ParsedMessageEvent<CreateChatWsRes>>();
    if (event.event.event_type === 'conversation.audio.sentence_start') void event.event.data.text;
  });
  session.addEventListener('gap', (event) => expectTypeOf(event).toEqualTypeOf<SocketGapEvent>());
  expectTypeOf(session.closed).resolves.toEqualTypeOf<SocketClosed>();
  expectTypeOf(session.state).toEqualTypeOf<SocketState>();
  expectTypeOf(session.readyState).toEqualTypeOf<0 | 1 | 2 | 3>();
});

it('accepts only the events of its socket', () => {
  const data = { role: RoleType.User, content: 'Hi', content_type: 'text' } as const;
  session.send({ id: '1', event_type: WebsocketsEventType.CONVERSATION_MESSAGE_CREATE, data });
  session.send({ event_type: 'input_audio_buffer.complete' });
  speech.send({ event_type: 'input_text_buffer.append', data: { delta: 'Hi' } });
  // @ts-expect-error -- an event of another socket
  speech.send({ event_type: 'input_audio_buffer.complete' });
  // @ts-expect-error -- data is missing
  session.send({ event_type: 'conversation.message.create' });
});

it('accepts the params and options of @coze/api', () => {
  type Creates = () => Promise<unknown>[];
  const options: NonNullable<ClientOptions['websocketOptions']> = {
    WebSocket: globalThis.WebSocket,
    maxReconnectionDelay: 1,
    minReconnectionDelay: 1,
    reconnectionDelayGrowFactor: 1,
    minUptime: 1,
    connectionTimeout: 1,
    maxRetries: Infinity,
    maxEnqueuedMessages: 1,
    startClosed: false,
    debug: false,
    headers: { 'x-trace': '1' },
  };
  const creates: Creates = () => [
    websockets.chat.create('7', options),
    websockets.chat.create({ bot_id: '7', workflow_id: '8', device_id: '9' }, options),
    websockets.audio.speech.create({ entity_type: 'bot', entity_id: '7' }, options),
    websockets.audio.transcriptions.create(undefined, options),
    websockets.audio.simultInterpretation.create(options),
  ];
  expectTypeOf(creates).toBeFunction();
  expectTypeOf(websockets.chat.create('7')).resolves.toEqualTypeOf<ChatSession>();
});
