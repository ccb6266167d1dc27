import type { ZodMiniType } from 'zod/v4-mini';
import { requestSchemas } from '../../generated/validators/requests.gen.js';
import {
  type Fields,
  isObject,
  issuesOf,
  readTextFields,
  requestMessage,
  withoutNulls,
} from '../../src/for-local-server.js';
import type { ParsedRequest } from './parsed-request.js';
import { RequestParams } from './request-params.js';
import { invalidParameter } from './response.js';
import type { RouteMatch } from './router.js';

/** The parameters of a request as sent. */
type SentParams = Pick<ParsedRequest, 'method' | 'query'> & { readonly body: unknown };

/** Fields that the contract requires, but the examples of official clients leave out. */
const optionalFields: Readonly<Record<string, readonly string[]>> = {
  'variables.retrieve': ['connector_uid'],
  'variables.update': ['connector_uid'],
  'datasets.create': ['format_type'],
};

/**
 * Validates a request against the contract and returns its parameters. As on the platform, unknown fields are ignored, a field
 * that is null and an empty query parameter count as absent, and the header `Agw-Js-Conv` is optional.
 *
 * @throws RequestError with code 4000 and a message that names the first wrong field.
 */
export function validateRequest(match: RouteMatch, sent: SentParams): RequestParams {
  const schemas = Object.hasOwn(requestSchemas, match.route.id) ? requestSchemas[match.route.id] : undefined;
  const querySchema = schemas?.query?.();
  const queryValues = convertTexts(querySchema, queryTexts(match.route.query, sent.query));
  const optional = optionalFields[match.route.id] ?? [];
  validate(schemas?.path?.(), match.path, { whole: 'the request' });
  validate(querySchema, queryValues, { whole: 'the request', optional });
  const bodySchema = schemas?.body?.();
  const body = sentBodyOf(sent, match, bodySchema);
  const bodyValues =
    match.route.body === 'form' ? validateForm(bodySchema, body) : validateBody(bodySchema, body, optional);
  return new RequestParams({ ...bodyValues, ...queryValues, ...match.path });
}

/** The body of a request. A GET to a route that documents a POST has its fields in the query. */
function sentBodyOf(
  { method, query, body }: SentParams,
  { route }: RouteMatch,
  schema: ZodMiniType | undefined,
): unknown {
  if (method !== 'GET' || route.method !== 'POST') return body;
  return convertTexts(schema, Object.fromEntries(query));
}

/** A missing body is validated as an empty one, so that the message names the missing field. */
function validateBody(schema: ZodMiniType | undefined, body: unknown = {}, optional: readonly string[] = []): Fields {
  const given = schema === undefined ? body : withoutNulls(schema, body);
  validate(schema, given, { whole: 'the body', optional });
  return isObject(given) ? given : {};
}

function validateForm(schema: ZodMiniType | undefined, body: unknown): Fields {
  const form = convertTexts(schema, isObject(body) ? body : {});
  validate(schema, form, { whole: 'the form' });
  return form;
}

interface Validated {
  readonly whole: string;
  readonly optional?: readonly string[];
}

function validate(schema: ZodMiniType | undefined, value: unknown, { whole, optional = [] }: Validated): void {
  const issues = schema === undefined ? [] : issuesOf(schema, value);
  const issue = issues.find(({ received, name }) => received !== 'nothing' || !optional.includes(name));
  if (issue !== undefined) throw invalidParameter(requestMessage(issue, whole));
}

/** Converts the text of a query or a form to the types of the contract. Text that cannot be converted fails validation. */
function convertTexts(schema: ZodMiniType | undefined, texts: Fields): Fields {
  return schema === undefined ? texts : readTextFields(schema, texts);
}

/** The declared query parameters. A list may be sent as one text with commas, or as several texts. */
function queryTexts(declared: RouteMatch['route']['query'], query: URLSearchParams): Fields {
  const texts: Record<string, unknown> = {};
  for (const { name } of declared) {
    const sent = query.getAll(name).filter((text) => text !== '');
    if (sent.length > 0) texts[name] = sent.length === 1 ? sent[0] : sent.flatMap((text) => text.split(','));
  }
  return texts;
}
