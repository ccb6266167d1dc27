/** Every schema of coze-client/schemas against the generated type that it describes. */
import { describe, expectTypeOf, test } from 'vitest';
import { type OperationSchemas, operationSchemas, zChatStreamEvent, zCreateChatData } from 'coze-client/schemas';
import { z } from 'zod/v4';
import type * as answers from '../../generated/answers/zod.gen.js';
import type * as requests from '../../generated/requests/zod.gen.js';
import type { InputTypes, OutputTypes, WiderInputs } from '../../generated/schemas/types.gen.js';
import type { ChatStreamEvent, CreateChatData } from '../../src/index.js';
import type { Unrecognized } from '../../src/lib/contract-types.js';

type Requests = typeof requests;
type Answers = typeof answers;
type Infer<Schemas, Name> = Name extends keyof Schemas
  ? Schemas[Name] extends z.ZodType
    ? z.infer<Schemas[Name]>
    : never
  : never;

/** A type without the values that the contract does not know: requests take no others. */
type Closed<T> = unknown extends T
  ? T
  : T extends Unrecognized | Unrecognized<number>
    ? never
    : T extends object
      ? { [Key in keyof T]: Closed<T[Key]> }
      : T;

type Extends<A, B> = [A] extends [B] ? true : false;
/** The names whose check fails. */
type Failing<Checks> = { [Name in keyof Checks]: Checks[Name] extends true ? never : Name }[keyof Checks];

test('every schema has a type, and every type a schema', () => {
  expectTypeOf<keyof Requests>().toEqualTypeOf<keyof InputTypes>();
  expectTypeOf<keyof Answers>().toEqualTypeOf<keyof OutputTypes>();
});

describe('requests', () => {
  test('what a schema gives can be sent', () => {
    type Unsendable = Failing<{ [Name in keyof InputTypes]: Extends<Infer<Requests, Name>, InputTypes[Name]> }>;
    expectTypeOf<Unsendable>().toBeNever();
  });

  test('what can be sent has the type of the schema, but for what the client fills in, writes as text or uploads', () => {
    type Wider = Failing<{ [Name in keyof InputTypes]: Extends<Closed<InputTypes[Name]>, Infer<Requests, Name>> }>;
    expectTypeOf<Wider>().toEqualTypeOf<WiderInputs>();
  });
});

describe('answers', () => {
  test('what a schema gives has the type that the client gives', () => {
    type Unassignable = Failing<{ [Name in keyof OutputTypes]: Extends<Infer<Answers, Name>, OutputTypes[Name]> }>;
    expectTypeOf<Unassignable>().toBeNever();
  });

  test('fields that the contract does not know are there, as unknown', () => {
    expectTypeOf<z.infer<typeof zCreateChatData>>().toExtend<CreateChatData>();
    expectTypeOf<z.infer<typeof zCreateChatData>['brand_new']>().toBeUnknown();
  });

  test('events are told apart by their names', () => {
    const event = zChatStreamEvent.parse({});
    expectTypeOf(event).toExtend<ChatStreamEvent>();
    if (event.event === 'conversation.message.delta') expectTypeOf(event.data.role).toExtend<string>();
    if (event.event === 'done') expectTypeOf(event.data).toEqualTypeOf<'[DONE]'>();
  });
});

test('the schemas of an operation are those of its places', () => {
  expectTypeOf(operationSchemas['chat.create'].body).toEqualTypeOf<Requests['zChatCreateBody']>();
  expectTypeOf(operationSchemas['chat.create'].path).toBeUndefined();
  expectTypeOf(operationSchemas['chat.create'].events).toEqualTypeOf<Answers['zChatStreamEvent']>();
  expectTypeOf(operationSchemas['websockets.chat.create'].clientEvents).toEqualTypeOf<
    Requests['zCreateChatWsReqInput']
  >();
  const body = (id: keyof OperationSchemas): z.ZodType | undefined => operationSchemas[id].body;
  expectTypeOf(body).returns.toEqualTypeOf<z.ZodType | undefined>();
});

test('requests can be extended, picked from and made partial', () => {
  const schema = ({ zCreateChatBodyInput }: Requests) =>
    zCreateChatBodyInput.pick({ bot_id: true }).extend({ x: z.int() });
  expectTypeOf<z.infer<ReturnType<typeof schema>>>().toEqualTypeOf<{ bot_id: string; x: number }>();
});
