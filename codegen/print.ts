/** Printing TypeScript: names, doc comments and imports of the generated files. */
import { docsLinks } from './docs-links.mjs';
import type { ContractOperation } from './operation.js';

const words = (name: string) => name.split(/[^A-Za-z0-9]+/).filter((word) => word !== '');
const upperFirst = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
export const pascal = (name: string) => words(name).map(upperFirst).join('');
export const camel = (name: string) => pascal(name).replace(/^./, (first) => first.toLowerCase());
/** The name of a file: `api-apps` for `apiApps`. */
export const kebab = (name: string) => name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const OLDER_ENDPOINT = 'An older endpoint that the platform keeps for existing programs.';

interface CommentParts {
  readonly indent?: string;
  readonly deprecation?: string | undefined;
  /** Lines with `@param`, `@throws` and `@example`. */
  readonly tags?: readonly string[];
}

/** The doc comment of a method: its purpose, its request, its tags, and its documentation in English and Chinese. */
export function docComment(
  operation: ContractOperation,
  { indent = '', deprecation = operation.deprecated ? OLDER_ENDPOINT : undefined, tags = [] }: CommentParts = {},
): string {
  const lines = [
    `${operation.summary}.`,
    '',
    operation.description.trim(),
    '',
    `\`${operation.method} ${operation.path}\``,
  ];
  if (tags.length > 0 || operation.docs !== undefined) lines.push('');
  if (operation.docs !== undefined) {
    const { en, zh } = docsLinks(operation.docs);
    lines.push(`@see en: ${en}`, `@see zh: ${zh}`);
  }
  lines.push(...tags);
  if (deprecation !== undefined) lines.push('', `@deprecated ${deprecation}`);
  const body = lines.map((line) => (line === '' ? `${indent} *` : `${indent} * ${line.replaceAll('*/', '*\\/')}`));
  return [`${indent}/**`, ...body, `${indent} */`].join('\n');
}

/** A description without what follows its first sentence. */
export const firstSentence = (text: string): string => /^.*?[.!?](?=\s|$)/s.exec(text)?.[0] ?? text;

/** The doc comment of a declaration that one sentence describes. */
export const sentenceComment = (sentence: string, isDeprecated: boolean): string =>
  isDeprecated ? `/**\n * ${sentence}\n *\n * @deprecated\n */` : `/** ${sentence} */`;

/** The types that each file declares. */
export type TypeSources = Readonly<Record<string, readonly string[]>>;

/** The names that a text uses. */
export const usedNames = (text: string, names: readonly string[]): string[] =>
  names.filter((name) => new RegExp(`\\b${name}\\b`).test(text));

/** The import statements for the types that a text uses. */
export function typeImports(text: string, sources: TypeSources): string {
  return Object.entries(sources)
    .map(([file, names]) => [file, usedNames(text, names).toSorted()] as const)
    .filter(([, names]) => names.length > 0)
    .map(([file, names]) => `import type { ${names.join(', ')} } from '${file}';`)
    .join('\n');
}
