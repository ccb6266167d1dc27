import { describe, expect, it } from 'vitest';
import { isErrorBody } from '../../src/errors/error-body.js';
import { describeError, failureReason, lastErrorOf } from '../../src/errors/failure-reason.js';

describe('failureReason', () => {
  it.each([
    [{ code: 4000, msg: 'bad', detail: { logid: 'L' } }, 4000, 'bad', 'L'],
    [{ code: 4000, msg: 'bad', error: { logid: 'E' } }, 4000, 'bad', 'E'],
    [{ id: '1', status: 'failed', last_error: { code: 5000, msg: 'broken' } }, 5000, 'broken', undefined],
    [{ error_code: 6014, error_message: 'timed out' }, 6014, 'timed out', undefined],
    [{ error: 'invalid_grant', error_description: 'revoked' }, undefined, 'revoked', undefined],
    [{ error: { code: 7, message: 'broken' } }, 7, 'broken', undefined],
    [{ code: '720701002', msg: 'code as text' }, 720701002, 'code as text', undefined],
    [{ code: 'word', msg: 'bad' }, undefined, 'bad', undefined],
    [{ code: null, msg: '' }, undefined, undefined, undefined],
    ['plain text', undefined, 'plain text', undefined],
    ['', undefined, undefined, undefined],
    [null, undefined, undefined, undefined],
    [undefined, undefined, undefined, undefined],
    [[], undefined, undefined, undefined],
  ])('of %j', (payload, code, msg, logid) => {
    expect(failureReason(payload)).toEqual({ code, msg, logid });
    expect(lastErrorOf(payload)).toEqual({ code: code ?? 0, msg: msg ?? '' });
  });
});

describe('describeError', () => {
  it.each([
    [{ code: 5000, msg: 'broken' }, 'broken (code 5000)'],
    [{ code: 5000, msg: 'It broke.' }, 'It broke (code 5000)'],
    [{ code: 5000, msg: '服务异常。' }, '服务异常 (code 5000)'],
    [{ code: 5000, msg: '' }, 'code 5000'],
    [{ code: 0, msg: 'broken' }, 'broken'],
    [{ code: 0, msg: '' }, 'no reason was given'],
    [{}, 'no reason was given'],
  ])('of %j is %s', (reason, text) => {
    expect(describeError(reason)).toBe(text);
  });
});

describe('isErrorBody', () => {
  it.each([
    [{ code: 0, data: {} }, false],
    [{ code: '0' }, false],
    [{ error_code: '0' }, false],
    [{ data: {} }, false],
    ['text', false],
    [{ code: 4000 }, true],
    [{ code: 'word' }, true],
    [{ error_code: 'invalid_grant' }, true],
    [{ error: 'invalid_grant' }, true],
    [{ error: { code: 7 } }, true],
  ])('of %j is %s', (body, expected) => {
    expect(isErrorBody(body)).toBe(expected);
  });
});
