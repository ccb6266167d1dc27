// @ts-check
/** The impact of a change of the exported names and their members. */

/** @typedef {import('./rating.mjs').Impact} Impact */
/** @typedef {import('./rating.mjs').Rated} Rated */
/** @typedef {import('./surface.mjs').Signature} Signature */
/** @typedef {import('./surface.mjs').Member} Member */
/** @typedef {import('./surface.mjs').Surface} Surface */

/** Types that callers pass, by their name: nothing may refer to them yet. */
const PASSED = /(Options|Config|Req|Params)$/;

/** @param {string} path - `coze-client CozeAPI.bots.list` */
const exportOf = (path) => path.replace(/\..*$/, '');
/** @param {string} path */
const typeNameIn = (path) => exportOf(path).split(' ')[1] ?? '';
/** @param {string} path - `coze-client const Mode.MULTI` */
const declaredNameIn = (path) => exportOf(path).split(' ').at(-1) ?? '';

/** Options that a type may lose: code that handles them still compiles. */
const EMPTY = ['undefined', 'null', 'Promise<undefined>', 'Promise<null>'];

/**
 * @param {readonly string[]} types
 * @param {readonly string[]} others
 */
const holdsAll = (types, others) => others.every((type) => types.includes(type));

/**
 * @param {Signature} before
 * @param {Signature} after
 * @returns {boolean} true if every call that fits the former signature fits the new one
 */
const takes = (before, after) =>
  before.params.every(({ types, isOptional, isRest }, index) => {
    const param = after.params[index];
    if (param === undefined || param.isRest !== isRest || (isOptional && !param.isOptional)) return false;
    return param.types.includes('any') || param.types.includes('unknown') || holdsAll(param.types, types);
  }) && after.params.slice(before.params.length).every((param) => param.isOptional);

/**
 * @param {Signature} before
 * @param {Signature} after
 */
const gives = (before, after) =>
  holdsAll(before.results, after.results) && holdsAll([...after.results, ...EMPTY], before.results);

/**
 * Compares in the order of the overloads: a call gets the first one that it fits.
 *
 * @param {readonly Signature[]} before
 * @param {readonly Signature[]} after
 * @returns {boolean} true if every call that fits a former signature fits a new one, with a result as before
 */
const acceptsAll = (before, after) =>
  before
    .filter((one, index) => !before.slice(0, index).some((other) => takes(one, other)))
    .every((one) => {
      const chosen = after.find((other) => takes(one, other));
      return chosen !== undefined && gives(one, chosen);
    });

/**
 * Methods that callers write are called with the new parameters, and what they return is read.
 *
 * @param {readonly Signature[]} before
 * @param {readonly Signature[]} after
 */
const keepsAll = (before, after) =>
  acceptsAll(before, after) &&
  before.every((one) =>
    after.some(
      (other) =>
        one.params.every(({ types }, index) => holdsAll(types, other.params[index]?.types ?? [])) &&
        holdsAll(other.results, one.results),
    ),
  );

/**
 * @param {Member} before
 * @param {Member} after
 * @param {boolean} isPassed
 * @returns {Impact | undefined}
 */
function impactOfChange(before, after, isPassed) {
  const signatures = JSON.stringify(before.signatures) !== JSON.stringify(after.signatures);
  if (signatures && !(isPassed ? keepsAll : acceptsAll)(before.signatures, after.signatures)) return 'major';
  if (!holdsAll(after.uses, before.uses)) return 'major';
  const kept = [...after.types, ...(isPassed ? [] : EMPTY)];
  if (!holdsAll(kept, [...before.types])) return 'major';
  if (hasNewLimits(before, after)) return 'major';
  const isNarrower = before.isOptional && !after.isOptional;
  if (isPassed ? isNarrower : mayBeMissing(after) && !mayBeMissing(before)) return 'major';
  const isOther =
    after.types.size !== before.types.size ||
    !holdsAll([...before.types], [...after.types]) ||
    after.uses.length > before.uses.length ||
    before.isOptional !== after.isOptional;
  return signatures ||
    isOther ||
    JSON.stringify(shapeOfDeclaration(before)) !== JSON.stringify(shapeOfDeclaration(after))
    ? 'minor'
    : undefined;
}

/** @param {Member} member */
const shapeOfDeclaration = ({ modifiers, bases, typeParams }) => ({
  modifiers: modifiers.toSorted(),
  bases,
  typeParams,
});

/** @param {Member} member */
const mayBeMissing = ({ isOptional, types }) => isOptional || types.has('undefined') || types.has('null');

/** Modifiers that take something from callers. */
const LIMITING = ['abstract', 'private', 'protected', 'readonly'];

/**
 * @param {Member} before
 * @param {Member} after
 */
function hasNewLimits(before, after) {
  const limited = LIMITING.some((each) => after.modifiers.includes(each) && !before.modifiers.includes(each));
  const moved = before.modifiers.includes('static') !== after.modifiers.includes('static');
  const added = after.typeParams.slice(before.typeParams.length);
  return (
    limited ||
    moved ||
    before.bases.some((base) => !after.bases.includes(base)) ||
    before.typeParams.some((param, index) => param !== after.typeParams[index]) ||
    added.some((param) => !param.includes(' = '))
  );
}

/**
 * @param {string} name
 * @param {boolean} isExpected - true if the last release had the name as deprecated
 * @returns {Rated}
 */
export const removal = (name, isExpected) => ({
  impact: 'major',
  text: `${name}: removed`,
  ...(isExpected ? {} : { abrupt: name }),
});

/**
 * True if a member, or what contains it, is deprecated.
 *
 * @param {Surface} surface
 * @param {string} path
 */
function isAnnounced(surface, path) {
  const steps = path.split('.');
  return steps.some((_step, index) => surface.get(steps.slice(0, index + 1).join('.'))?.isDeprecated === true);
}

/**
 * @param {ReturnType<typeof import('./surface.mjs').surfaceOf>} old
 * @param {ReturnType<typeof import('./surface.mjs').surfaceOf>} now
 * @param {ReadonlySet<string>} contractTypes - the names of the types that the contract describes
 * @returns {Generator<Rated>}
 */
export function* compareSurfaces({ surface: before, passed: passedBefore }, { surface: after, passed }, contractTypes) {
  /** @param {string} path */
  const isPassed = (path) => {
    const name = typeNameIn(path);
    return PASSED.test(name) || passed.has(name) || passedBefore.has(name);
  };
  for (const [path, member] of before) {
    const isMember = path !== exportOf(path);
    if (isMember && (contractTypes.has(typeNameIn(path)) || !after.has(exportOf(path)))) continue;
    const now = after.get(path);
    // The values of an enum are those of the platform, and cannot be kept.
    const isOfPlatform = isMember && contractTypes.has(declaredNameIn(path));
    if (now === undefined) yield removal(path, isOfPlatform || isAnnounced(before, path));
    else if (!contractTypes.has(typeNameIn(path))) {
      const impact = impactOfChange(member, now, isPassed(path));
      if (impact !== undefined) yield { impact, text: `${path}: changed` };
    }
    if (now?.isDeprecated && !member.isDeprecated) yield { impact: 'minor', text: `${path}: deprecated` };
  }
  for (const [path, { isOptional }] of after) {
    const isMember = path !== exportOf(path);
    if (before.has(path) || (isMember && (contractTypes.has(typeNameIn(path)) || !before.has(exportOf(path)))))
      continue;
    const isRequired = isMember && !isOptional && isPassed(path);
    yield { impact: isRequired ? 'major' : 'minor', text: `${path}: added` };
  }
}
