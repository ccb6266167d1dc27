// @ts-check
import { readFileSync } from 'node:fs';

const fileText = (/** @type {string} */ file) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');

/**
 * @param {string} label
 * @param {string} value
 */
function badge(label, value) {
  const [left, right] = [widthOf(label), widthOf(value)];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${left + right}" height="20" role="img" aria-label="${label}: ${value}">
  <clipPath id="r"><rect width="${left + right}" height="20" rx="3" /></clipPath>
  <g clip-path="url(#r)"><path fill="#4a4f4d" d="M0 0h${left}v20H0z" /><path fill="#2f5d50" d="M${left} 0h${right}v20H${left}z" /></g>
  <g fill="#fff" font-family="Verdana,DejaVu Sans,sans-serif" font-size="11" text-anchor="middle">
    <text x="${left / 2}" y="14">${label}</text><text x="${left + right / 2}" y="14">${value}</text>
  </g>
</svg>
`;
}

/**
 * A letter of the font has about 6.6 pixels.
 *
 * @param {string} text
 */
const widthOf = (text) => Math.round(text.length * 6.6) + 12;

/** The badges of the READMEs by their files. The size of a page is that of the table in the README. */
export function badges() {
  const { license, engines, dependencies } = JSON.parse(fileText('package.json'));
  const [, page] = /\| a page before its first call, gzipped +\| ([\d.]+ KiB)/.exec(fileText('README.md')) ?? [];
  if (page === undefined) throw new Error('The table of the README has no size of a page.');
  return {
    'license.svg': badge('license', license),
    'node.svg': badge('Node', engines.node.replace('>=', '≥ ')),
    'page.svg': badge('page at load', page),
    'dependencies.svg': badge('dependencies', String(Object.keys(dependencies).length)),
  };
}
