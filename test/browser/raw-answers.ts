/** The answers of raw servers to pages. The page knows them by name, the test runner gives them. */
import { answers, answersAndEnds, answersAndResets, ok, type Answer, type Case } from '../http/raw/cases.js';
import { bodyEnds, emptyBodies } from '../http/raw/framing-cases.js';

/** `hello`, as gzip. */
const gzip = Uint8Array.from([
  31, 139, 8, 0, 0, 0, 0, 0, 0, 3, 203, 72, 205, 201, 201, 7, 0, 134, 166, 16, 54, 5, 0, 0, 0,
]);
const coded = [ok, 'content-encoding: gzip'];

const brokenBefore =
  (how: 'end' | 'reset'): Answer =>
  async (peer) => {
    await peer.request();
    peer[how]();
  };

/** The cases of `test/http/raw` that say something in a page, and a few with what Node has a larger table for. */
export const pageCases: readonly Case[] = [
  ...bodyEnds,
  ...emptyBodies,
  {
    name: 'gzip is decoded',
    answer: answers([...coded, `content-length: ${gzip.length}`], gzip),
    outcome: { status: 200, body: 'hello' },
  },
  {
    name: 'gzip that is cut is a fault',
    answer: answers([...coded, `content-length: ${gzip.length - 9}`], gzip.subarray(0, -9)),
    outcome: { status: 200, body: 'hello', fault: { sent: true } },
    except: {
      page: {
        outcome: { status: 200, body: 'hello' },
        because: 'Chromium takes a cut coding for the end of the body.',
      },
    },
  },
  {
    name: 'a FIN before the head is a fault',
    answer: brokenBefore('end'),
    outcome: { fault: { sent: 'unknown' } },
  },
  {
    name: 'a reset before the head is a fault',
    answer: brokenBefore('reset'),
    outcome: { fault: { sent: 'unknown' } },
  },
  {
    name: 'a FIN in the head is a fault',
    answer: async (peer) => {
      await peer.request();
      await peer.send(`${ok}\r\ncontent-le`);
      peer.end();
    },
    outcome: { fault: { sent: 'unknown' } },
  },
];

const json = 'content-type: application/json';
const eventStream = [ok, 'content-type: text/event-stream'];
const chat = (status: string) =>
  `event: conversation.chat.${status}\ndata: {"id":"1","conversation_id":"2","bot_id":"3","status":"${status}"}\n\n`;

/** Answers to calls. */
const toCalls = {
  silence: (peer) => peer.request(),
  'a FIN before the head': brokenBefore('end'),
  'a reset before the head': brokenBefore('reset'),
  'a head without CORS': async (peer) => {
    await peer.request();
    await peer.send(`${ok}\r\ncontent-length: 2\r\n\r\n{}`);
  },
  'JSON that is cut': answersAndEnds([ok, json, 'content-length: 50'], '{"code":'),
  'bytes that are cut': answersAndEnds([ok, 'content-type: audio/mpeg', 'content-length: 50'], 'abc'),
  'a body that never ends': answers([ok, 'content-length: 50'], 'abc'),
  'a stream that is reset': answersAndResets(eventStream, chat('created')),
  'a stream that never ends': answers(eventStream, chat('created')),
  'a stream whose second event waits for the reader': async (peer, clientHasBytes) => {
    await peer.request();
    await peer.answer(eventStream, chat('created'));
    await clientHasBytes;
    await peer.send(`${chat('completed')}event: done\ndata: "[DONE]"\n\n`);
    peer.end();
  },
  'a redirect to another origin': async (peer) => {
    const [name, port = ''] = (await peer.request()).header('host')?.split(':') ?? [];
    if (name === 'localhost') return peer.answer([ok, json, 'content-length: 10'], '{"code":0}');
    const location = `location: http://localhost:${port}/`;
    return peer.answer(['HTTP/1.1 302 Found', location, 'content-length: 0']);
  },
} satisfies Record<string, Answer>;

export type AnswerToCall = keyof typeof toCalls;

export const rawAnswers: ReadonlyMap<string, Answer> = new Map<string, Answer>([
  ...pageCases.map(({ name, answer }) => [name, answer] as const),
  ...Object.entries(toCalls),
]);
