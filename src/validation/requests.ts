/** Checks of requests and of events to send. Loaded on demand with their schemas, see lazy-chunks.ts. */
import type { $ZodType } from 'zod/v4/core';
import { safeParse } from 'zod/v4-mini';
import { requestSchemas } from '../../generated/validators/requests.gen.js';
import { sentEventSchemas } from '../../generated/validators/sent-events.gen.js';
import type { EventSchemas, LazySchema } from '../../generated/validators/types.gen.js';
import { isFormData, memberOf } from '../lib/shapes.js';
import { issuesIn, type Issue } from './issues.js';
import { readAs } from '../schemas/text-values.js';

export type Fields = Readonly<Record<string, unknown>>;

/** The facts about an operation that the check of its requests uses. */
export interface RequestOperation {
  readonly id: string;
  /** The path with its parameters in braces: `/v1/bots/{bot_id}`. */
  readonly path: string;
  /** The file fields of a form. */
  readonly files?: Fields;
}

/** A request as it is sent, except for the files of a form, which are read later. */
export interface SentRequest {
  /** They have the values for the parameters of the path. */
  readonly params: object | undefined;
  readonly query: Fields;
  /** The body as JSON text, unless it is a form. */
  readonly body: string | undefined;
  /** The fields of a form, or the FormData of the caller. */
  readonly form: object | undefined;
}

/** Checks the path, query and body of a request. Fields that the contract does not know are valid. */
export function requestIssues(operation: RequestOperation, sent: SentRequest): readonly Issue[] {
  return [...requestIssuesIn(operation, sent)];
}

/** As `requestIssues()`, one by one: who shows a few of them need not wait for all. */
export function* requestIssuesIn({ id, path, files }: RequestOperation, sent: SentRequest): Generator<Issue> {
  const schemas = requestSchemas[id];
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
  const pathParams = Object.fromEntries(names.map((name) => [name, memberOf(sent.params, name)]));
  const body = sent.form === undefined ? parse(sent.body) : readText(schemas?.body, formFields(sent.form, files));
  const parts = [
    [schemas?.path, pathParams],
    [schemas?.query, readText(schemas?.query, sent.query)],
    [schemas?.body, body],
  ] as const;
  for (const [schema, value] of parts)
    for (const issue of schema === undefined ? [] : issuesIn(schema(), value))
      if (issue.received !== 'nothing' || schemas?.optional?.includes(issue.pattern) !== true) yield issue;
}

const eventsBySocket: Readonly<Record<string, EventSchemas>> = sentEventSchemas;

/** Checks an event before a socket sends it. */
export function sentEventIssues(operation: string, event: { readonly event_type: string }): readonly Issue[] {
  return [...eventIssuesIn(operation, JSON.parse(JSON.stringify(event)))];
}

/** As `sentEventIssues()`, one by one, for an event of JSON. */
export function* eventIssuesIn(operation: string, event: { readonly event_type: string }): Generator<Issue> {
  const schema = eventsBySocket[operation]?.get(event.event_type);
  if (schema !== undefined) yield* issuesIn(schema(), event);
}

/**
 * Describes an issue of a request: `additional_messages[0].role is required`.
 *
 * @param whole - the name of the whole value, for an issue without a path.
 */
export function requestMessage(issue: Issue, whole: string): string {
  return `${issue.name || whole} ${issue.received === 'nothing' ? 'is required' : `must ${issue.must}`}`;
}

function parse(json: string | undefined): unknown {
  return json === undefined ? undefined : JSON.parse(json);
}

/** The fields of a query or a form as the server reads them. Fields that are null or undefined are not sent. */
function readText(schema: LazySchema | undefined, fields: Fields): Fields {
  const sent = Object.entries(fields).filter(([, value]) => value !== undefined && value !== null);
  const texts = Object.fromEntries(sent.map(([name, value]) => [name, asText(value)]));
  return schema === undefined ? texts : readTextFields(schema(), texts);
}

function asText(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((item) => item !== undefined && item !== null).map(asText);
  return typeof value === 'number' || typeof value === 'boolean' || typeof value === 'bigint' ? String(value) : value;
}

/** A file may be given in many forms and is checked when it is read. An empty Blob stands for it here. */
function formFields(form: object, files: Fields | undefined): Fields {
  if (isFormData(form))
    return Object.fromEntries(
      Array.from(form, ([name, value]) => [name, typeof value === 'string' ? value : new Blob()]),
    );
  const given = Object.entries<unknown>({ ...form });
  return Object.fromEntries(given.map(([name, value]) => [name, isFile(name, value, files) ? new Blob() : value]));
}

function isFile(name: string, value: unknown, files: Fields | undefined): boolean {
  return value !== undefined && value !== null && (files?.[name] !== undefined || typeof value === 'object');
}

/**
 * Converts the fields of a query or a form, which are text on the wire, to the types of the schema. Text that cannot be
 * converted stays text, so that the check reports it.
 */
export function readTextFields(schema: $ZodType, fields: Fields): Fields {
  const result = safeParse(schema, fields);
  if (result.success) return fields;
  const converted: Record<string, unknown> = { ...fields };
  for (const issue of result.error.issues) {
    const [field, ...deeper] = issue.path;
    const text = typeof field === 'string' && deeper.length === 0 ? fields[field] : undefined;
    // A field may have several issues. Only the one about its type tells the type to convert to.
    const value = typeof text === 'string' ? readAs(issue, text) : text;
    if (value !== text) converted[String(field)] = value;
  }
  return converted;
}
