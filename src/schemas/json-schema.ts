type TypeName = 'array' | 'boolean' | 'integer' | 'null' | 'number' | 'object' | 'string';

/** A JSON Schema 2020-12, with the keywords that this package uses. */
export type JsonSchema = {
  $schema?: string;
  $ref?: string;
  $defs?: Record<string, JsonSchema>;
  description?: string;
  deprecated?: boolean;
  type?: TypeName | TypeName[];
  const?: string | number | boolean;
  enum?: (string | number)[];
  anyOf?: JsonSchema[];
  not?: JsonSchema;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  additionalProperties?: boolean | JsonSchema;
  propertyNames?: JsonSchema;
  minProperties?: number;
  maxProperties?: number;
  items?: JsonSchema;
  minItems?: number;
  maxItems?: number;
  minLength?: number;
  maxLength?: number;
  pattern?: string;
  format?: string;
  contentEncoding?: string;
  contentMediaType?: string;
  minimum?: number;
  maximum?: number;
};

/**
 * Makes a schema that can be used alone.
 *
 * @param schema - the schema, which may refer to definitions.
 * @param $defs - every definition that it refers to, directly or through others.
 */
export const standalone = (schema: JsonSchema, $defs?: Record<string, JsonSchema>): JsonSchema => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  ...schema,
  ...($defs === undefined ? {} : { $defs }),
});
