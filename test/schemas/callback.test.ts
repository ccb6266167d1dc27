import { runInNewContext } from 'node:vm';
import { inspect } from 'node:util';
import { describe, expect, expectTypeOf, test } from 'vitest';
import {
  type Callback,
  callbackSchemas,
  InvalidCallbackError,
  parseCallback,
  UnknownCallbackError,
} from 'coze-client/schemas';
import { isCozeError } from 'coze-client';

const header = {
  event_id: '0d4c8f0e-7484524201249194000',
  created_at: 1_749_042_145_635,
  api_app_id: '7484524201249194000',
};
const bodyOf = (event_type: string, event: object): string =>
  JSON.stringify({ header: { event_type, ...header }, event });
const applicant_info = { user_id: '2100288001', user_name: 'ben' };

const EVENTS: Readonly<Record<Callback['type'], object>> = {
  'bot.published': { bot_id: '7379462189365198898', bot_name: 'Order desk', user_id: '7' },
  'bot.deleted': { bot_id: '7379462189365198898' },
  'bot.unpublished': {},
  'benefit.usage': { id: '68500f2a', consume_time: 1_749_042_145, change_balance: '0.25' },
  'benefit.plugin.scale.requested': { apply_id: '1', resource_id: '2', applicant_info, target_capacity: 30 },
  'benefit.plugin.scale.expired': { apply_id: '1', resource_id: '2', applicant_info, expired_capacity: 10 },
};

function thrownBy(body: string | Uint8Array | object): unknown {
  try {
    return parseCallback(body);
  } catch (error) {
    return error;
  }
}

function revokedProxy(): object {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

describe('parseCallback', () => {
  test.each(Object.entries(EVENTS))('parses %s', (type, event) => {
    expect(parseCallback(bodyOf(type, event))).toEqual({ type, header: { event_type: type, ...header }, event });
  });

  test('knows every callback event in the contract', () => {
    expect(Object.keys(callbackSchemas)).toEqual(Object.keys(EVENTS));
  });

  test('type narrows event', () => {
    const callback = parseCallback(bodyOf('benefit.usage', EVENTS['benefit.usage']));
    if (callback.type !== 'benefit.usage') throw new Error(callback.type);
    expectTypeOf(callback.event.consume_time).toEqualTypeOf<number>();
    expect(callback.event.consume_time).toBe(1_749_042_145);
  });

  test('accepts bytes, and an object that a framework has parsed', () => {
    const text = bodyOf('bot.deleted', { bot_id: '1', bot_name: '订单 🛒' });
    const expected = parseCallback(text);
    expect(parseCallback(new TextEncoder().encode(text))).toEqual(expected);
    expect(parseCallback(Buffer.from(text))).toEqual(expected);
    expect(parseCallback(new TextEncoder().encode(text).buffer)).toEqual(expected);
    expect(parseCallback(runInNewContext('Uint8Array.from(bytes)', { bytes: Buffer.from(text) }))).toEqual(expected);
    expect(parseCallback(JSON.parse(text) as object)).toEqual(expected);
  });

  test('accepts a byte order mark', () => {
    const text = bodyOf('bot.deleted', { bot_id: '1' });
    expect(parseCallback(`\uFEFF${text}`)).toEqual(parseCallback(text));
    expect(parseCallback(Buffer.from(`\uFEFF${text}`))).toEqual(parseCallback(text));
    expect(thrownBy(`\uFEFF\uFEFF${text}`)).toBeInstanceOf(InvalidCallbackError);
  });

  test('has the name of its event as its type, though the body has another', () => {
    const body = bodyOf('bot.deleted', { bot_id: '1' }).replace('{', '{"type":"benefit.usage",');
    expect(parseCallback(body)).toMatchObject({ type: 'bot.deleted', event: { bot_id: '1' } });
  });

  test('keeps unknown fields', () => {
    const event = { bot_id: '1', brand_new: { deep: [1] } };
    expect(parseCallback(bodyOf('bot.deleted', event))).toMatchObject({ event });
  });
});

describe('ids in callbacks', () => {
  test('keep all digits if the platform sends numbers', () => {
    const body = `{"header":{"event_type":"bot.published","event_id":"e","created_at":1749042145635,"api_app_id": 7484524201249194001
    },"event":{"bot_id":7379462189365198899,"user_id" : 7352033921443356673}}`;
    expect(parseCallback(body)).toMatchObject({
      header: { api_app_id: '7484524201249194001', created_at: 1_749_042_145_635 },
      event: { bot_id: '7379462189365198899', user_id: '7352033921443356673' },
    });
  });

  test('keep all digits in lists, and in fields that the contract does not know', () => {
    const event =
      '{"bot_id":1,"bot_ids":[7379462189365198899, 7],"owner":7379462189365198897,"deep":[{"ids":[8]}],"n":9}';
    const body = bodyOf('bot.deleted', {}).replace('"event":{}', `"event":${event}`);
    expect(parseCallback(body)).toMatchObject({
      event: {
        bot_id: '1',
        bot_ids: ['7379462189365198899', '7'],
        owner: '7379462189365198897',
        deep: [{ ids: ['8'] }],
        n: 9,
      },
    });
  });

  test('are only recognised by their key', () => {
    const bot_name = 'he said "bot_id": 7379462189365198899, and \\"id\\": 12}';
    expect(parseCallback(bodyOf('bot.deleted', { bot_name }))).toMatchObject({ event: { bot_name } });
  });
});

describe('an error of parseCallback', () => {
  test.each([
    ['invalid JSON', '{"header":'],
    ['an empty body', ''],
    ['bytes that are not UTF-8', new Uint8Array([0xff, 0xfe])],
  ])('rejects %s', (_what, body) => {
    const error = thrownBy(body);
    expect(error).toBeInstanceOf(InvalidCallbackError);
    expect(error).toMatchObject({ name: 'InvalidCallbackError', issues: [], body: expect.any(String) });
    expect(String(error)).toContain('not valid JSON');
  });

  test.each([
    ['null', 'null', ''],
    ['an array', '[]', ''],
    ['a missing header', '{"event":{}}', 'header'],
    ['a missing event type', '{"header":{},"event":{}}', 'header.event_type'],
    ['a missing event', JSON.stringify({ header: { event_type: 'bot.deleted', ...header } }), 'event'],
    ['a missing field', bodyOf('benefit.usage', { id: '1' }), 'event.consume_time'],
    ['a wrong type', bodyOf('benefit.usage', { id: '1', consume_time: 'now' }), 'event.consume_time'],
  ])('names the path of %s', (_what, body, path) => {
    const error = thrownBy(body);
    expect(error).toBeInstanceOf(InvalidCallbackError);
    expect(error).toMatchObject({ issues: [{ path, message: expect.any(String) }] });
    expect(String(error)).toContain(path);
    expect(isCozeError(error)).toBe(true);
  });

  test.each(['bot.renamed', 'constructor', '__proto__', ''])('carries the type of an unknown event, %j', (type) => {
    const body = bodyOf(type, { any: 'thing' });
    const error = thrownBy(body);
    expect(error).toBeInstanceOf(UnknownCallbackError);
    expect(error).toMatchObject({ name: 'UnknownCallbackError', type, body });
    expect(isCozeError(error)).toBe(true);
  });

  test.each([
    ['a number', 5],
    ['a list', []],
    ['a bigint in it', { header: 1n }],
    ['a revoked proxy', revokedProxy()],
  ])('refuses %s in place of a parsed object', (_what, body) => {
    expect(thrownBy(body as object)).toBeInstanceOf(InvalidCallbackError);
  });

  test('does not print the body', () => {
    for (const body of [
      bodyOf('bot.renamed', { secret: 'canary' }),
      bodyOf('benefit.usage', { id: 'canary' }),
      '{canary',
    ]) {
      const error = thrownBy(body);
      expect(inspect(error) + String(error) + JSON.stringify(error)).not.toContain('canary');
    }
  });
});
