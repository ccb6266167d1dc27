import { beforeEach, describe, expect, test } from 'vitest';
import { type ChatTurn, DEMO_BOT_ID, DEMO_VOICE_ID } from 'coze-client/testing';
import { Caller } from '../caller.js';
import { CHAT, TestSocket, openSocket } from './test-socket.js';

let socket: TestSocket;
let turns: ChatTurn[];

beforeEach(async () => {
  turns = [];
  socket = await openSocket(CHAT, {
    reply: (turn) => {
      turns.push(turn);
      return 'ok.';
    },
  });
});

async function update(data?: unknown): Promise<unknown> {
  socket.send('chat.update', data);
  return (await socket.until('chat.updated')).at('data');
}

async function say(content: string): Promise<void> {
  socket.say(content);
  await socket.until('conversation.chat.completed');
}

describe('chat.update', () => {
  test('responds with all settings, including the conversation', async () => {
    expect(await update()).toEqual({
      chat_config: {
        conversation_id: expect.stringMatching(/^\d{19}$/),
        user_id: '',
        meta_data: {},
        custom_variables: {},
        extra_params: {},
        auto_save_history: true,
        parameters: {},
      },
      input_audio: { format: 'wav', codec: 'pcm', sample_rate: 24_000, channel: 1, bit_depth: 16 },
      output_audio: {
        codec: 'pcm',
        pcm_config: { sample_rate: 24_000 },
        opus_config: { bitrate: 48_000, use_cbr: false, frame_size_ms: 10, sample_rate: 24_000 },
        speech_rate: 0,
        voice_id: DEMO_VOICE_ID,
        emotion_config: {},
      },
      turn_detection: { type: 'client_interrupt', prefix_padding_ms: 600, silence_duration_ms: 500 },
      asr_config: expect.objectContaining({ user_language: 'common', enable_punc: true }),
      event_subscriptions: [],
      need_play_prologue: false,
      prologue_content: '',
    });
  });

  test('changes the given settings and keeps the others and the conversation', async () => {
    const first = await update({ turn_detection: { type: 'server_vad' }, voice_print_config: { group_id: '1' } });
    const second = await update({ turn_detection: { silence_duration_ms: 300 }, asr_config: { context: 'x' } });
    expect(second).toEqual({
      ...Object(first),
      turn_detection: { type: 'server_vad', prefix_padding_ms: 600, silence_duration_ms: 300 },
      asr_config: { ...Object(first).asr_config, context: 'x' },
    });
    expect(Object(second).voice_print_config).toEqual({ group_id: '1' });
    await say('hi');
    expect(turns[0]?.conversationId).toBe(Object(second).chat_config.conversation_id);
  });

  test.each([
    [{ chat_config: { conversation_id: '404' } }, 4200, 'The conversation 404'],
    [
      { turn_detection: { type: 'never' } },
      4000,
      'data.turn_detection.type must be one of client_interrupt, server_vad',
    ],
    [{ input_audio: { codec: 'g711a', format: 'wav' } }, 4000, 'data.input_audio.format must be pcm'],
    [{ output_audio: { codec: 'opus' } }, 4000, 'cannot encode Opus'],
    [{ event_subscriptions: 'all' }, 4000, 'data.event_subscriptions must be of type array'],
  ])('with %j is an error and changes nothing', async (data, code, msg) => {
    const before = await update();
    socket.send('chat.update', { need_play_prologue: true, ...data });
    expect(await socket.error()).toEqual([code, expect.stringContaining(msg)]);
    expect(await update()).toEqual(before);
  });
});

describe('event_subscriptions', () => {
  test('leave out all other events except errors and confirmations, until they are empty again', async () => {
    await update({ event_subscriptions: ['conversation.message.completed', 'conversation.chat.completed'] });
    await say('hi');
    expect(socket.outline().slice(2)).toEqual(['conversation.message.completed', 'conversation.chat.completed']);
    socket.raw.send('{');
    await socket.error();
    await update({ event_subscriptions: [] });
    await say('hi');
    expect(socket.names()).toContain('conversation.audio.delta');
  });
});

describe('the prologue', () => {
  test('of the settings is spoken after chat.updated and belongs to no conversation', async () => {
    await update({ need_play_prologue: true, prologue_content: 'Welcome!' });
    const last = await socket.until('conversation.audio.completed');
    expect(socket.outline().slice(1)).toEqual([
      'chat.updated',
      'conversation.audio.sentence_start',
      'conversation.audio.delta',
      'conversation.audio.completed',
    ]);
    expect([last.at('data', 'id'), socket.spoken()]).toEqual(['0', 'Welcome!']);
  });

  test('is that of the bot by default', async () => {
    const { server } = socket;
    const bot = server.state.addBot({ onboarding_info: { prologue: 'Hi, I am Bo.' } });
    socket = await TestSocket.open(server, `/v1/chat?bot_id=${bot}`);
    await update({ need_play_prologue: true });
    await socket.until('conversation.audio.completed');
    expect(socket.spoken()).toBe('Hi, I am Bo.');
  });

  test('is not spoken if it is empty or not requested', async () => {
    await update({ need_play_prologue: true });
    await update({ prologue_content: 'Welcome!', need_play_prologue: false });
    await say('hi');
    expect(socket.spoken()).toBe('ok.');
  });
});

describe('input_text.generate_audio', () => {
  test('speaks a text without a reply, with 0 as every id', async () => {
    socket.send('input_text.generate_audio', { mode: 'text', text: '你好，有人在吗？' });
    await socket.until('conversation.audio.completed');
    expect(socket.outline().slice(1)).toEqual([
      'conversation.audio.sentence_start',
      'conversation.audio.delta',
      'conversation.audio.completed',
    ]);
    for (const type of ['conversation.audio.delta', 'conversation.audio.completed']) {
      expect(socket.of(type)[0]?.at('data')).toEqual({
        id: '0',
        conversation_id: '0',
        bot_id: '0',
        role: 'assistant',
        type: 'answer',
        content: type.endsWith('completed') ? '' : expect.any(String),
        content_type: 'audio',
        chat_id: '0',
        section_id: '0',
      });
    }
    expect([socket.spoken(), turns]).toEqual(['你好，有人在吗？', []]);
  });

  test.each([
    [{ mode: 'text' }, 4000, 'data.text is required'],
    [{ mode: 'text', text: '' }, 4000, 'data.text must have at least 1'],
    [{ mode: 'song', text: 'x' }, 4000, 'data.mode must be one of text'],
    [{ mode: 'text', text: 'x'.repeat(1025) }, 3010, 'data.text must have at most 1024'],
    [{ mode: 'text', text: '好'.repeat(342) }, 3010, 'data.text must have at most 1024 bytes'],
  ])('with %j is an error', async (data, code, msg) => {
    socket.send('input_text.generate_audio', data);
    expect(await socket.error()).toEqual([code, expect.stringContaining(msg)]);
  });
});

describe('conversation.clear', () => {
  test('starts a new section of the same conversation', async () => {
    await say('one');
    socket.send('conversation.clear');
    expect((await socket.until('conversation.cleared')).at('data')).toBeUndefined();
    await say('two');
    expect(turns[1]?.messages.map(({ content }) => content)).toEqual(['two']);
    expect(turns[1]?.conversationId).toBe(turns[0]?.conversationId);
    const [one, two] = socket.of('conversation.chat.completed').map((event) => event.text('data', 'section_id'));
    expect(one).not.toBe(two);
  });
});

describe('a conversation', () => {
  test('of a socket belongs to its bot', async () => {
    await say('hi');
    const { json } = await new Caller(socket.server).get(`/v1/conversations?bot_id=${DEMO_BOT_ID}`);
    expect(json.at('data', 'conversations', 0, 'id')).toBe(turns[0]?.conversationId);
  });

  test('that was deleted is an error', async () => {
    await say('hi');
    await new Caller(socket.server).delete(`/v1/conversations/${turns[0]?.conversationId}`);
    socket.say('hi');
    expect(await socket.error()).toEqual([4200, expect.stringContaining('conversation')]);
  });
});
