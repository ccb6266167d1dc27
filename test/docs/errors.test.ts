/** The page of errors is complete, and true: its programs raise every class, and every code is thrown as the class in its row. */
import { format } from 'node:util';
import { describe, expect, it, vi } from 'vitest';
import * as audio from 'coze-client/audio';
import * as main from 'coze-client';
import * as proxy from 'coze-client/proxy';
import * as nodeProxy from 'coze-client/proxy/node';
import * as schemas from 'coze-client/schemas';
import * as testing from 'coze-client/testing';
import * as testingInPage from 'coze-client/testing/browser';
import * as voice from 'coze-client/voice';
import * as wsTools from 'coze-client/ws-tools';
import { startServer } from '../local-server/start-server.js';
import { pages } from './reference-pages.js';

const page = pages.find(({ name }) => name === 'reference/errors')?.text ?? '';
const entries = [main, audio, proxy, nodeProxy, schemas, testing, testingInPage, voice, wsTools];
const isErrorClass = (value: unknown) => typeof value === 'function' && value.prototype instanceof Error;
const classes = entries.flatMap((entry) => Object.keys(entry).filter((name) => isErrorClass(Reflect.get(entry, name))));

const anchors = Array.from(page.matchAll(/\{#(\w+)\}$|<a id="(\w+)"><\/a>/gm), ([, heading, id]) => heading ?? id);
/** The anchors to which the links in a text lead. */
const linkedTopics = (text: string) => Array.from(text.matchAll(/\/reference\/errors#(\w+)/g), ([, topic]) => topic);

/** The classes whose messages have no link, as the page says. */
const WITHOUT_LINK = ['CozeError', 'ProxyRefusalError', 'JSONParseError'];

/** What a program of the page prints in this process: each in a process of its own would take a minute. */
async function printedBy(program: string): Promise<string> {
  const lines: string[] = [];
  const log = vi.spyOn(console, 'log').mockImplementation((...line) => void lines.push(format(...line)));
  try {
    await import(`../../docs/programs/errors/${program}.ts`);
  } finally {
    log.mockRestore();
  }
  return lines.join('\n');
}

describe('a class', () => {
  it('is on the page if an entry exports it, once', () => {
    const sections = Array.from(page.matchAll(/^### (\w+Error) \{#\1\}$/gm), ([, name]) => String(name));
    expect(sections.toSorted()).toEqual([...new Set(classes)].toSorted());
    expect(sections.length).toBeGreaterThan(50);
  });

  it.each([...new Set(classes)])('%s has what to do, and a program that raises it', async (name) => {
    const section = page.split(`### ${name} {#${name}}`)[1]?.split(/^##/m)[0] ?? '';
    expect(section).toContain('\n**What to do:** ');
    expect(section).toContain(`\n<<< @/programs/errors/${name}.ts\n`);
    const printed = await printedBy(name);
    expect(printed).toContain(name);
    const topics = linkedTopics(printed);
    expect(topics).toHaveLength(WITHOUT_LINK.includes(name) ? 0 : 1);
    expect(anchors).toEqual(expect.arrayContaining(topics));
  });

  it('is named by the page if its message has no link', () => {
    const [sentence = ''] = /^.*have no link\./m.exec(page) ?? [];
    for (const name of WITHOUT_LINK) expect(sentence).toContain(`\`${name}\``);
  });

  it('is the topic of the link in a message, under the name that it has there', () => {
    const { message, name } = new main.APIUserAbortError();
    expect(linkedTopics(message)).toEqual([name]);
    expect(anchors).toContain(name);
    expect(new Set(anchors).size).toBe(anchors.length);
  });
});

describe('a code', () => {
  const rows = Array.from(
    page.matchAll(/^\| <a id="(\d+)"><\/a>\1 \| .+ \| .+ \| \[`(\w+)`\]\(#\2\) \| (\w+) \| `(\w+)` \|$/gm),
    ([, code, thrown, retry, name]) => ({ code: Number(code), name, thrown, retry }),
  );

  it('is on the page if CozeErrorCode has it, once', () => {
    const byCode = (one: number, other: number) => one - other;
    expect(rows.map(({ code }) => code).toSorted(byCode)).toEqual(Object.values(main.CozeErrorCode).toSorted(byCode));
    expect(rows.length).toBeGreaterThan(250);
  });

  it('is thrown as the class in its row, and described as there', async () => {
    const { server } = await startServer();
    const client = new main.CozeAPI({ token: 'pat_local', baseURL: server.url, maxRetries: 0 });
    for (const { code, name, thrown, retry } of rows) {
      server.script({ on: 'bots.retrieveNew', error: { code, msg: 'scripted' } });
      const error: unknown = await client.bots.retrieveNew('7').catch((cause: unknown) => cause);
      expect(error).toMatchObject({ name: thrown, code, msg: 'scripted' });
      expect(linkedTopics(String(error))).toEqual([thrown === 'APIError' ? String(code) : thrown]);
      expect(main.describeErrorCode(code)).toMatchObject({ name, retry });
    }
  });

  it('can be raised by a program', async () => {
    expect(page).toContain('\n<<< @/programs/errors/code.ts\n');
    expect(await printedBy('code')).toContain('CONTENT_POLICY');
  });
});
