/** Schemas of requests reject unknown fields and check limits; schemas of responses accept more than the contract lists. */
import { describe, expect, test } from 'vitest';
import {
  zChatCancelBody,
  zConversationsRetrieveQuery,
  operationSchemas,
  zAudioSpeechCreateBody,
  zChatCreateBody,
  zChatRetrieveResponse,
  zChatStreamEvent,
  zCreateChatBodyInput,
  zCreateChatWsReqInput,
  zCreateChatWsRes,
  zEnterMessageInput,
  zFilesUploadBody,
  zMetaDataTypeInput,
  zWorkflowEvent,
  zWorkflowParameter,
} from 'coze-client/schemas';
import { z } from 'zod/v4';

const chat = { bot_id: '7379462189365198898', user_id: 'u' };
const problem = (schema: z.ZodType, value: unknown): string =>
  z.prettifyError(schema.safeParse(value).error ?? new z.ZodError([]));

describe('schemas of requests', () => {
  test('reject an empty text for a required ID', () => {
    expect(problem(zChatCancelBody, { conversation_id: '1', chat_id: '' })).toContain('at chat_id');
    expect(problem(zConversationsRetrieveQuery, { conversation_id: '' })).toContain('at conversation_id');
  });

  test.each([
    ['an unknown key', { ...chat, brand_new: 1 }, 'Unrecognized key: "brand_new"'],
    ['an unknown enum value', { ...chat, publish_status: 'maybe' }, 'at publish_status'],
    ['a missing field', { user_id: 'u' }, 'at bot_id'],
    ['an empty id', { ...chat, bot_id: '' }, 'at bot_id'],
    ['a wrong type', { ...chat, stream: 'yes' }, 'at stream'],
    [
      'a nested field',
      { ...chat, additional_messages: [{ role: 'user', content: 1, content_type: 'text' }] },
      'at additional_messages[0].content',
    ],
    [
      'more than 16 pairs',
      { ...chat, meta_data: Object.fromEntries(Array.from({ length: 17 }, (_, n) => [`k${n}`, 'v'])) },
      'must have at most 16 entries',
    ],
    ['a too long key', { ...chat, meta_data: { ['k'.repeat(65)]: 'v' } }, 'at meta_data'],
  ])('reject %s, and name its path', (_what, body, said) => {
    expect(problem(zChatCreateBody, body)).toContain(said);
  });

  test('check limits in bytes for fields that the platform limits in bytes', () => {
    const speech = (input: string) => zAudioSpeechCreateBody.safeParse({ input, voice_id: '1' }).success;
    expect([speech('x'.repeat(1024)), speech('x'.repeat(1025))]).toEqual([true, false]);
    expect([speech('好'.repeat(341)), speech('好'.repeat(342))]).toEqual([true, false]);
    expect([speech('😀'.repeat(256)), speech('😀'.repeat(257))]).toEqual([true, false]);
    const keywords = (...texts: string[]) =>
      zCreateChatWsReqInput.safeParse({
        event_type: 'chat.update',
        data: { turn_detection: { interrupt_config: { keywords: texts } } },
      }).success;
    expect([keywords('停一下'), keywords('停下'), keywords('stop'), keywords('x'.repeat(25))]).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  test('accept files', () => {
    expect(zFilesUploadBody.safeParse({ file: new File(['x'], 'x.txt') }).success).toBe(true);
    expect(zFilesUploadBody.safeParse({ file: 'x' }).success).toBe(false);
  });

  test('accept only the events that a client may send', () => {
    expect(zCreateChatWsReqInput.safeParse({ event_type: 'conversation.clear' }).success).toBe(true);
    expect(problem(zCreateChatWsReqInput, { event_type: 'brand.new' })).toContain('event_type');
  });

  test('return the value unchanged', () => {
    const body = { ...chat, parameters: { deep: { list: [1, null] } }, meta_data: { k: 'v' } };
    expect(zChatCreateBody.parse(body)).toEqual(body);
  });
});

describe('schemas of responses', () => {
  const answer = (data: object) => ({
    code: 0,
    msg: '',
    data: { id: '1', conversation_id: '2', status: 'completed', ...data },
    detail: { logid: 'l' },
  });

  test('keep unknown fields at any depth', () => {
    const body = { ...answer({ brand_new: { a: 1 }, last_error: { code: 0, msg: '', hint: 'x' } }), also: true };
    expect(zChatRetrieveResponse.parse(body)).toEqual(body);
  });

  test.each([
    ['a new enum value', { status: 'paused' }],
    ['null in optional fields', { usage: null, meta_data: null, failed_at: null, section_id: null }],
    ['a missing field that the platform leaves out', { bot_id: undefined }],
  ])('accept %s', (_what, data) => {
    const body = answer(data);
    expect(zChatRetrieveResponse.parse(body)).toEqual(body);
  });

  test.each([
    ['a missing field', { id: undefined }, 'at data.id'],
    ['a wrong type', { created_at: 'now' }, 'at data.created_at'],
    ['a wrong shape', { usage: [] }, 'at data.usage'],
    ['a number as a value of a string enum', { status: 1 }, 'at data.status'],
    [
      'a wrong type in a field that may be null or missing',
      { usage: { token_count: 'x' } },
      'at data.usage.token_count',
    ],
  ])('reject %s, and name its path', (_what, data, said) => {
    expect(problem(zChatRetrieveResponse, answer(data))).toContain(said);
  });

  test('have no limits', () => {
    expect(zChatRetrieveResponse.safeParse(answer({ meta_data: { k: 'v'.repeat(600) } })).success).toBe(true);
  });
});

describe('schemas of events', () => {
  const delta = { event: 'conversation.message.delta', data: { conversation_id: '1', role: 'assistant' } };

  test('return events unchanged, unknown events too', () => {
    for (const event of [delta, { event: 'brand.new', data: 'any' }, { event: 'brand.new', id: 4 }]) {
      expect(zChatStreamEvent.parse(event)).toEqual(event);
      expect(operationSchemas['chat.create'].events.parse(event)).toEqual(event);
    }
    expect(zWorkflowEvent.safeParse({ id: 1, event: 'NEW', data: {} }).success).toBe(true);
    expect(zCreateChatWsRes.safeParse({ event_type: 'brand.new' }).success).toBe(true);
  });

  test.each([
    ['a missing name', { data: delta.data }],
    ['a name that is not a string', { event: 1, data: delta.data }],
    ['data of the wrong type', { ...delta, data: 'text' }],
    ['a missing field in data', { ...delta, data: { role: 'assistant' } }],
    ['the data of another event', { event: 'done', data: delta.data }],
  ])('reject %s', (_what, event) => {
    expect(zChatStreamEvent.safeParse(event).success).toBe(false);
  });

  test('name the path of the error', () => {
    expect(problem(zChatStreamEvent, { ...delta, data: { role: 'assistant' } })).toContain('data.conversation_id');
  });
});

test('a recursive schema checks the value at any depth', () => {
  const nested = (depth: number): object =>
    depth === 0 ? { type: 'string' } : { type: 'array', items: nested(depth - 1) };
  expect(zWorkflowParameter.parse(nested(40))).toEqual(nested(40));
  expect(
    zWorkflowParameter.safeParse({ type: 'object', properties: { a: { items: { required: 'no' } } } }).success,
  ).toBe(false);
});

describe('descriptions of the contract', () => {
  test('are on schemas, on fields, and on fields of a named type', () => {
    expect(zCreateChatBodyInput.description).toBe('The turn to run.');
    expect(zMetaDataTypeInput.description).toContain('At most 16 pairs');
    expect(zCreateChatBodyInput.shape.bot_id.description).toContain('published to the API channel');
    expect(zCreateChatBodyInput.shape.stream.description).toContain('event stream');
    expect(zEnterMessageInput.shape.role.description).toBe('The role of the speaker.');
    expect(zEnterMessageInput.shape.meta_data.description).toBe('Your own key-value pairs, stored with the message.');
    expect(zChatStreamEvent.description).toContain('One event of a chat stream');
  });

  test('are in the output of z.toJSONSchema', () => {
    expect(z.toJSONSchema(zEnterMessageInput)).toMatchObject({
      description: 'A message to add to a conversation.',
      additionalProperties: false,
      properties: { role: { description: 'The role of the speaker.', enum: ['user', 'assistant'] } },
    });
  });
});

test('every entry of operationSchemas has all keys', () => {
  for (const places of Object.values(operationSchemas)) {
    expect(Object.keys(places)).toEqual(['path', 'query', 'body', 'response', 'events', 'clientEvents']);
  }
  expect(operationSchemas['conversations.update'].path.safeParse({ conversation_id: '1' }).success).toBe(true);
  expect(operationSchemas['workspaces.list'].query.safeParse({ page_size: 51 }).success).toBe(false);
});
