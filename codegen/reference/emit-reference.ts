/** The reference of the site: a page for each resource, pages of what is written by hand, an index, and the sidebar. */
import { fileURLToPath } from 'node:url';
import { schemasOf, type JsonObject } from '../contract.js';
import { apiRows, rowSchemas, schemasByRequest, type Row } from '../emit-api-md.js';
import { enumsOf } from '../emit-enums.js';
import type { OperationEvents } from '../events.js';
import { handWrittenMethods } from '../hand-written.js';
import type { ContractOperation } from '../operation.js';
import type { ParamsType } from '../params-type.js';
import { kebab } from '../print.js';
import { CLASS_PAGES, type ClassPage } from './class-list.js';
import { declarationSection, type Names } from './declaration-section.js';
import { namesExportedBy, readDeclarations } from './declarations.js';
import { ERROR_NAMES } from './error-list.js';
import { errorsPageBlocks } from './errors-page.js';
import { anchor, markdownTable } from './markdown.js';
import { methodSection, type Facts } from './method-section.js';
import { PageTypes } from './types-section.js';

interface Page {
  readonly file: string;
  readonly en: string;
  readonly zh: string;
  /** Settings of the page, as YAML. */
  readonly frontMatter?: string;
  readonly text: string;
  /** What the index lists, with its anchor and its Chinese title. */
  readonly entries: readonly { readonly name: string; readonly anchor: string; readonly zh: string }[];
}

const inProject = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

const GENERATED = '<!-- Generated from openapi/ and src/ by `npm run generate`. Do not edit. -->';

const wholePage = (title: string, blocks: readonly string[]) =>
  `${[`# ${title}`, GENERATED, ...blocks].join('\n\n')}\n`;

/** The first heading of a section: `## chat.retrieve 查看对话详情 {#chat-retrieve}`. */
function entryOf(section: readonly string[]) {
  const [, name = '', zh = '', id = ''] = /^## (\S+) (?:(.+) )?\{#(.+)\}$/.exec(section[0] ?? '') ?? [];
  return { name, zh, anchor: id };
}

function resourcePage(name: string, rows: readonly Row[], facts: Facts, types: PageTypes): Page {
  const sections = rows.map((row) => methodSection(row, facts, types));
  const own = facts.operations.find(({ id, aliases }) => [id, ...aliases].some((path) => path.startsWith(`${name}.`)));
  const zh = own?.group.title;
  if (own === undefined || zh === undefined) throw new Error(`The tag of ${name} has no Chinese title.`);
  const blocks = [own.group.description, ...sections.flat(), ...types.sections()];
  return { file: kebab(name), en: name, zh, text: wholePage(`${name} ${zh}`, blocks), entries: sections.map(entryOf) };
}

/** What a page has. Errors have a page of their own. */
const pageNames = ({ names }: ClassPage): readonly string[] =>
  (typeof names === 'string' ? namesExportedBy(inProject(names)) : names).filter((name) => !ERROR_NAMES.includes(name));

/** The addresses of what is written by hand, by name. */
const placesOfNames = (): ReadonlyMap<string, string> =>
  new Map([
    ...CLASS_PAGES.flatMap((page) =>
      pageNames(page).map((name) => [name, `/reference/classes/${page.file}#${anchor(name)}`] as const),
    ),
    ...ERROR_NAMES.map((name) => [name, `/reference/errors#${name}`] as const),
  ]);

/** What the pages can look up. */
function namesOfPages(places: ReadonlyMap<string, string>): Names {
  const declarations = readDeclarations(['src', 'local-server'].map(inProject));
  const link = (type: string) => {
    const name = type.match(/[A-Z]\w+/g)?.find((each) => places.has(each));
    if (type === '') return '';
    return name === undefined ? `\`${type}\`` : `[\`${type}\`](${places.get(name) ?? ''})`;
  };
  return { declarations, link };
}

function errorsPage(schemas: Facts['schemas'], names: Names): Page {
  const [en, zh] = ['Error classes and codes', '错误类与错误码'];
  const entries = ERROR_NAMES.map((name) => ({ name, anchor: name, zh: '' }));
  const text = wholePage(`${en} ${zh}`, errorsPageBlocks(schemas, names));
  return { file: 'errors', en, zh, frontMatter: 'outline: [2, 3]', text, entries };
}

function classPages(names: Names): Page[] {
  return CLASS_PAGES.map((page) => {
    const sections = pageNames(page).map((name) => declarationSection(name, names));
    const text = wholePage(`${page.en} ${page.zh}`, [`Import from \`${page.entry}\`.`, ...sections.flat()]);
    return { file: `classes/${page.file}`, en: page.en, zh: page.zh, text, entries: sections.map(entryOf) };
  });
}

const GROUPS = {
  errors: ['Errors', '错误'],
  resources: ['Resources', '资源'],
  classes: ['Classes and functions', '类与函数'],
} as const;

function indexText(title: string, groups: readonly (readonly [string, readonly Page[]])[]): string {
  const blocks = groups.flatMap(([heading, pages]) => [
    `## ${heading}`,
    ...pages.flatMap(({ file, en, zh, entries }) => [
      `### [${en} ${zh}](./${file})`,
      ...markdownTable(
        ['Name', '中文'],
        entries.map((entry) => [`[${entry.name}](./${file}#${entry.anchor})`, entry.zh]),
      ),
    ]),
  ]);
  return wholePage(title, blocks);
}

const sidebarOf = (pages: readonly Page[]) => pages.map(({ file, en, zh }) => ({ text: `${en} ${zh}`, link: file }));

const withFrontMatter = ({ frontMatter }: Page, text: string): string =>
  frontMatter === undefined ? text : `---\n${frontMatter}\n---\n\n${text}`;

/** A page has relative links: in the Chinese part of the site they lead to Chinese pages. */
function englishPage(page: Page): string {
  const up = '../'.repeat(page.file.split('/').length);
  return withFrontMatter(page, page.text.replaceAll(/\]\(\/(?=\w)/g, `](${up}`));
}

/** The same page beside the Chinese guides, with their navigation. What is included has no settings. */
const chinesePage = (page: Page) =>
  withFrontMatter(page, `${GENERATED}\n\n<!--@include: @/reference/${page.file}.md-->\n`);

/** The files by their path in docs/. */
export function emitReference(
  document: JsonObject,
  view: JsonObject,
  operations: readonly ContractOperation[],
  events: readonly OperationEvents[],
  paramsTypes: ReadonlyMap<string, ParamsType>,
): Record<string, string> {
  const schemas = schemasOf(document);
  const byRequest = schemasByRequest(operations, events);
  const facts: Facts = {
    view,
    schemas,
    operations,
    events,
    paramsTypes,
    handWritten: new Map(handWrittenMethods(operations).map((method) => [method.path, method])),
    schemasOf: (row) => rowSchemas(row, byRequest),
  };
  const enums = enumsOf(schemas);
  const places = placesOfNames();
  const resources = Array.from(apiRows(operations, paramsTypes), ([name, rows]) =>
    resourcePage(name, rows, facts, new PageTypes(view, enums, places)),
  );
  const names = namesOfPages(places);
  const errors = [errorsPage(schemas, names)];
  const classes = classPages(names);
  const [en, zh] = [0, 1].map((language) => [
    [GROUPS.errors[language] ?? '', errors] as const,
    [GROUPS.resources[language] ?? '', resources] as const,
    [GROUPS.classes[language] ?? '', classes] as const,
  ]);
  const sidebar = [
    { text: GROUPS.errors.join(' '), items: sidebarOf(errors) },
    { text: GROUPS.resources.join(' '), items: sidebarOf(resources) },
    { text: GROUPS.classes.join(' '), items: sidebarOf(classes) },
  ];
  const pages = [...errors, ...resources, ...classes];
  return {
    ...Object.fromEntries(pages.map((page) => [`reference/${page.file}.md`, englishPage(page)])),
    ...Object.fromEntries(pages.map((page) => [`zh/reference/${page.file}.md`, chinesePage(page)])),
    'reference/index.md': indexText('API reference', en ?? []),
    'zh/reference/index.md': indexText('API 参考', zh ?? []),
    '.vitepress/reference.ts': [
      '// Generated by `npm run generate`. Do not edit.',
      '',
      '/** The sidebar of the reference: its links are relative to it. */',
      `export const reference = ${JSON.stringify(sidebar)};`,
    ].join('\n'),
  };
}
