// @ts-check
/**
 * The impact of a change of the contract on users of the client: redocly's rating of the HTTP interface, with corrections. The
 * enums of the client are open, so a new value is compatible, and a removed value removes a member of a constant. Code that uses
 * a removed field does not compile.
 */
import { arrayOf, asNode, HTTP_METHODS, textsOf } from './document.mjs';

/** @typedef {'major' | 'minor' | 'patch'} Impact */
/**
 * @typedef {object} Change as `redocly diff --format json` writes it
 * @property {string} path
 * @property {'added' | 'removed' | 'modified'} kind
 * @property {Impact} impact
 * @property {string} [property]
 * @property {{ ruleId: string, impact: Impact, message: string }[]} verdicts
 * @property {{ value?: unknown }} [base]
 * @property {{ value?: unknown }} [revision]
 */
/**
 * @typedef {object} Rated
 * @property {Impact} impact
 * @property {string} text
 * @property {string} [abrupt] - the name, if a public name is removed that the last release did not have as deprecated
 */

/** @type {readonly Impact[]} */
const ORDER = ['major', 'minor', 'patch'];

/** @param {Change} change */
const stepsOf = ({ path }) =>
  path
    .replace(/^#\//, '')
    .split('/')
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));

/**
 * True for what callers send. What webhooks send is received.
 *
 * @param {Change} change
 */
const isSent = (change) => {
  const steps = stepsOf(change);
  return steps[0] === 'paths' && (steps.includes('requestBody') || steps.includes('parameters'));
};

/**
 * True if every value that was allowed is allowed, and more.
 *
 * @param {Change} change
 */
function takesMore({ property, base, revision }) {
  const [before, after] = [base?.value, revision?.value];
  if (property === 'required')
    return before === true ? after !== true : textsOf(before).some((name) => !textsOf(after).includes(name));
  const types = textsOf(after);
  return property === 'type' && textsOf(before).every((type) => types.includes(type)) && types.length > 0;
}

/**
 * True if the types of TypeScript are the same: it has no integers.
 *
 * @param {Change} change
 */
const isIntegerAsNumber = ({ property, base, revision }) =>
  property === 'type' &&
  textsOf(base?.value).includes('integer') &&
  String(textsOf(base?.value).map((type) => (type === 'integer' ? 'number' : type))) ===
    String(textsOf(revision?.value));

/**
 * True if a type became one option of several.
 *
 * @param {Change} change
 * @param {Change[]} all
 */
function isOptionNow({ kind, path, revision }, all) {
  const [place = '', keyword = ''] = /^(.*)\/(anyOf|oneOf)$/.exec(path)?.slice(1) ?? [];
  const before = all.find((other) => other.path === place && other.property === 'type')?.base?.value;
  const options = arrayOf(revision?.value).flatMap((option) =>
    Object.keys(asNode(option)).every((key) => key === 'type') ? textsOf(asNode(option)['type']) : [],
  );
  return (
    kind === 'added' &&
    keyword !== '' &&
    before !== undefined &&
    textsOf(before).every((type) => options.includes(type))
  );
}

/**
 * @param {Change} change
 * @param {Change[]} all
 * @returns {Impact}
 */
function impactOf(change, all) {
  const { kind, property, verdicts, base, revision } = change;
  const steps = stepsOf(change);
  const name = property ?? steps.at(-1) ?? '';
  if (name === 'deprecated') return 'minor';
  if (kind === 'removed' && steps.at(-2) === 'properties') return 'major';
  if (property === 'enum') {
    const now = arrayOf(revision?.value);
    if (arrayOf(base?.value).some((value) => !now.includes(value))) return 'major';
    if (verdicts.every(({ ruleId }) => ruleId === 'enum-values-added')) return 'minor';
  }
  // The only format that has another type.
  if (property === 'format' && [base?.value, revision?.value].includes('binary')) return 'major';
  if (isIntegerAsNumber(change)) return isSent(change) ? 'minor' : 'patch';
  if (isSent(change))
    return (change.impact === 'patch' && takesMore(change)) || isOptionNow(change, all) ? 'minor' : change.impact;
  // Responses are not checked for their format.
  return property === 'format' ? 'patch' : change.impact;
}

/**
 * @param {Change} change
 * @returns {string} `POST /v3/chat requestBody/…/required: what happened`
 */
function changeText(change) {
  const steps = stepsOf(change);
  const [first, path, method = ''] = steps;
  if (first === 'paths') steps.splice(0, HTTP_METHODS.includes(method) ? 3 : 2);
  const operation = HTTP_METHODS.includes(method) ? `${method.toUpperCase()} ${path}` : path;
  const where = [steps.join('/'), change.property].filter(Boolean).join(' ');
  const what = change.verdicts.map(({ message }) => message.replaceAll('\n', ' ')).join(' ');
  return `${[first === 'paths' ? operation : '', where].filter(Boolean).join(' ')}: ${what || change.kind}`;
}

/**
 * True for a part of an extension. scripts/spec/extension-changes.mjs rates them.
 *
 * @param {Change} change
 */
const isOfExtension = (change) => [...stepsOf(change), change.property ?? ''].some((step) => step.startsWith('x-'));

/**
 * @param {Change[]} changes
 * @returns {Rated[]}
 */
export const rateContract = (changes) =>
  changes
    .filter((change) => !isOfExtension(change))
    .map((change) => ({ impact: impactOf(change, changes), text: changeText(change) }));

/**
 * @param {Rated[]} rated
 * @returns {Rated[]} the greatest impact first
 */
export const inOrder = (rated) => ORDER.flatMap((impact) => rated.filter((one) => one.impact === impact));

/**
 * Names that are removed without a release in which they are deprecated. Every removal is a major change, so the rule is one for
 * all versions, before 1.0 and after: users see the strike-through in their editor before a name is missing.
 *
 * @param {string} tag - the last release
 * @param {Rated[]} rated
 * @returns {string[]} what is wrong
 */
export function abruptRemovals(tag, rated) {
  const names = rated.flatMap(({ abrupt }) => abrupt ?? []);
  if (names.length === 0) return [];
  const steps =
    'Restore them with @deprecated and what to use instead, release that, and remove them in the next release.';
  return [`These names were not deprecated in ${tag}. ${steps}\n${names.map((name) => `  ${name}`).join('\n')}`];
}

/**
 * @param {import('./document.mjs').Node} document
 * @returns {string[]} the names of the types that the contract describes: schemas, and objects of parameters
 */
export function typeNamesOf(document) {
  const items = Object.values(asNode(document['paths'])).flatMap((item) => Object.values(asNode(item)));
  return [
    ...Object.keys(asNode(asNode(document['components'])['schemas'])),
    ...items.flatMap((operation) => textsOf(asNode(operation)['x-coze-params'])),
  ];
}
