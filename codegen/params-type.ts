/**
 * The type of the object that a method takes its parameters in. Positional arguments are left out of it. If every
 * parameter is positional, the type describes all of them, for the flat function.
 */
import type { ContractOperation } from './operation.js';
import { pascal } from './print.js';

const quoted = (names: readonly string[]) => names.map((name) => `'${name}'`).join(' | ');
const omit = (type: string, names: readonly string[]) =>
  names.length === 0 ? type : `Omit<${type}, ${quoted(names)}>`;

export interface ParamsType {
  readonly name: string;
  /** The declaration of the type; undefined if the schema of the body already declares it. */
  readonly declaration: string | undefined;
  /** True if the declaration uses the operation's `…Data` type. */
  readonly usesData: boolean;
  /** True if the method takes the object, besides its positional arguments. */
  readonly hasRest: boolean;
  readonly restRequired: boolean;
  /** The type of the parameters of the flat function. */
  readonly flat: string;
  readonly flatRequired: boolean;
}

/** @returns undefined for an operation without parameters. */
export function paramsTypeOf(operation: ContractOperation, requiredFields: readonly string[]): ParamsType | undefined {
  const { params, body, args } = operation;
  if (params.length === 0 && body === undefined) return undefined;
  const positional = args.map((arg) => arg.name);
  const isRest = (name: string) => !positional.includes(name);
  const rest = [...params.map((param) => param.name), ...(body?.fields ?? [])].filter(isRest);
  const hasRest = rest.length > 0 || args.length === 0;
  const omitted = hasRest ? positional : [];

  const pieces = (['query', 'path'] as const).flatMap((place) => {
    const names = params.filter((param) => param.in === place).map((param) => param.name);
    if (names.every((name) => omitted.includes(name))) return [];
    const type = `NonNullable<${pascal(operation.id)}Data['${place}']>`;
    return [
      omit(
        type,
        names.filter((name) => omitted.includes(name)),
      ),
    ];
  });
  const usesData = pieces.length > 0;
  if (body !== undefined && body.fields.some((name) => !omitted.includes(name))) {
    pieces.unshift(
      omit(
        body.type,
        body.fields.filter((name) => omitted.includes(name)),
      ),
    );
  }
  const required = [...params.filter((param) => !param.optional).map((param) => param.name), ...requiredFields];
  const name = operation.paramsType ?? `${pascal(operation.id)}Params`;
  const declaration = pieces.join(' & ');
  const more = hasRest ? args.map((arg) => `${arg.name}: string`) : [];
  return {
    name,
    declaration: declaration === name ? undefined : `export type ${name} = ${declaration};`,
    usesData,
    hasRest,
    restRequired: required.some(isRest),
    flat: more.length === 0 ? name : `${name} & { ${more.join('; ')} }`,
    flatRequired: required.length > 0,
  };
}
