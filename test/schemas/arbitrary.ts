/** Random values that match a JSON Schema of the contract. */
import fc from 'fast-check';
import type { JsonSchema } from 'coze-client/json-schemas';
import { resolved } from './named-schemas.js';

type Arbitrary = fc.Arbitrary<unknown>;

const DEEP = 5;

/** One byte a character, for fields with a limit in bytes: JSON Schema counts characters. */
function text(schema: JsonSchema): Arbitrary {
  const { minLength = 0, maxLength } = schema;
  if (schema.format === 'uri') return fc.webUrl();
  if (schema.pattern !== undefined) return fc.stringMatching(new RegExp(schema.pattern));
  if (maxLength === undefined) return fc.string({ unit: 'grapheme', minLength, maxLength: minLength + 8 });
  // The lower limit may be in bytes too: short texts are left out if the limit is high.
  const least = minLength > 1 ? Math.ceil((minLength + maxLength) / 2) : minLength;
  return fc.oneof(
    fc.string({ unit: 'grapheme-ascii', minLength: least, maxLength: Math.min(maxLength, least + 8) }),
    fc.string({ unit: 'grapheme-ascii', minLength: maxLength, maxLength }),
  );
}

const number = ({ minimum = -1e6, maximum = 1e6 }: JsonSchema): Arbitrary =>
  fc.double({ min: minimum, max: maximum, noNaN: true }).map((value) => (Object.is(value, -0) ? 0 : value));

function object(schema: JsonSchema, root: JsonSchema, depth: number): Arbitrary {
  const { properties = {}, required = [], additionalProperties: others } = schema;
  const shallow = Object.entries(properties).filter(([name]) => depth < DEEP || required.includes(name));
  const fields = fc.record(
    Object.fromEntries(shallow.map(([name, property]) => [name, arbitrary(property, root, depth + 1)])),
    { requiredKeys: required },
  );
  if (others === false) return fields;
  const isFree = Object.keys(properties).length === 0;
  const names = schema.propertyNames === undefined ? fc.string({ minLength: 1 }) : text(schema.propertyNames);
  const more = fc.dictionary(
    isFree ? names.map(String).filter((name) => name !== '__proto__') : fc.constantFrom('brand_new', 'newer'),
    typeof others === 'object' ? arbitrary(others, root, depth + 1) : fc.jsonValue({ maxDepth: 1 }),
    { maxKeys: Math.min(schema.maxProperties ?? 2, 3) },
  );
  return fc.tuple(fields, more).map(([known, unknown]) => ({ ...unknown, ...known }));
}

/**
 * @param schema - what the values are like.
 * @param root - the schema that carries the definitions.
 */
export function arbitrary(schema: JsonSchema, root: JsonSchema, depth = 0): Arbitrary {
  if (schema.$ref !== undefined) return arbitrary(resolved(schema, root), root, depth);
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  if (schema.anyOf !== undefined) return fc.oneof(...schema.anyOf.map((member) => arbitrary(member, root, depth)));
  if (schema.contentMediaType === 'application/octet-stream') return fc.string().map((content) => new Blob([content]));
  if (Array.isArray(schema.type)) {
    return fc.oneof(...schema.type.map((type) => arbitrary({ ...schema, type }, root, depth)));
  }
  const { not } = schema;
  if (not !== undefined) return text(schema).filter((value) => not.enum?.some((each) => each === value) !== true);
  switch (schema.type) {
    case 'string':
      return text(schema);
    case 'integer':
      return fc.integer({ min: schema.minimum ?? -1e6, max: schema.maximum ?? 1e6 });
    case 'number':
      return number(schema);
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    case 'array':
      return fc.array(arbitrary(schema.items ?? {}, root, depth + 1), {
        minLength: schema.minItems ?? 0,
        maxLength: depth < DEEP ? Math.min(schema.maxItems ?? 3, 3) : (schema.minItems ?? 0),
      });
    case 'object':
      return object(schema, root, depth);
    default:
      return fc.jsonValue({ maxDepth: 2 });
  }
}
