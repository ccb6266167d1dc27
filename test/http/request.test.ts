import { describe, expect, it } from 'vitest';
import { buildRequest } from '../../src/http/request.js';
import type { Operation } from '../../src/http/index.js';
import { CozeError } from '../../src/errors/index.js';
import { createChat, getBot } from '../support/operations.js';

const target = (params: object, query?: Record<string, unknown>, operation: Operation = getBot) =>
  buildRequest(operation, params, query).target;
const bodyOf = (params: object, operation = createChat) => buildRequest(operation, params, undefined).body;

const parsed = (body: unknown) => JSON.parse(typeof body === 'string' ? body : 'no text');

describe('a path', () => {
  it('percent-encodes ids, so that no value can change the path', () => {
    expect(target({ bot_id: 'a/b?c#d e&%2e 中' })).toBe('/v1/bots/a%2Fb%3Fc%23d%20e%26%252e%20%E4%B8%AD');
  });

  it.each([
    ['an empty id', '', 'bot_id is empty'],
    ['a blank id', '  ', 'bot_id is empty'],
    ['one dot', '.', 'lead to another endpoint'],
    ['two dots', '..', 'lead to another endpoint'],
    ['a number', 2 ** 53, 'lose digits above 2^53'],
    ['a bigint', 7379462189365198898n, 'Pass it as a string'],
    ['nothing', undefined, 'bot_id is missing'],
    ['null', null, 'bot_id is missing'],
    ['an object', {}, 'bot_id must be a string, not object'],
    ['half a surrogate pair', '\ud800', 'surrogate'],
  ])('refuses %s and names the reason', (_, bot_id, reason) => {
    expect(() => target({ bot_id })).toThrow(CozeError);
    expect(() => target({ bot_id })).toThrow(reason);
  });

  it('takes a number that has all its digits', () => {
    expect(target({ bot_id: 7_379_462_189 })).toBe('/v1/bots/7379462189');
  });

  it('fills in several names and keeps the text around them', () => {
    const operation: Operation = { id: 'x', method: 'GET', path: '/v1/a/{a_id}/b/{b_id}/c' };
    expect(target({ a_id: '1', b_id: '2', rest: 'r' }, undefined, operation)).toBe('/v1/a/1/b/2/c?rest=r');
  });
});

describe('a query', () => {
  it('encodes names and values', () => {
    expect(target({ bot_id: '1', 'a&b': 'c&d=e#f g', flag: false, n: 0, empty: '' })).toBe(
      '/v1/bots/1?a%26b=c%26d%3De%23f%20g&flag=false&n=0&empty=',
    );
  });

  it('joins arrays with commas and leaves out undefined and null', () => {
    expect(target({ bot_id: '1', ids: ['a', 'b,c', undefined, null], none: undefined, nil: null, no: [] })).toBe(
      '/v1/bots/1?ids=a,b%2Cc',
    );
  });

  it('contains the parameters of the options, which replace those of the method', () => {
    expect(target({ bot_id: '1', a: 'x', b: 'y' }, { b: 'z', c: 1 })).toBe('/v1/bots/1?a=x&b=z&c=1');
    expect(target({ bot_id: '1', a: 'x' }, { a: undefined })).toBe('/v1/bots/1');
  });

  it.each([
    [{ workspace_id: 2 ** 53 }, 'workspace_id is a number'],
    [{ connector_ids: ['1', 2 ** 53] }, 'connector_ids is a number'],
    [{ size: NaN }, 'finite'],
    [{ size: Infinity }, 'finite'],
    [{ filter: { a: 1 } }, 'of type object'],
    [{ filter: () => 1 }, 'of type function'],
    [{ text: '\udc00' }, 'surrogate'],
  ])('refuses %o', (params, reason) => {
    expect(() => target({ bot_id: '1', ...params })).toThrow(reason);
    expect(() => target({ bot_id: '1' }, params)).toThrow(CozeError);
  });
});

describe('a JSON body', () => {
  it('contains the fields that are neither in the path nor in the query, also unknown ones', () => {
    const built = buildRequest(
      createChat,
      { conversation_id: 'c 1', bot_id: '2', brand_new: { deep: [1] } },
      undefined,
    );
    expect(built.target).toBe('/v3/chat?conversation_id=c%201');
    expect(parsed(built.body)).toEqual({ bot_id: '2', brand_new: { deep: [1] } });
  });

  it('is an empty object if there are no params', () => {
    expect(buildRequest(createChat, undefined, undefined).body).toBe('{}');
  });

  it('contains arrays and objects as JSON text where the contract requires it', () => {
    const items = [{ type: 'text', text: 'hi' }];
    const params = {
      additional_messages: [{ role: 'user', content: items }, { content: 'plain' }, { content: null }, {}, null],
      shortcut_command: { command_id: '1', parameters: { file: { file_id: '9' }, text: 'x', none: null } },
    };
    expect(parsed(bodyOf(params))).toMatchObject({
      additional_messages: [
        { role: 'user', content: JSON.stringify(items) },
        { content: 'plain' },
        { content: null },
        {},
        null,
      ],
      shortcut_command: { command_id: '1', parameters: { file: '{"file_id":"9"}', text: 'x', none: null } },
    });
  });

  it('contains the type of a message content that has none', () => {
    const additional_messages = [{ content: [] }, { content: 'x' }, { content: 'x', content_type: 'card' }, {}];
    const sent = parsed(bodyOf({ additional_messages }));
    expect(sent.additional_messages.map((message: { content_type?: string }) => message.content_type)).toEqual([
      'object_string',
      'text',
      'card',
      undefined,
    ]);
  });

  it('does not change the objects of the caller', () => {
    const params = Object.freeze({
      conversation_id: '1',
      additional_messages: Object.freeze([Object.freeze({ content: Object.freeze([{ type: 'text' }]) })]),
      shortcut_command: Object.freeze({ parameters: Object.freeze({ a: Object.freeze({}) }) }),
    });
    const before = JSON.stringify(params);
    bodyOf(params);
    expect(JSON.stringify(params)).toBe(before);
  });

  it('contains a key named __proto__ as data', () => {
    expect(bodyOf(JSON.parse('{"parameters":{"__proto__":{"a":1}}}'))).toBe('{"parameters":{"__proto__":{"a":1}}}');
  });

  it('refuses values that JSON cannot represent, with the cause', () => {
    const circle: Record<string, unknown> = {};
    circle['circle'] = circle;
    for (const params of [{ n: 1n }, circle]) {
      expect(() => bodyOf(params)).toThrow(CozeError);
      expect(() => bodyOf(params)).toThrow('cannot be written');
    }
  });
});
