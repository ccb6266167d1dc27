import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SseDecoder } from '../../src/streaming/sse-decoder.js';

type Message = { event: string | undefined; id: string | undefined; data: string };

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

function decode(chunks: readonly Uint8Array[], isTerminator = (_event: string) => false): Message[] {
  const decoder = new SseDecoder();
  const messages: Message[] = [];
  const drain = (): void => {
    for (let message = decoder.messages.shift(); message !== undefined; message = decoder.messages.shift())
      messages.push({ event: message.event, id: message.id, data: message.data });
  };
  for (const chunk of chunks) {
    decoder.write(chunk);
    drain();
  }
  decoder.end(isTerminator);
  drain();
  return messages;
}

/** A direct implementation of the specification. */
function naive(text: string): Message[] {
  const messages: Message[] = [];
  let event: string | undefined;
  let id: string | undefined;
  let data: string[] = [];
  for (const line of [...text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/), '', '']) {
    const [, field = '', value = ''] = /^([^:]*)(?:: ?([^]*))?$/.exec(line) ?? [];
    if (line === '') {
      if (data.length > 0) messages.push({ event, id, data: data.join('\n') });
      [event, id, data] = [undefined, undefined, []];
    } else if (field === 'event') event = value === '' ? undefined : value;
    else if (field === 'data') data.push(value);
    else if (field === 'id' && !value.includes('\0')) id = value;
  }
  return messages;
}

function split(all: Uint8Array, cuts: readonly number[]): Uint8Array[] {
  const at = [...new Set(cuts.map((cut) => cut % (all.length + 1)))].toSorted((a, b) => a - b);
  return [0, ...at].map((start, index) => all.subarray(start, at[index] ?? all.length));
}

const sample =
  '\uFEFFevent:conversation.message.delta\ndata:{"content":"星期三 🌍 e\u0301"}\n\n' +
  ': a comment\nid: 7\nevent: Message\ndata: {"a":\ndata: 1}\nretry: 10\nunknown: x\n\n' +
  'data: 二\n\nevent: done\ndata:\n\n';

describe('SseDecoder', () => {
  it.each([
    ['LF', sample],
    ['CRLF', sample.replaceAll('\n', '\r\n')],
    ['CR', sample.replaceAll('\n', '\r')],
  ])('decodes the same messages for a split at every byte: %s', (_name, text) => {
    const all = bytes(text);
    const whole = decode([all]);
    expect(whole).toEqual(naive(text));
    expect(whole).toHaveLength(4);
    for (let cut = 0; cut <= all.length; cut++) {
      expect(decode([all.subarray(0, cut), all.subarray(cut)])).toEqual(whole);
    }
    expect(decode(Array.from(all, (byte) => Uint8Array.of(byte)))).toEqual(whole);
  });

  it('decodes any lines, line ends and splits as the specification says', () => {
    const value = fc.constantFrom('', 'x', '你好', '🌍', '{"a":1}', ' two  spaces', 'a:b');
    const line = fc.oneof(
      fc.tuple(fc.constantFrom('data', 'event', 'id', 'retry', 'other', ''), fc.constantFrom(':', ': '), value),
      fc.tuple(fc.constantFrom('data', 'event', '', '', ''), fc.constant(''), fc.constant('')),
    );
    const eol = fc.constantFrom('\n', '\r\n', '\r');
    fc.assert(
      fc.property(
        fc.array(fc.tuple(line, eol), { maxLength: 30 }),
        fc.array(fc.nat(), { maxLength: 12 }),
        (lines, cuts) => {
          const text = lines.map(([parts, end]) => parts.join('') + end).join('');
          const all = bytes(text);
          const chunks = split(all, cuts);
          expect(Buffer.concat(chunks)).toEqual(Buffer.from(all));
          expect(decode(chunks)).toEqual(naive(text));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('delivers an event at once whose last line end is a carriage return', () => {
    const decoder = new SseDecoder();
    decoder.write(bytes('data: 1\r\r'));
    expect(decoder.messages.shift()?.data).toBe('1');
    decoder.write(bytes('\ndata: 2\r\r'));
    expect(decoder.messages.shift()?.data).toBe('2');
  });

  it.each([
    ['no line end', 'event:done\ndata:"[DONE]"'],
    ['one line end', 'event:done\ndata:"[DONE]"\n'],
    ['a carriage return', 'event:done\r\ndata:"[DONE]"\r'],
  ])('delivers a last event with %s', (_name, text) => {
    expect(decode([bytes(text)])).toEqual([{ event: 'done', id: undefined, data: '"[DONE]"' }]);
  });

  it('replaces half a character at the end of the body by U+FFFD', () => {
    expect(decode([bytes('data: 你').subarray(0, -1)])).toEqual([{ event: undefined, id: undefined, data: '\uFFFD' }]);
  });

  it('drops events without data, except a terminator at the end of the body', () => {
    const isTerminator = (event: string): boolean => event === 'Done';
    const of = (text: string): (string | undefined)[] =>
      decode([bytes(text)], isTerminator).map((message) => message.event);
    expect(of('event: PING\n\nevent: Message\ndata: {}\n\n')).toEqual(['Message']);
    expect(of('event: Message\ndata: {}\n\nid: 3\nevent: Done\n\n')).toEqual(['Message', 'Done']);
    expect(of('event: Done')).toEqual(['Done']);
    expect(of('\ufeffevent: Done')).toEqual(['Done']);
    expect(of(': bye\nid: 3\nevent: Done\n: bye\nretry: 1\n\n')).toEqual(['Done']);
    expect(of('event: Other\nevent: Done\n')).toEqual(['Done']);
    expect(of('event: Done\nevent: Other\n')).toEqual([]);
    expect(of('event: Done\ndata\n\n')).toEqual(['Done']);
    expect(of('event: Done\n\n: bye\n\n')).toEqual([]);
    expect(of('event: Done\n\n\n\r\n')).toEqual(['Done']);
    expect(of(`: ${'x'.repeat(450)}\nevent: Done\n: ${'x'.repeat(450)}`)).toEqual(['Done']);
    expect(of(`data: ${'x'.repeat(2000)}\nevent: Done`)).toEqual(['Done']);
    expect(of('event: Other\n\n')).toEqual([]);
    expect(of('event: Done\ndata: {}\n\n')).toEqual(['Done']);
    expect(of('data: {}\nevent: Done\n\n')).toEqual(['Done']);
    expect(of('data: {}\r\nevent: Done\r\n\r\n')).toEqual(['Done']);
    expect(of('data: {}\r\n\r\nevent: Done\r\n\r\n')).toEqual([undefined, 'Done']);
  });

  it('with a limit decodes events up to it, and nothing behind the first that is longer', () => {
    const sizes = fc.array(fc.tuple(fc.nat(40), fc.constantFrom('\n', '\r', '\r\n')), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(
        sizes,
        fc.array(fc.nat(), { maxLength: 12 }),
        fc.integer({ min: 10, max: 40 }),
        (events, cuts, limit) => {
          const all = bytes(events.map(([size, eol]) => `data: ${'x'.repeat(size)}${eol}${eol}`).join(''));
          // The last line feed does not count after a carriage return.
          const fits = events.map(([size, eol]) => 6 + size + (eol === '\r\n' ? 3 : 2) <= limit);
          const firstTooLong = fits.indexOf(false);
          const expected = firstTooLong === -1 ? events : events.slice(0, firstTooLong);
          const decoder = new SseDecoder(limit);
          for (const chunk of split(all, cuts)) decoder.write(chunk);
          decoder.end(() => false);
          const decoded: number[] = [];
          for (let message = decoder.messages.shift(); message !== undefined; message = decoder.messages.shift())
            decoded.push(message.data.length);
          expect(decoded).toEqual(expected.map(([size]) => size));
          expect(decoder.isTooLong).toBe(firstTooLong !== -1);
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it('counts bytes, not characters', () => {
    const event = bytes(`data: ${'数'.repeat(100)}\n\n`);
    for (const [limit, isTooLong] of [
      [event.length, false],
      [event.length - 1, true],
    ] as const) {
      const decoder = new SseDecoder(limit);
      decoder.write(event);
      expect(decoder.isTooLong).toBe(isTooLong);
    }
  });

  // In quadratic time, a case takes more than a minute: the time limit of the test is the check.
  it.each([
    ['CR', '\r'],
    ['CRLF', '\r\n'],
  ])('decodes one large chunk with %s in linear time', (_name, eol) => {
    const frame = `event: x${eol}data: ${'y'.repeat(180)}${eol}${eol}`;
    const messages = decode([bytes(frame.repeat(120_000))]);
    expect(messages).toHaveLength(120_000);
    expect(messages.at(-1)).toEqual({ event: 'x', id: undefined, data: 'y'.repeat(180) });
  });
});
