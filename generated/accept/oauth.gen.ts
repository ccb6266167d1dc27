// Generated from openapi/ by `npm run generate`. Do not edit.

import type { AcceptGroup } from '../../src/schemas/accept.js';
import { either, integer, isObject, number, optional, text } from '../../src/schemas/accept.js';

function oAuthToken(value: unknown): boolean {
  return (
    isObject(value) &&
    text(value['access_token']) &&
    text(value['refresh_token']) &&
    integer(value['expires_in']) &&
    optional(value['token_type'], text)
  );
}

function jWTToken(value: unknown): boolean {
  return (
    isObject(value) &&
    text(value['access_token']) &&
    integer(value['expires_in']) &&
    optional(value['token_type'], text)
  );
}

function oAuthErrorBody(value: unknown): boolean {
  return (
    isObject(value) &&
    optional(value['error'], text) &&
    optional(value['error_description'], text) &&
    optional(value['error_code'], text) &&
    optional(value['error_message'], text)
  );
}

const oAuthTokenJWTTokenOAuthErrorBodyEither = either(oAuthToken, jWTToken, oAuthErrorBody);

const textNumberEither = either(text, number);

function deviceCodeData(value: unknown): boolean {
  return (
    isObject(value) &&
    text(value['device_code']) &&
    textNumberEither(value['user_code']) &&
    text(value['verification_uri']) &&
    integer(value['expires_in']) &&
    integer(value['interval'])
  );
}

export const responses: AcceptGroup['responses'] = {
  'oauth.token.create': oAuthTokenJWTTokenOAuthErrorBodyEither,
  'oauth.token.createForAccount': jWTToken,
  'oauth.token.createForEnterprise': jWTToken,
  'oauth.deviceCode.create': deviceCodeData,
  'oauth.deviceCode.createForWorkspace': deviceCodeData,
};

export const events: AcceptGroup['events'] = {};

/** Loads the schemas, which say what is wrong with a value that is not accepted. */
export const schemas: AcceptGroup['schemas'] = () => import('../response-schemas/oauth-schemas.gen.js');
