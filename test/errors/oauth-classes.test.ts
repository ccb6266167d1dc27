/** An OAuthError is an error of the class of its status, too: programs for `@coze/api` test for those. */
import { expect, it } from 'vitest';
import * as errors from '../../src/index.js';

const { APIError, CozeError, OAuthError } = errors;

it.each([
  [400, errors.BadRequestError],
  [401, errors.AuthenticationError],
  [403, errors.PermissionDeniedError],
  [404, errors.NotFoundError],
  [429, errors.RateLimitError],
  [500, errors.InternalServerError],
  [502, errors.GatewayError],
])('an OAuthError with status %i is an instance of the class of the status', (status, ofStatus) => {
  const error = new OAuthError(status, { error: 'invalid_client', error_description: 'no' }, 'POST /token');
  for (const one of [ofStatus, OAuthError, APIError, CozeError, Error]) expect(error).toBeInstanceOf(one);
  expect(error).not.toBeInstanceOf(errors.TimeoutError);
  expect(error).toMatchObject({
    name: 'OAuthError',
    className: 'OAuthError',
    error: 'invalid_client',
    description: 'no',
  });
  expect(error.constructor).toBe(OAuthError);
});

it('other errors, and those of a subclass, are not taken for it', () => {
  class Mine extends OAuthError {}
  expect(new errors.AuthenticationError(401, {})).not.toBeInstanceOf(OAuthError);
  expect(new OAuthError(undefined, { error: 'access_denied' })).not.toBeInstanceOf(errors.BadRequestError);
  expect(new OAuthError(400, {})).not.toBeInstanceOf(Mine);
  expect(new Mine(400, {})).toBeInstanceOf(Mine);
  expect(new Mine(400, {})).toBeInstanceOf(OAuthError);
});
