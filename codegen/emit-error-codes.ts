/** The error codes of the platform: a constant of their names, and a table of what they mean. */
import { docsLinks } from './docs-links.mjs';
import { listOf, objectOf, stringOf, type JsonObject } from './contract.js';

export interface ErrorCode {
  readonly code: number;
  readonly name: string;
  readonly meaning: string;
  /** What to do, if the contract says it. */
  readonly advice: string | undefined;
}

/** Codes with one documentation page and one answer to whether a retry helps. */
export interface ErrorCodeGroup {
  readonly docs: string;
  /** The page in Chinese; those of coze-studio have none. */
  readonly chineseDocs: string | undefined;
  readonly retry: string;
  readonly codes: readonly ErrorCode[];
}

export const isErrorCodes = (schema: JsonObject): boolean => Array.isArray(schema['x-coze-error-codes']);

const RETRIES = ['safe', 'risky', 'never', 'unknown'];

function codeGroupOf(group: JsonObject): ErrorCodeGroup {
  const [docs = '', retry = ''] = [stringOf(group['docs']), stringOf(group['retry'])];
  const advice = new Map(
    Object.entries(objectOf(group['advice'])).flatMap(([text, codes]) =>
      listOf(codes).map((code) => [Number(code), text] as const),
    ),
  );
  const codes = Object.entries(objectOf(group['codes'])).map(([key, meaning]) => {
    const [code = '', name = ''] = key.split(' ');
    return { code: Number(code), name, meaning: stringOf(meaning) ?? '', advice: advice.get(Number(code)) };
  });
  const stray = [...advice.keys()].filter((each) => !codes.some(({ code }) => code === each));
  if (stray.length > 0) throw new Error(`There is advice for ${stray.join(', ')}, which the group does not list.`);
  const links = docs.startsWith('https:') ? { en: docs, zh: undefined } : docsLinks(docs);
  return { docs: links.en, chineseDocs: links.zh, retry, codes };
}

export type NamedSchemas = readonly (readonly [string, JsonObject])[];

const errorSchema = (schemas: NamedSchemas) => schemas.map(([, each]) => each).find(isErrorCodes) ?? {};

export const codeGroupsOf = (schemas: NamedSchemas): ErrorCodeGroup[] =>
  listOf(errorSchema(schemas)['x-coze-error-codes']).map((group) => codeGroupOf(objectOf(group)));

/** Every code, in the order of the numbers. */
export const errorCodesOf = (schemas: NamedSchemas): ErrorCode[] =>
  codeGroupsOf(schemas)
    .flatMap((group) => group.codes)
    .toSorted((one, other) => one.code - other.code);

export function emitErrorCodes(schemas: NamedSchemas): string {
  const groups = codeGroupsOf(schemas);
  const codes = errorCodesOf(schemas);
  const members = codes.map(({ code, name, meaning }) => `/** ${meaning} */\n${name}: ${code},`);
  const pages = [...new Set(groups.map(({ docs }) => docs))];
  const rows = groups.flatMap(({ docs, retry, codes: some }) =>
    some.map(
      ({ code, name, meaning }) =>
        `[${code}, '${name}', '${retry}', page${pages.indexOf(docs)}, ${JSON.stringify(meaning)}]`,
    ),
  );
  return [
    `/** ${stringOf(errorSchema(schemas)['description'])} */`,
    `export const CozeErrorCode = { ${members.join('\n')} } as const;`,
    'export type CozeErrorCode = (typeof CozeErrorCode)[keyof typeof CozeErrorCode];',
    '',
    ...pages.map((page, index) => `const page${index} = ${JSON.stringify(page)};`),
    '',
    'type Row = readonly [',
    '  code: CozeErrorCode,',
    '  name: keyof typeof CozeErrorCode,',
    `  retry: ${RETRIES.map((retry) => `'${retry}'`).join(' | ')},`,
    '  docs: string,',
    '  meaning: string,',
    '];',
    '/** What is known about each code. */',
    `export const errorCodeTable: readonly Row[] = [${rows.join(', ')}];`,
  ].join('\n');
}
