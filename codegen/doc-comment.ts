/** The JSDoc of a generated method: what it does, what it sends, where it is documented in English and Chinese. */
import type { Operation } from './operation.js';

export function docComment(operation: Operation, indent = ''): string {
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
  if (operation.deprecated) lines.push('', '@deprecated The platform keeps it for older programs.');
  const body = lines.map((line) => (line === '' ? `${indent} *` : `${indent} * ${line.replaceAll('*/', '*\\/')}`));
  return [`${indent}/**`, ...body, `${indent} */`].join('\n');
}
