/** A contract of two files. */
export const root = `
openapi: 3.1.0
info: { title: Ours, version: '1' }
paths:
  /v1/bots/{bot_id}: { get: { $ref: bots.yaml#/retrieve } }
  /v1/chat: { post: { $ref: bots.yaml#/chat } }
`;

export const bots = `
retrieve:
  x-coze-headers: { Agw-Js-Conv: str }
  parameters:
    - { name: bot_id, in: path, required: true, schema: { type: string } }
    - { name: version, in: query, schema: { type: string, enum: [draft, online] } }
  responses:
    '200':
      description: A bot.
      content:
        application/json:
          schema:
            allOf:
              - { $ref: '#/Envelope' }
              - { type: object, required: [data], properties: { data: { $ref: '#/Bot' } } }
chat:
  requestBody:
    required: true
    content:
      application/json:
        schema:
          type: object
          required: [bot_id]
          properties:
            bot_id: { type: string }
            role: { $ref: '#/Role' }
            items: { type: array, items: { oneOf: [{ $ref: '#/Text' }, { $ref: '#/File' }] } }
  responses:
    '200':
      description: A chat, or its events.
      content:
        text/event-stream: { schema: { type: object, properties: { event: { type: string, enum: [delta, done] } } } }
        application/json: { schema: { $ref: '#/Envelope' } }
Envelope:
  type: object
  properties: { code: { type: integer }, msg: { type: string }, detail: { type: object, properties: { logid: {} } } }
Role: { type: string, enum: [user, assistant] }
Text: { type: object, required: [type, text], properties: { type: { const: text }, text: { type: string } } }
File: { type: object, required: [type], properties: { type: { enum: [file, image] }, file_id: { type: string } } }
Bot:
  type: object
  required: [id]
  properties:
    id: { type: string }
    name: { type: [string, 'null'] }
    created_at: { type: integer, x-coze-also: [string] }
    labels: { type: object, additionalProperties: { type: string } }
    children: { type: array, items: { $ref: '#/Bot' } }
`;

/** The same contract as one file, in another form. */
export const theirs = `
openapi: 3.0.3
info: { title: Theirs, version: '7' }
paths:
  /v1/bots/{bot_id}:
    parameters: [{ name: bot_id, in: path, schema: { type: string } }]
    get:
      parameters:
        - { $ref: '#/components/parameters/Version' }
        - { name: Agw-Js-Conv, in: header, required: true, schema: { type: string } }
        - { name: 'Authorization ', in: header, required: true, schema: { type: string } }
      responses:
        '200':
          content:
            application/json: { schema: { properties: { data: { $ref: '#/components/schemas/Bot' } } } }
  /v1/chat:
    post:
      requestBody:
        content:
          application/json:
            schema:
              required: [bot_id]
              properties:
                bot_id: { type: integer, format: i64 }
                role: { type: string, enum: [user, assistant], nullable: true }
                items:
                  type: array
                  items:
                    type: object
                    required: [type]
                    properties: { type: { type: string }, text: { type: string }, file_id: { type: string } }
      responses:
        '200':
          content:
            application/json: { schema: { type: object } }
            text/event-stream: { schema: { properties: { event: { type: string } } } }
components:
  parameters:
    Version: { name: version, in: query, schema: { type: string, enum: [online, draft] } }
  schemas:
    Bot:
      type: object
      required: [id, name]
      properties:
        id: { type: integer, format: int64 }
        name: { type: string, description: The name. }
        created_at: { type: string }
        labels: { type: object, additionalProperties: { type: string } }
        children: { type: array, items: { $ref: '#/components/schemas/Bot' } }
`;
