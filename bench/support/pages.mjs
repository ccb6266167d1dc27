// The pages that show the table of bench:peers, in their languages.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { root } from './packages.mjs';
import { between, table } from './table.mjs';

/** A README has this client and `@coze/api`, a guide has all. */
const SHORT = [0, 2, 3];

const pages = [
  { file: 'README.md', language: 'en', columns: SHORT },
  { file: 'README.zh-CN.md', language: 'zh', columns: SHORT },
  { file: 'docs/guide/performance.md', language: 'en' },
  { file: 'docs/zh/guide/performance.md', language: 'zh' },
];

/** The names of the lines in Chinese. */
const chinese = {
  'CPU of a call, one at a time': '逐个调用，每次的 CPU 时间',
  'CPU of a call, 50 at once': '50 个并发调用，每次的 CPU 时间',
  'CPU of a stream event, 64 kB a chunk': '流式事件的 CPU 时间（64 kB 一块）',
  'CPU of a stream event, an event a chunk': '流式事件的 CPU 时间（一块一个事件）',
  'CPU of a live event, one a millisecond': '实时事件的 CPU 时间（每毫秒一个）',
  'CPU of a WebSocket text event': 'WebSocket 文本事件的 CPU 时间',
  'first stream event of a process': '进程的第一个流式事件',
  'peak memory, 100,000 stream events': '10 万个流式事件的内存峰值',
  'import, above an empty process': 'import 的时间（比空进程多）',
  'a page before its first call, gzipped': '网页在第一次调用前加载的体积（gzip）',
  'a page with a streamed chat, gzipped': '网页完成一次流式对话加载的体积（gzip）',
  'installed packages': '安装的包数',
  'installed size': '安装的体积',
};

/**
 * A page with the table in the place of its old one.
 *
 * @param {string} text
 * @param {{ language: string, columns?: readonly number[] }} page
 * @param {{ measured: (language: string) => string, heads: string[], rows: string[][] }} result - when and where it was
 *   measured, and the names and lines in English.
 */
export function withTable(text, { language, columns }, { measured, heads, rows }) {
  const isChinese = language === 'zh';
  const lines = [
    ['', isChinese ? '不用客户端' : 'floor', ...heads.map((head) => head.replace(/^@\S+/, '`$&`'))],
    ...rows.map(([name, ...cells]) => [isChinese ? inChinese(name) : name, ...cells]),
  ];
  const [head, ...body] = lines.map((line) => columns?.map((column) => line[column]) ?? line);
  return between(text, 'bench:peers', `${measured(language)}\n\n${table(head, body)}`);
}

function inChinese(name) {
  const translated = chinese[name];
  if (translated === undefined) throw new Error(`bench/support/pages.mjs has no Chinese name for: ${name}`);
  return translated;
}

export async function writeTables(result) {
  for (const page of pages) {
    const file = join(root, page.file);
    const text = withTable(readFileSync(file, 'utf8'), page, result);
    writeFileSync(file, await format(text, { ...(await resolveConfig(file)), filepath: file }));
  }
}
