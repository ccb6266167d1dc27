// @ts-check
// Checks contracts, openapi/ if none is given, and prints each mistake on one line. Run: node scripts/spec-lint.mjs [FILE…]
import { problemLines } from './spec/problems.mjs';
import { lint } from './spec/redocly.mjs';

const roots = process.argv.slice(2);
try {
  const lines = problemLines(lint(...(roots.length === 0 ? ['openapi/coze.yaml'] : roots)));
  if (lines.length > 0) console.error(lines.join('\n'));
  process.exitCode = lines.length === 0 ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
