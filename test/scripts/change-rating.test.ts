/** The rating of each kind of change, of the contract and of what users see. One run of the script rates them all. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Project } from './project.node.js';

const root = `
openapi: 3.1.0
info: { title: Ours, version: '1' }
paths:
  /v1/list: { $ref: paths.yaml#/list }
  /v1/send: { $ref: paths.yaml#/send }
  /v1/stream: { $ref: paths.yaml#/stream }
  /v1/old: { $ref: paths.yaml#/old }
  /v1/gone: { $ref: paths.yaml#/gone }
  /v1/renamed: { $ref: paths.yaml#/renamed }
  /v1/aged: { $ref: paths.yaml#/aged }
  /v1/socket: { $ref: paths.yaml#/socket }
`;

const paths = `
list:
  get:
    operationId: things.list
    summary: List things
    description: Lists the things.
    x-coze-params: ListReq
    x-coze-args: [space_id, owner_id]
    x-coze-aliases: [things.all]
    x-coze-permission: list
    parameters:
      - { name: space_id, in: query, required: true, schema: { type: string } }
      - { name: owner_id, in: query, required: true, schema: { type: string } }
      - { name: sort, in: query, schema: { type: string } }
      - { name: page, in: query, schema: { type: integer } }
    responses: { '200': { description: Things., content: { application/json: { schema: { $ref: schemas.yaml#/Thing } } } } }
send:
  post:
    operationId: things.send
    parameters:
      - { name: must, in: query, required: true, schema: { type: string } }
    requestBody: { content: { application/json: { schema: { $ref: schemas.yaml#/SendReq } } } }
    responses: { '200': { description: The thing., content: { application/json: { schema: { $ref: schemas.yaml#/Sent } } } } }
stream:
  post:
    operationId: things.stream
    responses: { '200': { description: Events., content: { text/event-stream: { schema: { $ref: schemas.yaml#/ThingEvent } } } } }
old: { get: { operationId: old.get, responses: { '200': { description: Old. } } } }
gone: { get: { operationId: gone.get, responses: { '200': { description: Gone. } } } }
renamed: { get: { operationId: renamed.get, responses: { '200': { description: Renamed. } } } }
aged: { get: { operationId: aged.get, x-coze-args: [id], parameters: [{ name: id, in: query, schema: { type: string } }, { name: to, in: query, schema: { type: string } }], responses: { '200': { description: Aged. } } } }
socket:
  get:
    operationId: things.socket
    x-coze-socket: chat
    responses: { '101': { description: Open., content: { application/json: { schema: { anyOf: [{ $ref: schemas.yaml#/ClientEvent }, { $ref: schemas.yaml#/ServerEvent }] } } } } }
`;

const schemas = `
Thing:
  type: object
  description: A thing.
  required: [id]
  properties:
    id: { type: string }
    size: { type: integer }
    color: { type: string, description: The color. }
    mode: { $ref: '#/Mode' }
    kind: { $ref: '#/Kind' }
    shape: { $ref: '#/Shape' }
    label: { type: string, x-coze-also: [integer] }
SendReq:
  type: object
  required: [to, from]
  properties:
    to: { type: string }
    from: { type: string }
    note: { type: string }
    cc: { type: string }
    user: { type: string }
    mark: { type: string, x-coze-optional: true }
    photo: { type: string, x-coze-max-bytes: 100, x-coze-min-bytes: 1 }
    cover: { type: string, x-coze-max-bytes: 100 }
    title: { type: string }
    inner: { $ref: '#/Inner' }
    more: { type: string }
    none: { type: string }
    some: { type: string }
    same: { type: string }
    count: { type: integer }
    price: { type: number }
    link: { type: string }
Inner: { type: object, required: [z, y], properties: { z: { type: string }, y: { type: string } } }
Sent:
  type: object
  properties:
    ok: { type: boolean }
    page: { type: string, format: uri }
    body: { type: string }
    weight: { type: integer }
    owner: { type: string }
Mode: { type: string, enum: [single, multi], x-enum-varnames: [SINGLE, MULTI] }
Kind: { type: string, enum: [a, b], x-enum-varnames: [A, B] }
Shape: { type: string, enum: [round, flat], x-enum-varnames: [ROUND, FLAT] }
ThingEvent:
  oneOf:
    - $ref: '#/DeltaEvent'
    - $ref: '#/DoneEvent'
  discriminator: { propertyName: event }
DeltaEvent: { type: object, required: [event], properties: { event: { type: string, const: delta } } }
DoneEvent: { type: object, required: [event], properties: { event: { type: string, const: done } } }
PingEvent: { type: object, required: [event], properties: { event: { type: string, const: ping } } }
ClientEvent: { oneOf: [{ $ref: '#/AskEvent' }, { $ref: '#/TellEvent' }], discriminator: { propertyName: event } }
ServerEvent: { oneOf: [{ $ref: '#/SayEvent' }], discriminator: { propertyName: event } }
AskEvent:
  type: object
  required: [event, kept, loose]
  properties:
    event: { type: string, const: ask }
    kept: { type: string }
    loose: { type: string }
    needed: { type: string }
    words: { type: array, maxItems: 5, items: { type: string } }
    setting: { $ref: '#/Setting' }
TellEvent: { type: object, required: [event, free], properties: { event: { type: string, const: tell }, free: { type: string } } }
Setting: { type: object, properties: { owner_id: { type: string } } }
SayEvent:
  type: object
  required: [event, said]
  properties: { event: { type: string, const: say }, said: { type: string }, told: { type: string } }
`;

const report = `# The public interface

## \`coze-client\`

\`\`\`ts
class CozeAPI {
  readonly bots: {
    list(params?: ListReq, options?: RequestOptions): Promise<Thing>;
    get(id: string, options?: RequestOptions): Promise<Thing>;
    find(first: string, second: number): void;
    read(id: string): Promise<Thing>;
  };
}
interface ClientOptions {
  token: string;
  timeout?: number;
  mode?: 'a' | 'b';
}
interface Info {
  code: number;
  reason: 'lost' | 'late';
}
const Mode: {
  readonly SINGLE: 'single';
  readonly MULTI: 'multi';
};
type Mode = 'single' | 'multi';
type Thing = { id: string; size?: number };
function helper(text: string): string;
class Base {
  static make(): Base;
  constructor(text: string);
  name: string;
  secret: string;
}
class Child extends Base {
  readonly code: number;
}
class Sealed {
  constructor(text: string);
}
interface Extended extends Info {
  more: string;
}
interface Pair<One> {
  one: One;
}
interface Store {
  read(key: string): Promise<Entry>;
  watch?(seen: State): void;
}
interface Entry {
  text: string;
}
interface State {
  size: number;
  last: string;
}
interface Check {
  headers: object;
}
function openStore(store: Store): State;
function check(check: Check): void;
function parse<Output>(text: string): Output;
function read<Output>(text: string): Output;
const VERSION: string;
\`\`\`

## \`coze-client/schemas\`

\`\`\`ts
const zThing;
const zSent;
\`\`\`
`;

const page = `# Methods

| method | docs |
| --- | --- |
| \`client.things.list(space_id, params: ListReq)\` | |
| \`client.things.send(params: SendReq)\` | |
| \`client.things.aged(params?: AgedReq)\` | |
| \`client.things.swap(one, two)\` | |
`;

const files = {
  'openapi/coze.yaml': root,
  'openapi/paths.yaml': paths,
  'openapi/schemas.yaml': schemas,
  'etc/coze-client.api.md': report,
  'api.md': page,
};

/** What is replaced by what, and the rating of the line that has the words. */
type Row = readonly [file: keyof typeof files, from: string, to: string, impact: string, ...words: string[]];

const ROWS: Readonly<Record<string, Row>> = {
  'a request field that is required no more': [
    'openapi/schemas.yaml',
    'required: [z, y]',
    'required: [z]',
    'minor',
    'properties/inner required',
  ],
  'a request field of more types': [
    'openapi/schemas.yaml',
    'more: { type: string }',
    'more: { type: [string, integer] }',
    'minor',
    'properties/more type',
  ],
  'a request field that may be null': [
    'openapi/schemas.yaml',
    'none: { type: string }',
    "none: { type: [string, 'null'] }",
    'minor',
    'properties/none type',
  ],
  'a request field of several options': [
    'openapi/schemas.yaml',
    'some: { type: string }',
    'some: { anyOf: [{ type: string }, { type: number }] }',
    'minor',
    'properties/some/anyOf',
  ],
  'a request field without its former option': [
    'openapi/schemas.yaml',
    'same: { type: string }',
    'same: { anyOf: [{ type: boolean }, { type: number }] }',
    'major',
    'properties/same/anyOf',
  ],
  'a request field that takes fractions': [
    'openapi/schemas.yaml',
    'count: { type: integer }',
    'count: { type: number }',
    'minor',
    'properties/count type',
  ],
  'a request field that takes no fractions': [
    'openapi/schemas.yaml',
    'price: { type: number }',
    'price: { type: integer }',
    'major',
    'properties/price type',
  ],
  'a request field of a format': [
    'openapi/schemas.yaml',
    'link: { type: string }',
    'link: { type: string, format: uri }',
    'major',
    'properties/link format',
  ],
  'a query parameter that is required no more': [
    'openapi/paths.yaml',
    'name: must, in: query, required: true,',
    'name: must, in: query,',
    'minor',
    'POST /v1/send parameters',
    'required',
  ],
  'a query parameter of more types': [
    'openapi/paths.yaml',
    'name: to, in: query, schema: { type: string }',
    'name: to, in: query, schema: { type: [string, integer] }',
    'minor',
    'GET /v1/aged parameters',
    'type',
  ],
  'a response field of another format': [
    'openapi/schemas.yaml',
    'page: { type: string, format: uri }',
    'page: { type: string, format: uri-reference }',
    'patch',
    'properties/page format',
  ],
  'a response field that is a file': [
    'openapi/schemas.yaml',
    'body: { type: string }',
    'body: { type: string, format: binary }',
    'major',
    'properties/body format',
  ],
  'a response field with fractions': [
    'openapi/schemas.yaml',
    'weight: { type: integer }',
    'weight: { type: number }',
    'patch',
    'properties/weight type',
  ],
  'a response field of more types': [
    'openapi/schemas.yaml',
    'owner: { type: string }',
    'owner: { type: [string, integer] }',
    'major',
    'properties/owner type',
  ],
  'a field of a client event that becomes required': [
    'openapi/schemas.yaml',
    'required: [event, kept, loose]',
    'required: [event, kept, needed]',
    'major',
    'GET /v1/socket requestBody',
    'properties/ask',
    'needed',
  ],
  'a setting of a client event that becomes required': [
    'openapi/schemas.yaml',
    'Setting: { type: object,',
    'Setting: { type: object, required: [owner_id],',
    'major',
    'GET /v1/socket requestBody',
    'properties/setting',
    'required',
  ],
  'a smaller limit in a client event': [
    'openapi/schemas.yaml',
    'maxItems: 5',
    'maxItems: 3',
    'major',
    'words',
    'maxItems',
  ],
  'a field of a client event that may be left out': [
    'openapi/schemas.yaml',
    'required: [event, free]',
    'required: [event]',
    'minor',
    'GET /v1/socket requestBody',
    'properties/tell required',
  ],
  'a field of a server event that may be missing': [
    'openapi/schemas.yaml',
    'required: [event, said]',
    'required: [event]',
    'major',
    'GET /v1/socket responses/101',
    'properties/say required',
  ],
  'a constant header': [
    'openapi/paths.yaml',
    'operationId: renamed',
    'x-coze-headers: { X-A: b }, operationId: renamed',
    'patch',
    'x-coze-headers',
  ],
  'the name of a positional argument': [
    'openapi/paths.yaml',
    'operationId: aged.get',
    'operationId: aged.get, x-coze-arg-names: { id: one }',
    'patch',
    'x-coze-arg-names',
  ],
  'a smaller limit of bytes': [
    'openapi/schemas.yaml',
    'x-coze-max-bytes: 100, x-coze-min',
    'x-coze-max-bytes: 10, x-coze-min',
    'major',
    'photo x-coze-max-bytes: 100 -> 10',
  ],
  'a greater least number of bytes': [
    'openapi/schemas.yaml',
    'x-coze-min-bytes: 1 }',
    'x-coze-min-bytes: 2 }',
    'major',
    'photo x-coze-min-bytes: 1 -> 2',
  ],
  'a greater limit of bytes': [
    'openapi/schemas.yaml',
    'cover: { type: string, x-coze-max-bytes: 100 }',
    'cover: { type: string, x-coze-max-bytes: 200 }',
    'patch',
    'cover x-coze-max-bytes: 100 -> 200',
  ],
  'a new limit of bytes': [
    'openapi/schemas.yaml',
    'title: { type: string }',
    'title: { type: string, x-coze-max-bytes: 5 }',
    'major',
    'title x-coze-max-bytes: none -> 5',
  ],
  'another base class': [
    'etc/coze-client.api.md',
    'class Child extends Base',
    'class Child extends Error',
    'major',
    'Child: changed',
  ],
  'an interface without its base': [
    'etc/coze-client.api.md',
    'interface Extended extends Info',
    'interface Extended',
    'major',
    'Extended: changed',
  ],
  'a new type parameter': [
    'etc/coze-client.api.md',
    'interface Pair<One>',
    'interface Pair<One, Other>',
    'major',
    'Pair: changed',
  ],
  'a type parameter of a function that is constrained': [
    'etc/coze-client.api.md',
    'function parse<Output>',
    'function parse<Output extends string>',
    'major',
    'parse: changed',
  ],
  'a type parameter with a default': [
    'etc/coze-client.api.md',
    'function read<Output>',
    'function read<Output, More = string>',
    'minor',
    'read: changed',
  ],
  'a class that becomes abstract': [
    'etc/coze-client.api.md',
    'class Base {',
    'abstract class Base {',
    'major',
    'Base: changed',
  ],
  'a protected constructor': [
    'etc/coze-client.api.md',
    'class Sealed {\n  constructor',
    'class Sealed {\n  protected constructor',
    'major',
    'Sealed.(): changed',
  ],
  'a static method that is none any more': [
    'etc/coze-client.api.md',
    'static make',
    'make',
    'major',
    'Base.make: changed',
  ],
  'a field that becomes readonly': [
    'etc/coze-client.api.md',
    '  secret: string',
    '  readonly secret: string',
    'major',
    'Base.secret: changed',
  ],
  'a field that can be written': [
    'etc/coze-client.api.md',
    '  readonly code: number;\n}\nclass Sealed',
    '  code: number;\n}\nclass Sealed',
    'minor',
    'Child.code: changed',
  ],
  'a required method of an interface that callers implement': [
    'etc/coze-client.api.md',
    '  watch?(seen',
    '  lock(): void;\n  watch?(seen',
    'major',
    'Store.lock: added',
  ],
  'a required field of what callers return': [
    'etc/coze-client.api.md',
    'interface Entry {',
    'interface Entry {\n  version: number;',
    'major',
    'Entry.version: added',
  ],
  'a required field of what callers pass': [
    'etc/coze-client.api.md',
    'interface Check {',
    'interface Check {\n  app: string;',
    'major',
    'Check.app: added',
  ],
  'a new field of what callers receive': [
    'etc/coze-client.api.md',
    'interface State {',
    'interface State {\n  time: number;',
    'minor',
    'State.time: added',
  ],
  'a received field that may be missing': [
    'etc/coze-client.api.md',
    '  size: number;\n  last',
    '  size?: number;\n  last',
    'major',
    'State.size: changed',
  ],
  'a received field that may be undefined': [
    'etc/coze-client.api.md',
    '  last: string;',
    '  last: string | undefined;',
    'major',
    'State.last: changed',
  ],
  'a description': [
    'openapi/paths.yaml',
    'Lists the things.',
    'Lists all things.',
    'patch',
    'GET /v1/list description',
  ],
  'a summary': [
    'openapi/paths.yaml',
    'summary: List things',
    'summary: List all things',
    'patch',
    'GET /v1/list summary',
  ],
  'a permission': [
    'openapi/paths.yaml',
    'x-coze-permission: list',
    'x-coze-permission: listThings',
    'patch',
    'x-coze-permission',
  ],
  'an operation that is added': [
    'openapi/coze.yaml',
    '  /v1/old: ',
    '  /v1/new: { $ref: paths.yaml#/stream }\n  /v1/old: ',
    'minor',
    'POST /v1/new: added',
  ],
  'an operation that is removed': [
    'openapi/coze.yaml',
    '  /v1/gone: { $ref: paths.yaml#/gone }\n',
    '',
    'major',
    '/v1/gone',
  ],
  'an operation that is deprecated': [
    'openapi/paths.yaml',
    'operationId: old.get',
    'operationId: old.get, deprecated: true',
    'minor',
    'GET /v1/old',
    'deprecated',
  ],
  'an operation ID': [
    'openapi/paths.yaml',
    'operationId: renamed.get',
    'operationId: renamed.retrieve',
    'major',
    'GET /v1/renamed operationId',
  ],
  'positional arguments that shrink': [
    'openapi/paths.yaml',
    '[space_id, owner_id]',
    '[space_id]',
    'major',
    '/v1/list get x-coze-args',
  ],
  'positional arguments that grow': [
    'openapi/paths.yaml',
    'x-coze-args: [id]',
    'x-coze-args: [id, to]',
    'major',
    '/v1/aged get x-coze-args',
  ],
  'an alias that is added': [
    'openapi/paths.yaml',
    'operationId: things.send',
    'operationId: things.send\n    x-coze-aliases: [things.post]',
    'minor',
    '/v1/send post x-coze-aliases',
  ],
  'an alias that is removed': [
    'openapi/paths.yaml',
    '    x-coze-aliases: [things.all]\n',
    '',
    'major',
    '/v1/list get x-coze-aliases',
  ],
  'the name of a type of parameters': [
    'openapi/paths.yaml',
    'x-coze-params: ListReq',
    'x-coze-params: ListThingReq',
    'major',
    'x-coze-params',
  ],
  'a query parameter that is removed': [
    'openapi/paths.yaml',
    '      - { name: sort, in: query, schema: { type: string } }\n',
    '      - { name: order, in: query, schema: { type: string } }\n',
    'major',
    'GET /v1/list',
    'sort',
  ],
  'a query parameter that is added': [
    'openapi/paths.yaml',
    '      - { name: page, ',
    '      - { name: filter, in: query, schema: { type: string } }\n      - { name: page, ',
    'minor',
    'GET /v1/list parameters/3: added',
  ],
  'a response field that is added': [
    'openapi/schemas.yaml',
    '    size: ',
    '    weight: { type: integer }\n    size: ',
    'minor',
    'properties/weight',
  ],
  'a response field that is removed': [
    'openapi/schemas.yaml',
    '    color: { type: string, description: The color. }\n',
    '',
    'major',
    'properties/color',
  ],
  'a response field with another type': [
    'openapi/schemas.yaml',
    'size: { type: integer }',
    'size: { type: string }',
    'major',
    'properties/size',
    'type',
  ],
  'another form that was observed': [
    'openapi/schemas.yaml',
    'x-coze-also: [integer]',
    'x-coze-also: [integer, boolean]',
    'patch',
    'x-coze-also',
  ],
  'a request field that is added': [
    'openapi/schemas.yaml',
    '    note: ',
    '    memo: { type: string }\n    note: ',
    'minor',
    'properties/memo',
  ],
  'a request field that is removed': [
    'openapi/schemas.yaml',
    '    cc: { type: string }\n',
    '',
    'major',
    'properties/cc',
  ],
  'a request field that becomes required': [
    'openapi/schemas.yaml',
    'required: [to, from]',
    'required: [to, note]',
    'major',
    'required',
    'note',
  ],
  'a field that callers may leave out from now on': [
    'openapi/schemas.yaml',
    'user: { type: string }',
    'user: { type: string, x-coze-optional: true }',
    'minor',
    'user x-coze-optional',
  ],
  'a field that callers must give from now on': [
    'openapi/schemas.yaml',
    'mark: { type: string, x-coze-optional: true }',
    'mark: { type: string }',
    'major',
    'mark x-coze-optional',
  ],
  'a value of an open enum that is added': [
    'openapi/schemas.yaml',
    'enum: [single, multi], x-enum-varnames: [SINGLE, MULTI]',
    'enum: [single, multi, none], x-enum-varnames: [SINGLE, MULTI, NONE]',
    'minor',
    'Mode x-enum-varnames',
  ],
  'a member of an enum that is renamed': [
    'openapi/schemas.yaml',
    'x-enum-varnames: [A, B]',
    'x-enum-varnames: [A, BB]',
    'major',
    'Kind x-enum-varnames',
  ],
  'a value of an enum that is removed': [
    'openapi/schemas.yaml',
    'enum: [round, flat], x-enum-varnames: [ROUND, FLAT]',
    'enum: [round], x-enum-varnames: [ROUND]',
    'major',
    'shape',
    'enum',
  ],
  'an event that is added': [
    'openapi/schemas.yaml',
    "    - $ref: '#/DeltaEvent'",
    "    - $ref: '#/DeltaEvent'\n    - $ref: '#/PingEvent'",
    'minor',
    'properties/ping',
  ],
  'an event that is removed': ['openapi/schemas.yaml', "    - $ref: '#/DoneEvent'\n", '', 'major', 'properties/done'],
  'a schema that is renamed': [
    'etc/coze-client.api.md',
    'const zSent;',
    'const zSentThing;',
    'major',
    'coze-client/schemas',
    'zSent: removed',
  ],
  'an export that is added': [
    'etc/coze-client.api.md',
    'const VERSION',
    'function other(): void;\nconst VERSION',
    'minor',
    'other: added',
  ],
  'an export that is removed': [
    'etc/coze-client.api.md',
    'function helper(text: string): string;\n',
    '',
    'major',
    'helper: removed',
  ],
  'a member of a constant that is renamed': [
    'etc/coze-client.api.md',
    "MULTI: 'multi'",
    "MULTIPLE: 'multi'",
    'major',
    'const Mode.MULTI: removed',
  ],
  'a method that is added': [
    'etc/coze-client.api.md',
    '    get(id',
    '    create(): void;\n    get(id',
    'minor',
    'CozeAPI.bots.create: added',
  ],
  'a parameter that may be left out': [
    'etc/coze-client.api.md',
    'read(id: string)',
    'read(id: string, options?: RequestOptions)',
    'minor',
    'CozeAPI.bots.read: changed',
  ],
  'the order of positional arguments': [
    'etc/coze-client.api.md',
    'first: string, second: number',
    'first: number, second: string',
    'major',
    'CozeAPI.bots.find: changed',
  ],
  'another result': [
    'etc/coze-client.api.md',
    'get(id: string, options?: RequestOptions): Promise<Thing>',
    'get(id: string, options?: RequestOptions): Promise<Sent>',
    'major',
    'CozeAPI.bots.get: changed',
  ],
  'an option that is added': [
    'etc/coze-client.api.md',
    'timeout?: number;',
    'timeout?: number;\n  retries?: number;',
    'minor',
    'ClientOptions.retries: added',
  ],
  'an option that is required': [
    'etc/coze-client.api.md',
    '  token: string;',
    '  token: string;\n  region: string;',
    'major',
    'ClientOptions.region: added',
  ],
  'an option with more values': [
    'etc/coze-client.api.md',
    "'a' | 'b'",
    "'a' | 'b' | 'c'",
    'minor',
    'ClientOptions.mode: changed',
  ],
  'a property with fewer values': [
    'etc/coze-client.api.md',
    "'lost' | 'late'",
    "'lost'",
    'major',
    'Info.reason: changed',
  ],
  'a property that is read': [
    'etc/coze-client.api.md',
    '  code: number;',
    '  code: number;\n  docs: string;',
    'minor',
    'Info.docs: added',
  ],
  'a method whose arguments are swapped': [
    'api.md',
    '(one, two)',
    '(two, one)',
    'major',
    'client.things.swap: (one, two) -> (two, one)',
  ],
  'a method that is deprecated': [
    'api.md',
    'aged(params?: AgedReq)`',
    'aged(params?: AgedReq)` (deprecated: use x)',
    'minor',
    'client.things.aged: deprecated',
  ],
};

let project: Project;
let lines: readonly string[];

beforeAll(async () => {
  project = await Project.create({ ...files, 'redocly.yaml': 'extends: [recommended]' });
  await project.git('init', '--quiet');
  await project.git('add', '.');
  await project.git('commit', '--quiet', '--message', 'The first release');
  await project.git('tag', 'v1');
  const changed: Record<string, string> = { ...files };
  for (const [file, from, to] of Object.values(ROWS)) {
    expect(changed[file]).toContain(from);
    changed[file] = changed[file]?.replace(from, to) ?? '';
  }
  await project.write(changed);
  const { code, errors, lines: printed } = await project.script('spec-changes.mjs');
  // The values of an enum are those of the platform, and cannot be kept.
  expect(errors).toMatch(
    /not deprecated in v1\. Restore them .*\n {2}coze-client helper\n {2}coze-client\/schemas const zSent\n$/,
  );
  expect(code).toBe(1);
  lines = printed;
}, 60_000);
afterAll(() => project.remove());

test('the greatest rating is that of the release', () => {
  expect(lines[0]).toBe('Since v1: major');
});

test.each(Object.entries(ROWS))('%s', (_what, [, , , impact, ...words]) => {
  const found = lines.filter((line) => words.every((word) => line.includes(word)));
  expect(
    found.map((line) => line.split(' ')[0]),
    lines.join('\n'),
  ).toContain(impact);
  const order = ['major', 'minor', 'patch'];
  const greatest = order.find((each) => found.some((line) => line.startsWith(each)));
  expect(greatest).toBe(impact);
});
