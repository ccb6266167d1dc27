import { DEMO_BOT_ID, startCozeServer } from 'coze-client/testing';
import { describe, expect, it } from 'vitest';
import { CozeAPI } from '../../src/index.js';
import type { SocketGapEvent } from '../../src/realtime/events.js';
import { rejection } from '../support/operations.js';
import { socketServer, type Peer } from '../support/socket-server.node.js';

const retries = { maxRetries: 1, minReconnectionDelay: 1 };

const vad = { turn_detection: { type: 'server_vad' } };
const pcm = { input_audio: { format: 'pcm', sample_rate: 16_000 } };
const refused = { event_type: 'error', data: { code: 4200, msg: 'no such voice' } };
const about = (event_type: string) => ({ ...refused, detail: { origin_message: JSON.stringify({ event_type }) } });
const updated = (chat_config?: object) => ({ event_type: 'chat.updated', data: { chat_config } });
const created = (conversation_id: string) => ({ event_type: 'conversation.chat.created', data: { conversation_id } });
const delta = (conversation_id: string) => ({ event_type: 'conversation.message.delta', data: { conversation_id } });
const inConversation = (conversation_id: string, more: object = {}) => ({ chat_config: { ...more, conversation_id } });

/** The first event on a second connection, after updates and events on the first one. */
async function afterReconnect(updates: readonly object[], events: readonly object[]) {
  const { websockets, peer } = await socketServer();
  const session = await websockets.chat.create('bot', retries);
  const gap = new Promise<SocketGapEvent>((resolve) => session.addEventListener('gap', resolve));
  for (const data of updates) session.send(JSON.parse(JSON.stringify({ event_type: 'chat.update', data })));
  const first = await peer();
  for (const _ of updates) await first.next();
  const received =
    events.length === 0 ? undefined : new Promise<void>((resolve) => countdown(session, events, resolve));
  for (const event of events) first.socket.send(JSON.stringify(event));
  await received;
  const { conversationId } = session;
  first.cut();
  const second = await peer();
  const lost = await gap;
  session.send({ event_type: 'conversation.clear' });
  const { event_type, data } = await second.next();
  session.close();
  return { conversationId, gap: lost.conversationId, first: event_type === 'chat.update' ? data : undefined };
}

function countdown(session: { onmessage: unknown }, events: readonly object[], done: () => void): void {
  let left = events.length;
  session.onmessage = () => --left === 0 && done();
}

describe('the first event after a reconnect has', () => {
  it.each<[string, object[], object[], unknown]>([
    ['nothing, if there were neither settings nor a conversation', [], [], undefined],
    [
      'the merge of all updates',
      [vad, { ...pcm, output_audio: { speech_rate: 20 } }],
      [],
      { ...vad, ...pcm, output_audio: { speech_rate: 20 } },
    ],
    [
      'the merge of the fields of one part',
      [pcm, { input_audio: { sample_rate: 8000 } }],
      [updated(), updated()],
      { input_audio: { format: 'pcm', sample_rate: 8000 } },
    ],
    [
      'the last of two maps whose keys are yours',
      [{ chat_config: { user_id: 'u', meta_data: { a: '1' } } }, { chat_config: { meta_data: { b: '2' } } }],
      [updated()],
      { chat_config: { user_id: 'u', meta_data: { b: '2' } } },
    ],
    ['no section that is null', [pcm, { input_audio: null, ...vad }], [updated()], { ...pcm, ...vad }],
    ['no field that is null', [pcm, { input_audio: { sample_rate: null } }], [], pcm],
    ['nothing of an update that is null', [{ input_audio: null }], [], {}],
    [
      'the section that the server reports after it was null',
      [pcm, { input_audio: null }],
      [updated(), { event_type: 'chat.updated', data: { input_audio: { format: 'wav', sample_rate: 24_000 } } }],
      { input_audio: { format: 'wav', sample_rate: 24_000 } },
    ],
    [
      'the last of two lists',
      [{ event_subscriptions: ['a', 'b'] }, { event_subscriptions: ['c'] }],
      [],
      { event_subscriptions: ['c'] },
    ],
    ['no update that the server refused', [vad, pcm], [updated(), about('chat.update')], vad],
    ['no update before an error that names no origin', [vad, pcm], [updated(), refused], vad],
    ['an update that the server accepts after an error that names no origin', [pcm], [refused, updated()], pcm],
    ['every update, if an error is about another event', [pcm], [about('conversation.message.create')], pcm],
    [
      'an update that was not answered, after those that were',
      [vad, { ...pcm, turn_detection: { type: 'client_interrupt' } }],
      [updated()],
      { ...pcm, turn_detection: { type: 'client_interrupt' } },
    ],
    [
      'no order to play the prologue again',
      [{ ...vad, need_play_prologue: true, prologue_content: 'Hi' }],
      [updated()],
      { ...vad, prologue_content: 'Hi' },
    ],
    [
      'the order to play the prologue, if it was not confirmed',
      [{ need_play_prologue: true }],
      [],
      { need_play_prologue: true },
    ],
    ['the conversation, without an update before', [], [created('c1')], inConversation('c1')],
    ['the conversation that any event of it has', [], [delta('c1')], inConversation('c1')],
    [
      'the conversation of the settings',
      [vad],
      [updated({ conversation_id: 'c1' })],
      { ...vad, ...inConversation('c1') },
    ],
    [
      'the conversation that came last',
      [vad],
      [updated({ conversation_id: 'c1' }), created('c2')],
      { ...vad, ...inConversation('c2') },
    ],
    [
      'the conversation that the caller has chosen meanwhile',
      [inConversation('c1'), inConversation('c2')],
      [updated({ conversation_id: 'c1' }), delta('c1')],
      inConversation('c2'),
    ],
    ['no conversation of speech outside of one', [vad], [delta('0'), delta('')], vad],
  ])('%s', async (_, updates, events, expected) => {
    expect((await afterReconnect(updates, events)).first).toEqual(expected);
  });
});

describe('conversationId', () => {
  it.each<[string, object[], object[], string | undefined, string | undefined]>([
    ['is undefined before an event has it', [vad], [], undefined, undefined],
    ['is the id of the events, and gap says that it continues', [vad], [created('c1')], 'c1', 'c1'],
    [
      'continues nothing without a history, and gap says so',
      [{ chat_config: { auto_save_history: false } }],
      [created('c1')],
      'c1',
      undefined,
    ],
  ])('%s', async (_, updates, events, known, continued) => {
    expect(await afterReconnect(updates, events)).toMatchObject({ conversationId: known, gap: continued });
  });
});

describe('settings that were sent again', () => {
  it('do not confirm an update that waited for the connection', async () => {
    const { websockets, peer } = await socketServer();
    const session = await websockets.chat.create('bot', retries);
    const lost = new Promise((resolve) => session.addEventListener('reconnecting', resolve));
    void session.updateConfig({ need_play_prologue: false });
    const first = await peer();
    await first.next();
    first.cut();
    await lost;
    const change = session.updateConfig({ chat_config: { user_id: 'new' } });
    const second = await peer();
    await second.next();
    await second.next();
    second.send('chat.updated', { chat_config: { user_id: 'old' } });
    second.send('chat.updated', { chat_config: { user_id: 'new' } });
    expect(await change).toMatchObject({ chat_config: { user_id: 'new' } });
    session.close();
  });

  it('reject no update that waited for the connection, if the server refuses them', async () => {
    const { websockets, peer } = await socketServer();
    const session = await websockets.chat.create('bot', retries);
    const lost = new Promise((resolve) => session.addEventListener('reconnecting', resolve));
    void session.updateConfig({ need_play_prologue: false });
    const first: Peer = await peer();
    await first.next();
    first.cut();
    await lost;
    const change = session.updateConfig({});
    const second = await peer();
    await second.next();
    second.send('error', about('chat.update').data, { detail: about('chat.update').detail });
    second.send('chat.updated', {});
    expect(await change).toEqual({});
    const cut = rejection(session.updateConfig({}));
    session.close();
    expect(await cut).toMatchObject({ name: 'SocketClosedError' });
  });
});

describe('an error about settings that were sent again', () => {
  /** A session that has sent its settings again, to a server that has not answered yet. */
  async function resumed(asks: boolean) {
    const { websockets, peer } = await socketServer();
    const session = await websockets.chat.create('bot', retries);
    const errors: unknown[] = [];
    const lost = new Promise((resolve) => session.addEventListener('reconnecting', resolve));
    if (asks) session.reply().completed.catch(() => undefined);
    session.send({ event_type: 'chat.update', data: { need_play_prologue: false } });
    const first: Peer = await peer();
    await first.next();
    first.cut();
    await lost;
    const second = await peer();
    await second.next();
    await session.ready();
    session.onerror = (error) => errors.push(error);
    return { session, second, errors };
  }

  it.each([
    ['before', true],
    ['after', false],
  ])('goes to onerror, and not to a reply, if the first reply was asked for %s the reconnect', async (_, asks) => {
    const { session, second, errors } = await resumed(asks);
    session.sendText('Hi');
    const reply = session.reply();
    await second.next();
    second.send('error', refused.data);
    second.send('conversation.chat.created', { id: 'chat-1', conversation_id: 'c' });
    second.send('conversation.chat.completed', { id: 'chat-1', conversation_id: 'c', status: 'completed' });
    expect(await reply.completed).toMatchObject({ status: 'completed' });
    expect(errors).toMatchObject([{ name: 'SocketEventError', code: 4200 }]);
    session.close();
  });

  it('is the error of the reply, if the settings were confirmed or refused before', async () => {
    const { session, second } = await resumed(false);
    session.sendText('Hi');
    const reply = session.reply();
    second.send('chat.updated', {});
    second.send('error', refused.data);
    await expect(reply.completed).rejects.toMatchObject({ code: 4200 });
    session.close();
  });
});

describe('other sockets have all their settings after a reconnect', () => {
  const rate = (sample_rate: number) => ({ output_audio: { pcm_config: { sample_rate } } });
  const rateAndSpeed = { output_audio: { pcm_config: { sample_rate: 8000 }, speech_rate: 20 } };

  it.each<[string, 'speech' | 'transcriptions' | 'simultInterpretation', object[], object]>([
    ['speech.update', 'speech', [rate(8000), { output_audio: { speech_rate: 20 } }], rateAndSpeed],
    [
      'transcriptions.update',
      'transcriptions',
      [pcm, { input_audio: { channel: 2 } }],
      { input_audio: { ...pcm.input_audio, channel: 2 } },
    ],
    [
      'simult_interpretation.update',
      'simultInterpretation',
      [{ translate_config: { from: 'zh', to: 'en' } }, rate(8000)],
      { translate_config: { from: 'zh', to: 'en' }, ...rate(8000) },
    ],
  ])('%s', async (event_type, name, updates, expected) => {
    const { websockets, peer } = await socketServer({ client: { websocketOptions: retries } });
    const session = await websockets.audio[name].create();
    for (const data of updates) session.send(JSON.parse(JSON.stringify({ event_type, data })));
    const first = await peer();
    for (const _ of updates) await first.next();
    first.cut();
    expect(await (await peer()).next()).toEqual({ event_type, data: expected });
    session.close();
  });
});

describe('a chat with the local server', () => {
  it('is the same conversation after a reconnect', async () => {
    const server = await startCozeServer();
    const client = new CozeAPI({ token: 'x', baseURL: server.url });
    const session = await client.websockets.chat.create(DEMO_BOT_ID);
    session.sendText('我叫小明');
    const { chat: before } = await session.reply().completed;
    session.reconnect();
    session.sendText('我叫什么？');
    const { chat: after } = await session.reply().completed;
    expect(after?.conversation_id).toBe(before?.conversation_id);
    expect(after?.conversation_id).toBe(session.conversationId);
    session.close();
    await server.close();
  });
});
