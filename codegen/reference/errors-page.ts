/** The page of errors, to whose anchors the messages link: `#RateLimitError` and, for a code of the platform, `#4013`. */
import ts from 'typescript';
import { codeGroupsOf, type ErrorCodeGroup, type NamedSchemas } from '../emit-error-codes.js';
import { fieldTable, type Names } from './declaration-section.js';
import { docCommentOf } from './doc-comment.js';
import { ERROR_FAMILIES, ERROR_NAMES } from './error-list.js';
import { markdownTable, prose } from './markdown.js';

/** What is known of a class from its declaration. */
interface ErrorClass {
  readonly name: string;
  readonly declaration: ts.ClassDeclaration;
  /** The paragraphs of the comment. */
  readonly paragraphs: readonly string[];
  readonly toDo: string;
}

const TO_DO = 'What to do: ';

function errorClassOf(name: string, { declarations }: Names): ErrorClass {
  const [declaration] = declarations.get(name) ?? [];
  if (declaration === undefined || !ts.isClassDeclaration(declaration)) throw new Error(`${name} is no class.`);
  const paragraphs = docCommentOf(declaration).text.split(/\n{2,}/);
  const toDo = paragraphs.find((text) => text.startsWith(TO_DO))?.slice(TO_DO.length);
  if (toDo === undefined) throw new Error(`The comment of ${name} has no paragraph "${TO_DO}…".`);
  return { name, declaration, paragraphs, toDo };
}

/** The nearest class above that has a section. */
function shownParent(declaration: ts.ClassDeclaration, names: Names): string | undefined {
  const base = declaration.heritageClauses?.find(({ token }) => token === ts.SyntaxKind.ExtendsKeyword)?.types[0];
  const name = base?.expression.getText() ?? '';
  if (ERROR_NAMES.includes(name)) return name;
  const [parent] = names.declarations.get(name) ?? [];
  return parent !== undefined && ts.isClassDeclaration(parent) ? shownParent(parent, names) : undefined;
}

/** The name in messages, if it is another one: an anchor of its own. */
function otherName({ name, declaration }: ErrorClass): string | undefined {
  const getter = declaration.members.find((member) => member.name?.getText() === 'className');
  const [, className] = /return '(\w+)'/.exec(getter?.getText() ?? '') ?? [];
  return className === name ? undefined : className;
}

function classSection(each: ErrorClass, names: Names): string[] {
  const { name, declaration, paragraphs } = each;
  const [parent, alias] = [shownParent(declaration, names), otherName(each)];
  return [
    `### ${name} {#${name}}`,
    ...(alias === undefined ? [] : [`<a id="${alias}"></a>`]),
    ...paragraphs.map((text) => prose(text).replace(TO_DO, `**${TO_DO.trim()}** `)),
    ...(parent === undefined ? [] : [`It extends [\`${parent}\`](#${parent}), and has its fields.`]),
    ...fieldTable(declaration, names),
    `<<< @/programs/errors/${name}.ts`,
  ];
}

/** What to do about codes that have no class and no advice of their own, by whether a retry helps. */
const TO_DO_BY_RETRY: Readonly<Record<string, string>> = {
  safe: 'Nothing was done: the client sends it again by itself, `maxRetries` times. Then send fewer requests at a time.',
  risky: 'The work may have been done in part: look first, then send it again only if it may happen twice.',
  never: 'A retry fails again: change the request, the token or the account first, as the meaning says.',
  unknown: 'The platform does not say if a retry helps. Read the `msg` of the error.',
};

/** The class of each code that has one: its comment names them. */
function classesByCode(classes: readonly ErrorClass[]): ReadonlyMap<number, ErrorClass> {
  const codes = classes.flatMap((each) => {
    const [, ...found] = /\bcode (\d{4,})(?: or (\d{4,}))?/.exec(each.paragraphs[0] ?? '') ?? [];
    return found.filter((code) => code !== undefined).map((code) => [Number(code), each] as const);
  });
  return new Map(codes);
}

function codeTable(groups: readonly ErrorCodeGroup[], classes: ReadonlyMap<number, ErrorClass>): string[] {
  const rows = groups.flatMap(({ codes, retry }) => codes.map((each) => ({ ...each, retry })));
  const cells = ({ code, name, meaning, retry, advice }: (typeof rows)[number]) => {
    const own = classes.get(code);
    const thrown = own?.name ?? 'APIError';
    const toDo = own === undefined ? (advice ?? TO_DO_BY_RETRY[retry]) : sentence(own.toDo);
    return [
      `<a id="${code}"></a>${code}`,
      prose(meaning),
      prose(toDo ?? ''),
      `[\`${thrown}\`](#${thrown})`,
      retry,
      `\`${name}\``,
    ];
  };
  const head = ['Code', 'Meaning', 'What to do', 'Class', 'Retry', 'Name'];
  return markdownTable(head, rows.toSorted((one, other) => one.code - other.code).map(cells));
}

function codeSections(groups: readonly ErrorCodeGroup[], classes: ReadonlyMap<number, ErrorClass>): string[] {
  return [...new Set(groups.map(({ docs }) => docs))].flatMap((page) => {
    const ofPage = groups.filter(({ docs }) => docs === page);
    const chinese = ofPage[0]?.chineseDocs;
    const head =
      chinese === undefined
        ? [
            '### Codes of coze-studio {#codes-of-coze-studio}',
            `The platform on your own server, whose log says more. The codes are in [its source](${page}).`,
          ]
        : [
            '### Codes of coze.com and coze.cn {#codes-of-the-platform}',
            `The platform explains them [in English](${page}) and [in Chinese 中文](${chinese}).`,
          ];
    return [...head, ...codeTable(ofPage, classes)];
  });
}

const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export function errorsPageBlocks(schemas: NamedSchemas, names: Names): string[] {
  const families = ERROR_FAMILIES.map((family) => ({
    ...family,
    classes: family.names.map((name) => errorClassOf(name, names)),
  }));
  const byCode = classesByCode(families.flatMap(({ classes }) => classes));
  return [
    'Every class and every code: the cause, what to do, and a program that raises it on the local server.',
    'The message of an error ends with a link to its class here, or to its code if it is an `APIError` of no subclass. A link with a code that is not on this page leads to its beginning: the code is newer than the page, see [`APIError`](#APIError). The messages of `CozeError` itself, `ProxyRefusalError` and `JSONParseError` have no link. How to handle errors is in [the guide](/guide/errors).',
    ...families.flatMap(({ en, zh, text, classes }) => [
      `## ${en} ${zh}`,
      text,
      ...classes.flatMap((each) => classSection(each, names)),
    ]),
    '## Codes 错误码 {#codes}',
    'The `code` of an error, and the names of `CozeErrorCode`. The class is that of a call which answers with HTTP 200 and the code; another HTTP status may have a class of its own. The same codes are in `code` of `ChatFailedError`, `WorkflowFailedError` and `SocketEventError`. `describeErrorCode(code)` has the meaning and the word about retries:',
    ...markdownTable(
      ['Retry', 'What to do, unless the row of the code says more'],
      Object.entries(TO_DO_BY_RETRY).map(([retry, toDo]) => [`\`${retry}\``, toDo]),
    ),
    'This program raises any code, such as `CODE=4016`:',
    '<<< @/programs/errors/code.ts',
    ...codeSections(codeGroupsOf(schemas), byCode),
  ];
}
