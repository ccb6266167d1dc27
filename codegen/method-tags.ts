/** The tags of a generated method's doc comment: what it takes with limits, the errors that are its own, and a call. */
import type { JsonObject } from './contract.js';
import { errorCodesOf, type ErrorCode } from './emit-error-codes.js';
import { statementOf } from './example.js';
import { fieldsTaken, type FieldFacts } from './fields.js';
import type { ContractOperation } from './operation.js';

const PERMISSION_DENIED = 4101;

/** The error codes that the contract names for an operation, and that of a token without its permission. */
export function errorsOf(
  { description, permission }: ContractOperation,
  fields: readonly FieldFacts[],
  schemas: readonly (readonly [string, JsonObject])[],
): ErrorCode[] {
  const texts = [description, ...fields.map((field) => field.description)].join(' ');
  const codes = Array.from(texts.matchAll(/\bcode (\d{3,})\b/g), ([, code]) => Number(code));
  if (permission !== undefined) codes.push(PERMISSION_DENIED);
  return errorCodesOf(schemas).filter(({ code }) => codes.includes(code));
}

const named = ({ name, limits }: FieldFacts) => `\`${name}\`${limits === '' ? '' : ` (${limits.replaceAll('`', '')})`}`;

/** The fields of the object of parameters, the required ones first. */
function paramsText(fields: readonly FieldFacts[]): string {
  const [required, optional] = [true, false].map((wanted) =>
    fields
      .filter((field) => field.required === wanted)
      .map(named)
      .join(', '),
  );
  if (optional === '') return `${required}.`;
  return required === '' ? `optional: ${optional}.` : `${required}; optional: ${optional}.`;
}

/** @param path - the path of the method: its own, or that of an alias. */
export function methodTags(
  operation: ContractOperation,
  path: string,
  view: JsonObject,
  schemas: readonly (readonly [string, JsonObject])[],
): string[] {
  const fields = fieldsTaken(view, operation);
  const names = operation.args.map(({ name }) => name);
  const positional = operation.args.map(({ name, as }) => {
    const { description = '', limits = '' } = fields.find((field) => field.name === name) ?? {};
    return `@param ${as} - ${limits === '' ? description : `${description} (${limits})`}`;
  });
  const rest = fields.filter(({ name }) => !names.includes(name));
  const codes = errorsOf(operation, fields, schemas).map(({ code, name }) => `${code} ${name}`);
  return [
    ...positional,
    ...(rest.length === 0 ? [] : [`@param params - ${paramsText(rest)}`]),
    `@throws APIError if the server refuses${codes.length === 0 ? '' : `: ${codes.join(', ')}`}.`,
    '@example',
    ...statementOf(operation, path).split('\n'),
  ];
}
