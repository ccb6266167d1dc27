// @ts-check
// Asks for each page on another host that a Markdown file or the contract names, and lists those that are gone. Run: npm run links
import { contractLinks, listedLinks } from './links/outside.mjs';

const gone = [];
for (const link of [...listedLinks(), ...contractLinks()]) {
  const { status } = await fetch(link, { signal: AbortSignal.timeout(30_000) }).catch((error) => ({
    status: String(error.cause ?? error),
  }));
  // Some hosts refuse programs.
  if (status !== 200 && status !== 403 && status !== 429) gone.push(`${link}: ${status}`);
}
console.log(gone.length === 0 ? 'All links lead to a page.' : gone.join('\n'));
process.exitCode = gone.length === 0 ? 0 : 1;
