/** What follows from other parts of the contract is added when it is bundled. */
import { describe, expect, test } from 'vitest';
import { withDerived } from '../../scripts/spec/derived.mjs';

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const object = (properties: object, ...required: string[]) => ({ type: 'object', properties, required });
const event = (name: string) => object({ event_type: { type: 'string', const: name }, id: { type: 'string' } }, 'id');
const content = (schema: object) => ({ content: { 'application/json': { schema } } });

const document = () => ({
  paths: {
    '/v1/socket': {
      get: { responses: { '101': content({ anyOf: [ref('Sent'), ref('Received'), ref('Any')] }) } },
    },
    '/v1/bots/{bot_id}': {
      post: {
        parameters: [
          { name: 'bot_id', in: 'path', required: true, schema: { type: 'string' } },
          { name: 'space_id', in: 'query', schema: { type: 'string' } },
        ],
        requestBody: content(ref('BotReq')),
        responses: { '200': content(ref('Bot')) },
      },
    },
  },
  components: {
    schemas: {
      Sent: { oneOf: [ref('Update')], discriminator: { propertyName: 'event_type' } },
      Received: { oneOf: [ref('Updated'), ref('Failed')], discriminator: { propertyName: 'event_type' } },
      Update: event('chat.update'),
      Updated: { allOf: [ref('Any'), event('chat.updated')] },
      Failed: event('error'),
      Any: object({ event_type: ref('Names') }),
      Names: { type: 'string', 'x-coze-socket-events': true },
      BotReq: object(
        {
          user_id: { type: 'string' },
          parent_id: { type: 'string' },
          name: { type: 'string' },
          code_id: { type: 'string', pattern: '^a' },
          list: { type: 'array', items: ref('Item') },
        },
        'user_id',
        'name',
        'code_id',
      ),
      Item: object({ id: { type: 'string' } }, 'id'),
      Bot: object({ bot_id: { type: 'string' } }, 'bot_id'),
    },
  },
});

describe('the bundled contract', () => {
  const { paths, components } = withDerived(document()) as unknown as ReturnType<typeof document>;
  const { schemas } = components;

  test('has the mapping of each union, from the constant names of its events', () => {
    expect(schemas.Sent.discriminator).toEqual({
      propertyName: 'event_type',
      mapping: { 'chat.update': '#/components/schemas/Update' },
    });
    expect(schemas.Received.discriminator).toHaveProperty('mapping', {
      'chat.updated': '#/components/schemas/Updated',
      error: '#/components/schemas/Failed',
    });
  });

  test('has the events of all sockets in the enum of their names', () => {
    expect(schemas.Names).toEqual({
      type: 'string',
      enum: ['chat.update', 'chat.updated', 'error'],
      'x-enum-varnames': ['CHAT_UPDATE', 'CHAT_UPDATED', 'ERROR'],
    });
  });

  test('refuses an empty text for a required ID that callers send, and only for that', () => {
    const [inPath, inQuery] = paths['/v1/bots/{bot_id}'].post.parameters;
    expect([inPath?.schema, inQuery?.schema]).toEqual([{ type: 'string', minLength: 1 }, { type: 'string' }]);
    const text = { type: 'string' };
    expect(schemas.BotReq.properties).toMatchObject({
      user_id: { ...text, minLength: 1 },
      parent_id: text,
      name: text,
    });
    const limited = Object.entries(schemas).flatMap(([name, schema]) =>
      Object.entries(('properties' in schema && schema.properties) || {})
        .filter(([, value]) => 'minLength' in Object(value))
        .map(([key]) => `${name}.${key}`),
    );
    expect(limited).toEqual(['Update.id', 'BotReq.user_id', 'Item.id']);
  });
});
