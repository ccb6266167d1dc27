/** The reference is complete, and its links lead somewhere. test/docs/reference-programs.test.ts runs its programs. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as audio from 'coze-client/audio';
import * as main from 'coze-client';
import * as proxy from 'coze-client/proxy';
import * as nodeProxy from 'coze-client/proxy/node';
import * as schemas from 'coze-client/schemas';
import * as testing from 'coze-client/testing';
import * as testingInPage from 'coze-client/testing/browser';
import * as voice from 'coze-client/voice';
import * as wsTools from 'coze-client/ws-tools';
import { reference } from '../../docs/.vitepress/reference.js';
import { docs, methods, methodSections, pages, programs } from './reference-pages.js';

it('has every method of the client once, with a program', () => {
  const listed = Array.from(readFileSync('api.md', 'utf8').matchAll(/^- `client\.([\w.]+)/gm), ([, name = '']) => name);
  expect(listed.length).toBeGreaterThan(130);
  expect(methods.toSorted()).toEqual(listed.toSorted());
  expect(programs.map(({ method }) => method)).toEqual(methods);
});

/** Functions and classes that have no section among those written by hand, with the reason. */
const ELSEWHERE =
  /^z[A-Z]|Error$|Resource$|^(Audio|Bots|Chat|Conversations|Datasets|Documents|Files|Images|Knowledge|Live|Messages|OldDocuments|Rooms|Runs|Templates|Transcriptions|Users|Variables|VoiceprintFeature|VoiceprintGroups|Voices|Websockets|WorkflowChat|Workflows|WorkSpaces|WebSocketAPI|WorkflowEvent|handleAdditionalMessages|handleParameters|isCozeError|castToError|describeErrorCode)$/;

it.each([
  ['coze-client', main],
  ['coze-client/audio', audio],
  ['coze-client/proxy', proxy],
  ['coze-client/proxy/node', nodeProxy],
  ['coze-client/schemas', schemas],
  ['coze-client/testing', testing],
  ['coze-client/testing/browser', testingInPage],
  ['coze-client/voice', voice],
  ['coze-client/ws-tools', wsTools],
])('has every function and class of %s', (_, module) => {
  const functions = Object.entries<unknown>({ ...module }).filter(([, value]) => typeof value === 'function');
  const names = functions.map(([name]) => name).filter((name) => !ELSEWHERE.test(name));
  const headings = pages.flatMap(({ text }) => Array.from(text.matchAll(/^## (\S+) \{#/gm), ([, name]) => name));
  expect(names.filter((name) => !headings.includes(name))).toEqual([]);
});

it('has every page in the sidebar', () => {
  const files = reference.flatMap(({ items }) => items.map(({ link }) => link));
  const listed = ['reference', 'zh/reference'].flatMap((folder) => files.map((file) => `${folder}/${file}`));
  const names = pages.map(({ name }) => name).filter((name) => !name.endsWith('index'));
  expect(listed.toSorted()).toEqual(names.toSorted());
});

it('has the settings of a page in both languages', () => {
  const settingsIn = (folder: string) =>
    pages.flatMap(({ name, text }) => {
      const [settings] = /^---\n[^]*?\n---\n/.exec(text) ?? [];
      return settings === undefined || !name.startsWith(folder) ? [] : [[name.slice(folder.length), settings]];
    });
  expect(settingsIn('zh/reference/')).toEqual(settingsIn('reference/'));
  expect(settingsIn('reference/')).toEqual([['errors', '---\noutline: [2, 3]\n---\n']]);
});

describe('a method', () => {
  const sections = new Map(methodSections);

  it('has the types and the defaults of all its overloads', () => {
    const { 'chat.submitToolOutputs': submit = '', 'chat.runTools': runTools = '' } = Object.fromEntries(sections);
    expect(submit).toMatch(/^\| `params` \|.*stream: false.*stream\?: true/m);
    expect(submit).toMatch(/^\| `stream` \| `boolean` \| +\| default `true` \|/m);
    expect(runTools).toMatch(/^\| `options` \|.*`RequestOptions`.*`ChatPollOptions`/m);
    expect(sections.get('workflows.runs.create')).toMatch(/^\| `options` \|.*`RunOutputOptions<Output>`/m);
  });

  it('has the events that it delivers, and no others', () => {
    const withEvents = methodSections
      .filter(([, text]) => text.includes('\n| Event you receive'))
      .map(([name]) => name);
    expect(withEvents.toSorted()).toEqual([
      'chat.runTools',
      'chat.stream',
      'chat.submitToolOutputs',
      'websockets.audio.simultInterpretation.create',
      'websockets.audio.speech.create',
      'websockets.audio.transcriptions.create',
      'websockets.chat.create',
      'workflows.chat.stream',
      'workflows.runs.resume',
      'workflows.runs.stream',
    ]);
    const withSchema = methodSections
      .filter(([, text]) => /`z(?:\w*Stream|Workflow)Event`/.test(text))
      .map(([name]) => name);
    expect(withSchema.toSorted()).toEqual(withEvents.filter((name) => !name.startsWith('websockets.')).toSorted());
  });

  const classPages = pages.filter(({ name }) => name.startsWith('reference/classes/'));
  const classNames = classPages.flatMap(({ text }) => Array.from(text.matchAll(/^## (\S+) \{#/gm), ([, name]) => name));

  it.each(methodSections)('%s has whole types, with links to the pages of classes', (_, text) => {
    const types = text.matchAll(/^Result: .*|^\| `[^`]+` \| (?:\\\||[^|])*/gm);
    for (const [line] of types)
      for (const [span, open, code = ''] of line.matchAll(/(\[?)`([^`]+)`/g)) {
        const count = (pattern: RegExp) => code.replaceAll('=>', '').match(pattern)?.length ?? 0;
        expect(count(/[<({[]/g), span).toBe(count(/[>)}\]]/g));
        const unlinked = open === '' ? classNames.filter((name) => code.split(/\W/).includes(String(name))) : [];
        expect(unlinked).toEqual([]);
      }
  });
});

describe('a field', () => {
  const rowsOf = (page: string, field: string) => {
    const text = pages.find(({ name }) => name === `reference/${page}`)?.text ?? '';
    return text.split('\n').filter((line) => line.startsWith(`| \`${field}\` |`));
  };

  it.each([
    ['bots', 'publish_status', 'one of `all`, `published_online`, `published_draft`, `unpublished_draft`'],
    ['bots', 'search_strategy', 'one of `0`, `1`, `20`'],
    ['audio', 'sample_rate', 'one of `8000`, `16000`, `22050`, `24000`, `32000`, `44100`, `48000`'],
    ['websockets', 'frame_size_ms', 'one of `2.5`, `5`, `10`, `20`, `40`, `60`'],
    ['commerce', 'benefit_type_list', 'each one of `api_run_qps`, `call_tool_limit`'],
    ['entities', 'entity_type', 'one of `app`, `bot`, `workflow`'],
    ['bots', 'suggested_questions', 'each at most 50 characters'],
    ['websockets', 'keywords', 'at most 5 items, each 2 to 24 characters, each 6 to 24 bytes'],
  ])('of %s, %s, has its limits', (page, field, limits) => {
    expect(rowsOf(page, field)).toContainEqual(expect.stringContaining(` | ${limits} | `));
  });

  it('says its limits once', () => {
    const [row] = rowsOf('websockets', 'channel');
    expect(row).toBe('| `channel` | `number` |  | The number of channels, 1 or 2, default 1. |');
  });

  it.each([
    ['bots', 'workspace_id'],
    ['bots', 'api_id'],
    ['datasets', 'chunk_strategy'],
    ['variables', 'connector_uid'],
  ])('of %s, %s, says that the platform requires it although callers may leave it out', (page, field) => {
    expect(rowsOf(page, field)).toContainEqual(expect.stringContaining('documented by the platform as required'));
  });
});

const anchorsOf = (text: string) =>
  Array.from(text.matchAll(/^#+ .*\{#(.+)\}$|<a id="(\w+)">/gm), ([, heading, place]) => heading ?? place);

describe.each(pages)('$name', ({ name, text }) => {
  it('has links to pages and sections that exist', () => {
    for (const [, target = ''] of text.matchAll(/\]\(([^)\s]+)\)/g)) {
      if (target.startsWith('https:')) continue;
      const [path = '', anchor] = target.split('#');
      const folder = path.startsWith('/') ? '' : dirname(name);
      const page = path === '' ? name : join(folder, path);
      expect(existsSync(join(docs, `${page}.md`)), target).toBe(true);
      const linked = pages.find((each) => each.name === page.replace(/^\//, ''));
      if (anchor !== undefined) expect(anchorsOf(linked?.text ?? ''), target).toContain(anchor);
    }
  });

  it('has every anchor once', () => {
    const anchors = anchorsOf(text);
    expect(anchors).toEqual([...new Set(anchors)]);
  });
});
