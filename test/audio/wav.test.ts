import { AudioError, readWav, readWavHeader, writeWav } from 'coze-client/audio';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joinedOf, outcomeOf, shifted } from './samples.js';
import { chunk, extension, fmt, riff, u32 } from './wav-file.js';

const AUDIO = [1, 2, 3, 4];
const LIST = chunk('LIST', [...new TextEncoder().encode('INFOISFT\x05\0\0\0Lavf\0')]);
const PLAIN = riff([fmt(), chunk('data', AUDIO)]);
const UNKNOWN = 0xffffffff;

describe('readWav', () => {
  test.each([
    ['PCM of 8 bits', { bitDepth: 8 }, { codec: 'pcm', bitDepth: 8 }],
    ['PCM of 16 bits', { sampleRate: 44_100 }, { codec: 'pcm', bitDepth: 16, sampleRate: 44_100 }],
    ['PCM of 32 bits', { bitDepth: 32 }, { codec: 'pcm', bitDepth: 32 }],
    ['stereo', { channels: 2 }, { codec: 'pcm', channels: 2 }],
    ['floats', { tag: 3, bitDepth: 32 }, { codec: 'float', bitDepth: 32 }],
    ['A-law', { tag: 6, bitDepth: 8, sampleRate: 8_000, extra: [0, 0] }, { codec: 'g711a', bitDepth: 8 }],
    ['µ-law', { tag: 7, bitDepth: 8, sampleRate: 8_000, extra: [0, 0] }, { codec: 'g711u', bitDepth: 8 }],
    ['extensible PCM', { tag: 0xfffe, channels: 2, extra: extension(1, 16) }, { codec: 'pcm', channels: 2 }],
    ['extensible floats', { tag: 0xfffe, bitDepth: 32, extra: extension(3, 32) }, { codec: 'float' }],
    ['20 bits in 32', { tag: 0xfffe, bitDepth: 32, extra: extension(1, 20) }, { codec: 'pcm', bitDepth: 32 }],
  ])('returns format and audio of %s', (_, format, expected) => {
    const wav = readWav(riff([fmt(format), chunk('data', AUDIO)]));
    expect(wav).toMatchObject({ channels: 1, ...expected, truncated: false });
    expect([...wav.data]).toEqual(AUDIO);
  });

  test('returns 24-bit audio in whole samples', () => {
    const wav = readWav(riff([fmt({ bitDepth: 24 }), chunk('data', [1, 2, 3])]));
    expect(wav).toMatchObject({ bitDepth: 24, data: Uint8Array.of(1, 2, 3), truncated: false });
  });

  test.each([
    ['other chunks before, between and after', [LIST, fmt(), chunk('fact', u32(2)), chunk('data', AUDIO), LIST]],
    ['the audio before the format', [chunk('data', AUDIO), LIST, fmt()]],
    ['an odd chunk with its padding', [chunk('junk', [9, 9, 9]), fmt(), chunk('data', AUDIO)]],
    ['an odd chunk without padding', [chunk('junk', [9, 9, 9]).slice(0, -1), fmt(), chunk('data', AUDIO)]],
    ['an empty chunk', [chunk('junk', []), fmt(), chunk('data', AUDIO)]],
    ['an incomplete chunk at the end', [fmt(), chunk('data', AUDIO), [0, 0, 0]]],
  ])('finds the audio with %s', (_, chunks) => {
    expect([...readWav(riff(chunks)).data]).toEqual(AUDIO);
  });

  test.each([
    ['the data size 0xFFFFFFFF', UNKNOWN, UNKNOWN],
    ['the data size 0xFFFFFFFF and a valid file size', UNKNOWN, 40],
    ['both sizes 0', 0, 0],
    ['the data size 0 and the file size of the header', 0, 36],
    ['the data size 0 and the file size 0xFFFFFFFF', 0, UNKNOWN],
  ])('with %s, reads up to the end', (_, dataSize, riffSize) => {
    const wav = readWav(riff([fmt(), chunk('data', [...AUDIO, ...LIST], dataSize)], riffSize));
    expect([...wav.data]).toEqual([...AUDIO, ...LIST]);
    expect(wav.truncated).toBe(false);
  });

  test('does not read a chunk after empty audio as audio', () => {
    const wav = readWav(riff([fmt(), chunk('data', []), LIST]));
    expect(wav).toMatchObject({ data: new Uint8Array(0), truncated: false });
  });

  test.each([
    ['has less audio than its header says', chunk('data', AUDIO, 100), AUDIO],
    ['ends inside a sample', chunk('data', [1, 2, 3], 100).slice(0, -1), [1, 2]],
    ['has half a sample too much', chunk('data', [1, 2, 3]), [1, 2]],
    ['ends inside a sample, with unknown length', chunk('data', [1, 2, 3], UNKNOWN).slice(0, -1), [1, 2]],
  ])('truncated is true for a file that %s', (_, data, audio) => {
    const wav = readWav(riff([fmt(), data]));
    expect(wav.truncated).toBe(true);
    expect([...wav.data]).toEqual(audio);
  });

  test.each([
    ['an empty file', new Uint8Array(0), 'This is not a WAV file: it is empty.', 0],
    ['an Ogg file', bytesOf('OggS\0\x02'), 'This is an Ogg file, not a WAV file.', 0],
    ['an MP3 file', bytesOf('ID3\x04\0'), String.raw`a file that starts with "ID3\u0004"`, 0],
    ['an AVI file', bytesOf('RIFF\0\0\0\0AVI LIST'), 'a RIFF file of type "AVI "', 8],
    ['RF64', bytesOf('RF64\xff\xff\xff\xffWAVE'), 'RF64', 0],
    ['a file cut in its header', PLAIN.subarray(0, 30), 'has only 10 bytes instead of 16', 20],
    ['a file cut before the format', PLAIN.subarray(0, 12), 'ends after 12 bytes, without format', 12],
    ['a file without format', riff([chunk('data', AUDIO)]), 'without format (a "fmt " chunk)', 24],
    ['a file without audio', riff([fmt()]), 'without audio (a "data" chunk)', 36],
    ['a short format', riff([chunk('fmt ', [1, 0, 1, 0])]), 'has only 4 bytes instead of 16', 20],
    ['ADPCM', withFormat({ tag: 2, bitDepth: 4, block: 256 }), 'codec is Microsoft ADPCM (format tag 0x2)', 20],
    ['an unknown codec', withFormat({ tag: 0x1234 }), 'codec is unknown (format tag 0x1234)', 20],
    ['an unknown codec in the extension', withFormat(unknownTag()), 'codec is unknown (format tag 0x101)', 20],
    ['a codec with its own GUID', withFormat(foreignGuid()), 'has no format tag, only a GUID', 44],
    ['a short extensible format', withFormat({ tag: 0xfffe }), 'has only 16 bytes instead of 40', 20],
    ['12 bits', withFormat({ bitDepth: 12, block: 2 }), 'The bit depth is 12', undefined],
    ['floats of 64 bits', withFormat({ tag: 3, bitDepth: 64 }), 'it must be 32', undefined],
    ['no channels', withFormat({ channels: 0 }), 'There are 0 channels', undefined],
    ['no sample rate', withFormat({ sampleRate: 0 }), 'The sample rate is 0', undefined],
    ['24 bits in 32', withFormat({ bitDepth: 24, block: 4 }), '1 × 24 bits do not make blocks of 4 bytes', 32],
  ])('rejects %s and says why', (_, file, message, offset) => {
    const error = outcomeOf(() => readWav(file));
    expect(error).toBeInstanceOf(AudioError);
    expect(error).toMatchObject({ message: expect.stringContaining(message), offset });
  });

  test('returns a view of the file, at any offset of its buffer', () => {
    const file = shifted(PLAIN);
    const { data } = readWav(file);
    expect([...data]).toEqual(AUDIO);
    expect(data.buffer).toBe(file.buffer);
  });

  test('any damaged file gives format and audio, or an AudioError', () => {
    const damage = fc.array(fc.tuple(fc.nat(PLAIN.length - 1), fc.nat(255)), { maxLength: 4 });
    fc.assert(
      fc.property(damage, fc.nat(PLAIN.length), (changes, length) => {
        const file = Uint8Array.from(PLAIN);
        for (const [at, byte] of changes) file[at] = byte;
        const result = outcomeOf(() => readWav(file.subarray(0, length)));
        if (!(result instanceof AudioError)) expect(result).toHaveProperty('data');
      }),
      { numRuns: 3_000 },
    );
  });
});

describe('readWavHeader', () => {
  const file = riff([LIST, fmt(), chunk('fact', u32(2)), chunk('data', AUDIO), LIST]);

  test('returns undefined until the audio starts', () => {
    const dataOffset = file.length - AUDIO.length - LIST.length;
    for (let length = 0; length < dataOffset; length += 1)
      expect(readWavHeader(file.subarray(0, length)), `${length} bytes`).toBeUndefined();
    for (let length = dataOffset; length <= file.length; length += 1)
      expect(readWavHeader(file.subarray(0, length))).toEqual({
        codec: 'pcm',
        sampleRate: 24_000,
        channels: 1,
        bitDepth: 16,
        dataOffset,
        dataLength: AUDIO.length,
      });
  });

  test.each([
    [UNKNOWN, UNKNOWN],
    [0, 0],
  ])('dataLength is undefined with the data size %i and the file size %i', (dataSize, riffSize) => {
    const header = readWavHeader(riff([fmt(), chunk('data', [], dataSize)], riffSize));
    expect(header).toMatchObject({ dataOffset: 44, dataLength: undefined });
  });

  test.each([
    ['the first byte is wrong', bytesOf('O'), 'starts with "O"'],
    ['the type is wrong', bytesOf('RIFF\0\0\0\0WAX'), 'of type "WAX"'],
    ['the format comes after the audio', riff([chunk('data', AUDIO)]), 'format after its audio'],
    ['the codec is not supported', riff([fmt({ tag: 2 })]), 'Microsoft ADPCM'],
  ])('throws as soon as %s', (_, start, message) => {
    expect(() => readWavHeader(start)).toThrow(message);
  });
});

describe('writeWav', () => {
  test('refuses audio of more than 4 GB', () => {
    // Memory that is not used: the length is checked before the audio is copied.
    const data = new Uint8Array(2 ** 32);
    expect(() => writeWav(data, { sampleRate: 24_000 })).toThrow('A WAV file holds at most 4 GB');
  });

  test('writes mono PCM16 by default', () => {
    expect(writeWav(Uint8Array.from(AUDIO), { sampleRate: 24_000 })).toEqual(PLAIN);
  });

  test.each([
    ['g711u', 7, 8],
    ['g711a', 6, 8],
    ['float', 3, 32],
  ] as const)('writes %s with its default depth, a longer format and a fact chunk', (codec, tag, bitDepth) => {
    const format = fmt({ tag, bitDepth, sampleRate: 8_000, extra: [0, 0] });
    const count = AUDIO.length / (bitDepth / 8);
    expect(writeWav(Uint8Array.from(AUDIO), { sampleRate: 8_000, codec })).toEqual(
      riff([format, chunk('fact', u32(count)), chunk('data', AUDIO)]),
    );
  });

  test('readWav returns what writeWav wrote, in every format', () => {
    const format = fc.record({
      sampleRate: fc.integer({ min: 1, max: 192_000 }),
      channels: fc.integer({ min: 1, max: 9 }),
    });
    const coding = fc.constantFrom(
      { codec: 'pcm', bitDepth: 8 } as const,
      { codec: 'pcm', bitDepth: 16 } as const,
      { codec: 'pcm', bitDepth: 24 } as const,
      { codec: 'pcm', bitDepth: 32 } as const,
      { codec: 'float', bitDepth: 32 } as const,
      { codec: 'g711a', bitDepth: 8 } as const,
      { codec: 'g711u', bitDepth: 8 } as const,
    );
    fc.assert(
      fc.property(format, coding, fc.uint8Array({ maxLength: 200 }), (format, coding, bytes) => {
        const block = (format.channels * coding.bitDepth) / 8;
        const data = bytes.subarray(0, bytes.length - (bytes.length % block));
        const file = writeWav(shifted(data), { ...format, ...coding });
        expect(file.length % 2).toBe(0);
        const wav = readWav(file);
        expect(wav).toEqual({ ...format, ...coding, data: Uint8Array.from(data), truncated: false });
        expect(writeWav(wav.data, wav)).toEqual(file);
      }),
    );
  });

  test('the padding byte counts in the file size, not in the data size', () => {
    const file = writeWav(Uint8Array.of(7), { sampleRate: 8_000, bitDepth: 8 });
    expect(file).toEqual(riff([fmt({ sampleRate: 8_000, bitDepth: 8 }), chunk('data', [7])]));
    expect(file).toHaveLength(46);
  });

  test.each([
    ['half a sample', 3, { sampleRate: 8_000 }, '3 bytes do not divide into blocks of 2 bytes (1 × 16 bits)'],
    ['one channel of two', 2, { sampleRate: 8_000, channels: 2 }, 'blocks of 4 bytes (2 × 16 bits)'],
    ['a fraction of a rate', 0, { sampleRate: 11_025.5 }, 'The sample rate is 11025.5'],
    ['no rate', 0, { sampleRate: NaN }, 'The sample rate is NaN'],
    ['no channels', 0, { sampleRate: 8_000, channels: 0 }, 'There are 0 channels'],
    [
      'a bit depth that the codec does not have',
      0,
      { sampleRate: 8_000, codec: 'g711a', bitDepth: 16 },
      'it must be 8',
    ],
    ['an unsupported codec', 0, { sampleRate: 8_000, codec: 'opus' }, 'The codec is opus: it must be one of pcm'],
  ])('rejects %s', (_, length, format, message) => {
    const error = outcomeOf(() => writeWav(new Uint8Array(length), format as Parameters<typeof writeWav>[1]));
    expect(error).toBeInstanceOf(AudioError);
    expect(error).toHaveProperty('message', expect.stringContaining(message));
  });
});

test('readWavHeader and readWav find the same audio', () => {
  const whole = riff([LIST, fmt({ channels: 2 }), chunk('data', AUDIO)]);
  let received = new Uint8Array(0);
  for (const byte of whole) {
    received = Uint8Array.from(joinedOf([received, Uint8Array.of(byte)]));
    if (readWavHeader(received) !== undefined) break;
  }
  const header = readWavHeader(received);
  expect(whole.subarray(header?.dataOffset)).toEqual(readWav(whole).data);
});

function withFormat(format: Parameters<typeof fmt>[0]): Uint8Array {
  return riff([fmt(format), chunk('data', AUDIO)]);
}

function unknownTag(): NonNullable<Parameters<typeof fmt>[0]> {
  return { tag: 0xfffe, extra: extension(0x101, 16) };
}

function foreignGuid(): NonNullable<Parameters<typeof fmt>[0]> {
  return {
    tag: 0xfffe,
    extra: extension(
      1,
      16,
      Array.from({ length: 14 }, () => 0x42),
    ),
  };
}

function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}
