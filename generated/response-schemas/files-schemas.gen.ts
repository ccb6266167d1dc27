// Generated from openapi/ by `npm run generate`. Do not edit.

import type { SchemaGroup } from '../../src/schemas/schema-parts.js';
import {
  integerSchema as integer,
  objectSchema as object,
  optionalSchema as optional,
  textSchema as text,
} from '../../src/schemas/schema-parts.js';

const responseDetail = object({ logid: optional(text) });

const fileObject = object({ id: text, bytes: integer, created_at: integer, file_name: text });

const filesUploadResponse = object({
  code: integer,
  msg: optional(text),
  detail: optional(responseDetail),
  data: fileObject,
});

export const responses: SchemaGroup['responses'] = {
  'files.upload': filesUploadResponse,
  'files.retrieve': filesUploadResponse,
};

export const events: SchemaGroup['events'] = {};
