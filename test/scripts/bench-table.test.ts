import { format } from 'prettier';
import { describe, expect, test } from 'vitest';
import { withTable } from '../../bench/support/pages.mjs';
import { between, cell, table } from '../../bench/support/table.mjs';

describe('a table of the benchmarks', () => {
  test('is written as prettier formats it, so that a page stays formatted', async () => {
    const rows = [
      ['CPU of a call', '75.1 µs', '41.3 µs, 0.55 ×'],
      ['x', '–', '–'],
    ];
    const written = table(['', 'floor', 'client'], rows);
    expect(written.split('\n')[2]).toBe('| CPU of a call | 75.1 µs | 41.3 µs, 0.55 × |');
    expect(await format(written, { parser: 'markdown' })).toBe(`${written}\n`);
  });

  test('shows a value with its ratio to the floor', () => {
    expect(cell(41.25, 'µs', 75)).toBe('41.3 µs, 0.55 ×');
    expect(cell(1_234.5, 'ms')).toBe('1235 ms');
    expect(cell(3, '')).toBe('3');
    expect(cell(0.5, 's')).toBe('0.50 s');
  });

  test('marks a line whose output was wrong, instead of showing a number', () => {
    expect(cell(41.25, 'µs', 75, 1)).toBe('BAD (1 run)');
    expect(cell(undefined, 'µs', 75, 2)).toBe('BAD (2 runs)');
  });

  test('shows a dash where a client has no such thing', () => {
    expect(cell(undefined, 'KiB')).toBe('–');
  });
});

describe('a page with markers', () => {
  const page = 'before\n\n<!-- bench:peers -->\n\nold\n\n<!-- /bench:peers -->\n\nafter\n';

  test('gets the new table in the place of the old one', () => {
    const written = between(page, 'bench:peers', 'new');
    expect(written).toBe(page.replace('old', 'new'));
    expect(between(written, 'bench:peers', 'new')).toBe(written);
  });

  test('without markers is an error, and is not written', () => {
    expect(() => between('nothing here', 'bench:peers', 'new')).toThrow('The page has no <!-- bench:peers -->');
  });
});

describe('a page with the table of the clients', () => {
  const page = '<!-- bench:peers -->\n\nold\n\n<!-- /bench:peers -->';
  const result = {
    measured: (language: string) => `measured, ${language}`,
    heads: ['coze-client', '@coze/api 1.3.9', 'openai 6.49.0'],
    rows: [['installed packages', '–', '3', '75', '1']],
  };

  test('has the names in its language, and the columns that it asks for', () => {
    expect(withTable(page, { language: 'zh', columns: [0, 2, 3] }, result)).toContain(
      ['measured, zh', '', '|       | coze-client | `@coze/api` 1.3.9 |'].join('\n'),
    );
    expect(withTable(page, { language: 'zh', columns: [0, 2, 3] }, result)).toContain('| 安装的包数 | 3 ');
    expect(withTable(page, { language: 'en' }, result)).toMatch(/\| installed packages \| – +\| 3 +\| 75 +\| 1 /);
  });

  test('fails for a line without a Chinese name', () => {
    const unknown = { ...result, rows: [['colour', '–', '–', '–', '–']] };
    expect(() => withTable(page, { language: 'zh' }, unknown)).toThrow('no Chinese name for: colour');
  });
});
