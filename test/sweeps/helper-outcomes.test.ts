/**
 * Every field of the messages of chats and runs as `null`, `''`, `0` and left out: servers in Go write each of them for what is
 * not there, so a helper has one outcome for all.
 */
import { describe, expect, it } from 'vitest';
import { chatting, collect } from '../realtime/chat-peer.js';
import * as sse from '../support/sse-server.node.js';

const { chatReq, json, message, nodeMessage, runReq, sseServer } = sse;
const quiet = { logLevel: 'off' } as const;

type Message = Readonly<Record<string, unknown>>;
/** Takes a field out of a message. */
type Lacks = (whole: Message) => Message;
type Events = readonly (readonly [event: string, data: Message])[];

/** A message with a field as each of its absences. */
const without = (field: string) =>
  [undefined, null, '', 0].map((absence): Lacks => (whole) => ({ ...whole, [field]: absence }));

const outcomeOf = (result: Promise<unknown>): Promise<unknown> =>
  result.catch((error: unknown) => (error instanceof Error ? error.name : error));

const wire = (events: Events): string => events.map(([event, data]) => sse.sse(event, data)).join('');

/** The text and the last answer of a chat stream. */
async function streamed(events: Events): Promise<unknown> {
  const { chat } = await sseServer(
    (res) => sse.send(res, sse.created, wire(events), sse.chatCompleted, sse.done),
    quiet,
  );
  const stream = chat.stream(chatReq);
  const final = await outcomeOf(stream.finalMessage().then(({ content }) => content));
  return { text: await stream.text(), final };
}

/** The answer of a polled chat with the messages. */
async function polled(events: Events): Promise<unknown> {
  const messages = events.map(([, data]) => data);
  const { chat } = await sseServer(
    (res, { path }) => json(res, path === '/v3/chat/message/list' ? messages : sse.chat('completed')),
    quiet,
  );
  return (await chat.createAndPoll(chatReq, { pollInterval: 1 })).answer;
}

/** The text of a reply over a socket. */
async function spoken(events: Events): Promise<unknown> {
  const { session, bot } = await chatting({ client: quiet });
  session.sendText('Hi');
  const reply = session.reply();
  await bot.receive('conversation.message.create');
  bot.begin('chat-1');
  for (const [event, data] of events) bot.peer.send(event, { ...data, chat_id: 'chat-1' });
  bot.chat('chat-1', 'completed');
  const { text } = await reply.completed;
  const pieces = (await collect(reply.textStream)).join('');
  session.close();
  return { text, pieces };
}

/** The text and the output of a run. */
async function run(events: Events): Promise<unknown> {
  const { workflows } = await sseServer((res) => sse.send(res, wire(events), sse.sse('Done', {})), quiet);
  const stream = workflows.runs.stream(runReq);
  return { text: await stream.text(), output: await stream.finalOutput() };
}

const delta = 'conversation.message.delta';
const completed = 'conversation.message.completed';
/** The messages of an answer, of which some lack a field. */
const answers = {
  every: (lacks: Lacks): Events => [
    [delta, lacks(message('h'))],
    [delta, lacks(message('i'))],
    [completed, lacks(message('hi'))],
  ],
  'the last': (lacks: Lacks): Events => [
    [delta, message('h')],
    [delta, message('i')],
    [completed, lacks(message('hi'))],
  ],
  'a fragment': (lacks: Lacks): Events => [
    [delta, message('h')],
    [delta, lacks(message('i'))],
    [completed, message('hi')],
  ],
  'the only': (lacks: Lacks): Events => [[completed, lacks(message('hi'))]],
  'a card': (lacks: Lacks): Events => [[completed, lacks(message('{}', { content_type: 'card' }))]],
};
/** The outcome of a helper for the messages; the same for each absence. */
async function oneOutcome(
  helper: (events: Events) => Promise<unknown>,
  field: string,
  events: (lacks: Lacks) => Events,
): Promise<unknown> {
  const outcomes = await Promise.all(without(field).map((lacks) => helper(events(lacks))));
  for (const outcome of outcomes) expect(outcome).toEqual(outcomes[0]);
  return outcomes[0];
}

const chatFields = [...Object.keys(message('')), 'meta_data', 'created_at', 'section_id', 'reasoning_content'];
const table = chatFields.flatMap((field) =>
  Object.entries(answers).map(([which, events]) => ({ field, which, events })),
);
const noAnswer = 'NoAnswerError';
/** The outcomes where something that the answer needs is lacking. */
const lacking: Readonly<Record<string, object>> = {
  'content of every': { text: '', final: '' },
  'content of the only': { text: '', final: '' },
  'content of a card': { text: '', final: '' },
  'content_type of a card': { text: '{}', final: '{}' },
  'type of every': { text: '', final: noAnswer },
  'type of the last': { text: 'hi', final: noAnswer },
  'type of the only': { text: '', final: noAnswer },
  'type of a card': { text: '', final: noAnswer },
};
/** The outcome of the answers: no other field is needed. */
const wholeAnswer = (which: string) => (which === 'a card' ? { text: '', final: '{}' } : { text: 'hi', final: 'hi' });

describe('a chat message', () => {
  it.each(table)('without its $field has one outcome: $which', async ({ field, which, events }) => {
    const expected = lacking[`${field} of ${which}`] ?? wholeAnswer(which);
    expect(await oneOutcome(streamed, field, events)).toEqual(expected);
    await oneOutcome(polled, field, events);
    const { text, pieces } = Object(await oneOutcome(spoken, field, events));
    expect(expected, 'the text of the reply').toMatchObject({ text });
    expect(pieces, 'the stream of the text and the text').toBe(text);
  });

  it('without its content at the end has the content of its fragments', async () => {
    const { 'the last': last, 'the only': only } = answers;
    expect(await oneOutcome(streamed, 'content', last)).toEqual({ text: 'hi', final: 'hi' });
    expect(await oneOutcome(streamed, 'content', only)).toEqual({ text: '', final: '' });
    expect(await oneOutcome(spoken, 'content', last)).toMatchObject({ text: 'hi', pieces: 'hi' });
    expect(await oneOutcome(polled, 'content', only)).toBe('');
  });
});

it.each([undefined, null, '', 0])('a chat whose usage is %j has none', async (usage) => {
  const ended = sse.sse('conversation.chat.completed', sse.chat('completed', { usage }));
  const { chat } = await sseServer((res) => sse.send(res, sse.created, ended, sse.done), quiet);
  expect(await chat.stream(chatReq).usage()).toBeUndefined();
  const { session, bot } = await chatting({ client: quiet });
  session.sendText('Hi');
  const reply = session.reply();
  await bot.receive('conversation.message.create');
  bot.begin('chat-1');
  bot.chat('chat-1', 'completed', { usage });
  expect((await reply.completed).usage).toBeUndefined();
  session.close();
});

const node = (content: string, more: object = {}): Message =>
  nodeMessage(content, { node_type: 'Message', node_id: '1', node_execute_uuid: 'a', sub_execute_id: 's', ...more });
const end = nodeMessage('{"o":1}', { node_title: 'End', node_type: 'End', node_id: '900001' });
const runs = {
  'a message': (lacks: Lacks): Events => [
    ['Message', lacks(node('h', { node_is_finish: false }))],
    ['Message', lacks(node('i'))],
    ['Message', end],
  ],
  'the end node': (lacks: Lacks): Events => [
    ['Message', node('hi')],
    ['Message', lacks(end)],
  ],
};
/** The outcome of a run in which no content is lacking: no other field is needed. */
const wholeRun = { text: 'hi', output: '{"o":1}' };
const withoutContent: Record<keyof typeof runs, unknown> = {
  'a message': { text: '', output: '{"o":1}' },
  'the end node': { text: 'hi', output: '' },
};
const runFields = [...Object.keys(node('')), 'loop_index', 'batch_index', 'ext', 'usage', 'token', 'cost'];

const runTable = runFields.flatMap((field) =>
  (['a message', 'the end node'] as const).map((which) => ({ field, which, events: runs[which] })),
);

it.each(runTable)('a message of a run without its $field has one outcome: $which', async ({ field, which, events }) => {
  const expected = field === 'content' ? withoutContent[which] : wholeRun;
  expect(await oneOutcome(run, field, events)).toEqual(expected);
});
