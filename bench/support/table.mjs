// A table in Markdown, laid out as prettier does it, and its place in a page.

export function table(heads, rows) {
  const widths = heads.map((head, column) => Math.max(3, head.length, ...rows.map((row) => row[column].length)));
  const line = (cells) => `| ${cells.map((cell, column) => cell.padEnd(widths[column])).join(' | ')} |`;
  return [line(heads), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}

/** Replaces what is between `<!-- name -->` and `<!-- /name -->` in a page. */
export function between(page, name, content) {
  const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [from, to] = [page.indexOf(start), page.indexOf(end)];
  if (from === -1 || to < from) throw new Error(`The page has no ${start} followed by ${end}.`);
  return `${page.slice(0, from + start.length)}\n\n${content}\n\n${page.slice(to)}`;
}

/** Three digits, and all digits of a whole number. */
function digits(value) {
  if (Number.isInteger(value)) return String(value);
  if (Math.abs(value) >= 100) return value.toFixed(0);
  return value.toFixed(Math.abs(value) >= 10 ? 1 : 2);
}

/** A value and its ratio to the floor, if there is one. A client that has no such thing has no value. */
export function cell(value, unit, floor, bad = 0) {
  if (bad > 0) return `BAD (${bad} ${bad === 1 ? 'run' : 'runs'})`;
  if (value === undefined) return '–';
  const text = `${digits(value)} ${unit}`.trim();
  return floor === undefined ? text : `${text}, ${(value / floor).toFixed(2)} ×`;
}
