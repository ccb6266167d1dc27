import { describe, expect, it, vi } from 'vitest';
import * as errors from '../../src/errors/index.js';
import { linked } from '../support/error-link.js';

const { APIError, CozeError, isCozeError } = errors;
const made = (status: number | undefined, code?: number) =>
  APIError.generate(status, code === undefined ? undefined : { code }).name;

describe('the class of an API error', () => {
  it.each([
    [400, 4000, 'BadRequestError'],
    [401, 4100, 'AuthenticationError'],
    [403, 4101, 'PermissionDeniedError'],
    [404, 4200, 'NotFoundError'],
    [429, 4013, 'RateLimitError'],
  ])('of HTTP %d and of code %d is %s', (status, code, name) => {
    expect(made(status)).toBe(name);
    expect(made(200, code)).toBe(name);
    expect(made(status, code)).toBe(name);
  });

  it.each([
    [408, undefined, 'TimeoutError'],
    [502, undefined, 'GatewayError'],
    [500, undefined, 'InternalServerError'],
    [503, undefined, 'InternalServerError'],
    [200, 5000, 'InternalServerError'],
    [200, 700012006, 'AuthenticationError'],
    [200, 4016, 'ConversationBusyError'],
    [400, 4016, 'ConversationBusyError'],
    [418, undefined, 'APIError'],
    [200, 123, 'APIError'],
    [undefined, undefined, 'APIConnectionError'],
  ])('of HTTP %s with code %s is %s', (status, code, name) => {
    expect(made(status, code)).toBe(name);
  });

  it('follows a specific HTTP status before the code', () => {
    expect(made(500, 4000)).toBe('InternalServerError');
    expect(made(401, 4000)).toBe('AuthenticationError');
  });
});

describe('an API error', () => {
  it('keeps the status of the response, not the usual one of its class', () => {
    expect(APIError.generate(503, undefined).status).toBe(503);
    expect(APIError.generate(200, { code: 4000 }).status).toBe(200);
  });

  it('has the constructor and fields of @coze/api', () => {
    const body = { code: 4000, msg: 'bad', detail: { logid: 'B' }, error: { logid: 'E', detail: 'd', help_doc: 'h' } };
    const error = new errors.BadRequestError(400, body, 'POST /x', { 'x-tt-logid': 'H' });
    expect(error).toMatchObject({ status: 400, code: 4000, msg: 'bad', detail: 'd', logid: 'B', rawError: body });
    expect(error.headers).toEqual({ 'x-tt-logid': 'H' });
    const message = 'POST /x: HTTP 400, code: 4000, msg: bad, detail: d, logid: B. Check the parameters of this call.';
    expect(error.message).toBe(linked(message, 'BadRequestError'));
    expect(new errors.APIError(400, { code: 4015 }).message).toBe(linked('HTTP 400, code: 4015', 4015));
    expect(new errors.APIError(500, { code: 0 }, 'GET /x').message).toBe(
      linked('GET /x: HTTP 500, code: 0', 'APIError'),
    );
    expect(new errors.APIConnectionError({ cause: 'c' })).toMatchObject({ status: undefined, cause: 'c' });
    expect(new errors.APIUserAbortError('stop')).toMatchObject({
      name: 'UserAbortError',
      message: linked('stop', 'UserAbortError'),
    });
  });

  it('never has an empty message', () => {
    expect(new errors.APIConnectionError({}).message).not.toBe('');
    expect(APIError.generate(500, undefined).message).toContain('HTTP 500');
  });

  it('does not print its headers', () => {
    const error = APIError.generate(500, undefined, undefined, { 'set-cookie': 'secret' });
    expect(JSON.stringify(error)).not.toContain('secret');
    expect(error.headers).toEqual({ 'set-cookie': 'secret' });
  });

  it('can be given another name, as loggers do', () => {
    const error = new errors.APIConnectionError({ message: 'No connection.' });
    expect(Object.keys(error)).not.toContain('name');
    error.name = 'Upstream';
    expect([error.name, new errors.APIConnectionError({}).name]).toEqual(['Upstream', 'APIConnectionError']);
  });

  it('has a stack that starts with its name', () => {
    expect(APIError.generate(429, undefined, 'x').stack).toMatch(/^RateLimitError: x/);
  });
});

it.each(Object.keys(errors).filter((name) => /^[A-Z].*Error$/.test(name)))('%s is the name of its errors', (name) => {
  const { prototype } = Reflect.get(errors, name);
  expect(prototype.name).toBe(/Abort(ed)?Error$/.test(name) ? 'UserAbortError' : name);
});

describe('isCozeError', () => {
  it('recognises every class, and errors of another copy of the package', async () => {
    vi.resetModules();
    const other = await import('../../src/errors/index.js');
    const foreign = new other.RateLimitError(429, undefined);
    expect(foreign).not.toBeInstanceOf(CozeError);
    expect(isCozeError(foreign)).toBe(true);
    expect(isCozeError(new errors.StreamInterruptedError('x'))).toBe(true);
    expect(isCozeError(new CozeError('x'))).toBe(true);
  });

  it.each([new Error('x'), null, undefined, 'CozeError', 7, {}, () => 1])('is false for %o', (value) => {
    expect(isCozeError(value)).toBe(false);
  });
});

describe('stream errors', () => {
  it('keep the logid, the cause and the partial result', () => {
    const partial = { text: 'hel', events: 2, lastEvent: 'conversation.message.delta' };
    const error = new errors.StreamInterruptedError('The connection broke.', { logid: 'L', partial, cause: 'c' });
    expect(error).toMatchObject({ name: 'StreamInterruptedError', logid: 'L', partial, cause: 'c' });
    expect(error.message).toBe(linked('The connection broke. (logid: L)', 'StreamInterruptedError'));
    expect(new errors.StreamError('x').partial).toEqual({ text: '', events: 0, lastEvent: undefined });
  });

  it('do not print the text that could not be parsed', () => {
    const error = new errors.StreamParseError('x', 'secret');
    expect(error.rawText).toBe('secret');
    expect(JSON.stringify(error)).not.toContain('secret');
  });

  it('carry the reason of a failed chat or run', () => {
    const lastError = { code: 5000, msg: 'broken' };
    expect(new errors.ChatFailedError('x', { lastError, chat: { id: '1' } })).toMatchObject({
      lastError,
      chat: { id: '1' },
      code: 5000,
      msg: 'broken',
    });
    expect(new errors.WorkflowFailedError('x', { lastError, debugUrl: 'u' })).toMatchObject({
      code: 5000,
      debugUrl: 'u',
    });
  });
});

describe('names kept from @coze/api', () => {
  it('castToError makes an Error of anything', () => {
    const error = new Error('x');
    expect(errors.castToError(error)).toBe(error);
    expect(errors.castToError('text')).toMatchObject({ message: 'text' });
  });

  it('JSONParseError is exported', () => {
    expect(new errors.JSONParseError({ message: 'm', cause: 'c' })).toMatchObject({
      name: 'JSONParseError',
      cause: 'c',
    });
  });
});

describe('a socket error', () => {
  it('has the fields of an error event', () => {
    const error = new errors.SocketError('The connection is lost.', { logid: 'log-1' });
    expect(error).toMatchObject({ event_type: 'error', id: '0', detail: { logid: 'log-1' } });
    expect(error.data).toEqual({ code: 500, msg: linked('The connection is lost. (logid: log-1)', 'SocketError') });
    expect(new errors.SocketError('The connection is lost.').detail).toEqual({ logid: '' });
  });

  it('of an event has its code and message, or 500 and its own message', () => {
    const event = { event_type: 'error' };
    const named = new errors.SocketEventError('The server sent an error.', { code: 4000, msg: 'no such bot', event });
    expect(named.data).toEqual({ code: 4000, msg: 'no such bot' });
    const unnamed = new errors.SocketEventError('The server sent an error.', {
      code: undefined,
      msg: undefined,
      event,
    });
    expect(unnamed.data).toEqual({ code: 500, msg: linked('The server sent an error.', 'SocketEventError') });
  });
});
