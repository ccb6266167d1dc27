/** The generated pages of the reference, and their programs. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const docs = fileURLToPath(new URL('../../docs', import.meta.url));

export interface ReferencePage {
  /** Without its ending, from docs/: `reference/chat`. */
  readonly name: string;
  readonly text: string;
}

export const pages: readonly ReferencePage[] = ['reference', 'zh/reference'].flatMap((folder) =>
  readdirSync(`${docs}/${folder}`, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => ({
      name: `${folder}/${file.slice(0, -3)}`,
      text: withIncludes(readFileSync(`${docs}/${folder}/${file}`, 'utf8')),
    })),
);

/** Chinese pages include the English ones. */
function withIncludes(text: string): string {
  return text.replaceAll(/<!--@include: @\/(\S+)-->/g, (_, file: string) => readFileSync(`${docs}/${file}`, 'utf8'));
}

const resourcePages = pages.filter(({ name }) => /^reference\/(?!(?:index|errors)$)[\w-]+$/.test(name));

export interface Program {
  /** The method: `chat.retrieve`. */
  readonly method: string;
  readonly code: string;
}

/** The methods of a page, each with its section. */
const sectionsOf = ({ text }: ReferencePage): [method: string, section: string][] =>
  text
    .split(/^(?=## )/m)
    .slice(1)
    .filter((section) => !section.startsWith('## Types'))
    .map((section) => [/^## (\S+)/.exec(section)?.[1] ?? '', section]);

/** The section of every method. */
export const methodSections = resourcePages.flatMap(sectionsOf);

export const methods = methodSections.map(([method]) => method);

/** The program of every method. It imports the client. */
export const programs: readonly Program[] = methodSections.flatMap(([method, section]) =>
  Array.from(section.matchAll(/^```ts\n(import [\s\S]*?)^```/gm), ([, code = '']) => ({ method, code })),
);
