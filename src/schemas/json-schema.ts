type TypeName = 'array' | 'boolean' | 'integer' | 'null' | 'number' | 'object' | 'string';

/** A JSON Schema 2020-12, with the keywords that are in use here. */
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
 * A schema that needs no other.
 *
 * @param schema what it says.
 * @param $defs the schemas that it and they refer to.
 */
export const standalone = (schema: JsonSchema, $defs?: Record<string, JsonSchema>): JsonSchema => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  ...schema,
  ...($defs === undefined ? {} : { $defs }),
});
