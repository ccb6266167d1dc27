import { readFileSync } from 'node:fs';

/** The members of interfaces, as the report of the public interface has them. */
export function membersOf(...names: readonly string[]): string[] {
  const report = readFileSync('etc/coze-client.api.md', 'utf8');
  return names.flatMap((name) => {
    const [, body = ''] = new RegExp(`interface ${name}\\b[^{]*\\{(?!\\})([^]*?)\\n\\}`).exec(report) ?? [];
    return [...body.matchAll(/^ {2}(?:readonly )?(\w+)\??:/gm)].map(([, member = '']) => member);
  });
}
