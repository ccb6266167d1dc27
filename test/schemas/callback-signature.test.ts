/** The signature is the hexadecimal SHA-1 of the timestamp, the nonce, the token of the app and the raw body. */
import { createHash } from 'node:crypto';
import { inspect } from 'node:util';
import { afterEach, beforeEach, describe, expect, expectTypeOf, test, vi } from 'vitest';
import { type Callback, CallbackSignatureError, InvalidCallbackError, parseCallback } from 'coze-client/schemas';
import { isCozeError } from 'coze-client';

const token = 'canary_token';
const now = 1_749_042_145_635;
const header = { event_type: 'bot.deleted', event_id: 'e', created_at: now, api_app_id: '7' };
const text = JSON.stringify({ header, event: { bot_id: '1', bot_name: '订单 🛒' } });

const sha1 = (content: string): string => createHash('sha1').update(content).digest('hex');

function signed(body: string, { timestamp = String(now), nonce = 'n0nce', by = token } = {}): Record<string, string> {
  const signature = sha1(timestamp + nonce + by + body);
  return { 'X-Coze-Timestamp': timestamp, 'X-Coze-Nonce': nonce, 'X-Coze-Signature': signature };
}

const refusalOf = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => expect.unreachable('The callback was accepted.'),
    (error: unknown) => error,
  );

beforeEach(() => {
  vi.useFakeTimers({ now, toFake: ['Date'] });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a signed callback is parsed', () => {
  const headers = signed(text);
  const lowerCase = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));

  test.each([
    ['text', text],
    ['bytes', new TextEncoder().encode(text)],
    ['a Buffer', Buffer.from(text)],
    ['an ArrayBuffer', new TextEncoder().encode(text).buffer],
  ])('from %s', async (_what, body) => {
    expect(await parseCallback(body, { headers, token })).toEqual(parseCallback(text));
  });

  test.each([
    ['a Headers', new Headers(headers)],
    ['a plain object', headers],
    ['the headers of Node', lowerCase],
    ['a Map of them', new Map(Object.entries(lowerCase))],
    ['a Map', new Map(Object.entries(headers))],
    ['headers as lists', Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value]]))],
  ])('with %s', async (_what, given) => {
    expect(await parseCallback(text, { headers: given, token })).toMatchObject({ type: 'bot.deleted' });
  });

  test('with the signature of a known request', async () => {
    const body =
      '{"header":{"event_type":"bot.unpublished","event_id":"e","created_at":1,"api_app_id":"7"},"event":{}}';
    const known = {
      'X-Coze-Timestamp': '1749042145635',
      'X-Coze-Nonce': 'abc',
      'X-Coze-Signature': '3313f80a05755015c74da20cfa4eb709b2c3ec4d',
    };
    expect(await parseCallback(body, { headers: known, token: 'secret' })).toMatchObject({ type: 'bot.unpublished' });
  });

  test('and has its type', () => {
    const parse = () => parseCallback(text, { headers, token });
    expectTypeOf(parse).returns.toEqualTypeOf<Promise<Callback>>();
    expectTypeOf(parseCallback(text)).toEqualTypeOf<Callback>();
  });
});

describe('a callback is refused', () => {
  const wrong = { reason: 'wrong', name: 'CallbackSignatureError' };
  const headers = signed(text);

  test.each([
    ['with the token of another app', text, headers, 'other'],
    ['with another body', text.replace('"1"', '"2"'), headers, token],
    ['with a body that was parsed and written again', JSON.stringify(JSON.parse(text), null, 1), headers, token],
    ['with another timestamp', text, { ...headers, 'X-Coze-Timestamp': String(now + 1) }, token],
    ['with another nonce', text, { ...headers, 'X-Coze-Nonce': 'other' }, token],
    [
      'with the start of the signature',
      text,
      { ...headers, 'X-Coze-Signature': headers['X-Coze-Signature']?.slice(0, 39) ?? '' },
      token,
    ],
    [
      'with more than the signature',
      text,
      { ...headers, 'X-Coze-Signature': `${headers['X-Coze-Signature']}0` },
      token,
    ],
    ['with another signature of its length', text, { ...headers, 'X-Coze-Signature': sha1('x') }, token],
  ])('%s', async (_what, body, given, by) => {
    const error = await refusalOf(parseCallback(body, { headers: given, token: by }));
    expect(error).toBeInstanceOf(CallbackSignatureError);
    expect(error).toMatchObject({ ...wrong, body });
    expect(isCozeError(error)).toBe(true);
  });

  test.each(['X-Coze-Timestamp', 'X-Coze-Nonce', 'X-Coze-Signature'])('without %s', async (name) => {
    for (const value of [undefined, '']) {
      const error = await refusalOf(parseCallback(text, { headers: { ...headers, [name]: value }, token }));
      expect(error).toMatchObject({ reason: 'missing', message: expect.stringContaining(name) });
    }
    expect(await refusalOf(parseCallback(text, { headers: new Headers(), token }))).toMatchObject({
      reason: 'missing',
    });
  });

  test.each([
    ['older than five minutes', -300_001, 'ago'],
    ['more than five minutes ahead', 300_001, 'ahead'],
  ])('%s', async (_what, offset, said) => {
    const stale = signed(text, { timestamp: String(now + offset) });
    expect(await refusalOf(parseCallback(text, { headers: stale, token }))).toMatchObject({
      reason: 'stale',
      message: expect.stringContaining(said),
    });
  });

  test('with a timestamp that is no number', async () => {
    const odd = signed(text, { timestamp: 'yesterday' });
    expect(await refusalOf(parseCallback(text, { headers: odd, token }))).toMatchObject({ reason: 'stale' });
  });

  test('and its error holds no secret', async () => {
    const errors = [
      await refusalOf(parseCallback(text, { headers: { ...headers, 'X-Coze-Nonce': 'other' }, token })),
      await refusalOf(parseCallback(text, { headers: signed(text, { timestamp: '0' }), token })),
    ];
    for (const error of errors) {
      const printed = inspect(error) + String(error) + JSON.stringify(error);
      for (const secret of [token, headers['X-Coze-Signature'] ?? '', '订单']) expect(printed).not.toContain(secret);
    }
  });
});

describe('maxAge', () => {
  const old = signed(text, { timestamp: String(now - 600_000) });

  test('sets the largest age', async () => {
    expect(await parseCallback(text, { headers: old, token, maxAge: 600_000 })).toMatchObject({ type: 'bot.deleted' });
    expect(await refusalOf(parseCallback(text, { headers: old, token, maxAge: 599_999 }))).toMatchObject({
      reason: 'stale',
    });
  });

  test('of Infinity accepts any age, but not a wrong signature', async () => {
    const ancient = signed(text, { timestamp: '0' });
    expect(await parseCallback(text, { headers: ancient, token, maxAge: Infinity })).toMatchObject({
      type: 'bot.deleted',
    });
    const forged = { ...ancient, 'X-Coze-Signature': sha1('x') };
    expect(await refusalOf(parseCallback(text, { headers: forged, token, maxAge: Infinity }))).toMatchObject({
      reason: 'wrong',
    });
  });

  test.each([-1, Number.NaN, '5 minutes'])('of %j is refused', async (maxAge) => {
    const check = { headers: old, token, maxAge: maxAge as number };
    expect(String(await refusalOf(parseCallback(text, check)))).toContain('maxAge');
  });
});

describe('a check that cannot be made is refused', () => {
  const headers = signed(text);

  test('a parsed body, because the signature is over the raw one', async () => {
    const parsed = JSON.parse(text) as string;
    const error = await refusalOf(parseCallback(parsed, { headers, token }));
    expect(String(error)).toContain('raw body');
    expect(String(error)).toContain('express.raw');
  });

  test.each([
    ['no token', { headers, token: undefined }, 'token is missing'],
    ['an empty token', { headers, token: '' }, 'token is empty'],
    ['no headers', { token }, 'headers is missing'],
    ['null', null, 'second argument'],
    ['undefined', undefined, 'second argument'],
  ])('%s', async (_what, check, said) => {
    expect(String(await refusalOf(parseCallback(text, check as never)))).toContain(said);
  });
});

describe('what throws when it is read is the cause of a CozeError', () => {
  const throwing = (): never => {
    throw new RangeError('not now');
  };
  const unreadable = (name: string): object => Object.defineProperty({}, name, { enumerable: true, get: throwing });
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();

  test.each([
    ['get of the headers', { headers: { get: throwing }, token }],
    ['a getter of get', { headers: unreadable('get'), token }],
    ['a getter of a header', { headers: unreadable('X-Coze-Nonce'), token }],
    ['a value of a header', { headers: { get: () => ({ toString: throwing }) }, token }],
    ['headers that are a revoked proxy', { headers: proxy, token }],
    ['a getter of headers', unreadable('headers')],
    [
      'a getter of token',
      Object.defineProperties({ headers: {} }, Object.getOwnPropertyDescriptors(unreadable('token'))),
    ],
    ['a getter of maxAge', unreadable('maxAge')],
    ['a revoked proxy', proxy],
  ])('%s', async (_what, check) => {
    const error = await refusalOf(parseCallback(text, check as never));
    expect(error).toMatchObject({ name: 'CozeError', cause: expect.any(Error) });
  });
});

test('a byte order mark before a callback belongs to what is signed, and not to the JSON', async () => {
  const marked = `\uFEFF${text}`;
  const headers = signed(marked);
  expect(await parseCallback(marked, { headers, token })).toEqual(parseCallback(text));
  expect(await parseCallback(Buffer.from(marked), { headers, token })).toEqual(parseCallback(text));
  expect(await refusalOf(parseCallback(text, { headers, token }))).toMatchObject({ reason: 'wrong' });
});

test('a signed body that is no callback is invalid', async () => {
  expect(await refusalOf(parseCallback('{}', { headers: signed('{}'), token }))).toBeInstanceOf(InvalidCallbackError);
});
