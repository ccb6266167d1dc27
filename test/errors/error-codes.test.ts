import { describe, expect, it } from 'vitest';
import { errorCodeTable } from '../../generated/errors/codes.gen.js';
import { APIError, CozeErrorCode, describeErrorCode } from '../../src/errors/index.js';
import { retryDelay } from '../../src/http/retry.js';

const codes = Object.entries(CozeErrorCode);
const refusal = (code: number) => APIError.generate(200, { code, msg: 'no' });

describe('the table of error codes', () => {
  it.each([
    [4000, 'BAD_REQUEST', 'never'],
    [4013, 'RATE_LIMITED', 'safe'],
    [4016, 'CONVERSATION_BUSY', 'safe'],
    [4033, 'QUOTA_RELATED', 'unknown'],
    [5000, 'INTERNAL_ERROR', 'risky'],
  ])('describes %i', (code, name, retry) => {
    expect(describeErrorCode(code)).toEqual({
      code,
      name,
      retry,
      meaning: expect.stringMatching(/^[A-Z].*\.$/),
      docs: 'https://www.coze.com/docs/developer_guides/coze_error_codes',
    });
  });

  it('describes the codes of a server of your own by their source', () => {
    expect(describeErrorCode(CozeErrorCode.STUDIO_WORKFLOW_NOT_FOUND)).toMatchObject({
      docs: expect.stringMatching(/^https:\/\/github\.com\/coze-dev\/coze-studio\//),
      retry: 'never',
    });
  });

  it.each([[undefined], [0], [123_456_789], [NaN]])('does not know %s', (code) => {
    expect(describeErrorCode(code)).toBeUndefined();
  });

  it('has a meaning for each name, and a name for each meaning', () => {
    expect(codes.length).toBeGreaterThan(200);
    for (const [name, code] of codes) expect(describeErrorCode(code)).toMatchObject({ name, code });
    const described = errorCodeTable.map(([code]) => code);
    expect(described.toSorted((one, other) => one - other)).toEqual(codes.map(([, code]) => code));
  });
});

describe('the client', () => {
  it('repeats a chat that was refused exactly for the codes with a safe retry', () => {
    const retried = codes.filter(
      ([, code]) =>
        retryDelay({
          method: 'POST',
          error: refusal(code),
          sent: true,
          attempt: 1,
          timeout: 0,
          retryConversationBusy: true,
        }) !== undefined,
    );
    const safe = codes.filter(([, code]) => describeErrorCode(code)?.retry === 'safe');
    expect(retried).toEqual(safe);
  });

  it('throws a class of its own for these codes with any HTTP status', () => {
    const classes = codes.flatMap(([name, code]) => {
      const error = refusal(code);
      return error.name === 'APIError' ? [] : [[name, error.name]];
    });
    expect(Object.fromEntries(classes)).toEqual({
      BAD_REQUEST: 'BadRequestError',
      RATE_LIMITED: 'RateLimitError',
      CONVERSATION_BUSY: 'ConversationBusyError',
      AUTHENTICATION_INVALID: 'AuthenticationError',
      AUTHENTICATION_FAILED: 'AuthenticationError',
      PERMISSION_DENIED: 'PermissionDeniedError',
      NOT_FOUND: 'NotFoundError',
      INTERNAL_ERROR: 'InternalServerError',
    });
  });
});
