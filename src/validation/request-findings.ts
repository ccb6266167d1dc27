/** What needs the schemas of requests. It is loaded as a chunk of its own, see lazy-chunk.ts. */
import { socketSchemas } from '../../generated/validators/events.gen.js';
import { requestSchemas } from '../../generated/validators/requests.gen.js';
import type { LazySchema } from '../../generated/validators/types.gen.js';
import type { Operation } from '../http/operation.js';
import { findingsOf, type Finding } from './finding.js';
import { optionalFields } from './optional-fields.js';
import { readTextFields, type Fields } from './text-fields.js';

/** A request as it goes on the wire, apart from the files of a form, which are read later. */
export interface SentRequest {
  /** What the path is filled from. */
  readonly params: Fields;
  readonly query: Fields;
  /** The JSON, where it is no form. */
  readonly body: string | undefined;
  /** What a form is made of: fields, or a FormData of the caller's. */
  readonly form: object | undefined;
}

/** All that is wrong with a request, by the names that the caller gave. Fields no contract knows are let through. */
export function requestFindings({ id, path, files }: Operation, sent: SentRequest): readonly Finding[] {
  const schemas = requestSchemas[id];
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
  const inPath = Object.fromEntries(names.map((name) => [name, sent.params[name]]));
  const body = sent.form === undefined ? parse(sent.body) : textFields(schemas?.body, formFields(sent.form, files));
  const findings = [
    ...check(schemas?.path, inPath),
    ...check(schemas?.query, textFields(schemas?.query, sent.query)),
    ...check(schemas?.body, body),
  ];
  const optional = optionalFields[id] ?? [];
  return findings.filter(({ received, pattern }) => received !== 'nothing' || !optional.includes(pattern));
}

/** All that is wrong with an event that a socket is to send. */
export function sentEventFindings(operation: string, event: { readonly event_type: string }): readonly Finding[] {
  const schema = socketSchemas[operation]?.client.get(event.event_type);
  return schema === undefined ? [] : findingsOf(schema(), JSON.parse(JSON.stringify(event)));
}

function check(schema: LazySchema | undefined, value: unknown): readonly Finding[] {
  return schema === undefined ? [] : findingsOf(schema(), value);
}

function parse(json: string | undefined): unknown {
  return json === undefined ? undefined : JSON.parse(json);
}

/** Fields that go out as text, read as the other side reads them. What is null or undefined is not sent. */
function textFields(schema: LazySchema | undefined, fields: Fields): Fields {
  const sent = Object.entries(fields).filter(([, value]) => value !== undefined && value !== null);
  const texts = Object.fromEntries(sent.map(([name, value]) => [name, asText(value)]));
  return schema === undefined ? texts : readTextFields(schema(), texts);
}

function asText(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((item) => item !== undefined && item !== null).map(asText);
  return typeof value === 'number' || typeof value === 'boolean' || typeof value === 'bigint' ? String(value) : value;
}

/** A file can be given in many ways, and is judged when it is read: here an empty one stands for it. */
function formFields(form: object, files: Operation['files']): Fields {
  if (form instanceof FormData) return Object.fromEntries(form);
  const given = Object.entries<unknown>({ ...form });
  return Object.fromEntries(given.map(([name, value]) => [name, isFile(name, value, files) ? new Blob() : value]));
}

function isFile(name: string, value: unknown, files: Operation['files']): boolean {
  return value !== undefined && value !== null && (files?.[name] !== undefined || typeof value === 'object');
}
