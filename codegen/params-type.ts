/**
 * The type of the one object a method takes. What is positional on the method is left out of it; where everything is
 * positional, the type names the whole for the flat function.
 */
import { pascal, type Operation } from './operation.js';

const quoted = (names: readonly string[]) => names.map((name) => `'${name}'`).join(' | ');
const omit = (type: string, names: readonly string[]) =>
  names.length === 0 ? type : `Omit<${type}, ${quoted(names)}>`;

export interface ParamsType {
  readonly name: string;
  /** How the name is declared, or nothing where it is the body itself. */
  readonly declaration: string | undefined;
  readonly data: boolean;
  /** Whether a method with positional arguments takes the object too. */
  readonly hasRest: boolean;
  readonly restRequired: boolean;
  /** What the flat function takes. */
  readonly flat: string;
  readonly flatRequired: boolean;
}

/** @returns nothing for an operation without parameters */
export function paramsTypeOf(operation: Operation, requiredFields: readonly string[]): ParamsType | undefined {
  const { params, body, args } = operation;
  if (params.length === 0 && body === undefined) return undefined;
  const positional = args.map((arg) => arg.name);
  const isRest = (name: string) => !positional.includes(name);
  const rest = [...params.map((param) => param.name), ...(body?.fields ?? [])].filter(isRest);
  const hasRest = rest.length > 0 || args.length === 0;
  const taken = hasRest ? positional : [];

  const pieces = (['query', 'path'] as const).flatMap((place) => {
    const names = params.filter((param) => param.in === place).map((param) => param.name);
    const left = names.filter((name) => !taken.includes(name));
    if (left.length === 0) return [];
    return [
      omit(
        `NonNullable<${pascal(operation.id)}Data['${place}']>`,
        names.filter((name) => taken.includes(name)),
      ),
    ];
  });
  const data = pieces.length > 0;
  if (body !== undefined && body.fields.some((name) => !taken.includes(name))) {
    pieces.unshift(
      omit(
        body.type,
        body.fields.filter((name) => taken.includes(name)),
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
    data,
    hasRest,
    restRequired: required.some(isRest),
    flat: more.length === 0 ? name : `${name} & { ${more.join('; ')} }`,
    flatRequired: required.length > 0,
  };
}
