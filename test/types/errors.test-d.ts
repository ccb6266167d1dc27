import { expectTypeOf, it } from 'vitest';
import {
  APIError,
  ChatFailedError,
  CozeErrorCode,
  isCozeError,
  RateLimitError,
  type PartialStream,
} from '../../src/index.js';

declare const caught: unknown;

it('isCozeError narrows to the fields that errors of this package may have', () => {
  if (!isCozeError(caught)) return;
  expectTypeOf(caught).toExtend<Error>();
  expectTypeOf(caught.status).toEqualTypeOf<number | undefined>();
  expectTypeOf(caught.code).toExtend<number | undefined>();
  expectTypeOf(caught.msg).toEqualTypeOf<string | undefined>();
  expectTypeOf(caught.logid).toEqualTypeOf<string | undefined>();
  expectTypeOf(caught.detail).toEqualTypeOf<string | { readonly logid: string } | undefined>();
  expectTypeOf(caught.headers).toEqualTypeOf<Readonly<Record<string, string>> | undefined>();
  expectTypeOf(caught.rawError).toBeUnknown();
  expectTypeOf(caught.partial).toEqualTypeOf<PartialStream | undefined>();
  if (caught instanceof ChatFailedError) expectTypeOf(caught.partial.text).toBeString();
  if (caught instanceof RateLimitError) expectTypeOf(caught.status).toEqualTypeOf<number | undefined>();
});

it('a code has the type of the known codes, and stays open', () => {
  if (!(caught instanceof APIError)) return;
  expectTypeOf(CozeErrorCode.CONVERSATION_BUSY).toEqualTypeOf<4016>();
  expectTypeOf<4016>().toExtend<typeof caught.code>();
  expectTypeOf<number>().toExtend<typeof caught.code>();
  expectTypeOf(caught.code).toExtend<number | undefined>();
  expectTypeOf(caught.code).not.toEqualTypeOf<number | undefined>();
  if (caught.code === 123_456_789) expectTypeOf(caught.code).toBeNumber();
});
