// The messages of the replay server: text deltas of a chat, in the formats of Coze, OpenAI and Anthropic. All formats carry the
// same texts, in events of the same size.
const WORDS = [
  '你好',
  '，',
  '我是',
  '扣子',
  '助手',
  '。',
  'The',
  ' model',
  ' says',
  '今天',
  '天气',
  '：',
  '\n',
  '"引号"',
  '😀',
  ' 100%',
];
const DISTINCT = 1_000;

/** A generator of repeatable numbers from 0 to 1. */
function random(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

function texts() {
  const next = random(42);
  const word = () => WORDS[Math.floor(next() * WORDS.length)];
  return Array.from({ length: DISTINCT }, () => Array.from({ length: 1 + Math.floor(next() * 4) }, word).join(''));
}
const TEXTS = texts();

const content = (index, size) => (size === undefined ? TEXTS[index % DISTINCT] : 'a'.repeat(size));

/** The number of distinct events. A longer stream repeats all of them, so its length is a multiple of them. */
export const distinct = (events) => Math.min(events, DISTINCT);

/** The length of all texts of a stream. `size` is the length of each text, if it is not a few words. */
export function lengthOf(events, size) {
  if (size !== undefined) return events * size;
  const whole = TEXTS.reduce((sum, text) => sum + text.length, 0) * Math.floor(events / DISTINCT);
  return TEXTS.slice(0, events % DISTINCT).reduce((sum, text) => sum + text.length, whole);
}

const message = (index, text, more) => ({
  id: `738215949412${String(3_470_000 + index)}`,
  conversation_id: '7381473525342978089',
  bot_id: '7379462189365198898',
  role: 'assistant',
  type: 'answer',
  content: text,
  content_type: 'text',
  chat_id: '7382159487131697202',
  section_id: '7381473525342978089',
  created_at: 1_718_792_949,
  ...more,
});

const chat = (status) => ({
  id: '7382159487131697202',
  conversation_id: '7381473525342978089',
  bot_id: '7379462189365198898',
  created_at: 1_718_792_949,
  completed_at: 1_718_792_999,
  last_error: { code: 0, msg: '' },
  status,
  usage: { token_count: 700, output_count: 650, input_count: 50 },
});

const envelope = (data) => ({ code: 0, msg: '', data, detail: { logid: '20241210152726467C48D89D6DB2F3CBAB' } });

/** A call that lists fifty messages. */
export const messageList = envelope(Array.from({ length: 50 }, (_, index) => message(index, TEXTS[index].repeat(20))));

const openAIChunk = (delta, finish_reason = null, more = {}) => ({
  id: 'chatcmpl-B9MBs8CjcvOU2jLn4n570S5qMJKcT',
  object: 'chat.completion.chunk',
  created: 1_718_792_949,
  model: 'gpt-4o',
  choices: [{ index: 0, delta, logprobs: null, finish_reason }],
  ...more,
});

const anthropicEvent = (data) => ({ event: data.type, data: JSON.stringify(data) });
const anthropicMessage = (content, stop_reason) => ({
  id: 'msg_013Zva2CMHLNnXjNJJKqJ2EF',
  type: 'message',
  role: 'assistant',
  model: 'claude',
  content,
  stop_reason,
  stop_sequence: null,
  usage: { input_tokens: 25, output_tokens: 1 },
});

/** For each format: the events around the deltas, a delta with some padding, and the response of a call. */
const FORMATS = {
  coze: {
    before: [{ event: 'conversation.chat.created', data: JSON.stringify(chat('created')) }],
    // All deltas of an answer have its id.
    delta: (text) => ({ event: 'conversation.message.delta', data: JSON.stringify(message(0, text)) }),
    after: [
      { event: 'conversation.message.completed', data: JSON.stringify(message(0, '')) },
      { event: 'conversation.chat.completed', data: JSON.stringify(chat('completed')) },
      { event: 'done', data: '"[DONE]"' },
    ],
    response: envelope(chat('in_progress')),
  },
  openai: {
    before: [{ data: JSON.stringify(openAIChunk({ role: 'assistant', content: '' })) }],
    delta: (text, _, padding) => ({
      data: JSON.stringify(openAIChunk({ content: text }, null, { obfuscation: padding })),
    }),
    after: [{ data: JSON.stringify(openAIChunk({}, 'stop')) }, { data: '[DONE]' }],
    response: {
      id: chat('').id,
      object: 'chat.completion',
      created: 1_741_569_952,
      model: 'gpt-4o',
      choices: [{ index: 0, message: { role: 'assistant', content: '你好！', refusal: null }, finish_reason: 'stop' }],
      usage: { prompt_tokens: 19, completion_tokens: 10, total_tokens: 29 },
    },
  },
  anthropic: {
    before: [anthropicEvent({ type: 'message_start', message: anthropicMessage([], null) })],
    delta: (text, _, padding) =>
      anthropicEvent({ type: 'content_block_delta', index: 0, delta: { type: 'text_delta', text }, padding }),
    after: [
      anthropicEvent({ type: 'content_block_stop', index: 0 }),
      anthropicEvent({ type: 'message_delta', delta: { stop_reason: 'end_turn' }, usage: { output_tokens: 15 } }),
      anthropicEvent({ type: 'message_stop' }),
    ],
    response: { ...anthropicMessage([{ type: 'text', text: '你好！' }], 'end_turn'), id: chat('').id },
  },
};

/** The id in the response of a call, in every format. */
export const responseId = chat('').id;

export const responseOf = (format) => FORMATS[format].response;

function wire({ event, data }) {
  return Buffer.from(`${event === undefined ? '' : `event:${event}\n`}data:${data}\n\n`);
}

function deltaOf(format, index, size) {
  const text = content(index, size);
  const { delta } = FORMATS[format];
  const wanted = wire(FORMATS.coze.delta(text, index)).length;
  const padding = Math.max(0, wanted - wire(delta(text, index, '')).length);
  return wire(delta(text, index, 'x'.repeat(padding)));
}

/** The events of a stream as bytes: what comes first, the distinct deltas, what comes last. */
export function streamOf(format, events, size) {
  return {
    before: FORMATS[format].before.map(wire),
    deltas: Array.from({ length: distinct(events) }, (_, index) => deltaOf(format, index, size)),
    after: FORMATS[format].after.map(wire),
  };
}

/** The bytes in pieces of `chunk` bytes, or one piece for each event. */
export function pieces(events, chunk) {
  if (chunk === 'event') return events;
  const bytes = Buffer.concat(events);
  const size = Number(chunk);
  return Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
    bytes.subarray(index * size, (index + 1) * size),
  );
}

const socketEvent = (event_type, data) =>
  JSON.stringify({ id: 'event', event_type, data, detail: { logid: '2024121015' } });

/** The events of a socket as texts: distinct deltas of text or audio, and the last event. `size` is the length of an audio delta. */
export function socketEventsOf(events, size) {
  const audio = (index) =>
    socketEvent('conversation.audio.delta', message(index, content(index, size), { content_type: 'audio' }));
  const text = (index) => socketEvent('conversation.message.delta', message(index, content(index)));
  return {
    deltas: Array.from({ length: distinct(events) }, (_, index) => (size === undefined ? text : audio)(index)),
    last: socketEvent('conversation.chat.completed', chat('completed')),
  };
}
