/** Every schema of coze-client/schemas matches its generated type. */
import { describe, expectTypeOf, test } from 'vitest';
import type * as published from 'coze-client/schemas';
import {
  chatCreateSchemas,
  type OperationSchemas,
  operationSchemas,
  zChatStreamEvent,
  zCreateChatData,
  zCreateChatReq,
  zRunToolsReq,
  zStreamChatReq,
} from 'coze-client/schemas';
import { z } from 'zod/v4';
import type * as answers from '../../generated/responses/zod.gen.js';
import type * as requests from '../../generated/requests/zod.gen.js';
import type { CallerTypes, InputTypes, OutputTypes, WiderInputs } from '../../generated/schemas/types.gen.js';
import type { ChatStreamEvent, CreateChatData, CreateChatReq, RunToolsReq, StreamChatReq } from '../../src/index.js';
import type { Unrecognized } from '../../src/schemas/contract-types.js';

type Requests = typeof requests;
type Answers = typeof answers;
type Infer<Schemas, Name> = Name extends keyof Schemas
  ? Schemas[Name] extends z.ZodType
    ? z.infer<Schemas[Name]>
    : never
  : never;

/** A type without unknown enum values, which request schemas reject. */
type Closed<T> = unknown extends T
  ? T
  : T extends Unrecognized | Unrecognized<number>
    ? never
    : T extends object
      ? { [Key in keyof T]: Closed<T[Key]> }
      : T;

type Extends<A, B> = [A] extends [B] ? true : false;
/** The names of the schemas that do not match. */
type Failing<Checks> = { [Name in keyof Checks]: Checks[Name] extends true ? never : Name }[keyof Checks];

test('every schema has a type, and every type has a schema', () => {
  expectTypeOf<keyof Requests>().toEqualTypeOf<keyof InputTypes>();
  expectTypeOf<keyof Answers>().toEqualTypeOf<keyof OutputTypes>();
});

describe('schemas of requests', () => {
  test('the output of a schema is a valid request', () => {
    type Unsendable = Failing<{ [Name in keyof InputTypes]: Extends<Infer<Requests, Name>, InputTypes[Name]> }>;
    expectTypeOf<Unsendable>().toBeNever();
  });

  test('a valid request has the type of the schema, except for fields that the client fills in, encodes or uploads', () => {
    type Wider = Failing<{ [Name in keyof InputTypes]: Extends<Closed<InputTypes[Name]>, Infer<Requests, Name>> }>;
    expectTypeOf<Wider>().toEqualTypeOf<WiderInputs>();
  });
});

describe('schemas of what methods take', () => {
  test('the output of a schema can be passed to the method', () => {
    type Refused = Failing<{ [Name in keyof CallerTypes]: Extends<Infer<typeof published, Name>, CallerTypes[Name]> }>;
    expectTypeOf<Refused>().toBeNever();
    expectTypeOf<z.infer<typeof zCreateChatReq>>().toExtend<CreateChatReq>();
    expectTypeOf<z.infer<typeof zStreamChatReq>>().toExtend<StreamChatReq>();
    expectTypeOf<z.infer<typeof zRunToolsReq>>().toExtend<RunToolsReq>();
  });

  test('have the fields of the body and of the query, without what the client fills in', () => {
    const params = zCreateChatReq.parse({});
    expectTypeOf(params.conversation_id).toEqualTypeOf<string | undefined>();
    expectTypeOf(params.user_id).toEqualTypeOf<string | undefined>();
    expectTypeOf(params.bot_id).toEqualTypeOf<string>();
  });
});

describe('schemas of responses', () => {
  test('the output of a schema has the type of the client', () => {
    type Unassignable = Failing<{ [Name in keyof OutputTypes]: Extends<Infer<Answers, Name>, OutputTypes[Name]> }>;
    expectTypeOf<Unassignable>().toBeNever();
  });

  test('unknown fields have the type unknown', () => {
    expectTypeOf<z.infer<typeof zCreateChatData>>().toExtend<CreateChatData>();
    expectTypeOf<z.infer<typeof zCreateChatData>['brand_new']>().toBeUnknown();
  });

  test('the name of an event narrows its type', () => {
    const event = zChatStreamEvent.parse({});
    expectTypeOf(event).toExtend<ChatStreamEvent>();
    if (event.event === 'conversation.message.delta') expectTypeOf(event.data.role).toExtend<string>();
    if (event.event === 'done') expectTypeOf(event.data).toEqualTypeOf<'[DONE]'>();
  });
});

test('operationSchemas has the schemas of each part of an operation', () => {
  expectTypeOf(operationSchemas['chat.create'].body).toEqualTypeOf<Requests['zChatCreateBody']>();
  expectTypeOf(chatCreateSchemas).toEqualTypeOf<OperationSchemas['chat.create']>();
  expectTypeOf(operationSchemas['chat.create'].path).toBeUndefined();
  expectTypeOf(operationSchemas['chat.create'].events).toEqualTypeOf<Answers['zChatStreamEvent']>();
  expectTypeOf(operationSchemas['websockets.chat.create'].clientEvents).toEqualTypeOf<
    Requests['zCreateChatWsReqInput']
  >();
  const body = (id: keyof OperationSchemas): z.ZodType | undefined => operationSchemas[id].body;
  expectTypeOf(body).returns.toEqualTypeOf<z.ZodType | undefined>();
});

test('request schemas support extend, pick and partial', () => {
  const schema = ({ zCreateChatBodyInput }: Requests) =>
    zCreateChatBodyInput.pick({ bot_id: true }).extend({ x: z.int() });
  expectTypeOf<z.infer<ReturnType<typeof schema>>>().toEqualTypeOf<{ bot_id: string; x: number }>();
});
