// @ts-check
/**
 * The differences of another document from ours, one a row: `+` only the other document has it, `-` only ours has it, `~` both
 * have it but differ, ours first. Fields inside a field that is missing or has another type are not compared.
 *
 * These are not differences:
 * - null in addition to a type, and a type that one document does not state;
 * - an id that is a string in ours and a 64-bit number in the other;
 * - a response field with more types in ours, and which fields a response requires;
 * - enum values, if the other document lists none;
 * - a body that is required as a whole or not;
 * - `code`, `msg` and `detail` of a response, and the headers Authorization, Content-Type and Accept;
 * - titles, descriptions, examples, limits, formats and names of schemas.
 */
/** @typedef {import('./fields.mjs').Field} Field */
/** @typedef {import('./operations.mjs').Operation} Operation */

const ID = /(^|[._])u?ids?(\[\]|\{\})?$/;
const PARAMETER = /^(path|query|header|cookie)\./;
const ANSWER = /^(answer|events)\b/;

/** @param {Field} field */
const typeText = (field) => [...field.types].toSorted().join('|') || 'any';

/** @param {string} path */
const parentOf = (path) => path.replace(/(\.[^.[{]+|\[\]|\{\})$/, '');

/**
 * @param {string} path
 * @param {Field} ours
 * @param {Field} theirs
 */
function sameType(path, ours, theirs) {
  if (ours.types.size === 0 || theirs.types.size === 0) return true;
  if (theirs.wide && ID.test(path) && ours.types.has('string')) return true;
  const known = [...theirs.types].every((type) => ours.types.has(type));
  return known && (ANSWER.test(path) || theirs.types.size === ours.types.size);
}

/**
 * @param {string} where
 * @param {Field} ours
 * @param {Field} theirs
 * @returns {Generator<string>}
 */
function* compareValues(where, ours, theirs) {
  if (theirs.values === undefined) return;
  for (const value of theirs.values) if (!ours.values?.has(value)) yield `+ enum ${where}: ${value}`;
  for (const value of ours.values ?? []) if (!theirs.values.has(value)) yield `- enum ${where}: ${value}`;
}

/**
 * @param {Operation} ours
 * @param {Operation} theirs
 * @returns {Generator<string>}
 */
function* compareOperation({ name, fields: ours }, { fields: theirs }) {
  const closed = new Set();
  for (const path of new Set([...ours.keys(), ...theirs.keys()])) {
    const [own, other] = [ours.get(path), theirs.get(path)];
    const present = own ?? other;
    const where = `${name} ${path}`;
    if (present === undefined || closed.has(parentOf(path))) {
      closed.add(path);
    } else if (own === undefined || other === undefined) {
      closed.add(path);
      const kind = PARAMETER.test(path) ? 'parameter' : 'field';
      const open = path.endsWith('{}') && present.types.size === 0;
      if (!open) yield `${own ? '-' : '+'} ${kind} ${where} (${typeText(present)})`;
    } else {
      if (!sameType(path, own, other)) {
        closed.add(path);
        yield `~ type ${where}: ${typeText(own)} -> ${typeText(other)}`;
      }
      if (!ANSWER.test(path) && own.required !== other.required) {
        yield `~ required ${where}: ${own.required ? 'required -> optional' : 'optional -> required'}`;
      }
      yield* compareValues(where, own, other);
    }
  }
}

/**
 * @param {Map<string, Operation>} ours
 * @param {Map<string, Operation>} theirs
 * @returns {Generator<string>}
 */
export function* compare(ours, theirs) {
  for (const key of new Set([...ours.keys(), ...theirs.keys()])) {
    const [own, other] = [ours.get(key), theirs.get(key)];
    if (own && other) yield* compareOperation(own, other);
    else if (own) yield `- operation ${own.name}`;
    else if (other) yield `+ operation ${other.name}`;
  }
}
