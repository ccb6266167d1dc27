/** Which file declares which types. */
export type TypeSources = Readonly<Record<string, readonly string[]>>;

/** The import statements for the types a text names. */
export function typeImports(text: string, sources: TypeSources): string {
  return Object.entries(sources)
    .map(([file, names]) => [file, names.filter((name) => new RegExp(`\\b${name}\\b`).test(text)).toSorted()] as const)
    .filter(([, names]) => names.length > 0)
    .map(([file, names]) => `import type { ${names.join(', ')} } from '${file}';`)
    .join('\n');
}
