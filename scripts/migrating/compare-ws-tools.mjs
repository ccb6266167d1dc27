// @ts-check
// Compares the declarations of `@coze/api/ws-tools` with those of `coze-client/ws-tools`, member by member.
import { join, resolve } from 'node:path';
import ts from 'typescript';
import { exportedSymbols, faults, helperTypes, missingNames, programOf } from './compare.mjs';

/** @param {string} official */
const toolImports = (official) =>
  `import type * as Official from '${join(official, 'dist/types/ws-tools/ws-tools/index.js')}';\nimport type * as Ours from '${resolve('dist/ws-tools.cjs')}';
${helperTypes}`;

/** What is compared: the lines that must compile with closed enums of `@coze/api`, and with open ones. */
/** @typedef {{ readonly name: string, readonly params: string, readonly result: string }} Check */

/**
 * @param {string} official - the folder of `@coze/api`
 * @returns {{ names: number, members: number, differences: import('./compare.mjs').Difference[] }}
 */
export function compareWsTools(official) {
  const start = programOf(official, toolImports(official), false);
  const theirs = exportedSymbols(start, 'Official');
  const missing = missingNames(theirs, exportedSymbols(start, 'Ours'));
  const checker = start.getTypeChecker();
  const checks = [...theirs].flatMap(([name, symbol]) => toolChecks(checker, name, symbol));
  const lines = toolImports('').split('\n').length - 1;
  const names = checks.map(({ name }) => name);
  const params = programOf(official, toolImports(official) + checks.map((check) => check.params).join('\n'), false);
  const results = programOf(official, toolImports(official) + checks.map((check) => check.result).join('\n'), true);
  const found = [...faults(params, names, ' params', lines), ...faults(results, names, ' result', lines)];
  const differences = [...missing, ...found].map(({ name, message }) => ({ name: `ws-tools ${name}`, message }));
  return { names: theirs.size, members: names.length, differences };
}

/**
 * @param {ts.TypeChecker} checker
 * @param {string} name
 * @param {ts.Symbol} symbol
 * @returns {Check[]}
 */
function toolChecks(checker, name, symbol) {
  if ((symbol.flags & ts.SymbolFlags.Class) !== 0) return classChecks(checker, name, symbol);
  if ((symbol.flags & ts.SymbolFlags.ValueModule) !== 0 && symbol.declarations?.some(ts.isSourceFile) === true)
    return checker
      .getExportsOfModule(symbol)
      .map((tool) =>
        methodCheck(`${name}.${tool.name}`, `typeof Official.${name}.${tool.name}`, `typeof Ours.${name}.${tool.name}`),
      );
  const params = `(value: Official.${name}): Ours.${name} => value;`;
  const result = `(value: Ours.${name}): Official.${name} => value;`;
  // Options are given, and events are got. The events of a listener are compared as such.
  if (name === 'WsToolsOptions') return [{ name, params, result: '' }];
  return name === 'WsChatCallbackHandler' ? [] : [{ name, params: '', result }];
}

/**
 * @param {ts.TypeChecker} checker
 * @param {string} name
 * @param {ts.Symbol} symbol
 * @returns {Check[]}
 */
function classChecks(checker, name, symbol) {
  const [theirs, own] = [
    `ConstructorParameters<typeof Official.${name}>`,
    `ConstructorParameters<typeof Ours.${name}>`,
  ];
  const members = checker.getDeclaredTypeOfSymbol(symbol).getProperties().filter(isPublic);
  return [
    { name: `new ${name}`, params: `(args: ${theirs}): ${own} => args;`, result: '' },
    ...members.map((member) => {
      const [type, ownType] = [`Official.${name}['${member.name}']`, `Ours.${name}['${member.name}']`];
      const path = `${name}.${member.name}`;
      if (member.name === 'ws' || member.name === 'init') return sessionCheck(path, type, ownType);
      if (member.name === 'on' || member.name === 'off') return listenerCheck(path, type, ownType);
      const isMethod = checker.getTypeOfSymbol(member).getCallSignatures().length > 0;
      return isMethod ? methodCheck(path, type, ownType) : propertyCheck(path, type, ownType);
    }),
  ];
}

/** @param {ts.Symbol} symbol */
const isPublic = ({ declarations = [] }) =>
  declarations.every(
    (node) => (ts.getCombinedModifierFlags(node) & (ts.ModifierFlags.Private | ts.ModifierFlags.Protected)) === 0,
  );

/**
 * @param {string} name
 * @param {string} theirs
 * @param {string} own
 * @returns {Check}
 */
function methodCheck(name, theirs, own) {
  const call = `(method: ${own}): ((...args:`;
  return {
    name,
    params: `${call} Parameters<${theirs}>) => unknown) => method;`,
    // A method without a result may get one.
    result: `${call} Any<Parameters<${theirs}>>) => ReturnType<${theirs}>) => method;`,
  };
}

/**
 * The events that a listener gets are those of the session, or have a type that is compared by itself.
 *
 * @param {string} name
 * @param {string} theirs
 * @param {string} own
 * @returns {Check}
 */
function listenerCheck(name, theirs, own) {
  const params = `(method: ${own}): ((event: Parameters<${theirs}>[0], callback: any) => unknown) => method;`;
  return { name, params, result: '' };
}

/**
 * A property of the options is set, and another one is read.
 *
 * @param {string} name
 * @param {string} theirs
 * @param {string} own
 * @returns {Check}
 */
function propertyCheck(name, theirs, own) {
  if (name.endsWith('.config')) return { name, params: `(value: ${theirs}): ${own} => value;`, result: '' };
  // The recorder is of a class that is compared by itself.
  const result = name.endsWith('.recorder')
    ? `(value: ${own}): Ours.PcmRecorder => value;`
    : `(value: ${own}): ${theirs} => value;`;
  return { name, params: '', result };
}

/**
 * A session is compared by the events that it takes and gives.
 *
 * @param {string} name
 * @param {string} theirs
 * @param {string} own
 * @returns {Check}
 */
function sessionCheck(name, theirs, own) {
  const sessions = [theirs, own].map((type) =>
    name.endsWith('.init') ? `Awaited<ReturnType<${type}>>` : `NonNullable<${type}>`,
  );
  const [session, ownSession] = sessions;
  return {
    name,
    params: `(event: SentEvent<${session}>): SentEvent<${ownSession}> => event;`,
    result: `(event: ReceivedEvent<${ownSession}>): ReceivedEvent<${session}> => event;`,
  };
}
