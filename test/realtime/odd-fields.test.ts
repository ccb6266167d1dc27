/** Fields that a server leaves out, or sends with another type. */
import { describe, expect, it } from 'vitest';
import { isCozeError } from '../../src/index.js';
import type { Websockets } from '../../src/resources/websockets.js';
import { socketServer, type Peer } from '../support/socket-server.node.js';

const validations = ['off', 'warn'] as const;
const pcm = { input_audio: { format: 'pcm', sample_rate: 16_000 } } as const;
const audio = Buffer.from([1, 2]).toString('base64');

/** What the helpers ask for, and the events of the answer: those with a field, and the end. */
interface Helper {
  readonly asksWith: string;
  readonly field: string;
  readonly events: readonly (readonly [type: string, value: string])[];
  readonly end: readonly [type: string, data?: object];
  readonly result: (websockets: Websockets) => Promise<unknown>;
  readonly expected: unknown;
}

const chat = { id: 'chat-1', conversation_id: 'c' };

const helpers: Readonly<Record<string, Helper>> = {
  'synthesize()': {
    asksWith: 'input_text_buffer.complete',
    field: 'delta',
    events: [['speech.audio.update', audio]],
    end: ['speech.audio.completed'],
    result: async ({ audio: { speech } }) => [...(await speech.synthesize('Hi').bytes())],
    expected: [1, 2],
  },
  'synthesize() with sentences': {
    asksWith: 'input_text_buffer.complete',
    field: 'text',
    events: [['conversation.audio.sentence_start', 'Hi.']],
    end: ['speech.audio.completed'],
    async result({ audio: { speech } }) {
      const synthesis = speech.synthesize('Hi');
      await synthesis.bytes();
      return synthesis.sentences.map(({ text }) => text).join('');
    },
    expected: 'Hi.',
  },
  'transcribe()': {
    asksWith: 'input_audio_buffer.complete',
    field: 'content',
    events: [['transcriptions.message.update', 'Hello']],
    end: ['transcriptions.message.completed'],
    result: async ({ audio: { transcriptions } }) => await transcriptions.transcribe(new Uint8Array(640), pcm),
    expected: 'Hello',
  },
  'interpret()': {
    asksWith: 'input_audio_buffer.complete',
    field: 'delta',
    events: [
      ['simult_interpretation.transcription.delta', '你好'],
      ['simult_interpretation.translation.delta', 'Hello'],
      ['simult_interpretation.audio.delta', audio],
    ],
    end: ['simult_interpretation.message.completed'],
    async result({ audio: { simultInterpretation } }) {
      const languages = { from: 'zh', to: 'en' } as const;
      const interpretation = await simultInterpretation.interpret(new Uint8Array(640), { ...languages, ...pcm });
      return { ...(await interpretation.completed), bytes: [...(await interpretation.bytes())] };
    },
    expected: { transcription: '你好', translation: 'Hello', bytes: [1, 2] },
  },
  ...Object.fromEntries(
    (['bytes', 'audio'] as const).map((way): [string, Helper] => [
      `reply.${way}`,
      {
        asksWith: 'conversation.message.create',
        field: 'content',
        events: [['conversation.audio.delta', audio]],
        end: ['conversation.chat.completed', chat],
        async result({ chat: chats }) {
          const session = await chats.create('bot');
          session.sendText('Hi');
          const reply = session.reply();
          await reply.completed;
          if (way === 'bytes') return [...(await reply.bytes())];
          const pieces: number[] = [];
          for await (const piece of reply.audio) pieces.push(...piece);
          return pieces;
        },
        expected: [1, 2],
      },
    ]),
  ),
  'reply.sentences': {
    asksWith: 'conversation.message.create',
    field: 'text',
    events: [['conversation.audio.sentence_start', 'Hi.']],
    end: ['conversation.chat.completed', chat],
    async result({ chat: chats }) {
      const session = await chats.create('bot');
      session.sendText('Hi');
      const reply = session.reply();
      await reply.completed;
      return reply.sentences.map(({ text }) => text).join('');
    },
    expected: 'Hi.',
  },
};

/** The data of the odd events, from the field of the helper. */
const missing: Readonly<Record<string, (field: string) => unknown>> = {
  'no data': () => undefined,
  'data: null': () => null,
  'data: {}': () => ({}),
  'a field that is null': (field) => ({ [field]: null }),
  'an empty field': (field) => ({ [field]: '' }),
};
const wrong: Readonly<Record<string, (field: string) => unknown>> = {
  'data that is text': () => 'text',
  'data that is a list': () => [],
  'data that is a number': () => 1,
  'a field that is 0': (field) => ({ [field]: 0 }),
  'a field that is true': (field) => ({ [field]: true }),
  'a field that is an object': (field) => ({ [field]: {} }),
  'a field that is a list': (field) => ({ [field]: [] }),
};

/** The result of a helper whose server sends each event twice: as it should be, and with odd data. */
async function resultOf(helper: Helper, validate: 'off' | 'warn', odd: unknown): Promise<unknown> {
  const onPeer = async (peer: Peer): Promise<void> => {
    while ((await peer.next()).event_type !== helper.asksWith);
    if (helper.asksWith === 'conversation.message.create') peer.send('conversation.chat.created', chat);
    for (const [type, value] of helper.events) {
      peer.send(type, { [helper.field]: value, chat_id: chat.id });
      peer.send(type, odd);
    }
    peer.send(...helper.end);
  };
  const { websockets } = await socketServer({ onPeer, client: { validate } });
  return helper.result(websockets);
}

const each = Object.keys(helpers).flatMap((helper) => validations.map((validate) => [helper, validate] as const));
const helperNamed = (name: string): Helper => {
  const helper = helpers[name];
  if (helper === undefined) throw new Error(`There is no ${name}.`);
  return helper;
};

describe.each(each)('%s, with validate: %s,', (name, validate) => {
  const helper = helperNamed(name);

  it.each(Object.entries(missing))('ignores %s', async (_, odd) => {
    const result = await resultOf(helper, validate, odd(helper.field));
    expect(result).toEqual(helper.expected);
  });

  it.each(Object.entries(wrong))('rejects %s with an error about the response', async (_, odd) => {
    const error: unknown = await resultOf(helper, validate, odd(helper.field)).then(
      () => undefined,
      (thrown: unknown) => thrown,
    );
    expect(isCozeError(error)).toBe(true);
    expect(error).toMatchObject({ name: 'InvalidResponseError', logid: 'log-1' });
    expect(error).toMatchObject({ message: expect.stringMatching(/invalid event \S+: data\S* should be/) });
  });
});
