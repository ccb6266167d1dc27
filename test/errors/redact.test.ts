import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { redactCause, redactNamedSecrets, safeCause } from '../../src/errors/redact-cause.js';
import { redactError, redactHeaders, Redactor, redactText, withoutSecret } from '../../src/errors/redact.js';
import { isHarmless } from '../../src/errors/secret-forms.js';
import { credentialsOf } from '../../src/http/headers.js';
import { APIConnectionError, APIUserAbortError } from '../../src/errors/index.js';
import { linked } from '../support/error-link.js';

const secret = 'pat/a+b="1"c';

const forms: Record<string, (text: string) => string> = {
  'as it is': (text) => text,
  'in JSON': (text) => JSON.stringify(text),
  'in JSON within JSON': (text) => JSON.stringify(JSON.stringify(text)),
  'in a URL': encodeURIComponent,
  'in a form': (text) => new URLSearchParams({ text }).toString(),
  'in Base64': (text) => Buffer.from(text).toString('base64'),
  'in Base64 for URLs': (text) => Buffer.from(text).toString('base64url'),
};

describe.each(Object.entries(forms))('a secret %s', (_, written) => {
  const text = `<${written(secret)}>`;
  const bare = written(secret).replaceAll(/^[\\"]+|^text=|[\\"=]+$/g, '');

  it('is masked in text, in logs, and in keys and values of JSON', () => {
    expect(bare.length).toBeGreaterThanOrEqual(secret.length);
    const said = { msg: text, [text]: [{ text }] };
    for (const masked of [withoutSecret(text, secret), redactText(text, secret), withoutSecret(said, secret)]) {
      expect(JSON.stringify(masked)).toContain('***');
      expect(JSON.stringify(masked)).not.toContain(JSON.stringify(bare).slice(1, -1));
    }
  });
});

describe('masking', () => {
  it('covers characters that only forms encode', () => {
    const odd = "it's (my) ~secret!";
    expect(withoutSecret(new URLSearchParams({ text: odd }).toString(), odd)).toBe('text=***');
  });

  it('covers values of keys such as access_token, even if no secret is known', () => {
    const said = { data: [{ access_token: 'a', refresh_token: 'b', device_code: 7, token_type: 'Bearer' }] };
    expect(withoutSecret(said, undefined)).toEqual({
      data: [{ access_token: '***', refresh_token: '***', device_code: '***', token_type: 'Bearer' }],
    });
  });

  it('covers texts of keys that name a secret, and no number', () => {
    const said = {
      token: 'a',
      token_type: 'Bearer',
      token_count: 3,
      clientSecret: 'b',
      password: '',
      room: { verify_token: 'c' },
    };
    expect(withoutSecret(said)).toEqual({
      token: '***',
      token_type: 'Bearer',
      token_count: 3,
      clientSecret: '***',
      password: '',
      room: { verify_token: '***' },
    });
  });

  it('covers texts in lists and objects under such keys, and leaves what counts tokens', () => {
    const said = {
      secret: ['a', ['b', '', null]],
      token: { value: 'c', parts: [{ text: 'd' }], expires_in: 5 },
      usage: { token_count: 3, input_tokens: 1, input_tokens_details: { cached_tokens: 2, ratios: [0.5, true] } },
      list: ['e'],
    };
    const masked = {
      secret: ['***', ['***', '', null]],
      token: { value: '***', parts: [{ text: '***' }], expires_in: 5 },
      usage: said.usage,
      list: ['e'],
    };
    expect(withoutSecret(said)).toEqual(masked);
    for (const text of [said, masked].map((value) => JSON.stringify(value)))
      expect(redactNamedSecrets(text)).toBe(JSON.stringify(masked).replace('"",null', '"***",null'));
  });

  // In quadratic time, a case takes more than a minute: the time limit of the test is the check.
  it.each([
    ['token', 'token'],
    ['a', 'a'],
    ['"token":"', '"token":"***'],
    ['\\', '\\'],
    ['Bearer ', 'Bearer '],
    ['secret: ', 'secret: '],
  ])('masks a long text of %j in linear time', (part, masked) => {
    const count = Math.floor(400_000 / part.length);
    expect(redactNamedSecrets(part.repeat(count)) === masked.repeat(count)).toBe(true);
  });

  it.each(['token:[', 'token:["', "token:{'a':'", 'token:{"a"', '"token":["a"],', 'token:[\\\\"'])(
    'reads a long text of %j in linear time',
    (part) => {
      const text = redactNamedSecrets(part.repeat(400_000 / part.length));
      expect(text.slice(0, 5)).toBe(part.slice(0, 5));
    },
  );

  it('masks a long token in linear time', () => {
    expect(redactNamedSecrets('pat_'.repeat(100_000))).toBe('***');
  });

  it('does not change its input', () => {
    const said = Object.freeze({ msg: secret, list: Object.freeze([secret]) });
    expect(withoutSecret(said, secret)).toEqual({ msg: '***', list: ['***'] });
    expect(said).toEqual({ msg: secret, list: [secret] });
  });

  it('leaves secrets of fewer than 6 characters in errors, and masks them in logs', () => {
    expect(withoutSecret('the token is a test', 'test')).toBe('the token is a test');
    expect(redactText('the token is a test', 'test')).toBe('the token is a ***');
  });

  it('masks the longest secret first if one begins with another', () => {
    const redactor = new Redactor('secret-1', undefined);
    redactor.add('secret-1-and-more');
    expect(redactor.text('secret-1-and-more, secret-1')).toBe('***, ***');
  });

  it('masks everything below a depth of 100', () => {
    let said: unknown = secret;
    for (let depth = 0; depth < 200; depth++) said = [said];
    expect(JSON.stringify(withoutSecret(said, undefined))).toBe(`${'['.repeat(100)}"***"${']'.repeat(100)}`);
  });

  it.each([
    ['{"access_token":"czu_1","expires_in":1}', '{"access_token":"***","expires_in":1}'],
    [String.raw`{\"refresh_token\": \"r\"}`, String.raw`{\"refresh_token\": \"***\"}`],
    ['?refresh_token=r&state=1', '?refresh_token=***&state=1'],
    ['{"token":"a \\" b","uid":"1"}', '{"token":"***","uid":"1"}'],
    [
      '{"client_secret" : "s","token":386,"token_type":"Bearer"}',
      '{"client_secret" : "***","token":386,"token_type":"Bearer"}',
    ],
    ['{"password":"","verify_token":"v"}', '{"password":"***","verify_token":"***"}'],
    [
      String.raw`{"body":"{\"code_verifier\":\"a b\",\"x\":1}"}`,
      String.raw`{"body":"{\"code_verifier\":\"***\",\"x\":1}"}`,
    ],
    ["{ clientSecret: 's p', x: 1 }", "{ clientSecret: '***', x: 1 }"],
    ['{"secret":["a","b"],"x":["c"]}', '{"secret":["***","***"],"x":["c"]}'],
    ['{"token" : {"value":"a","n":1},"x":"c"}', '{"token" : {"value":"***","n":1},"x":"c"}'],
    ['{"tokens":[[{"a":["b"]}],3,null,"]"],"x":"c"}', '{"tokens":[[{"a":["***"]}],3,null,"***"],"x":"c"}'],
    [String.raw`{"token":["a\" b","c\\\\"],"x":"c"}`, '{"token":["***","***"],"x":"c"}'],
    [
      String.raw`{"body":"{\"secrets\":[\"a\\\"b\",\"c\\\\\"],\"x\":[\"c\"]}"}`,
      String.raw`{"body":"{\"secrets\":[\"***\",\"***\"],\"x\":[\"c\"]}"}`,
    ],
    ["{ tokens: [ 'a', 'b' ], x: [ 'c' ] }", "{ tokens: [ '***', '***' ], x: [ 'c' ] }"],
    ["{ token: { value: 'a', 'b-c': 'd' }, x: 1 }", "{ token: { value: '***', 'b-c': '***' }, x: 1 }"],
    ['{"usage":{"tokens":{"in":1,"out":2}}}', '{"usage":{"tokens":{"in":1,"out":2}}}'],
    ['{"tokens":["cut o', '{"tokens":["***'],
    ['{"tokens":["cut"', '{"tokens":["***"'],
    ['authorization: Bearer abcdefghijklmnop.q', 'authorization: Bearer ***'],
    ['with pat_0123456789abcdefghij, and more', 'with ***, and more'],
    ['Check the token: it may be wrong. Use a Bearer token.', 'Check the token: it may be wrong. Use a Bearer token.'],
  ])('covers secrets after their name, and tokens by their form, in a text: %s', (text, masked) => {
    expect(redactNamedSecrets(text)).toBe(masked);
  });
});

describe('headers in a log', () => {
  it('show only values that cannot be secret', () => {
    const headers = { authorization: 'Bearer pat_1', cookie: 'id=1', accept: '*/*' };
    expect(redactHeaders(headers)).toEqual({ authorization: '***', cookie: '***', accept: '*/*' });
  });

  it.each([
    ['Bearer pat_1', 'pat_1'],
    [' Basic  a b ', 'a b'],
    ['pat_1', 'pat_1'],
    [' ', undefined],
    [undefined, undefined],
  ])('have credentials after the scheme: %o', (header, credentials) => {
    expect(credentialsOf(header)).toBe(credentials);
  });
});

describe('safeCause', () => {
  it.each([
    ['a list', { tokens: ['hunter2'] }],
    ['an object', { config: { secret: { value: 'hunter2' } } }],
  ])('does not show the secrets in %s under the name of a secret', (_, fields) => {
    const copy = safeCause(Object.assign(new Error('no'), fields));
    expect(copy).toMatchObject({ message: 'no' });
    expect(inspect(copy, { depth: 9 })).not.toContain('hunter2');
  });

  it.each([
    ['a function', { config: { adapter: Object.assign(() => 1, { defaults: { headers: { text: secret } } }) } }],
    ['a class', { class: Object.assign(class extends Error {}, { headers: { text: secret } }) }],
    ['a key', { [secret]: 1 }],
    ['a key that is a header', { [`Bearer ${secret}`]: 1 }],
    ['inherited data', { config: Object.create({ headers: { text: secret } }) }],
  ])('does not show the token in %s', (_, fields) => {
    const copy = safeCause(Object.assign(new Error('no'), fields), secret);
    expect(copy).toMatchObject({ message: 'no' });
    expect(inspect(copy, { depth: 9, showHidden: true })).not.toContain(secret);
    expect(Object.keys(Object(copy))).toEqual([]);
  });

  it('is the original if it holds no secret', () => {
    const cause = Object.assign(new TypeError('fetch failed', { cause: new Error('connect') }), {
      request: { url: '/' },
    });
    expect(safeCause(cause, secret)).toBe(cause);
    expect(safeCause(undefined, secret)).toBeUndefined();
  });

  it.each([
    ['the token that was sent', { headers: new Headers({ authorization: secret }) }],
    ['a property that names a secret', { data: { client_secret: 's' } }],
    ['a text with a named secret', { data: '{"refresh_token":"r"}' }],
    ['a token by its form', { headers: { 'x-proxy': 'Bearer 0123456789abcdefghij' } }],
  ])('is a copy with name, message, code and stack if it holds %s', (_, more) => {
    const beneath = Object.assign(new Error(`with ${secret}`), { code: 'ECONNRESET' });
    const cause = Object.assign(new TypeError('fetch failed', { cause: beneath }), more);
    expect(safeCause(cause, secret)).toMatchObject({
      name: 'TypeError',
      message: 'fetch failed',
      stack: cause.stack,
      cause: { message: 'with ***', code: 'ECONNRESET' },
    });
    expect(Object.keys(Object(safeCause(cause, secret)))).toEqual([]);
  });

  it.each([
    ['text', secret, '***'],
    ['an object without a message', { secret }, undefined],
    [
      'an object whose message cannot be read',
      {
        get message() {
          throw new Error(secret);
        },
      },
      undefined,
    ],
  ])('masks or drops %s', (_, cause, safe) => {
    expect(safeCause(cause, secret)).toBe(safe);
  });

  it('keeps errors that were masked before', () => {
    const cause = new APIConnectionError({ message: 'no', cause: { token: '***', authorization: 'Bearer ***' } });
    expect(safeCause(cause)).toBe(cause);
  });
});

describe('an error that need not be searched', () => {
  const system = Object.assign(new Error('connect ECONNREFUSED'), { errno: -111, code: 'ECONNREFUSED', port: 80 });

  it.each([
    ['nothing', undefined],
    ['a text', 'no'],
    ['an error of fetch', new TypeError('fetch failed', { cause: system })],
  ])('is %s', (_, cause) => {
    expect(isHarmless(cause, [secret])).toBe(true);
  });

  it.each([
    ['a token in Base64', new Error(`with ${btoa(secret)}`)],
    ['the token', new TypeError('no', { cause: new Error(`with ${secret}`) })],
    ['the word token', new Error('"token":"t"')],
    ['a name of a secret', Object.assign(new Error('no'), { password: 'p' })],
    ['the token as a key', Object.assign(new Error('no'), { [secret]: 1 })],
    ['a header as a key', Object.assign(new Error('no'), { [`Bearer ${secret}`]: new Error('no') })],
    ['a symbol of the token', Object.assign(new Error('no'), { [Symbol(secret)]: 1 })],
    ['an object', Object.assign(new Error('no'), { request: {} })],
    ['a function', Object.assign(new Error('no'), { toJSON: () => secret })],
    ['what its class inherits', Object.setPrototypeOf(new Error('no'), Object.create({ headers: { text: secret } }))],
    ['members of its own class', new DOMException('no', 'AbortError')],
    [
      'itself',
      Object.assign(new Error('no'), {
        get cause() {
          return this;
        },
      }),
    ],
  ])('is not one with %s', (_, cause) => {
    expect(isHarmless(cause, [secret])).toBe(false);
  });
});

describe('redactError', () => {
  it('keeps the class and everything that is not secret, in causes too', () => {
    const beneath = Object.assign(new Error(`to ${secret}`), { code: 'ECONNRESET', init: { secret } });
    const cause = new TypeError(`with ${secret}`, { cause: beneath });
    const redactor = new Redactor(secret);
    const thrown = new APIConnectionError({ message: `sent ${secret}`, cause });
    const error = redactCause(redactError(thrown, redactor), redactor.secrets);
    expect(error).toBeInstanceOf(APIConnectionError);
    expect(error).toMatchObject({
      message: linked('sent ***', 'APIConnectionError'),
      cause: { name: 'TypeError', message: 'with ***', cause: { message: 'to ***', code: 'ECONNRESET' } },
    });
    expect(error.stack).not.toContain(secret);
    expect(Reflect.get(Object(error.cause).cause, 'init')).toBeUndefined();
  });

  it('keeps the reason of an abort', () => {
    const reason = new Error(secret);
    const error = redactCause(new APIUserAbortError('left', { cause: reason }), [secret]);
    expect(error.cause).toBe(reason);
  });
});
