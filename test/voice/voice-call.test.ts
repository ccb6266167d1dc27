import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { measureLevel, pcm16ToAlaw, pcm16ToMulaw } from '../../src/audio/index.js';
import { openMicrophone, startVoice, type VoiceDevices, type VoiceLevel } from '../../src/voice/index.js';
import { eventually } from '../support/eventually.js';
import { rejection } from '../support/operations.js';
import { socketServer } from '../support/socket-server.node.js';
import { ChatPeer } from '../realtime/chat-peer.js';
import { fakeCodecs } from './fake-codecs.js';
import { asContext, FakeAudioContext, fakeAudio, lastContext, sine, type FakeDevices } from './fake-audio.js';
import { calling, heardBy, running, speech } from './voice-peer.js';

let devices: FakeDevices;

beforeEach(() => {
  ({ devices } = fakeAudio());
});

const spoken = (text: string, final: boolean, interrupted = false) => ({
  role: 'assistant',
  text,
  final,
  interrupted,
});

describe('a call', () => {
  it('configures the session, and sends the microphone', async () => {
    const { peer, context, call } = await calling({ sampleRate: 16_000 });
    const levels: VoiceLevel[] = [];
    call.on('level', (level) => levels.push(level));
    devices.hear(sine(440, 48_000, 200));
    await running(context, () => expect(heardBy(peer).length).toBeGreaterThan(6_400));
    expect(await peer.next()).toEqual({
      event_type: 'chat.update',
      data: {
        turn_detection: { type: 'server_vad' },
        input_audio: { format: 'pcm', codec: 'pcm', sample_rate: 16_000, channel: 1, bit_depth: 16 },
      },
    });
    expect(measureLevel(heardBy(peer)).peak).toBeCloseTo(-6, 0);
    expect(levels[1]).toEqual({ input: expect.closeTo(-9, 0), output: -Infinity });
    expect([call.state, call.outputLevel]).toEqual(['listening', -Infinity]);
  });

  it('goes from listening over hearing and thinking to speaking, with captions of both', async () => {
    const { bot, context, states, captions, call } = await calling();
    bot.user('started');
    bot.heard('Tell me');
    bot.heard('Tell me a joke.');
    bot.user('stopped');
    bot.heard('Tell me a joke.', 'completed');
    bot.begin('1');
    bot.text('1', 'One. Two.');
    bot.sentence('One.');
    bot.audio('1', ...speech(200));
    bot.sentence('Two.');
    bot.audio('1', ...speech(200));
    bot.audioCompleted('1');
    bot.chat('1', 'completed');
    await running(context, () => expect(states.at(-1)).toBe('listening'));
    expect(states).toEqual(['hearing', 'thinking', 'speaking', 'listening']);
    const user = { role: 'user', interrupted: false };
    expect(captions).toEqual([
      { ...user, text: 'Tell me', final: false },
      { ...user, text: 'Tell me a joke.', final: false },
      { ...user, text: 'Tell me a joke.', final: true },
      spoken('One.', false),
      spoken('One. Two.', false),
      spoken('One. Two.', true),
    ]);
    expect(call.playedMs).toBeCloseTo(400, 0);
    expect(Math.max(...context.played)).toBeCloseTo(0.5, 1);
  });

  it('ends the sound at once when the user speaks, and the caption has what was spoken', async () => {
    const { bot, context, states, captions, call } = await calling();
    bot.begin('1');
    bot.text('1', 'One two three four. Five six.');
    bot.sentence('One two three four.');
    bot.audio('1', ...speech(1_000));
    bot.sentence('Five six.');
    bot.audio('1', ...speech(500));
    bot.audioCompleted('1');
    // The server has sent all of it: only the speaker knows how much was heard.
    bot.chat('1', 'completed');
    await running(context, () => expect(call.playedMs).toBeGreaterThan(500));
    bot.user('started');
    await eventually(() => expect(states.at(-1)).toBe('hearing'));
    const played = context.played.length;
    context.render(500);
    expect(context.played.slice(played).every((sample) => sample === 0)).toBe(true);
    expect(call.playedMs).toBeLessThan(560);
    expect(captions.at(-1)).toEqual(spoken('One two', true, true));
    bot.user('stopped');
    bot.heard('Stop.', 'completed');
    bot.begin('2');
    bot.sentence('Yes.');
    bot.audio('2', ...speech(100));
    bot.chat('2', 'completed');
    await running(context, () => expect(captions.at(-1)).toEqual(spoken('Yes.', true)));
    expect(states).toEqual(['thinking', 'speaking', 'hearing', 'thinking', 'speaking', 'listening']);
  });

  it('interrupts on request, also on the server', async () => {
    const { bot, context, states, captions, call, peer } = await calling();
    call.interrupt();
    bot.begin('1');
    bot.sentence('一二三四五六七八九十。');
    bot.audio('1', ...speech(1_100));
    await running(context, () => expect(call.playedMs).toBeGreaterThan(300));
    call.interrupt();
    call.interrupt();
    expect(states).toEqual(['thinking', 'speaking', 'listening']);
    await bot.receive('conversation.chat.cancel');
    // What was on its way is not played.
    bot.audio('1', ...speech(500));
    bot.canceled(2);
    const { playedMs } = call;
    bot.begin('2');
    await running(context, () => expect(states.at(-1)).toBe('thinking'));
    expect(call.playedMs).toBeLessThan(playedMs + 25);
    // The end of the sentence is not known: at a usual pace it takes 2.4 s.
    expect(captions.at(-1)).toEqual(spoken('一', true, true));
    expect(peer.types.filter((type) => type === 'conversation.chat.cancel')).toHaveLength(1);
  });

  it('drops the sound of a reply that the server cancels for another message', async () => {
    const { bot, context, states, call } = await calling();
    bot.begin('1');
    bot.audio('1', ...speech(1_000));
    await running(context, () => expect(call.playedMs).toBeGreaterThan(100));
    bot.canceled(3);
    await eventually(() => expect(states.at(-1)).toBe('listening'));
    bot.begin('2');
    bot.audio('2', ...speech(100));
    bot.chat('2', 'completed');
    await running(context, () => expect(states.slice(2)).toEqual(['listening', 'thinking', 'speaking', 'listening']));
    expect(call.playedMs).toBeLessThan(400);
  });

  it('shows the text of a bot without a voice, and waits for the answer after a tool', async () => {
    const { bot, states, captions } = await calling();
    bot.begin('1');
    bot.chat('1', 'requires_action');
    bot.text('1', 'Sunny.');
    bot.chat('1', 'completed');
    await eventually(() => expect(states).toEqual(['thinking', 'listening']));
    expect(captions).toEqual([spoken('Sunny.', true)]);
  });

  it('listens after an answer that is cancelled, which began while that before its tool call still sounded', async () => {
    const { bot, context, states } = await calling();
    bot.begin('1');
    bot.audio('1', ...speech(300));
    bot.chat('1', 'requires_action');
    await running(context, () => expect(states.at(-1)).toBe('speaking'));
    bot.chat('1', 'in_progress');
    bot.audio('1', ...speech(2_000));
    await running(context, () => expect(states.slice(1)).toEqual(['speaking', 'thinking', 'speaking']));
    bot.canceled(1);
    await running(context, () => expect(states.at(-1)).toBe('listening'));
  });

  it.each(['is cancelled before it sounds', 'is cancelled before it begins', 'fails', 'ends'])(
    'listens after the speech before a tool call, if what followed %s meanwhile',
    async (how) => {
      const { bot, context, states } = await calling();
      bot.begin('1');
      bot.audio('1', ...speech(300));
      bot.chat('1', 'requires_action');
      await running(context, () => expect(states.at(-1)).toBe('speaking'));
      if (how !== 'is cancelled before it begins') bot.chat('1', 'in_progress');
      if (how.startsWith('is')) bot.canceled(3);
      else if (how === 'fails') bot.chat('1', 'failed', { last_error: { code: 4013, msg: 'too many requests' } });
      else bot.chat('1', 'completed');
      await running(context, () => expect(states.at(-1)).toBe('listening'));
    },
  );

  it('listens after a chat that is cancelled while its tool runs', async () => {
    const { bot, states } = await calling();
    bot.begin('1');
    bot.chat('1', 'requires_action');
    await eventually(() => expect(states).toEqual(['thinking']));
    bot.canceled(3);
    await eventually(() => expect(states).toEqual(['thinking', 'listening']));
  });

  it('listens again after noise', async () => {
    const { bot, states, captions } = await calling();
    bot.user('started');
    bot.user('stopped');
    bot.heard('', 'completed');
    await eventually(() => expect(states).toEqual(['hearing', 'thinking', 'listening']));
    bot.peer.send('conversation.audio_transcript.update', { content: 5 });
    bot.begin('1');
    await eventually(() => expect(states.at(-1)).toBe('thinking'));
    expect(captions).toEqual([]);
  });

  it('listens again after an answer that the server cancels before it sounds', async () => {
    const { bot, states } = await calling();
    bot.user('started');
    bot.user('stopped');
    bot.heard('Hi.', 'completed');
    bot.begin('1');
    await eventually(() => expect(states).toEqual(['hearing', 'thinking']));
    bot.canceled(1);
    await eventually(() => expect(states.at(-1)).toBe('listening'));
  });

  it.each([
    ['noise', true],
    ['a pause', false],
  ])('plays the answer that comes after %s', async (_, isNoise) => {
    const { bot, context, states, captions, call } = await calling();
    bot.user('started');
    if (!isNoise) bot.heard('Tell me');
    bot.user('stopped');
    if (isNoise) bot.heard('', 'completed');
    await eventually(() => expect(states.at(-1)).toBe(isNoise ? 'listening' : 'thinking'));
    bot.user('started');
    await eventually(() => expect(states.at(-1)).toBe('hearing'));
    bot.user('stopped');
    bot.heard('Tell me a joke.', 'completed');
    bot.begin('1');
    bot.sentence('One.');
    bot.audio('1', ...speech(100));
    bot.chat('1', 'completed');
    await running(context, () => expect(captions.at(-1)).toEqual(spoken('One.', true)));
    expect(states.slice(-4)).toEqual(['hearing', 'thinking', 'speaking', 'listening']);
    expect(call.playedMs).toBeCloseTo(100, 0);
  });

  it('plays speech outside of the chat after noise', async () => {
    const { bot, context, states, call } = await calling();
    bot.user('started');
    bot.user('stopped');
    bot.heard('', 'completed');
    await eventually(() => expect(states.at(-1)).toBe('listening'));
    bot.audio('0', ...speech(100));
    bot.audioCompleted('0');
    await running(context, () => expect(states.slice(3)).toEqual(['speaking', 'listening']));
    expect(call.playedMs).toBeCloseTo(100, 0);
  });

  it.each([true, false])('claims only what was spoken of a single sentence, completed: %s', async (isCompleted) => {
    const { bot, context, captions, call } = await calling();
    const words = Array.from({ length: 20 }, (_, index) => `word${index}`).join(' ');
    bot.begin('1');
    bot.sentence(words);
    for (let at = 0; at < 16; at += 1) bot.audio('1', ...speech(250));
    if (isCompleted) bot.chat('1', 'completed');
    await running(context, () => expect(call.playedMs).toBeGreaterThan(600));
    bot.user('started');
    await eventually(() => expect(captions.at(-1)).toMatchObject({ final: true, interrupted: true }));
    // A seventh of the audio, of which all is known if the reply has ended.
    expect(captions.at(-1)?.text).toBe(isCompleted ? 'word0 word1 word2' : 'word0');
  });

  it('plays replies one after the other, and interrupts all of them', async () => {
    const { bot, context, states, captions, call, peer } = await calling();
    const reply = (id: string, text: string): void => {
      bot.begin(id);
      bot.sentence(text);
      bot.audio(id, ...speech(300));
      bot.chat(id, 'completed');
    };
    for (const [at, text] of ['One.', 'Two.', 'Three.', 'Four.', 'Five.'].entries()) reply(String(at), text);
    await running(context, () => expect(captions.at(-1)).toEqual(spoken('Two.', false)));
    expect(states).toEqual(['thinking', 'speaking', 'thinking', 'speaking']);
    call.interrupt();
    expect(call.state).toBe('listening');
    const { playedMs } = call;
    reply('6', 'Six.');
    await running(context, () => expect(captions.at(-1)).toEqual(spoken('Six.', true)));
    const texts = captions.filter(({ final }) => final).map(({ text }) => text);
    expect(texts).toEqual(['One.', '', 'Six.']);
    expect(call.playedMs).toBeLessThan(playedMs + 340);
    expect(peer.types).not.toContain('conversation.chat.cancel');
  });

  it('waits for the next answer after the one that was played', async () => {
    const { bot, context, states } = await calling();
    bot.begin('1');
    bot.audio('1', ...speech(200));
    bot.chat('1', 'completed');
    await running(context, () => expect(states.at(-1)).toBe('speaking'));
    bot.begin('2');
    await running(context, () => expect(states).toEqual(['thinking', 'speaking', 'thinking']));
    bot.chat('2', 'completed');
    await eventually(() => expect(states.at(-1)).toBe('listening'));
  });

  it('goes on after an error that is not about the answer that is played', async () => {
    const { bot, context, states, errors, captions } = await calling();
    bot.begin('1');
    bot.sentence('One.');
    bot.audio('1', ...speech(200));
    bot.chat('1', 'completed');
    await running(context, () => expect(states.at(-1)).toBe('speaking'));
    bot.peer.send('error', { code: 4000, msg: 'no' });
    await eventually(() => expect(errors).toMatchObject([{ name: 'SocketEventError' }]));
    expect(states).toEqual(['thinking', 'speaking']);
    await running(context, () => expect(captions.at(-1)).toEqual(spoken('One.', true)));
    expect(states.at(-1)).toBe('listening');
  });

  it('sends silence while it is muted, and plays with the volume', async () => {
    const { peer, context, call } = await calling({ output: { volume: 0.5 } });
    devices.hear(sine(440, 48_000, 60_000));
    call.muted = true;
    await running(context, () => expect(heardBy(peer).length).toBeGreaterThan(5_000));
    expect(measureLevel(heardBy(peer)).peak).toBe(-Infinity);
    expect([call.muted, call.inputLevel, call.volume]).toEqual([true, -Infinity, 0.5]);
    call.muted = false;
    call.volume = 1;
    expect([call.muted, call.volume]).toEqual([false, 1]);
    await running(context, () => expect(measureLevel(heardBy(peer)).peak).toBeCloseTo(-6, 0));
    expect(() => (call.muted = 1 as never)).toThrow(/muted/);
  });

  it.each([
    ['g711a', pcm16ToAlaw],
    ['g711u', pcm16ToMulaw],
  ])('plays %s', async (codec, encode) => {
    const { bot, context, states } = await calling({}, { confirmed: { output_audio: { codec } } });
    bot.begin('1');
    bot.audio('1', ...encode(Uint8Array.from(speech(300))));
    bot.chat('1', 'completed');
    await running(context, () => expect(states.at(-1)).toBe('listening'));
    expect(Math.max(...context.played)).toBeCloseTo(0.5, 1);
  });
});

describe('a call that only keywords interrupt', () => {
  const turn_detection = { interrupt_config: { mode: 'keyword_contains' as const, keywords: ['stop please'] } };
  const byKeyword = { confirmed: { turn_detection } };

  /** The user speaks while the bot does. */
  const speakOver = (bot: ChatPeer, text: string): void => {
    bot.user('started');
    bot.heard(text);
    bot.user('stopped');
    bot.heard(text, 'completed');
  };
  const user = (text: string, final: boolean) => ({ role: 'user', text, final, interrupted: false });

  it.each([
    ['begins', false],
    ['goes on', true],
  ])('speaks on after other words, also what is not yet read, if they are set before it %s', async (_, isLate) => {
    const { bot, context, session, states, captions, call } = await calling({}, isLate ? {} : byKeyword);
    if (isLate) await session.updateConfig({ turn_detection });
    bot.begin('1');
    bot.sentence('One two three.');
    for (let second = 0; second < 4; second += 1) bot.audio('1', ...speech(1_000));
    bot.chat('1', 'completed');
    await running(context, () => expect(call.playedMs).toBeGreaterThan(100));
    speakOver(bot, 'Hm.');
    await eventually(() => expect(captions.slice(-2)).toEqual([user('Hm.', false), user('Hm.', true)]));
    expect(call.state).toBe('speaking');
    await running(context, () => expect(captions.at(-1)).toEqual(spoken('One two three.', true)));
    expect(states).toEqual(['thinking', 'speaking', 'listening']);
    expect(call.playedMs).toBeCloseTo(4_000, 0);
  });

  it('waits on for an answer that has not begun to sound', async () => {
    const { bot, context, states, captions } = await calling({}, byKeyword);
    bot.begin('1');
    await eventually(() => expect(states).toEqual(['thinking']));
    speakOver(bot, 'Hm.');
    await eventually(() => expect(captions).toHaveLength(2));
    bot.sentence('Yes.');
    bot.audio('1', ...speech(100));
    bot.chat('1', 'completed');
    await running(context, () => expect(captions.at(-1)).toEqual(spoken('Yes.', true)));
    expect(states).toEqual(['thinking', 'hearing', 'thinking', 'speaking', 'listening']);
  });

  it('ends the sound when the server cancels the answer', async () => {
    const { bot, context, states, captions, call } = await calling({}, byKeyword);
    bot.begin('1');
    bot.sentence('One two three.');
    bot.audio('1', ...speech(1_000));
    await running(context, () => expect(call.playedMs).toBeGreaterThan(100));
    speakOver(bot, 'Stop please');
    bot.canceled(1);
    await eventually(() =>
      expect(captions.at(-1)).toMatchObject({ role: 'assistant', final: true, interrupted: true }),
    );
    bot.begin('2');
    await eventually(() => expect(states.at(-1)).toBe('thinking'));
    expect(call.playedMs).toBeLessThan(200);
  });

  it.each([
    ['while the user speaks', true, ['hearing', 'thinking']],
    ['after the user has spoken', false, ['thinking']],
  ])('follows the user after the server cancels the answer %s', async (_, isEarly, follows) => {
    const { bot, peer, context, states, captions, call } = await calling({}, byKeyword);
    bot.begin('1');
    bot.audio('1', ...speech(1_000));
    await running(context, () => expect(call.playedMs).toBeGreaterThan(100));
    bot.user('started');
    bot.heard('Stop please');
    if (isEarly) {
      bot.canceled(1);
      await eventually(() => expect(states.at(-1)).toBe('hearing'));
    }
    bot.heard('Stop please and wait');
    bot.user('stopped');
    bot.heard('Stop please and wait', 'completed');
    if (!isEarly) bot.canceled(1);
    await eventually(() => expect(states.slice(2)).toEqual(follows));
    await eventually(() => expect(captions.at(-1)).toEqual(user('Stop please and wait', true)));
    call.interrupt();
    expect(call.state).toBe('listening');
    const { playedMs } = call;
    bot.begin('2');
    bot.audio('2', ...speech(500));
    await bot.receive('conversation.chat.cancel');
    bot.canceled(2);
    context.render(100);
    expect([call.state, call.playedMs]).toEqual(['listening', playedMs]);
    speakOver(bot, 'Go on.');
    bot.begin('3');
    bot.sentence('Yes.');
    bot.audio('3', ...speech(100));
    bot.chat('3', 'completed');
    await running(context, () => expect(captions.at(-1)).toEqual(spoken('Yes.', true)));
    expect(states.slice(-4)).toEqual(['hearing', 'thinking', 'speaking', 'listening']);
    expect(peer.types.filter((type) => type === 'conversation.chat.cancel')).toHaveLength(1);
  });

  it.each(['ends', 'waits for a tool', 'fails', 'is interrupted'])(
    'hears the user on when the answer %s',
    async (how) => {
      const { bot, context, states, captions, call } = await calling({}, byKeyword);
      bot.begin('1');
      bot.audio('1', ...speech(200));
      await running(context, () => expect(states.at(-1)).toBe('speaking'));
      bot.user('started');
      bot.heard('Hm');
      await eventually(() => expect(captions.at(-1)).toMatchObject({ text: 'Hm' }));
      if (how === 'ends') bot.chat('1', 'completed');
      else if (how === 'waits for a tool') bot.chat('1', 'requires_action');
      else if (how === 'fails') bot.chat('1', 'failed', { last_error: { code: 4013, msg: 'too many requests' } });
      else call.interrupt();
      await running(context, () => expect(states.slice(2)).toEqual(['hearing']));
      bot.user('stopped');
      bot.heard('', 'completed');
      await eventually(() => expect(states.slice(3)).toEqual(['thinking', 'listening']));
    },
  );

  it('hears the user on when the answer to a text begins', async () => {
    const { bot, context, states, captions } = await calling();
    bot.user('started');
    bot.begin('1');
    bot.heard('Hm');
    await eventually(() => expect(captions).toHaveLength(1));
    expect(states).toEqual(['hearing']);
    bot.audio('1', ...speech(100));
    await running(context, () => expect(states).toEqual(['hearing', 'speaking']));
  });

  it('refuses also the answer to what was said meanwhile after an interruption', async () => {
    const { bot, context, captions, call } = await calling({}, byKeyword);
    bot.begin('1');
    bot.audio('1', ...speech(1_000));
    bot.chat('1', 'completed');
    await running(context, () => expect(call.playedMs).toBeGreaterThan(100));
    speakOver(bot, 'And in Paris?');
    await eventually(() => expect(captions.at(-1)).toEqual(user('And in Paris?', true)));
    call.interrupt();
    const { playedMs } = call;
    bot.begin('2');
    bot.audio('2', ...speech(100));
    await bot.receive('conversation.chat.cancel');
    context.render(100);
    expect([call.state, call.playedMs]).toEqual(['listening', playedMs]);
  });

  it('ends the sound when the server answers the user, if it had sent all of the answer before', async () => {
    const { bot, context, states, captions, call } = await calling({}, byKeyword);
    bot.begin('1');
    bot.sentence('One two three.');
    bot.audio('1', ...speech(2_000));
    bot.chat('1', 'completed');
    await running(context, () => expect(call.playedMs).toBeGreaterThan(100));
    speakOver(bot, 'And in Paris?');
    bot.begin('2');
    await eventually(() =>
      expect(captions.at(-1)).toMatchObject({ role: 'assistant', final: true, interrupted: true }),
    );
    expect(states).toEqual(['thinking', 'speaking', 'thinking']);
    bot.sentence('Rain.');
    bot.audio('2', ...speech(100));
    bot.chat('2', 'completed');
    await running(context, () => expect(captions.at(-1)).toEqual(spoken('Rain.', true)));
    expect(call.playedMs).toBeLessThan(300);
  });

  it('does not cut off what the bot says before a tool call when it goes on after it', async () => {
    const { bot, context, captions, call } = await calling({}, byKeyword);
    bot.begin('1');
    bot.sentence('I look it up.');
    bot.audio('1', ...speech(500));
    bot.chat('1', 'requires_action');
    await running(context, () => expect(call.playedMs).toBeGreaterThan(100));
    speakOver(bot, 'Hm.');
    bot.chat('1', 'in_progress');
    bot.sentence('Rain.');
    bot.audio('1', ...speech(100));
    bot.chat('1', 'completed');
    await running(context, () => expect(captions.at(-1)).toEqual(spoken('Rain.', true)));
    expect(captions.filter(({ interrupted }) => interrupted)).toEqual([]);
  });

  it('listens to the user as any other while the bot is silent, and without the keywords', async () => {
    const { bot, session, states } = await calling();
    await session.updateConfig({ turn_detection });
    speakOver(bot, 'Hello.');
    await eventually(() => expect(states).toEqual(['hearing', 'thinking']));
    bot.begin('1');
    await session.updateConfig({
      turn_detection: { interrupt_config: { ...turn_detection.interrupt_config, keywords: [] } },
    });
    bot.user('started');
    await eventually(() => expect(states).toEqual(['hearing', 'thinking', 'hearing']));
  });
});

describe('push to talk', () => {
  it('sends the microphone while it is pressed, and commits it', async () => {
    const { bot, peer, context, states, call } = await calling({ mode: 'push_to_talk' });
    devices.hear(sine(440, 48_000, 60_000));
    context.render(200);
    expect(await bot.receive('chat.update')).toMatchObject({ turn_detection: { type: 'client_interrupt' } });
    call.release();
    call.press();
    call.press();
    await running(context, () => expect(heardBy(peer).length).toBeGreaterThan(9_600));
    call.release();
    context.render(200);
    await bot.receive('input_audio_buffer.complete');
    expect(peer.types.slice(1, -1).every((type) => type === 'input_audio_buffer.append')).toBe(true);
    expect(peer.types.at(-1)).toBe('input_audio_buffer.complete');
    bot.begin('1');
    bot.sentence('Yes, I am here.');
    bot.audio('1', ...speech(1_000));
    await running(context, () => expect(call.playedMs).toBeGreaterThan(300));
    call.press();
    await bot.receive('conversation.chat.cancel');
    expect(states).toEqual(['hearing', 'thinking', 'speaking', 'listening', 'hearing']);
  });

  it.each([
    ['before the server has the turn', false, 'press'],
    ['before the server has the turn', false, 'interrupt'],
    ['before the answer begins', true, 'press'],
    ['before the answer begins', true, 'interrupt'],
  ] as const)('cancels an answer that is interrupted %s (%s, %s)', async (_, isConfirmed, how) => {
    const { bot, peer, context, states, captions, call } = await calling({ mode: 'push_to_talk' });
    call.press();
    call.release();
    await bot.receive('input_audio_buffer.complete');
    const confirm = (text: string): void => {
      peer.send('input_audio_buffer.completed');
      bot.heard(text, 'completed');
    };
    if (isConfirmed) confirm('Hello.');
    if (isConfirmed) await eventually(() => expect(captions).toHaveLength(1));
    call[how]();
    if (!isConfirmed) confirm('Hello.');
    bot.begin('1');
    bot.audio('1', ...speech(500));
    await bot.receive('conversation.chat.cancel');
    bot.canceled(2);
    context.render(100);
    expect(call.playedMs).toBe(0);
    expect(states).not.toContain('speaking');
    expect(states.at(-1)).toBe(how === 'press' ? 'hearing' : 'listening');
    if (how === 'interrupt') call.press();
    call.release();
    await bot.receive('input_audio_buffer.complete');
    confirm('Wait.');
    bot.begin('2');
    bot.sentence('Yes.');
    bot.audio('2', ...speech(100));
    bot.chat('2', 'completed');
    await running(context, () => expect(captions.at(-1)).toEqual(spoken('Yes.', true)));
    expect(states.slice(-4)).toEqual(['hearing', 'thinking', 'speaking', 'listening']);
    expect(peer.types.filter((type) => type === 'conversation.chat.cancel')).toHaveLength(1);
  });

  it.each(['text', 'speech', 'generateAudio'])(
    'plays an answer to %s after an interruption while a tool runs',
    async (question) => {
      const { bot, peer, session, context, states, call } = await calling({ mode: 'push_to_talk' });
      bot.begin('1');
      bot.chat('1', 'requires_action');
      await eventually(() => expect(states).toEqual(['thinking']));
      call.interrupt();
      if (question === 'speech') {
        call.press();
        call.release();
        await bot.receive('input_audio_buffer.complete');
        peer.send('input_audio_buffer.completed');
        bot.heard('And in Paris?', 'completed');
      } else if (question === 'text') {
        session.sendText('And in Paris?');
        await bot.receive('conversation.message.create');
      } else {
        session.generateAudio('Rain.');
        await bot.receive('input_text.generate_audio');
      }
      const chat = question === 'generateAudio' ? '0' : '2';
      if (chat === '2') bot.begin(chat);
      bot.sentence('Rain.');
      bot.audio(chat, ...speech(100));
      if (chat === '2') bot.chat(chat, 'completed');
      else bot.audioCompleted(chat);
      await running(context, () => expect(states.slice(-2)).toEqual(['speaking', 'listening']));
      expect(call.playedMs).toBeCloseTo(100, 0);
      expect(peer.types).not.toContain('conversation.chat.cancel');
    },
  );

  it.each(['silent', 'sounds'])('drops the rest of an answer whose tool call was interrupted (%s)', async (how) => {
    const { bot, context, states, captions, call } = await calling({ mode: 'push_to_talk' });
    bot.begin('1');
    if (how === 'sounds') bot.audio('1', ...speech(500));
    bot.chat('1', 'requires_action');
    await running(context, () => expect(states.at(-1)).toBe(how === 'sounds' ? 'speaking' : 'thinking'));
    call.interrupt();
    const { playedMs } = call;
    // The outputs were on their way.
    bot.chat('1', 'in_progress');
    bot.audio('1', ...speech(100));
    await bot.receive('conversation.chat.cancel');
    bot.canceled(2);
    bot.begin('2');
    bot.sentence('Rain.');
    bot.audio('2', ...speech(100));
    bot.chat('2', 'completed');
    await running(context, () => expect(captions.at(-1)).toEqual(spoken('Rain.', true)));
    expect(call.playedMs).toBeLessThan(playedMs + 130);
  });

  it('waits on for the answer to speech after speech outside of the chat', async () => {
    const { bot, peer, session, context, states, call } = await calling({ mode: 'push_to_talk' });
    call.press();
    call.release();
    await bot.receive('input_audio_buffer.complete');
    peer.send('input_audio_buffer.completed');
    session.generateAudio('One moment.');
    bot.audio('0', ...speech(100));
    bot.audioCompleted('0');
    await running(context, () => expect(states).toEqual(['hearing', 'thinking', 'speaking', 'thinking']));
    call.interrupt();
    bot.heard('Hello.', 'completed');
    bot.begin('1');
    await bot.receive('conversation.chat.cancel');
    expect(call.state).toBe('listening');
  });

  it('plays a text after an interruption of the answer to speech', async () => {
    const { bot, peer, context, states, captions, call } = await calling({ mode: 'push_to_talk' });
    call.press();
    call.release();
    await bot.receive('input_audio_buffer.complete');
    call.interrupt();
    // Its answer comes first.
    bot.begin('1');
    bot.sentence('Yes.');
    bot.audio('1', ...speech(100));
    bot.chat('1', 'completed');
    peer.send('input_audio_buffer.completed');
    bot.heard('Hello.', 'completed');
    bot.begin('2');
    await bot.receive('conversation.chat.cancel');
    await running(context, () => expect(captions.at(-1)).toEqual(spoken('Yes.', true)));
    expect(states.at(-1)).toBe('listening');
  });

  it('plays the answer to the second turn if the server has merged two', async () => {
    const { bot, peer, context, states, captions, call } = await calling({ mode: 'push_to_talk' });
    call.press();
    call.release();
    peer.send('input_audio_buffer.completed');
    await bot.receive('input_audio_buffer.complete');
    call.press();
    call.release();
    peer.send('input_audio_buffer.completed');
    bot.heard('Hi.', 'completed');
    bot.begin('1');
    bot.sentence('Yes.');
    bot.audio('1', ...speech(100));
    bot.chat('1', 'completed');
    await running(context, () => expect(captions.at(-1)).toEqual(spoken('Yes.', true)));
    expect(states.at(-1)).toBe('listening');
    expect(peer.types).not.toContain('conversation.chat.cancel');
  });

  it('does not play what begins while the button is held', async () => {
    const { bot, peer, context, states, call } = await calling({ mode: 'push_to_talk' });
    call.press();
    bot.audio('0', ...speech(500));
    await bot.receive('conversation.chat.cancel');
    context.render(100);
    expect(states).toEqual(['hearing']);
    call.close();
    // A call that has ended cancels nothing.
    bot.begin('1');
    bot.audio('1', ...speech(100));
    peer.send('input_audio_buffer.cleared');
    await eventually(() => expect(call.state).toBe('closed'));
    expect(peer.types.filter((type) => type === 'conversation.chat.cancel')).toHaveLength(1);
  });

  it('says that a turn without speech failed, and listens', async () => {
    const { bot, states, call, errors } = await calling({ mode: 'push_to_talk' });
    call.press();
    call.release();
    await bot.receive('input_audio_buffer.complete');
    bot.peer.send('error', { code: 4000, msg: 'There is no speech.' });
    await eventually(() => expect(errors).toMatchObject([{ name: 'SocketEventError', code: 4000 }]));
    expect(states).toEqual(['hearing', 'thinking', 'listening']);
  });

  it('needs its mode', async () => {
    const { call } = await calling();
    expect(() => call.press()).toThrow(/push_to_talk/);
  });
});

describe('a call whose connection', () => {
  it('is lost goes on with the next one, with the same microphone', async () => {
    const socket = { maxRetries: 2, minReconnectionDelay: 1 };
    const { bot, server, context, states, captions, call, peer, errors } = await calling({}, { socket });
    bot.begin('1');
    bot.sentence('One two three four.');
    bot.audio('1', ...speech(1_000));
    await running(context, () => expect(call.playedMs).toBeGreaterThan(100));
    peer.cut();
    await eventually(() => expect(states.at(-1)).toBe('reconnecting'));
    expect(captions.at(-1)).toMatchObject({ final: true, interrupted: true });
    const played = context.played.length;
    context.render(100);
    expect(context.played.slice(played).every((sample) => sample === 0)).toBe(true);
    const next = await server.peer();
    await eventually(() => expect(states.at(-1)).toBe('listening'));
    expect(errors).toMatchObject([{ name: 'SocketClosedError' }]);
    expect(devices.tracks.map(({ readyState }) => readyState)).toEqual(['live']);
    await running(context, () => expect(heardBy(next).length).toBeGreaterThan(1_000));
    const again = new ChatPeer(next);
    again.begin('2');
    again.sentence('Back.');
    again.audio('2', ...speech(100));
    again.chat('2', 'completed');
    await running(context, () => expect(captions.at(-1)).toEqual(spoken('Back.', true)));
  });

  it('is lost while the button is pressed ends the turn, and says so', async () => {
    const socket = { maxRetries: 2, minReconnectionDelay: 1 };
    const { server, peer, context, states, call, errors } = await calling({ mode: 'push_to_talk' }, { socket });
    devices.hear(sine(440, 48_000, 60_000));
    call.press();
    await running(context, () => expect(heardBy(peer).length).toBeGreaterThan(1_000));
    peer.cut();
    const next = await server.peer();
    await eventually(() => expect(states).toEqual(['hearing', 'reconnecting', 'listening']));
    expect(errors.filter((error) => Reflect.get(Object(error), 'name') === 'SocketStateError')).toHaveLength(1);
    // The rest of a sentence is no question.
    context.render(200);
    call.release();
    call.press();
    context.render(200);
    call.release();
    await eventually(() => expect(next.types).toContain('input_audio_buffer.complete'));
    expect(next.types.filter((type) => type === 'input_audio_buffer.complete')).toHaveLength(1);
    expect(heardBy(next).length).toBeLessThan(48 * 230);
    expect(states.slice(3)).toEqual(['hearing', 'thinking']);
    expect(errors).toHaveLength(2);
  });

  it('is lost hears no turn that begins meanwhile', async () => {
    const socket = { maxRetries: 2, minReconnectionDelay: 60_000, maxReconnectionDelay: 60_000 };
    const { peer, states, call, errors } = await calling({ mode: 'push_to_talk' }, { socket });
    peer.cut();
    await eventually(() => expect(states).toEqual(['reconnecting']));
    call.press();
    expect(errors.at(-1)).toMatchObject({ name: 'SocketStateError' });
    const { length } = errors;
    call.release();
    expect([states, errors.length]).toEqual([['reconnecting'], length]);
  });

  it('is too slow loses the newest audio, and says so once', async () => {
    const { peer, session, context, errors, call } = await calling();
    peer.freeze();
    const chunk = 'A'.repeat(1_000_000);
    const append = { event_type: 'input_audio_buffer.append', data: { delta: chunk } } as const;
    while (session.bufferedAmount < 1_000_000) session.send(append);
    const { bufferedAmount } = session;
    context.render(1_000);
    await Promise.resolve();
    await vi.waitFor(() => expect(errors).toMatchObject([{ name: 'SocketQueueFullError' }]));
    expect(session.bufferedAmount).toBe(bufferedAmount);
    expect(call.state).toBe('listening');
    peer.thaw();
    const before = peer.frames.length;
    await running(context, () => expect(session.bufferedAmount).toBeLessThan(100_000));
    await running(context, () => expect(peer.frames.length).toBeGreaterThan(before + 20));
    expect(errors).toHaveLength(1);
  });

  it('has more replies than can wait drops them, says so, and plays the next ones', async () => {
    const { bot, context, captions, call, errors } = await calling();
    context.isResumable = false;
    context.change('suspended');
    const text = 'x'.repeat(4_000_000);
    for (let chat = 0; chat < 40; chat += 1) {
      bot.begin(`${chat}`);
      bot.audio(`${chat}`, ...speech(10));
      bot.message(`${chat}`, 'verbose', text);
      bot.chat(`${chat}`, 'completed');
    }
    await vi.waitFor(() => expect(bot.peer.socket.bufferedAmount).toBe(0), 20_000);
    context.isResumable = true;
    context.change('running');
    await running(context, () => expect(errors).toMatchObject([{ name: 'SocketQueueFullError' }]));
    bot.begin('last');
    bot.sentence('Back.');
    bot.audio('last', ...speech(100));
    bot.chat('last', 'completed');
    await running(context, () => expect(captions.at(-1)).toEqual(spoken('Back.', true)));
    expect([call.state, errors.length]).toEqual(['listening', 1]);
  });

  it('fails in a turn reports the error of the turn', async () => {
    const { bot, states, errors, context, captions, call } = await calling();
    bot.begin('1');
    bot.chat('1', 'failed', { last_error: { code: 4013, msg: 'too many requests' } });
    await eventually(() => expect(errors).toMatchObject([{ name: 'ChatFailedError' }]));
    expect(states).toEqual(['thinking', 'listening']);
    bot.begin('2');
    bot.sentence('One.');
    bot.audio('2', ...speech(50));
    bot.peer.send('conversation.audio.delta', { chat_id: '2', content: '***' });
    bot.chat('2', 'completed');
    await running(context, () => expect(errors.at(-1)).toMatchObject({ name: 'AudioError' }));
    expect(captions.filter(({ final, interrupted }) => final && !interrupted)).toEqual([]);
    // What was sent before the error is not played after it.
    const { playedMs } = call;
    context.render(100);
    expect(call.playedMs).toBe(playedMs);
  });
});

describe('the end of a call', () => {
  it.each(['call', 'session', 'server'])('by the %s closes all, but not the session', async (who) => {
    const { call, session, context, bot, states, captions, errors } = await calling();
    bot.begin('1');
    bot.sentence('One two three four.');
    bot.audio('1', ...speech(1_000));
    await running(context, () => expect(call.playedMs).toBeGreaterThan(100));
    if (who === 'call') call.close();
    else if (who === 'session') session.close();
    else bot.peer.socket.close(1011, 'restart');
    await eventually(() => expect(call.state).toBe('closed'));
    expect(states.at(-1)).toBe('closed');
    expect(captions.at(-1)).toMatchObject({ final: true, interrupted: true });
    expect(devices.tracks.map(({ readyState, listeners }) => [readyState, listeners])).toEqual([['ended', 0]]);
    expect(context.nodes.every((node) => !node.isConnected)).toBe(true);
    expect([devices.listeners, context.listeners, context.state]).toEqual([0, 0, 'running']);
    expect(session.state).toBe(who === 'call' ? 'open' : 'closed');
    expect(errors.map((error) => Reflect.get(Object(error), 'name'))).toEqual(
      who === 'server' ? ['SocketClosedError'] : [],
    );
    call.close();
    expect(call.inputLevel).toBe(-Infinity);
    call.interrupt();
    expect(states.filter((state) => state === 'closed')).toHaveLength(1);
  });

  it('is that of a block', async () => {
    const server = await socketServer({ onPeer: answer });
    const session = await server.websockets.chat.create('bot');
    {
      await using call = await startVoice(session, { mode: 'push_to_talk' });
      expect(call.state).toBe('listening');
    }
    expect(lastContext().state).toBe('closed');
    session.close();
  });

  it('leaves nothing to a button that is pressed after it', async () => {
    const { call, states } = await calling({ mode: 'push_to_talk' });
    call.press();
    call.close();
    call.press();
    expect(states).toEqual(['hearing', 'closed']);
  });

  it('comes with the context that the page closes', async () => {
    const { call, context, errors, states } = await calling();
    await context.close();
    expect(String(errors)).toContain('AudioContext was closed');
    expect([call.state, states]).toEqual(['closed', ['closed']]);
    expect([devices.listeners, context.listeners, devices.tracks[0]?.readyState]).toEqual([0, 0, 'ended']);
  });

  it('leaves nothing of it in the session', async () => {
    const { call, session, bot, context } = await calling();
    bot.user('started');
    await eventually(() => expect(call.state).toBe('hearing'));
    call.close();
    const listeners = vi.spyOn(session, 'addEventListener');
    const removed = vi.spyOn(session, 'removeEventListener');
    const closed = vi.spyOn(session, 'closed', 'get');
    const other = await startVoice(session, { context: asContext(context) });
    other.close();
    expect(removed.mock.calls).toEqual(expect.arrayContaining(listeners.mock.calls));
    expect([listeners.mock.calls.length, closed.mock.calls.length]).toEqual([3, 0]);
  });

  it('leaves no call in the memory while the session is open', async () => {
    const { call, session, bot, context } = await calling();
    call.close();
    bot.user('started');
    const brief = async (): Promise<WeakRef<object>> => {
      const other = await startVoice(session, { context: asContext(context) });
      other.close();
      return new WeakRef(other);
    };
    const calls = [await brief(), await brief(), await brief()];
    // The fakes keep the ports of the last call, and nodes that are not connected.
    await brief();
    context.nodes.length = 0;
    await collected(calls);
  });

  it('comes before its beginning if the session ends', async () => {
    const server = await socketServer({ onPeer: answer });
    const session = await server.websockets.chat.create('bot');
    const context = new FakeAudioContext();
    context.setSinkId = async () => {
      session.close();
      await session.closed;
    };
    const error = await rejection(startVoice(session, { context: asContext(context), output: { deviceId: 'loud' } }));
    expect(error).toMatchObject({ name: 'SocketClosedError' });
    expect([devices.tracks[0]?.readyState, devices.listeners, context.listeners]).toEqual(['ended', 0, 0]);
    session.close();
  });
});

describe('the devices of a call', () => {
  it('can be chosen, and changes are told', async () => {
    const { call, context } = await calling({
      microphone: { deviceId: 'headset', echoCancellation: false },
      output: { deviceId: 'loud' },
    });
    expect(context.sinkId).toBe('loud');
    const changes: VoiceDevices[] = [];
    const remove = call.on('devicechange', (change) => changes.push(change));
    await call.setMicrophone('default');
    await eventually(() => expect(changes).toHaveLength(1));
    expect(changes[0]).toEqual({
      microphone: { id: 'default', label: 'Default' },
      microphones: devices.microphones.map(({ deviceId: id, label }) => ({ id, label })),
      speakers: [{ id: 'loud', label: 'Loud' }],
    });
    await call.setSpeaker();
    expect(context.sinkId).toBe('');
    devices.change();
    await eventually(() => expect(changes).toHaveLength(2));
    remove();
    devices.change();
    expect(devices.requests.map(({ echoCancellation }) => echoCancellation)).toEqual([false, false]);
  });

  it('may be unplugged: the call goes on without a microphone, and says so once', async () => {
    const { call, errors } = await calling();
    const changes: VoiceDevices[] = [];
    call.on('devicechange', (change) => changes.push(change));
    devices.microphones = [];
    // Browsers tell it twice.
    devices.tracks[0]?.unplug();
    devices.change();
    devices.change();
    await eventually(() => expect(changes).toHaveLength(2));
    expect(errors).toMatchObject([{ name: 'MicrophoneError', reason: 'missing' }]);
    expect(call.state).toBe('listening');
    devices.enumerateDevices = async () => {
      throw new Error('No list.');
    };
    devices.change();
    await eventually(() => expect(errors.map(String)).toContain('Error: No list.'));
  });
});

describe('a call that cannot begin', () => {
  it('for want of a microphone leaves nothing open, and the session as it was', async () => {
    const server = await socketServer({ onPeer: answer });
    const session = await server.websockets.chat.create('bot');
    devices.error = new DOMException('No.', 'NotAllowedError');
    const error = await rejection(startVoice(session));
    expect(error).toMatchObject({ name: 'MicrophoneError', reason: 'denied' });
    expect(lastContext().state).toBe('closed');
    const peer = await server.peer();
    await session.ready();
    expect([session.state, peer.types]).toEqual(['open', []]);
    session.close();
  });

  it('because the server refuses the settings, or the speaker is missing, closes the microphone', async () => {
    const server = await socketServer({
      onPeer: (peer, count) => {
        if (count === 1) peer.socket.on('message', () => peer.send('error', { code: 4000, msg: 'no' }));
        else answer(peer);
      },
    });
    const refused = await server.websockets.chat.create('bot');
    expect(await rejection(startVoice(refused))).toMatchObject({ name: 'SocketEventError' });
    const session = await server.websockets.chat.create('bot');
    const error = await rejection(startVoice(session, { output: { deviceId: 'gone' } }));
    expect(String(error)).toContain('listSpeakers()');
    expect(devices.tracks.map(({ readyState }) => readyState)).toEqual(['ended', 'ended']);
    expect(FakeAudioContext.opened.map(({ state }) => state)).toEqual(['closed', 'closed']);
    expect(FakeAudioContext.opened.every(({ nodes }) => nodes.every((node) => !node.isConnected))).toBe(true);
    expect(devices.listeners).toBe(0);
    refused.close();
    session.close();
  });

  it('because its context is closed meanwhile closes the microphone', async () => {
    const context = new FakeAudioContext();
    const confirm: (() => void)[] = [];
    const server = await socketServer({
      onPeer: (peer) => peer.socket.on('message', () => confirm.push(() => peer.send('chat.updated', {}))),
    });
    const session = await server.websockets.chat.create('bot');
    const starting = rejection(startVoice(session, { context: asContext(context) }));
    await eventually(() => expect(confirm).toHaveLength(1));
    await context.close();
    confirm[0]?.();
    expect(String(await starting)).toContain('AudioContext was closed');
    expect([devices.tracks[0]?.readyState, devices.listeners, context.listeners]).toEqual(['ended', 0, 0]);
    expect(session.state).toBe('open');
    session.close();
  });

  it.each<[string, (context: FakeAudioContext) => unknown]>([
    ['before', (context) => context.close()],
    [
      'before, with the worklet loaded',
      async (context) => {
        (await openMicrophone({ context: asContext(context) })).close();
        await context.close();
      },
    ],
    [
      'while the worklet loads',
      (context) => {
        const load = context.audioWorklet.addModule;
        context.audioWorklet.addModule = (url) => {
          void Promise.resolve().then(() => context.close());
          return load(url);
        };
      },
    ],
    [
      'while the user is asked',
      (context) => {
        devices.hold = eventually(() => expect(context.processors.size).toBe(2)).then(() => context.close());
      },
    ],
    [
      'while the codec loads',
      (context) => {
        const { FakeEncoder } = fakeCodecs();
        vi.spyOn(FakeEncoder, 'isConfigSupported').mockImplementationOnce(async () => {
          await context.close();
          return { supported: true };
        });
      },
    ],
  ])('because its context was closed %s says so, as a microphone does', async (_, closes) => {
    const server = await socketServer({ onPeer: answer });
    const session = await server.websockets.chat.create('bot');
    await session.ready();
    const microphone = { codec: 'opus' } as const;
    for (const open of [
      (context: AudioContext) => openMicrophone({ ...microphone, context }),
      (context: AudioContext) => startVoice(session, { microphone, context }),
    ]) {
      const context = new FakeAudioContext();
      await closes(context);
      const error = await rejection(open(asContext(context)));
      expect(error).toMatchObject({ name: 'CozeError', message: 'The AudioContext was closed.' });
      await vi.waitFor(() => expect(devices.tracks.every(({ readyState }) => readyState === 'ended')).toBe(true));
      expect([devices.listeners, context.listeners]).toEqual([0, 0]);
    }
    expect([session.state, (await server.peer()).types]).toEqual(['open', []]);
    session.close();
  });

  it('because its context is closed while the server confirms says so before a missing speaker', async () => {
    const context = new FakeAudioContext();
    const server = await socketServer({
      onPeer: (peer) => peer.socket.on('message', () => void context.close().then(() => peer.send('chat.updated', {}))),
    });
    const session = await server.websockets.chat.create('bot');
    const error = await rejection(startVoice(session, { context: asContext(context), output: { deviceId: 'loud' } }));
    expect(error).toMatchObject({ name: 'CozeError', message: 'The AudioContext was closed.' });
    session.close();
  });

  it('because of its options asks nobody', async () => {
    const server = await socketServer();
    const session = await server.websockets.chat.create('bot');
    for (const options of [{ mode: 'vad' }, { output: 1 }, { output: { codec: 'mp3' } }, null])
      await rejection(startVoice(session, options as never));
    await rejection(startVoice(undefined as never));
    expect(devices.requests).toEqual([]);
    session.close();
  });
});

describe('listeners', () => {
  it('that throw are reported as uncaught, and stop nothing', async () => {
    const { call, bot, states } = await calling();
    const reports: (() => void)[] = [];
    vi.stubGlobal('queueMicrotask', (report: () => void) => reports.push(report));
    const remove = call.on('caption', () => {
      throw new Error('of the page');
    });
    bot.heard('Hi');
    await eventually(() => expect(reports).toHaveLength(1));
    expect(reports[0]).toThrow('of the page');
    remove();
    bot.user('started');
    await eventually(() => expect(states).toEqual(['hearing']));
  });

  it('of other names, and those that are no functions, are refused', async () => {
    const { call } = await calling();
    expect(() => call.on('toString' as never, () => undefined)).toThrow(/devicechange/);
    expect(() => call.on('state', 'show' as never)).toThrow(/listener/);
  });
});

/** Confirms all settings. */
function answer(peer: Parameters<NonNullable<NonNullable<Parameters<typeof socketServer>[0]>['onPeer']>>[0]): void {
  peer.socket.on('message', (data: Buffer) => {
    const { event_type, data: settings } = JSON.parse(data.toString());
    if (event_type === 'chat.update') peer.send('chat.updated', settings);
  });
}

/** Waits until objects were collected as garbage. */
function collected(objects: readonly WeakRef<object>[]): Promise<void> {
  setFlagsFromString('--expose-gc');
  const collect: () => void = runInNewContext('gc');
  return eventually(() => {
    collect();
    expect(objects.filter((object) => object.deref() !== undefined)).toEqual([]);
  });
}
