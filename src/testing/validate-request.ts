import type { ZodMiniType, core } from 'zod/v4-mini';
import { requestSchemas } from '../../generated/validators/requests.gen.js';
import { describeIssue } from './describe-issue.js';
import { Params, isRecord } from './params.js';
import { badRequest } from './refusal.js';
import type { RouteMatch } from './router.js';

/**
 * Checks a request against the contract and gives its parameters. As on the platform, fields that the contract does not
 * know are passed by and the header `Agw-Js-Conv` may be missing; both are let through on purpose.
 *
 * @throws Refusal with code 4000 and a message that names the first wrong field.
 */
export function validateRequest(match: RouteMatch, query: URLSearchParams, body: unknown): Params {
  const schemas = Object.hasOwn(requestSchemas, match.route.id) ? requestSchemas[match.route.id] : undefined;
  const queryValues = coerceQuery(match.route.query, query);
  check(schemas?.path?.(), match.path, '');
  check(schemas?.query?.(), queryValues, '');
  const bodySchema = schemas?.body?.();
  const bodyValues = match.route.body === 'form' ? checkForm(bodySchema, body) : checkBody(bodySchema, body);
  return new Params({ ...bodyValues, ...queryValues, ...match.path });
}

type Fields = Readonly<Record<string, unknown>>;

/** A body that is missing is judged as an empty one, so that the refusal names what is missing in it. */
function checkBody(schema: ZodMiniType | undefined, body: unknown = {}): Fields {
  check(schema, body, 'the body');
  return isRecord(body) ? body : {};
}

function checkForm(schema: ZodMiniType | undefined, body: unknown): Fields {
  const form = coerceForm(schema, isRecord(body) ? body : {});
  check(schema, form, 'the form');
  return form;
}

function check(schema: ZodMiniType | undefined, value: unknown, whole: string): void {
  const [issue] = issuesOf(schema, value);
  if (issue !== undefined) throw badRequest(`Invalid request parameter: ${describeIssue(issue, value, whole)}.`);
}

function issuesOf(schema: ZodMiniType | undefined, value: unknown): readonly core.$ZodIssue[] {
  const result = schema?.safeParse(value);
  return result?.success === false ? result.error.issues : [];
}

/** Values of a query arrive as text and become what the contract declares; what does not fit stays text and is refused. */
function coerceQuery(
  declared: RouteMatch['route']['query'],
  query: URLSearchParams,
): Readonly<Record<string, unknown>> {
  const values: Record<string, unknown> = {};
  for (const { name, type } of declared) {
    const sent = query.getAll(name);
    const [first] = sent;
    if (first !== undefined) values[name] = type === 'array' ? sent.flatMap(splitList) : coerce(first, type);
  }
  return values;
}

const splitList = (text: string): string[] => (text === '' ? [] : text.split(','));

function coerce(text: string, type: string): unknown {
  if (type === 'boolean') return text === 'true' ? true : text === 'false' ? false : text;
  if (type === 'integer' || type === 'number')
    return text.trim() === '' || Number.isNaN(Number(text)) ? text : Number(text);
  return text;
}

/** The fields of a form are text too; those that the schema wants otherwise become numbers and booleans. */
function coerceForm(schema: ZodMiniType | undefined, form: Fields): Fields {
  const values: Record<string, unknown> = { ...form };
  for (const { field, expected } of typeIssues(schema, form)) {
    const value = form[field];
    if (typeof value === 'string') values[field] = coerce(value, expected === 'boolean' ? 'boolean' : 'number');
  }
  return values;
}

/** The fields whose type is not the one that the schema expects. */
function typeIssues(schema: ZodMiniType | undefined, form: Fields): { field: string; expected: string }[] {
  return issuesOf(schema, form).flatMap((issue) => {
    const [field, ...deeper] = issue.path;
    if (issue.code !== 'invalid_type' || typeof field !== 'string' || deeper.length > 0) return [];
    return [{ field, expected: issue.expected }];
  });
}
