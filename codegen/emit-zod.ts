/** The files of schemas of zod: those that the contract names, and those of each operation. */
import {
  endpointNodes,
  jsonResponse,
  listOf,
  objectOf,
  parametersIn,
  resolve,
  stringOf,
  type Json,
  type JsonObject,
} from './contract.js';
import { usedNames, pascal } from './print.js';
import { closed, lenient, open } from './zod-styles.js';
import { ZodPrinter, type ZodStyle } from './zod-printer.js';

/** Functions and types by the file that exports them. */
type Helpers = Readonly<Record<string, readonly string[]>>;

const LENIENT_HELPERS: Helpers = { '../../src/schemas/limits.js': ['absoluteURL', 'blob', 'matching', 'maxEntries'] };

const CLOSED_HELPERS: Helpers = {
  '../../src/schemas/limits.js': ['bytes', 'maxEntries', 'worded'],
  '../../src/schemas/zod-version.js': ['refuseZod3'],
  '../../src/schemas/from-text.js': ['fromText', 'FromText'],
};

const OPEN_HELPERS: Helpers = {
  '../../src/schemas/zod-version.js': ['refuseZod3'],
  '../../src/schemas/open.js': ['also', 'openEnum', 'openUnion', 'orAbsent', 'orNull', 'OpenEnum', 'OpenUnion', 'Seen'],
};

const ONCE = `
/** Calls a function at the first call, and returns its result from then on. */
const once = <T>(make: () => T): (() => T) => {
  let made: T | undefined;
  return () => (made ??= make());
};
`;

// A bundler inlines a function that is called where it is defined, and then no longer treats the call as pure.
const MADE = `
/** Returns the schema that a function makes. */
const made = <Schema extends object>(make: () => Schema): Schema => refuseZod3(make());
`;

// Checking the written types takes the compiler many times as long as using them.
const UNCHECKED = '// @ts-nocheck: the types are written out by codegen/zod-printer.ts, and tested.';

/** The import statements for the helpers that a text uses. */
const helperImports = (text: string, helpers: Helpers): string[] =>
  Object.entries(helpers).flatMap(([from, all]) => {
    const names = usedNames(text, all).map((name) => (/^[A-Z]/.test(name) ? `type ${name}` : name));
    return names.length === 0 ? [] : [`import { ${names.join(', ')} } from '${from}';`];
  });

function declareParameters(printer: ZodPrinter, view: JsonObject, operation: JsonObject): void {
  for (const place of ['path', 'query']) {
    const parameters = parametersIn(view, operation, place);
    if (parameters.length === 0) continue;
    const properties = parameters.map(({ name, schema, description }): [string, Json] => [
      stringOf(name) ?? '',
      { ...objectOf(schema), ...(description === undefined ? {} : { description }) },
    ]);
    const required = parameters.flatMap((parameter) =>
      parameter['required'] === true ? listOf([parameter['name'] ?? '']) : [],
    );
    printer.declare(operation, pascal(place), {
      type: 'object',
      required,
      properties: Object.fromEntries(properties),
    });
  }
}

function requestDeclarations(view: JsonObject, style: ZodStyle, suffix?: string): string {
  const printer = new ZodPrinter(view, style, suffix);
  printer.declareNamed();
  for (const { operation } of endpointNodes(view)) {
    const body = resolve(view, objectOf(operation['requestBody']));
    const [content] = Object.values(objectOf(body['content']));
    if (content !== undefined) printer.declare(operation, 'Body', objectOf(objectOf(content)['schema']));
    declareParameters(printer, view, operation);
  }
  return printer.declarations.join('\n\n');
}

function responseDeclarations(view: JsonObject): string {
  const printer = new ZodPrinter(view, open);
  printer.declareNamed();
  for (const { operation } of endpointNodes(view)) {
    const { schema } = jsonResponse(view, operation);
    const { description } = resolve(view, objectOf(objectOf(operation['responses'])['200']));
    if (schema !== undefined) printer.declare(operation, 'Response', objectOf(schema), stringOf(description));
  }
  return printer.declarations.join('\n\n');
}

/** The published schemas. They carry their descriptions, and bundlers can remove those that are not used. */
const publishedFile = (declarations: string, helpers: Helpers): string => {
  const text = `${MADE}\n${declarations}`;
  const types = /<types\./.test(text) ? ["import type * as types from '../types/types.gen.js';"] : [];
  return [UNCHECKED, '', "import * as z from 'zod/v4';", ...helperImports(text, helpers), ...types, text].join('\n');
};

/** The checks of requests in the client and the local server: small, fast to load, and without `new Function`. */
export const emitMiniRequests = (view: JsonObject): string => {
  const text = `${ONCE}\n${requestDeclarations(view, lenient)}`;
  return ["import * as z from 'zod/v4-mini';", ...helperImports(text, LENIENT_HELPERS), text].join('\n');
};

export const emitRequestZod = (view: JsonObject): string =>
  publishedFile(requestDeclarations(view, closed, 'Input'), CLOSED_HELPERS);

export const emitResponseZod = (view: JsonObject): string => publishedFile(responseDeclarations(view), OPEN_HELPERS);
