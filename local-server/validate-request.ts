import type { ZodMiniType } from 'zod/v4-mini';
import { requestSchemas } from '../generated/validators/requests.gen.js';
import { type Fields, isObject, issuesOf, readTextFields, requestMessage } from '../src/for-local-server.js';
import { Params } from './params.js';
import { invalidParameter } from './response.js';
import type { RouteMatch } from './router.js';

/**
 * Validates a request against the contract and returns its parameters. As on the platform, unknown fields are ignored and
 * the header `Agw-Js-Conv` is optional.
 *
 * @throws RequestError with code 4000 and a message that names the first wrong field.
 */
export function validateRequest(match: RouteMatch, query: URLSearchParams, body: unknown): Params {
  const schemas = Object.hasOwn(requestSchemas, match.route.id) ? requestSchemas[match.route.id] : undefined;
  const querySchema = schemas?.query?.();
  const queryValues = typed(querySchema, queryTexts(match.route.query, query));
  check(schemas?.path?.(), match.path, 'the request');
  check(querySchema, queryValues, 'the request');
  const bodySchema = schemas?.body?.();
  const bodyValues = match.route.body === 'form' ? checkForm(bodySchema, body) : checkBody(bodySchema, body);
  return new Params({ ...bodyValues, ...queryValues, ...match.path });
}

/** A missing body is validated as an empty one, so that the message names the missing field. */
function checkBody(schema: ZodMiniType | undefined, body: unknown = {}): Fields {
  check(schema, body, 'the body');
  return isObject(body) ? body : {};
}

function checkForm(schema: ZodMiniType | undefined, body: unknown): Fields {
  const form = typed(schema, isObject(body) ? body : {});
  check(schema, form, 'the form');
  return form;
}

function check(schema: ZodMiniType | undefined, value: unknown, whole: string): void {
  const [issue] = schema === undefined ? [] : issuesOf(schema, value);
  if (issue !== undefined) throw invalidParameter(requestMessage(issue, whole));
}

/** Converts the text of a query or a form to the types of the contract. Text that cannot be converted fails validation. */
function typed(schema: ZodMiniType | undefined, texts: Fields): Fields {
  return schema === undefined ? texts : readTextFields(schema, texts);
}

/** The declared query parameters. A list may be sent as one text with commas, or as several texts. */
function queryTexts(declared: RouteMatch['route']['query'], query: URLSearchParams): Fields {
  const texts: Record<string, unknown> = {};
  for (const { name } of declared) {
    const sent = query.getAll(name);
    if (sent.length > 0) texts[name] = sent.length === 1 ? sent[0] : sent.flatMap((text) => text.split(','));
  }
  return texts;
}
