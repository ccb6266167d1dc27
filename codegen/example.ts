/** The example of a generated method: the request of the contract as a call, and the program around it. */
import { stringOf, type Json, type JsonObject } from './contract.js';
import type { ContractOperation } from './operation.js';

/** The longest literal that stays on one line. */
const WIDTH = 70;
const isName = (key: string) => /^[A-Za-z_$][\w$]*$/.test(key);
const stringLiteral = (text: string) =>
  text.includes("'") && !text.includes('"')
    ? JSON.stringify(text)
    : `'${JSON.stringify(text)
        .slice(1, -1)
        .replaceAll(String.raw`\"`, '"')
        .replaceAll("'", String.raw`\'`)}'`;

/** A value as code: in one line if it fits. */
function code(value: Json, indent: string, files: readonly string[] = []): string {
  if (typeof value === 'string') return stringLiteral(value);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const inner = `${indent}  `;
  const partOf = (key: string, item: Json) => (files.includes(key) ? fileArgument(item) : code(item, inner));
  const parts = Array.isArray(value)
    ? value.map((item) => code(item, inner))
    : Object.entries(value).map(([key, item]) => `${isName(key) ? key : stringLiteral(key)}: ${partOf(key, item)}`);
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  const space = Array.isArray(value) ? '' : ' ';
  const line = parts.length === 0 ? `${open}${close}` : `${open}${space}${parts.join(', ')}${space}${close}`;
  if (indent.length + line.length <= WIDTH && !line.includes('\n')) return line;
  return [open, ...parts.map((part) => `${inner}${part},`), `${indent}${close}`].join('\n');
}

/** The contract says `The bytes of voice.wav.` where a form takes a file. */
function fileArgument(value: Json): string {
  const [, name] = / of (\S+)\.$/.exec(stringOf(value) ?? '') ?? [];
  if (name === undefined) throw new Error(`The example of a file must be like "The bytes of voice.wav.".`);
  return `createReadStream('${name}')`;
}

/** Positions in a list. An example starts at the first page. */
const POSITIONS = ['page', 'cursor', 'after', 'before'];

function valuesOf({ request, page }: ContractOperation): JsonObject {
  const body = typeof request.body === 'object' && !Array.isArray(request.body) ? request.body : {};
  const positions = POSITIONS.map((position) => page?.[position]);
  if (page !== undefined && page['style'] === undefined) positions.push('page_num');
  const values = Object.entries({ ...request.path, ...request.query, ...body });
  return Object.fromEntries(values.filter(([name]) => !positions.includes(name)));
}

/** The call of a method at a path, with the values of the contract's example. */
function callOf(operation: ContractOperation, path: string): string {
  const values = valuesOf(operation);
  const positional = operation.args.map(({ name }) => name);
  const rest = Object.fromEntries(Object.entries(values).filter(([name]) => !positional.includes(name)));
  const args = positional.map((name) => code(values[name] ?? null, ''));
  if (Object.keys(rest).length > 0) args.push(code(rest, '', Object.keys(operation.files)));
  return `client.${path}(${args.join(', ')})`;
}

/** The statement that sends the example, with `result` as the name of what it returns. */
export function statementOf(operation: ContractOperation, path: string): string {
  const call = callOf(operation, path);
  if (operation.item !== undefined) return `for await (const item of ${call}) console.log(item);`;
  return operation.result === 'undefined' ? `await ${call};` : `const result = await ${call};`;
}

export const CLIENT = "const client = new CozeAPI({ token: process.env.COZE_API_TOKEN ?? '', region: 'cn' });";

/** A whole program. */
export function exampleProgram(operation: ContractOperation, path: string): string {
  const statement = statementOf(operation, path);
  const shown = operation.binary ? 'result.byteLength' : 'result';
  return [
    ...(statement.includes('createReadStream(') ? ["import { createReadStream } from 'node:fs';"] : []),
    "import { CozeAPI } from 'coze-client';",
    '',
    CLIENT,
    statement,
    ...(statement.startsWith('const result') ? [`console.log(${shown});`] : []),
  ].join('\n');
}
