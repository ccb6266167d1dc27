/** Every mistake in a contract is one line: the file and line, the operation or schema, and what to do. */
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Project } from './project.node.js';

const plugin = fileURLToPath(new URL('../../scripts/lint/plugin.mjs', import.meta.url));
const rules = ['events', 'extensions', 'names', 'operations', 'schemas', 'transport', 'unused'];
const config = `
plugins: [${plugin}]
rules:
  struct: error
  no-unresolved-refs: error
  no-invalid-media-type-examples: { severity: error, allowAdditionalProperties: false }
${rules.map((rule) => `  coze/${rule}: error`).join('\n')}
`;

const root = `
openapi: 3.1.0
info: { title: Ours, version: '1' }
paths:
  /v1/bots/{bot_id}:
    $ref: paths.yaml#/bot
  /v1/bots:
    $ref: paths.yaml#/bots
  /v1/chat:
    $ref: paths.yaml#/chat
`;

const paths = `
bot:
  get:
    operationId: bots.retrieve
    x-coze-args: [bot_id]
    x-coze-params: RetrieveBotReq
    parameters:
      - name: bot_id
        in: path
        required: true
        schema: { type: string }
        example: '1'
      - name: version
        in: query
        schema: { type: integer }
    responses:
      '200':
        description: A bot.
        content:
          application/json:
            schema: { type: object, properties: { data: { $ref: schemas.yaml#/Bot } } }
            example: { data: { id: '1' } }
bots:
  get:
    operationId: bots.list
    x-coze-aliases: [bots.all]
    x-coze-pagination: { style: page_num, page: page_num, size: page_size, first: 1, items: data.items }
    parameters:
      - { name: page_num, in: query, schema: { type: integer } }
      - { name: page_size, in: query, schema: { type: integer } }
    responses:
      '200':
        description: Bots.
        content:
          application/json:
            schema: { type: object, properties: { data: { $ref: schemas.yaml#/BotList } } }
            example: { data: { items: [{ id: '1' }] } }
chat:
  post:
    operationId: chat.create
    x-coze-stream: chat
    requestBody:
      content:
        application/json:
          schema: { $ref: schemas.yaml#/ChatReq }
          example: { bot_id: '1' }
    responses:
      '200':
        description: Events.
        content:
          text/event-stream:
            schema: { $ref: schemas.yaml#/ChatEvent }
            example: { event: done }
      4XX:
        description: The failure.
        content:
          application/json:
            schema: { $ref: schemas.yaml#/Failure }
            example: { code: 1 }
    x-coze-method: manual
`;

const schemas = `
Bot:
  type: object
  properties:
    id: { type: string }
    mode: { type: string, enum: [single, multi], x-enum-varnames: [SINGLE, MULTI] }
BotList:
  type: object
  properties:
    items: { type: array, items: { $ref: '#/Bot' } }
ChatReq:
  type: object
  properties:
    bot_id: { type: string }
ChatEvent:
  oneOf:
    - $ref: '#/DeltaEvent'
    - $ref: '#/DoneEvent'
  discriminator: { propertyName: event }
DeltaEvent:
  type: object
  properties:
    event: { type: string, const: delta }
DoneEvent:
  type: object
  properties:
    event: { type: string, const: done }
Failure:
  type: object
  properties:
    code: { type: integer }
`;

const files = { 'coze.yaml': root, 'paths.yaml': paths, 'schemas.yaml': schemas };

/** The file, a part of it and the mistake that replaces it; the start of the line that is printed, and words of it. */
type Row = readonly [file: keyof typeof files, from: string, to: string, start: string, ...words: string[]];

/** A schema, and a field that refers to it. */
const withSchema = (declaration: string, ref: string, start: string, ...words: string[]): Row => [
  'schemas.yaml',
  'BotList:\n  type: object\n  properties:\n',
  `${declaration}\nBotList:\n  type: object\n  properties:\n    one: { $ref: '#/${ref}' }\n`,
  start,
  ...words,
];

const withArgName = (name: string, ...words: string[]): Row => [
  'paths.yaml',
  'x-coze-args: [bot_id]',
  `x-coze-args: [bot_id]\n    x-coze-arg-names: { bot_id: ${name} }`,
  'paths.yaml:6 bots.retrieve',
  ...words,
  'Choose another name in x-coze-arg-names',
];

const ROWS: Readonly<Record<string, Row>> = {
  'a page that is no number': [
    'paths.yaml',
    '{ name: page_num, in: query, schema: { type: integer } }',
    '{ name: page_num, in: query, schema: { type: string } }',
    'paths.yaml:27 bots.list',
    'page of x-coze-pagination is page_num, which must have the type integer',
  ],
  'a size that is no number': [
    'paths.yaml',
    '{ name: page_size, in: query, schema: { type: integer } }',
    '{ name: page_size, in: query, schema: { type: string } }',
    'paths.yaml:27 bots.list',
    'size of x-coze-pagination is page_size, which must have the type integer',
  ],
  'a mark of more pages that is no boolean': [
    'paths.yaml',
    'items: data.items }',
    'items: data.items, has_more: data.items }',
    'paths.yaml:27 bots.list',
    'has_more of x-coze-pagination is data.items, which must have the type boolean',
  ],
  'a total that is no number': [
    'paths.yaml',
    'items: data.items }',
    'items: data.items, total: data.items }',
    'paths.yaml:27 bots.list',
    'total of x-coze-pagination is data.items, which must have the type integer',
  ],
  'a cursor of numbered pages': [
    'paths.yaml',
    'items: data.items }',
    'items: data.items, cursor: page_num }',
    'paths.yaml:27 bots.list',
    'cursor of x-coze-pagination is for the style cursor. Remove it',
  ],
  'the last ID of numbered pages': [
    'paths.yaml',
    'items: data.items }',
    'items: data.items, last_id: data.items }',
    'paths.yaml:27 bots.list',
    'last_id of x-coze-pagination is for the style after_before',
  ],
  'a stream without an example': [
    'paths.yaml',
    '            example: { event: done }\n',
    '',
    'paths.yaml:51 chat.create',
    'response has no example',
  ],
  'a failure without an example': [
    'paths.yaml',
    '            example: { code: 1 }\n',
    '',
    'paths.yaml:57 chat.create',
    'response has no example',
  ],
  'a default that an enum lacks': [
    'schemas.yaml',
    'enum: [single, multi],',
    'enum: [single, multi], default: both,',
    'schemas.yaml:6 Bot',
    'default "both" is not a value',
  ],
  'a default of another type': [
    'schemas.yaml',
    'bot_id: { type: string }',
    'bot_id: { type: string, default: 1 }',
    'schemas.yaml:14 ChatReq',
    'default 1 is not a value',
  ],
  'a default beside a reference': [
    'schemas.yaml',
    'bot_id: { type: string }',
    "bot_id: { $ref: '#/Bot/properties/mode', default: both }",
    'schemas.yaml:14 ChatReq',
    'default "both" is not a value',
  ],
  'a limit of bytes of a number': [
    'paths.yaml',
    '{ name: page_num, in: query, schema: { type: integer } }',
    '{ name: page_num, in: query, schema: { type: integer, x-coze-max-bytes: 5 } }',
    'paths.yaml:29 bots.list',
    'x-coze-max-bytes is for a file or a text',
  ],
  'a section of the documentation that does not exist': [
    'paths.yaml',
    'x-coze-stream: chat',
    'x-coze-stream: chat\n    x-coze-docs: developer_guide/chat_v3',
    'paths.yaml:42 chat.create',
    'x-coze-docs must match pattern',
    'developer_guides|',
  ],
  ...Object.fromEntries(
    ['options', 'params', 'delete', 'static', 'await'].map((name) => [
      `an argument with the name ${name}`,
      withArgName(name, `name ${name}: it means something else`),
    ]),
  ),
  'an argument whose name on the wire means something else': [
    'paths.yaml',
    'operationId: chat.create',
    'operationId: chat.create\n    x-coze-args: [options]',
    'paths.yaml:41 chat.create',
    'name options',
  ],
  'two arguments of one name': [
    'paths.yaml',
    'x-coze-args: [bot_id]',
    'x-coze-args: [bot_id, version]\n    x-coze-arg-names: { version: bot_id }',
    'paths.yaml:6 bots.retrieve',
    'name bot_id: another has it',
  ],
  ...Object.fromEntries(
    [
      ['RequestOptions', 'an export of src/'],
      ['CozeAPI', 'an export of src/'],
      ['ErrorRes', 'an export of src/'],
      ['SocketGap', 'an export of src/'],
      ['APIResource', 'the generated code uses'],
      ['Omit', 'the generated code uses'],
      ['Promise', 'the generated code uses'],
      ['BotsResource', 'the resource bots'],
      ['ResourceTree', 'all resources'],
      ['BotsListQuery', 'a type of bots.list'],
    ].map(([name = '', owner = '']) => [
      `a schema with the name ${name}`,
      withSchema(`${name}: { type: object }`, name, `schemas.yaml:7 ${name}`, owner, 'Rename'),
    ]),
  ),
  'a schema with the name of the parameters of an operation': [
    ...withSchema('BotsListParams: { type: object }', 'BotsListParams', 'paths.yaml:24 bots.list'),
    'BotsListParams, which is also the name of a schema. Add x-coze-params',
  ],
  ...Object.fromEntries(
    ['RequestOptions', 'BotsResource', 'BotsListData', 'BotInput', 'Array'].map((name): [string, Row] => [
      `a type of parameters with the name ${name}`,
      [
        'paths.yaml',
        'x-coze-params: RetrieveBotReq',
        `x-coze-params: ${name}`,
        'paths.yaml:6 bots.retrieve',
        `x-coze-params ${name} is also the name of`,
      ],
    ]),
  ),
  'a schema whose name begins with a small letter': withSchema(
    'other: { type: object }',
    'other',
    'schemas.yaml:7 other',
    'other is not in PascalCase',
  ),
  'a type of events with the name of a schema': [
    'schemas.yaml',
    'ChatEvent:',
    'ChatEvent:\n  x-coze-event-type: Bot',
    'schemas.yaml:16 ChatEvent',
    'x-coze-event-type Bot is also the name of a schema',
  ],
  'two schemas of one name': withSchema(
    'Other: { type: object, properties: { Bot: { type: object } } }',
    'Other/properties/Bot',
    'schemas.yaml:',
    'The name Bot is also that of a schema in',
    'Rename one',
  ),
  'two schemas whose names differ in the case': withSchema(
    'bot: { type: object }',
    'bot',
    'schemas.yaml:7 bot',
    'The name bot is also that of a schema in',
  ),
  'a misspelt keyword beside a reference': [
    'schemas.yaml',
    "items: { $ref: '#/Bot' }",
    "items: { $ref: '#/Bot', desciption: x }",
    'schemas.yaml:10 BotList',
    'desciption beside $ref is not known',
    'description',
  ],
  'an unknown extension beside a reference': [
    'schemas.yaml',
    "items: { $ref: '#/Bot' }",
    "items: { $ref: '#/Bot', x-coze-alos: [absent] }",
    'schemas.yaml:10 BotList',
    'x-coze-alos',
  ],
  'a word beside the reference of a path': [
    'coze.yaml',
    '$ref: paths.yaml#/bots',
    '$ref: paths.yaml#/bots\n    summary: Bots',
    'coze.yaml:9',
    'summary beside $ref',
    'Remove it',
  ],
  'a keyword that the compiler does not write': [
    'schemas.yaml',
    'id: { type: string }',
    'id: { type: string, not: { const: x } }',
    'schemas.yaml:5 Bot',
    'does not know not in a schema. Leave it out',
  ],
  'a path without an operation ID': [
    'paths.yaml',
    '    operationId: bots.list\n',
    '',
    'paths.yaml:24 bots',
    'GET /v1/bots has no operationId',
  ],
  'an operation ID that is no path': [
    'paths.yaml',
    'operationId: bots.list',
    'operationId: list_bots',
    'paths.yaml:25 list_bots',
    'is no path',
  ],
  'an operation ID that is used twice': [
    'paths.yaml',
    'operationId: bots.list',
    'operationId: bots.retrieve',
    'paths.yaml:25 bots.retrieve',
    'is also in',
    'Rename',
  ],
  'a resource that is another one in code': [
    'paths.yaml',
    'operationId: bots.list',
    'operationId: boTs.list',
    'paths.yaml:25 boTs.list',
    'the resource boTs has the same name in code as bots',
    'Rename one of them',
  ],
  'an operation ID that is the path of a resource': [
    'paths.yaml',
    'operationId: bots.list',
    'operationId: bots.retrieve.all',
    'paths.yaml:4 bots.retrieve',
    'is the path of a resource',
  ],
  'an alias of an existing method': [
    'paths.yaml',
    '[bots.all]',
    '[bots.retrieve]',
    'paths.yaml:26 bots.list',
    'alias bots.retrieve',
    'another method',
  ],
  ...Object.fromEntries(
    [
      ['chat.stream', 'chat.stream'],
      ['workflows.runs.createAndPoll', 'workflows.runs.createAndPoll'],
      ['token.retrieve', 'token'],
      ['get.retrieve', 'get'],
      ['axiosInstance.list', 'axiosInstance'],
      ['bots.then', 'bots.then'],
      ['bots.constructor', 'bots.constructor'],
      ['bots.toString.list', 'bots.toString'],
    ].flatMap(([path, member]): [string, Row][] => [
      [
        `an operation ID that is written by hand: ${path}`,
        [
          'paths.yaml',
          'operationId: bots.list',
          `operationId: ${path}`,
          `paths.yaml:25 ${path}`,
          `client.${member} is already`,
        ],
      ],
      [
        `an alias that is written by hand: ${path}`,
        ['paths.yaml', '[bots.all]', `[${path}]`, 'paths.yaml:26 bots.list', `client.${member} is already`],
      ],
    ]),
  ),
  'a discriminator that no event has': [
    'schemas.yaml',
    'propertyName: event',
    'propertyName: evnt',
    'schemas.yaml:19 ChatEvent',
    'No option has the field evnt',
  ],
  'a mapping without an event': [
    'schemas.yaml',
    '{ propertyName: event }',
    "{ propertyName: event, mapping: { delta: '#/DeltaEvent' } }",
    'schemas.yaml:19 ChatEvent',
    'mapping follows from the constants of event. Remove it',
  ],
  'an option without a name in a union that is no stream': [
    'schemas.yaml',
    'bot_id: { type: string }',
    "bot_id:\n      oneOf: [{ $ref: '#/DoneEvent' }, { $ref: '#/Bot' }]\n      discriminator: { propertyName: event }",
    'schemas.yaml:2 Bot',
    'no constant name',
  ],
  'an alias that is used twice': [
    'paths.yaml',
    'x-coze-stream: chat',
    'x-coze-stream: chat\n    x-coze-aliases: [bots.all]',
    'paths.yaml:42 chat.create',
    'used twice',
  ],
  'an alias in a resource that does not exist': [
    'paths.yaml',
    '[bots.all]',
    '[bot.all]',
    'paths.yaml:26 bots.list',
    'alias bot.all',
    'x-coze-alias-resources',
  ],
  'a resource of aliases that no alias is in': [
    'coze.yaml',
    'paths:',
    'x-coze-alias-resources: [old.bots]\npaths:',
    'coze.yaml:4',
    'old.bots',
    'Remove it',
  ],
  'an unknown extension': [
    'paths.yaml',
    'x-coze-args:',
    'x-coze-arg:',
    'paths.yaml:5 bots.retrieve',
    'x-coze-arg is not an extension',
    'Known: x-coze-title-zh, x-coze-aliases, x-coze-args',
  ],
  'an extension of another kind of node': [
    'schemas.yaml',
    'ChatReq:',
    'ChatReq:\n  x-coze-stream: chat',
    'schemas.yaml:12 ChatReq',
    'not an extension of this kind of node (Schema)',
  ],
  'an unknown value of an extension': [
    'paths.yaml',
    'x-coze-stream: chat',
    'x-coze-stream: chats',
    'paths.yaml:41 chat.create',
    'x-coze-stream must be chat or workflow',
  ],
  'an unknown key in an extension': [
    'paths.yaml',
    'first: 1',
    'first: 1, next: x, sise: y',
    'paths.yaml:27 bots.list',
    'x-coze-pagination must not have sise',
  ],
  'a style of pages without its fields': [
    'paths.yaml',
    'style: page_num, page: page_num',
    'style: cursor, page: page_num',
    'paths.yaml:27 bots.list',
    'x-coze-pagination',
    "'cursor'",
  ],
  'a page parameter that does not exist': [
    'paths.yaml',
    'size: page_size',
    'size: limit',
    'paths.yaml:27 bots.list',
    'limit, which is not a parameter',
    'page_num, page_size',
  ],
  'a list of pages that does not exist': [
    'paths.yaml',
    'items: data.items }',
    'items: data.bots }',
    'paths.yaml:27 bots.list',
    'data.bots, which is not a field of the response',
  ],
  'an argument that is no parameter': [
    'paths.yaml',
    'x-coze-args: [bot_id]',
    'x-coze-args: [bot_id, chat_id]',
    'paths.yaml:5 bots.retrieve',
    'chat_id, which is not a parameter',
  ],
  'an argument that is not text': [
    'paths.yaml',
    'x-coze-args: [bot_id]',
    'x-coze-args: [bot_id, version]',
    'paths.yaml:5 bots.retrieve',
    'version, which is not a string',
  ],
  'arguments that do not begin with the path': [
    'paths.yaml',
    '    x-coze-args: [bot_id]\n',
    '',
    'paths.yaml:4 bots.retrieve',
    'must begin with the names of the path',
    'bot_id',
  ],
  'a new name for something that is no argument': [
    'paths.yaml',
    'x-coze-args: [bot_id]',
    'x-coze-args: [bot_id]\n    x-coze-arg-names: { version: v }',
    'paths.yaml:6 bots.retrieve',
    'x-coze-args does not list',
  ],
  'a header parameter': [
    'paths.yaml',
    'in: query\n',
    'in: header\n',
    'paths.yaml:14 bots.retrieve',
    'header parameter version',
    'x-coze-headers',
  ],
  'a cookie': [
    'paths.yaml',
    'in: query\n',
    'in: cookie\n',
    'paths.yaml:14 bots.retrieve',
    'cookie is not supported: version',
  ],
  'an answer of an unknown media type': [
    'paths.yaml',
    'application/json:',
    'application/xml:',
    'paths.yaml:20 bots.retrieve',
    'application/xml',
    'x-coze-binary',
  ],
  'a JSON answer that is bytes': [
    'paths.yaml',
    'x-coze-params: RetrieveBotReq',
    'x-coze-params: RetrieveBotReq\n    x-coze-binary: true',
    'paths.yaml:21 bots.retrieve',
    'x-coze-binary',
    'application/json is not',
  ],
  'an answer with another status': [
    'paths.yaml',
    "'200':",
    "'201':",
    'paths.yaml:17 bots.retrieve',
    'response 201',
    'is 200',
  ],
  'a default answer': [
    'paths.yaml',
    "      '200':\n",
    "      default: { description: Other. }\n      '200':\n",
    'paths.yaml:17 bots.retrieve',
    'response default',
  ],
  'no answer of success': ['paths.yaml', "'200':", "'400':", 'paths.yaml:16 bots.retrieve', 'no response 200'],
  'an error that is no JSON': [
    'paths.yaml',
    "      '200':\n",
    "      4XX: { description: No., content: { text/html: {} } }\n      '200':\n",
    'paths.yaml:17 bots.retrieve',
    'text/html',
  ],
  'a request body that is no JSON': [
    'paths.yaml',
    'application/json:\n          schema: { $ref: schemas.yaml#/ChatReq }',
    'application/xml:\n          schema: { $ref: schemas.yaml#/ChatReq }',
    'paths.yaml:44 chat.create',
    'application/xml, which the client cannot send',
  ],
  'a request body of two media types': [
    'paths.yaml',
    'application/json:\n          schema: { $ref: schemas.yaml#/ChatReq }',
    'multipart/form-data: {}\n        application/json:\n          schema: { $ref: schemas.yaml#/ChatReq }',
    'paths.yaml:43 chat.create',
    '2 media types',
  ],
  'a body of GET': [
    'paths.yaml',
    'chat:\n  post:',
    'chat:\n  get:',
    'paths.yaml:42 chat.create',
    'GET has no request body',
  ],
  ...Object.fromEntries(
    [
      ['a style of a parameter', 'in: query, style: pipeDelimited, schema: { type: integer }', 'style "pipeDelimited"'],
      ['reserved characters', 'in: query, allowReserved: true, schema: { type: integer }', 'allowReserved'],
      ['an object as a parameter', 'in: query, schema: { type: object }', 'page_size must be a string'],
      [
        'a list of objects',
        'in: query, schema: { type: array, items: { type: object } }',
        'page_size must be a string',
      ],
      ['a parameter without a type', 'in: query, schema: { oneOf: [{ type: integer }] }', 'page_size must be a string'],
      ['a list without commas', 'in: query, schema: { type: array, items: { type: string } }', 'explode: false'],
    ].map(([mistake = '', to = '', word = '']): [string, Row] => [
      mistake,
      [
        'paths.yaml',
        '{ name: page_size, in: query, schema: { type: integer } }',
        `{ name: page_size, ${to} }`,
        'paths.yaml:30 bots.list',
        word,
      ],
    ]),
  ),
  'servers of one operation': [
    'paths.yaml',
    'operationId: bots.list',
    'operationId: bots.list\n    servers: [{ url: https://x.test }]',
    'paths.yaml:26 bots.list',
    'servers of one operation',
  ],
  'servers of a path': [
    'paths.yaml',
    'bots:\n  get:',
    'bots:\n  servers: [{ url: https://x.test }]\n  get:',
    'paths.yaml:24 bots',
    'servers of /v1/bots',
  ],
  'security of one operation': [
    'paths.yaml',
    'operationId: bots.list',
    'operationId: bots.list\n    security: []',
    'paths.yaml:26 bots.list',
    'security of one operation',
  ],
  'a method that the compiler does not know': [
    'paths.yaml',
    'bots:\n  get:',
    'bots:\n  head:',
    'paths.yaml:24 bots.list',
    'HEAD /v1/bots',
    'It knows get',
  ],
  'a required parameter without an example': [
    'paths.yaml',
    "        example: '1'\n",
    '',
    'paths.yaml:8 bots.retrieve',
    'bot_id has no example',
  ],
  'a request body without an example': [
    'paths.yaml',
    "          example: { bot_id: '1' }\n",
    '',
    'paths.yaml:44 chat.create',
    'request body has no example',
  ],
  'a request body without a name': [
    'paths.yaml',
    'schema: { $ref: schemas.yaml#/ChatReq }',
    'schema: { type: object, properties: { bot_id: { $ref: schemas.yaml#/ChatReq/properties/bot_id } } }',
    'paths.yaml:45 chat.create',
    'must have a name',
  ],
  'a response without an example': [
    'paths.yaml',
    "            example: { data: { id: '1' } }\n",
    '',
    'paths.yaml:20 bots.retrieve',
    'response has no example',
  ],
  'an example of a wrong type': [
    'paths.yaml',
    "example: { data: { id: '1' } }",
    'example: { data: { id: 1 } }',
    'paths.yaml:22 bots.retrieve',
    'string',
  ],
  'an example with an unknown field': [
    'paths.yaml',
    "example: { data: { id: '1' } }",
    "example: { data: { id: '1', nme: x } }",
    'paths.yaml:22 bots.retrieve',
    'nme',
  ],
  'a result that the response does not have': [
    'paths.yaml',
    'x-coze-params: RetrieveBotReq',
    'x-coze-params: RetrieveBotReq\n    x-coze-unwrap: bot',
    'paths.yaml:7 bots.retrieve',
    'no field bot',
  ],
  'a result without a name': [
    'paths.yaml',
    '{ data: { $ref: schemas.yaml#/Bot } }',
    '{ data: { type: object, properties: { id: { type: string } } } }',
    'paths.yaml:21 bots.retrieve',
    'must be a named schema',
  ],
  'a type of parameters that a schema has': [
    'paths.yaml',
    'x-coze-params: RetrieveBotReq',
    'x-coze-params: ChatReq',
    'paths.yaml:6 bots.retrieve',
    'ChatReq is also the name of a schema',
  ],
  'a reference without a target': [
    'schemas.yaml',
    "{ $ref: '#/Bot' }",
    "{ $ref: '#/Boot' }",
    'schemas.yaml:10 BotList',
    "Can't resolve $ref",
  ],
  'a file that is no YAML': ['schemas.yaml', 'ChatReq:', 'ChatReq: [', 'schemas.yaml:1', 'single line'],
  'an event without a constant name': [
    'schemas.yaml',
    'event: { type: string, const: done }',
    'event: { type: string }',
    'schemas.yaml:24 DoneEvent',
    'no constant name',
  ],
  'an event whose name is used twice': [
    'schemas.yaml',
    'const: done',
    'const: delta',
    'schemas.yaml:24 DoneEvent',
    'delta is also the name of DeltaEvent',
  ],
  'an event that no stream has': [
    'schemas.yaml',
    "    - $ref: '#/DoneEvent'\n",
    '',
    'schemas.yaml:23 DoneEvent',
    'Nothing refers to DoneEvent',
    'union',
  ],
  'a stream without events': [
    'paths.yaml',
    'text/event-stream',
    'text/plain',
    'paths.yaml:48 chat.create',
    'text/event-stream',
  ],
  'an enum with too few names': [
    'schemas.yaml',
    '[SINGLE, MULTI]',
    '[SINGLE]',
    'schemas.yaml:6 Bot',
    'x-enum-varnames has 1 items for 2 values',
  ],
  'a schema in an extension that does not exist': [
    'schemas.yaml',
    'id: { type: string }',
    'id: { type: string, x-coze-also: [Number] }',
    'schemas.yaml:5 Bot',
    'names Number',
    'Correct the name',
  ],
  'a mark for null on an optional field': [
    'schemas.yaml',
    'id: { type: string }',
    "id: { type: string, x-coze-also: ['null'] }",
    'schemas.yaml:5 Bot',
    'id is optional',
    'Remove',
  ],
  'an error code that is listed twice': [
    'schemas.yaml',
    'ChatReq:',
    'ChatReq:\n  x-coze-error-codes:\n    - docs: https://x.test\n      retry: safe\n      codes:\n        1 ONE: One.\n        1 TWO: Two.',
    'schemas.yaml:17 ChatReq',
    '1 is listed twice',
  ],
};

describe('the lint of a contract', () => {
  let project: Project;
  let lines: readonly string[];
  const folderOf = (mistake: string) => mistake.replaceAll(/[ :]+/g, '-');
  const linesOf = (mistake: string) => {
    const prefix = `${folderOf(mistake)}/`;
    return lines.filter((line) => line.startsWith(prefix)).map((line) => line.slice(prefix.length));
  };

  beforeAll(async () => {
    const contracts = Object.entries(ROWS).map(([mistake, [file, from, to]]) => {
      expect(files[file], mistake).toContain(from);
      return [mistake, { ...files, [file]: files[file].replace(from, to) }] as const;
    });
    project = await Project.create({ 'redocly.yaml': config });
    for (const [name, contract] of [...contracts, ['correct', files] as const])
      await project.write(
        Object.fromEntries(Object.entries(contract).map(([file, text]) => [`${folderOf(name)}/${file}`, text])),
      );
    const roots = [...Object.keys(ROWS), 'correct'].map((name) => `${folderOf(name)}/coze.yaml`);
    const { code, errors } = await project.script('spec-lint.mjs', ...roots);
    expect(code).toBe(1);
    lines = errors.trimEnd().split('\n');
  }, 60_000);
  afterAll(() => project.remove());

  test('finds nothing in a correct contract', () => {
    expect(linesOf('correct')).toEqual([]);
  });

  test.each(Object.entries(ROWS))('finds %s', (mistake, [, , , start, ...words]) => {
    const found = linesOf(mistake);
    const line = found.find((each) => each.startsWith(start) && words.every((word) => each.includes(word)));
    expect(line, found.join('\n')).toBeDefined();
  });
});
