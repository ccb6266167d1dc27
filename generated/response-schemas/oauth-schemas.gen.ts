// Generated from openapi/ by `npm run generate`. Do not edit.

import type { SchemaGroup } from '../../src/schemas/schema-parts.js';
import {
  eitherSchema as either,
  integerSchema as integer,
  numberSchema as number,
  objectSchema as object,
  optionalSchema as optional,
  textSchema as text,
} from '../../src/schemas/schema-parts.js';

const oAuthToken = object({ access_token: text, refresh_token: text, expires_in: integer, token_type: optional(text) });

const jWTToken = object({ access_token: text, expires_in: integer, token_type: optional(text) });

const oAuthErrorBody = object({
  error: optional(text),
  error_description: optional(text),
  error_code: optional(text),
  error_message: optional(text),
});

const oAuthTokenJWTTokenOAuthErrorBodyEither = either(oAuthToken, jWTToken, oAuthErrorBody);

const textNumberEither = either(text, number);

const deviceCodeData = object({
  device_code: text,
  user_code: textNumberEither,
  verification_uri: text,
  expires_in: integer,
  interval: integer,
});

export const responses: SchemaGroup['responses'] = {
  'oauth.token.create': oAuthTokenJWTTokenOAuthErrorBodyEither,
  'oauth.token.createForAccount': jWTToken,
  'oauth.token.createForEnterprise': jWTToken,
  'oauth.deviceCode.create': deviceCodeData,
  'oauth.deviceCode.createForWorkspace': deviceCodeData,
};

export const events: SchemaGroup['events'] = {};
