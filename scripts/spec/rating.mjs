// @ts-check
/**
 * The impact of a change of the contract on users of the client: redocly's rating of the HTTP interface, with corrections. The
 * enums of the client are open, so a new value is compatible, and a removed value removes a member of a constant. Code that uses
 * a removed field does not compile. Some extensions change the methods.
 */
import { arrayOf, HTTP_METHODS } from './document.mjs';

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
/** @typedef {{ impact: Impact, text: string }} Rated */

/** Extensions that change methods and constants: all except those for permissions and for additional forms of a value. */
const SHAPES_METHODS = /^x-(coze-(?!permission$|also$).+|enum-varnames)$/;
/** Extensions that only add something when they appear. */
const ADDS_FOR_CALLERS = /^x-coze-(aliases|optional|more-members)$/;

/** @type {readonly Impact[]} */
const ORDER = ['major', 'minor', 'patch'];

/** @param {Change} change */
const stepsOf = ({ path }) =>
  path
    .replace(/^#\//, '')
    .split('/')
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));

/**
 * @param {Change} change
 * @returns {Impact}
 */
function impactOf(change) {
  const { kind, property, verdicts, base, revision } = change;
  const steps = stepsOf(change);
  const name = property ?? steps.at(-1) ?? '';
  if (ADDS_FOR_CALLERS.test(name) && base?.value === undefined) return 'minor';
  if (SHAPES_METHODS.test(name)) return 'major';
  if (kind === 'removed' && steps.at(-2) === 'properties') return 'major';
  if (property === 'enum') {
    const now = arrayOf(revision?.value);
    if (arrayOf(base?.value).some((value) => !now.includes(value))) return 'major';
    if (verdicts.every(({ ruleId }) => ruleId === 'enum-values-added')) return 'minor';
  }
  return change.impact;
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
 * @param {Change[]} changes
 * @returns {Rated[]} the greatest impact first
 */
export function rate(changes) {
  const rated = changes.map((change) => ({ impact: impactOf(change), text: changeText(change) }));
  return ORDER.flatMap((impact) => rated.filter((one) => one.impact === impact));
}
