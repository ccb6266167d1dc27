/** The JSDoc of a generated method: what it does, what it sends, where it is documented in English and Chinese. */
import type { Operation } from './operation.js';

const OLD = 'The platform keeps it for older programs.';

export function docComment(
  operation: Operation,
  indent = '',
  deprecation = operation.deprecated ? OLD : undefined,
): string {
  const lines = [
    `${operation.summary}.`,
    '',
    operation.description.trim(),
    '',
    `\`${operation.method} ${operation.path}\``,
  ];
  if (operation.docs !== undefined) {
    lines.push('', `@see en: ${operation.docs}`, `@see zh: ${operation.docs.replace('www.coze.com', 'www.coze.cn')}`);
  }
  if (deprecation !== undefined) lines.push('', `@deprecated ${deprecation}`);
  const body = lines.map((line) => (line === '' ? `${indent} *` : `${indent} * ${line.replaceAll('*/', '*\\/')}`));
  return [`${indent}/**`, ...body, `${indent} */`].join('\n');
}
