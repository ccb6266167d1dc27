/** Bodies of event streams: what servers send, in every way that the specification allows, and damaged. */
import fc from 'fast-check';
import type { BodyEnd, ProtocolName } from './reference-decoder.js';

/** An event before it is written: without a name, or without data. */
interface Draft {
  readonly name: string | undefined;
  readonly data: string | undefined;
}

export interface StreamBody {
  readonly protocol: ProtocolName;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** True if bytes were changed: then the reference knows the events, but not what helpers make of odd payloads. */
  readonly isDamaged: boolean;
  /** Where the bytes are split. */
  readonly chunks: readonly Uint8Array<ArrayBuffer>[];
  /** True for a chunk that comes later than the one before. */
  readonly isLate: readonly boolean[];
  readonly end: BodyEnd;
  /** For the report of a failure. */
  readonly [fc.toStringMethod]?: () => string;
}

type Make = (text: string) => Draft;
const json =
  (name: string, make: (text: string) => unknown): Make =>
  (text) => ({ name, data: JSON.stringify(make(text)) });
const plain =
  (name: string | undefined, data: string | undefined): Make =>
  () => ({ name, data });

const chat = (status: string, more: object = {}) => ({ id: 'c', conversation_id: 'v', bot_id: 'b', status, ...more });
const ids = { conversation_id: 'v', bot_id: 'b', chat_id: 'c' };
const message = (id: string, content: string, more: object = {}) => ({
  ...ids,
  id,
  role: 'assistant',
  type: 'answer',
  content,
  content_type: 'text',
  ...more,
});
const usage = { token_count: 3, output_count: 1, input_count: 2 };
const codes = [1, 4009, 4013, 4016, 4020, 4028, 700_012_006, 4100];
const words = [
  '',
  'Hi',
  '你好',
  '🌍',
  '\n',
  '\r\n',
  '"',
  '\u2028',
  '\ud83d',
  '\\',
  'data: x\n\n',
  '\ufeff',
  ' a',
  '[DONE]',
];

const says: Readonly<Record<ProtocolName, readonly Make[]>> = {
  chat: [
    json('conversation.chat.created', () => chat('created')),
    json('conversation.chat.in_progress', () => chat('in_progress')),
    ...['a', 'b', '__proto__'].map((id) => json('conversation.message.delta', (text) => message(id, text))),
    json('conversation.message.delta', (text) => message('k', text, { content_type: 'card' })),
    ...['a', 'b'].map((id) => json('conversation.message.completed', (text) => message(id, text))),
    json('conversation.message.completed', (text) => message('v', text, { type: 'verbose' })),
    json('conversation.message.completed', (text) => message('k', text, { content_type: 'card' })),
    json('conversation.audio.delta', () => message('s', 'UklGRg==', { content_type: 'audio' })),
  ],
  workflow: [
    json('Message', (content) => node('A', '1', content, false)),
    json('Message', (content) => node('A', '1', content, true)),
    json('Message', (content) => node('B', '2', content, false)),
    json('Message', (content) => node('B', '2', content, true)),
    json('message', (content) => node('B', '2', content, true)),
    json('Message', (content) => node('End', '9', JSON.stringify({ content }), true, 'End')),
    // Nodes that lack marks, and nodes with the marks of an end node that are none.
    ...['Message', 'LLM', 'End', '', undefined].flatMap((node_type) =>
      ['', undefined, 'End'].flatMap((node_title) =>
        ['', '100', '900001'].flatMap((node_id) =>
          [true, false].map((node_is_finish) =>
            json('Message', (text) => {
              const content = node_id === '900001' ? JSON.stringify({ text }) : text;
              return { content, content_type: 'text', node_type, node_title, node_id, node_is_finish };
            }),
          ),
        ),
      ),
    ),
    plain('PING', '{}'),
    plain('PING', ''),
  ],
};
/** The executions of a node in a loop or batch, which speak at the same time. 0 and null may stand for none. */
const loops: readonly Make[] = ['loop_index', 'batch_index'].flatMap((name) =>
  [undefined, null, 0, 1, 2].flatMap((index) =>
    [true, false, false].map((node_is_finish) =>
      json('Message', (content) => ({ ...node('Loop', '', content, node_is_finish, 'LLM'), [name]: index })),
    ),
  ),
);
const odd: readonly Make[] = [
  (text) => ({ name: 'new.event', data: text }),
  json('new.event', (text) => ({ text })),
  (text) => ({ name: undefined, data: text }),
  plain(undefined, undefined),
  plain('new.event', undefined),
  plain('message', 'not JSON'),
  plain('conversation.message.delta', '{"id":'),
  plain('conversation.message.delta', ''),
  plain('conversation.chat.completed', 'null'),
  plain('Message', '{"content":'),
  plain('Message', ''),
  plain('Interrupt', '{}'),
  plain('Interrupt', undefined),
  plain('conversation.chat.requires_action', ''),
  plain('conversation.chat.requires_action', '{"id":0}'),
];
const ends: Readonly<Record<ProtocolName, readonly Make[]>> = {
  chat: [
    json('conversation.chat.completed', () => chat('completed', { usage })),
    json('conversation.chat.completed', () => ({ status: 'completed' })),
    json('conversation.chat.requires_action', () => chat('requires_action')),
    ...codes.map((code) => json('error', (msg) => ({ code, msg }))),
    json('error', (msg) => msg),
    ...codes.map((code) => json('conversation.chat.failed', (msg) => chat('failed', { last_error: { code, msg } }))),
    ...['"[DONE]"', '[DONE]', '', '{"debug_url":"http://d"}', undefined].map((data) => plain('done', data)),
    plain('conversation.stream.done', ''),
    plain('conversation.stream.done', undefined),
    ...['error', 'conversation.chat.failed', 'conversation.chat.completed'].map((name) => plain(name, undefined)),
  ],
  workflow: [
    ...['Interrupt', 'interrupt'].map((name) =>
      json(name, (data) => ({ interrupt_data: { event_id: '1/2', type: 2, data }, node_title: 'Ask' })),
    ),
    ...codes.map((error_code) => json('Error', (error_message) => ({ error_code, error_message }))),
    json('Error', (error_message) => ({ error_code: 2, error_message, debug_url: 'http://e' })),
    (text) => ({ name: 'error', data: text }),
    ...['{}', '{"debug_url":"http://d"}', '', undefined].map((data) => plain('Done', data)),
    plain('done', '{"debug_url":""}'),
    plain('Error', undefined),
    plain('error', undefined),
  ],
};

function node(node_title: string, uuid: string, content: string, node_is_finish: boolean, node_type = 'Message') {
  const node_execute_uuid = `${node_title}${uuid}`;
  return { content, content_type: 'text', node_title, node_seq_id: '0', node_is_finish, node_type, node_execute_uuid };
}

/** Bits of a number choose how an event is written. */
function write({ name, data }: Draft, style: number, index: number, eols: readonly string[]): string {
  const bit = (at: number): boolean => ((style >> at) & 1) === 1;
  const space = bit(0) ? ' ' : '';
  const lines: string[] = [];
  if (bit(1) && bit(2)) lines.push(bit(3) ? ':' : ': keep-alive');
  if (bit(4)) lines.push(`id:${space}${bit(5) && bit(6) ? 'x' : index}`);
  const nameLine = name === undefined ? [] : [name === '' ? 'event' : `event:${space}${name}`];
  const pretty = bit(7) && data !== undefined && isJson(data) ? JSON.stringify(JSON.parse(data), undefined, 1) : data;
  // Data may begin with a space, which is not part of it after a colon.
  const dataLines = (pretty?.split(/\r\n|\r|\n/) ?? []).map(
    (line) => `data:${space || (line.startsWith(' ') ? ' ' : '')}${line}`,
  );
  lines.push(...(bit(8) && bit(9) ? [...dataLines, ...nameLine] : [...nameLine, ...dataLines]));
  if (bit(10) && bit(11)) lines.push('retry: 10', 'unknown: field', 'word');
  // One in eight events has no blank line behind it.
  if (!(bit(12) && bit(13) && bit(14))) lines.push('');
  if (bit(15) && bit(1)) lines.push('');
  return lines.map((line, at) => line + (eols[(style + at) % eols.length] ?? '\n')).join('');
}

function isJson(text: string): boolean {
  try {
    return typeof JSON.parse(text) === 'object';
  } catch {
    return false;
  }
}

const eols = [['\n'], ['\n'], ['\n'], ['\r\n'], ['\r\n'], ['\r'], ['\n', '\r\n', '\r']];
const style = fc.oneof({ weight: 2, arbitrary: fc.constantFrom(0, 1) }, { weight: 3, arbitrary: fc.nat(0xffff) });
const events = (protocol: ProtocolName, usual: readonly Make[]) => {
  const drafts = (pool: readonly Make[]) =>
    fc
      .tuple(fc.constantFrom(...pool), fc.constantFrom(...words), style)
      .map(([make, text, style]) => ({ draft: make(text), style }));
  const body = fc.oneof(
    { weight: 12, arbitrary: drafts(usual) },
    { weight: 1, arbitrary: drafts(odd) },
    { weight: 1, arbitrary: drafts(ends[protocol]) },
  );
  return fc
    .tuple(
      fc.array(body, { maxLength: 9, size: 'max' }),
      fc.array(drafts(ends[protocol]), { maxLength: 3, size: 'max' }),
      fc.array(body, { maxLength: 1 }),
    )
    .map((parts) => parts.flat());
};

const damage = fc.record({
  kind: fc.constantFrom('cut', 'cut', 'change', 'drop', 'repeat', 'insert'),
  at: fc.nat(0xffff),
  length: fc.nat(40),
  byte: fc.oneof(fc.constantFrom(0, 10, 13, 32, 34, 58, 0x80, 0xc3, 0xef, 0xff), fc.nat(255)),
});

function damaged(bytes: Uint8Array<ArrayBuffer>, how: typeof damage extends fc.Arbitrary<infer T> ? T : never) {
  const at = bytes.length === 0 ? 0 : how.at % bytes.length;
  const [head, tail] = [bytes.slice(0, at), bytes.slice(at)];
  const part = tail.slice(0, how.length);
  const rest = tail.slice(how.length);
  if (how.kind === 'cut') return head;
  if (how.kind === 'change') return Uint8Array.from([...head, how.byte, ...tail.slice(1)]);
  if (how.kind === 'drop') return Uint8Array.from([...head, ...rest]);
  if (how.kind === 'repeat') return Uint8Array.from([...head, ...part, ...tail]);
  return Uint8Array.from([...head, how.byte, ...tail]);
}

const encoder = new TextEncoder();
const starts = ['', '', '', '', '', '', '\ufeff', '\n', ': hello\n\n', ' \n', '{"code":4013,"msg":"busy"}', '<html>'];

function bodyOf(protocol: ProtocolName, usual = says[protocol]): fc.Arbitrary<StreamBody> {
  return fc
    .record({
      start: fc.constantFrom(...starts),
      events: events(protocol, usual),
      eols: fc.constantFrom(...eols),
      damage: fc.option(damage, { freq: 1 }),
      isWhole: fc.boolean(),
      cuts: fc.array(fc.nat(0xffff), { maxLength: 6 }),
      isSplit: fc.constantFrom(...Array<boolean>(15).fill(false), true),
      late: fc.nat(0xffff),
      end: fc.constantFrom<BodyEnd[]>('end', 'end', 'end', 'lost', 'open'),
    })
    .map(({ start, events, eols, damage, isWhole, cuts, isSplit, late, end }) => {
      const text = start + events.map(({ draft, style }, index) => write(draft, style, index, eols)).join('');
      const whole = encoder.encode(text);
      const bytes = damage === null || isWhole ? whole : damaged(whole, damage);
      const isDamaged = damage !== null && !isWhole && damage.kind !== 'cut';
      const places = isSplit ? [...bytes.keys()] : cuts.map((cut) => (bytes.length === 0 ? 0 : cut % bytes.length));
      const chunks = split(bytes, places);
      const isLate = chunks.map((_, index) => ((late >> (index % 16)) & 1) === 1);
      const report = (): string =>
        `${protocol}, ${end}${isDamaged ? ', damaged' : ''}: ${JSON.stringify(Buffer.from(bytes).toString())} in ${chunks.map(({ length }) => length).join('+')} late ${late}`;
      return { protocol, bytes, isDamaged, chunks, isLate, end, [fc.toStringMethod]: report };
    });
}

function split(bytes: Uint8Array<ArrayBuffer>, places: readonly number[]): Uint8Array<ArrayBuffer>[] {
  const borders = [0, ...places.toSorted((a, b) => a - b), bytes.length];
  return borders.slice(1).map((border, index) => bytes.slice(borders[index], border));
}

export const streamBodies: fc.Arbitrary<StreamBody> = fc.oneof(
  { weight: 5, arbitrary: bodyOf('chat') },
  { weight: 4, arbitrary: bodyOf('workflow') },
  { weight: 1, arbitrary: bodyOf('workflow', loops) },
);
