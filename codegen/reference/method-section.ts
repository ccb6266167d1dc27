/** The section of a method: what it does, takes, returns and throws, its schemas, and a program. */
import { deliversEvents, resultsOf, type Row } from '../emit-api-md.js';
import { docsLinks } from '../docs-links.mjs';
import type { ErrorCode } from '../emit-error-codes.js';
import { generatedSignature } from '../emit-resources.js';
import { exampleProgram } from '../example.js';
import { fieldsTaken, type FieldFacts } from '../fields.js';
import { callableOf, type HandWrittenMethod } from '../hand-written.js';
import { errorsOf } from '../method-tags.js';
import type { ContractOperation } from '../operation.js';
import { stringOf, type JsonObject } from '../contract.js';
import type { OperationEvents } from '../events.js';
import type { ParamsType } from '../params-type.js';
import { docCommentOf } from './doc-comment.js';
import { TITLES } from './hand-written-facts.js';
import { programAround } from './hand-written-program.js';
import { anchor, codeBlock, prose, markdownTable } from './markdown.js';
import { argumentTable, signatureText } from './signature.js';
import type { PageTypes } from './types-section.js';

/** What the sections of all methods are made of. */
export interface Facts {
  readonly view: JsonObject;
  readonly schemas: readonly (readonly [string, JsonObject])[];
  readonly operations: readonly ContractOperation[];
  readonly events: readonly OperationEvents[];
  readonly paramsTypes: ReadonlyMap<string, ParamsType>;
  readonly handWritten: ReadonlyMap<string, HandWrittenMethod>;
  readonly schemasOf: (row: Row) => readonly string[];
}

const operationAt = ({ operations }: Facts, path: string): ContractOperation | undefined =>
  operations.find(({ id, aliases }) => id === path || aliases.includes(path));

/** The operation of the first request. */
const firstRequest = ({ operations }: Facts, { requests }: Row): ContractOperation | undefined =>
  operations.find(({ method, path }) => `${method} ${path}` === requests[0]);

export function methodSection(row: Row, facts: Facts, types: PageTypes): string[] {
  const { path, docs } = row;
  const operation = operationAt(facts, path);
  const title = TITLES[path] ?? operation?.title;
  if (title === undefined) throw new Error(`client.${path} has no Chinese title.`);
  const links = docs === undefined ? [] : [`[English](${docsLinks(docs).en})`, `[中文文档](${docsLinks(docs).zh})`];
  const requests = row.requests.map((request) => `\`${request}\``).join(', ');
  return [
    `## ${path} ${title} {#${anchor(path)}}`,
    ...(row.deprecated === undefined ? [] : [`Deprecated: ${row.deprecated}.`]),
    ...contentOf(row, facts, types),
    `Requests: ${[requests, ...links].join(' · ')}`,
    ...schemasLine(facts.schemasOf(row)),
  ];
}

const schemasLine = (names: readonly string[]): string[] =>
  names.length === 0 ? [] : [`Schemas of \`coze-client/schemas\`: ${names.map((name) => `\`${name}\``).join(', ')}`];

function contentOf(row: Row, facts: Facts, types: PageTypes): string[] {
  const byHand = facts.handWritten.get(row.path);
  if (byHand !== undefined) return handWrittenContent(row, byHand, facts, types);
  const operation = operationAt(facts, row.path);
  if (operation === undefined) throw new Error(`client.${row.path} is not in the contract.`);
  const fields = fieldsTaken(facts.view, operation);
  const params = facts.paramsTypes.get(operation.id);
  const [result = ''] = row.result.split(', page of ');
  return [
    `${prose(operation.summary)}. ${prose(operation.description.trim())}`,
    codeBlock(`client.${row.path}${generatedSignature(operation, params)}`),
    ...parameterTables(operation, fields, types),
    `Result: ${resultText(operation, result, types)}`,
    `Errors: ${errorsText(errorsOf(operation, fields, facts.schemas))}`,
    codeBlock(exampleProgram(operation, row.path)),
  ];
}

function resultText(operation: ContractOperation, result: string, types: PageTypes): string {
  if (operation.binary) return `a ${types.link('BinaryPromise')}: the bytes as \`ArrayBuffer\`, or a stream of them.`;
  if (operation.result === 'undefined') return 'nothing.';
  if (operation.item === undefined) return `${types.link(result)}.`;
  return `a page, ${types.link(result)}. \`for await\` reads the items of all pages: ${types.link(operation.item)}.`;
}

function parameterTables(operation: ContractOperation, fields: readonly FieldFacts[], types: PageTypes): string[] {
  const names = operation.args.map(({ name }) => name);
  const positional = fields.filter(({ name }) => names.includes(name));
  const rest = fields.filter(({ name }) => !names.includes(name));
  const shown = positional.map((field) => ({
    ...field,
    required: true,
    name: operation.args.find(({ name }) => name === field.name)?.as ?? field.name,
  }));
  return [...types.fields('Argument', shown), ...types.fields('Field of `params`', rest)];
}

const GENERAL = 'those of [every call](/reference/errors#APIError)';

function errorsText(codes: readonly ErrorCode[]): string {
  if (codes.length === 0) return `${GENERAL}.`;
  const shown = codes.map(
    ({ code, name, meaning }) =>
      `[\`${code}\`](/reference/errors#${code}) \`${name}\` (${prose(meaning.replace(/\.$/, ''))})`,
  );
  return `${shown.join(', ')}, and ${GENERAL}.`;
}

function handWrittenContent(row: Row, method: HandWrittenMethod, facts: Facts, types: PageTypes): string[] {
  const [first] = method.declarations;
  if (first === undefined) return [];
  const comment = docCommentOf(first);
  const own = operationAt(facts, row.path);
  const base = firstRequest(facts, row);
  const overloads = callableOf(method);
  const signatures = overloads.map((each) => `client.${row.path}${signatureText(each)}`);
  const events = deliversEvents(row) ? (own ?? base) : undefined;
  return [
    prose(comment.text.replace(/\n*(?:`(?:GET|POST|PUT|DELETE) [^`]+`(?:, )?)+$/, '')),
    codeBlock(signatures.join('\n')),
    ...argumentTable(overloads, comment.params, (type) => types.link(type)),
    ...(own === undefined ? [] : parameterTables(own, fieldsOfClient(own, overloads, facts), types)),
    ...(own === undefined && base !== undefined && first.parameters[0]?.name.getText() === 'params'
      ? [`The fields of \`params\` are those of [${base.id}](#${anchor(base.id)}).`]
      : []),
    ...(comment.returns === '' ? [] : [`Returns ${prose(comment.returns)}`]),
    `Result: ${resultsOf(method)
      .map((result) => types.link(result))
      .join(' or ')}.`,
    ...(events === undefined ? [] : eventTables(events, facts, types)),
    `Throws ${prose(comment.throws)}`,
    codeBlock(programAround(comment.example, row.path)),
  ];
}

/** The fields with the defaults of the client: an overload for a call without a field has its value, `stream?: true`. */
function fieldsOfClient(
  operation: ContractOperation,
  overloads: HandWrittenMethod['declarations'],
  { view }: Facts,
): FieldFacts[] {
  const types = overloads.map(({ parameters }) => parameters[0]?.type?.getText() ?? '').join();
  const defaults = new Map(Array.from(types.matchAll(/(\w+)\?: (true|false)\b/g), ([, name, value]) => [name, value]));
  return fieldsTaken(view, operation).map((field) => {
    const value = defaults.get(field.name);
    return value === undefined ? field : { ...field, limits: `default \`${value}\`` };
  });
}

/** The events of a stream or a socket, by direction. */
function eventTables({ id }: ContractOperation, { events, schemas }: Facts, types: PageTypes): string[] {
  const own = events.find((each) => each.id === id);
  const described = new Map(schemas.map(([name, schema]) => [name, schema['description']]));
  return [own?.client, own?.server].flatMap((union, index) => {
    if (union === undefined) return [];
    const rows = union.members.map(([event, schema]) => {
      return [`\`${event}\``, types.link(schema), prose(stringOf(described.get(schema)) ?? '')];
    });
    return markdownTable([index === 0 ? 'Event you send' : 'Event you receive', 'Type', 'Meaning'], rows);
  });
}
