import { checkObject, checkText } from '../errors/check.js';
import { CozeError } from '../errors/coze-error.js';
import { isFormData, memberOf } from '../lib/shapes.js';
import type { Uploadable } from '../schemas/contract-types.js';
import type { WireForm } from '../runtime/transport.js';
import { EncodedForm, type FormField } from './form-encoder.js';
import { formFileOf, toPlatformFile, withType } from './form-file.js';
import { packagedForm } from './form-package.js';
import { checkContent } from './lost-values.js';
import type { Operation } from './operation.js';

/**
 * Creates the form of an upload. Numbers and booleans become text, other values files. Fields that are null or undefined
 * are left out.
 *
 * @param params - the fields, or a FormData, which may be of the package form-data.
 * @param files - the file fields with the most bytes of each. In these, text is a path.
 * @param signal - ends the reading of streams.
 * @param given - the params of the caller, if these are a copy.
 * @throws CozeError if a file field is null, undefined or not a file.
 */
export async function formOf(
  params: object,
  files: Operation['files'],
  signal: AbortSignal,
  given = params,
): Promise<WireForm> {
  if (isFormData(params)) return packagedForm(params) ?? new EncodedForm(await fieldsOfForm(params, signal), params);
  checkContent(given);
  const fields = Object.entries<unknown>({ ...params });
  // An empty value for a file is a mistake of the caller: without this, it would be reported by the server.
  for (const [name, value] of fields)
    if (files?.[name] !== undefined && (value === undefined || value === null))
      throw new CozeError(`${name} is missing: pass a path, bytes, a Blob, a stream or a Response, or leave it out.`);
  const form: FormField[] = [];
  for (const [name, value] of fields) {
    if (value === undefined || value === null) continue;
    const limit = files?.[name];
    if (limit === undefined && isScalar(value)) form.push([name, String(value)]);
    else form.push([name, await withType(await formFileOf(value, { what: name, limit: limit || Infinity, signal }))]);
    signal.throwIfAborted();
  }
  return new EncodedForm(form);
}

/** The fields of a FormData, which may be of a library. */
async function fieldsOfForm(form: FormData, signal: AbortSignal): Promise<FormField[]> {
  if (typeof memberOf(form, Symbol.iterator) !== 'function')
    throw new CozeError(
      'The FormData does not show its fields: pass an object with them, or the FormData of the platform.',
    );
  const fields: FormField[] = [];
  for (const [name, value] of form) {
    if (typeof value === 'string') {
      fields.push([name, value]);
      continue;
    }
    const file = await formFileOf(value, { what: name, limit: Infinity, signal });
    // The form of a polyfill may hold a Blob, which has no name. FormData itself calls it so.
    fields.push([name, await withType({ ...file, name: nameOf(value) })]);
  }
  return fields;
}

function nameOf(value: unknown): string {
  const name = memberOf(value, 'name');
  return typeof name === 'string' ? name : 'blob';
}

function isScalar(value: unknown): value is string | number | boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

/** See `toFile`. */
export async function fileOf(
  value: Uploadable,
  givenName: string | undefined,
  options: { readonly type?: string | undefined },
): Promise<File> {
  checkObject('options', options);
  const { type: givenType } = options;
  const wrong = Object.keys(options).find((name) => name !== 'type' && otherNames.test(name));
  if (wrong !== undefined && memberOf(options, wrong) !== undefined)
    throw new CozeError(`There is no option ${wrong}: use type.`);
  for (const [name, text] of Object.entries({ name: givenName, type: givenType }))
    if (text !== undefined && typeof text !== 'string') checkText(name, text);
  if (isPlatformFile(value) && givenName === undefined && givenType === undefined) return value;
  const file = await formFileOf(value, { what: 'The value', limit: Infinity });
  const named = await withType({ ...file, name: givenName ?? file.name, type: givenType ?? file.type });
  const lastModified = memberOf(value, 'lastModified');
  return toPlatformFile(named, typeof lastModified === 'number' ? lastModified : undefined);
}

/** Other names for the option `type` of `toFile()`. */
const otherNames = /^(mime|(mime|content|media)[_-]?type|types?|typ)$/i;

function isPlatformFile(value: unknown): value is File {
  return memberOf(value, 'constructor') === File;
}
