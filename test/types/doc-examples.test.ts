/** The examples in doc comments compile. A name that no example or entry declares, such as `bot_id`, may be anything. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import * as client from 'coze-client';
import * as audio from 'coze-client/audio';
import * as operations from 'coze-client/operations';
import * as proxy from 'coze-client/proxy';
import * as nodeProxy from 'coze-client/proxy/node';
import * as testing from 'coze-client/testing';
import * as testingInPage from 'coze-client/testing/browser';
import * as voice from 'coze-client/voice';
import * as wsTools from 'coze-client/ws-tools';
import ts from 'typescript';
import { expect, it } from 'vitest';
import { filesBelow } from '../architecture/imports.node.js';

interface Example {
  /** The file and the line. */
  readonly place: string;
  readonly code: string;
}

const entries = {
  'coze-client': client,
  'coze-client/operations': operations,
  'coze-client/audio': audio,
  'coze-client/testing': testing,
  'coze-client/testing/browser': testingInPage,
  'coze-client/voice': voice,
  'coze-client/proxy': proxy,
  'coze-client/proxy/node': nodeProxy,
  'coze-client/ws-tools': wsTools,
};

/** What examples use without a declaration. */
const given = (place: string) =>
  `client: ${clientIn(place)}, stream: api.ChatStream & api.WorkflowStream, session: ${sessionIn(place)}, reply: api.Reply, \
speech: api.Synthesis, transcription: api.Transcription, auth: api.WebOAuth, server: CozeServer`;

/** The clients of `coze-client/ws-tools`, by the files whose examples use them. */
const toolClients: Readonly<Record<string, string>> = {
  'ws-chat-client': 'WsChatClient',
  'ws-speech-client': 'WsSpeechClient',
  'ws-transcription-client': 'WsTranscriptionClient',
  'ws-simult-interpretation-client': 'WsSimultInterpretationClient',
  'recording-client': 'WsTranscriptionClient',
};

function clientIn(place: string): string {
  return toolClients[/^src\/ws-tools\/([\w-]+)/.exec(place)?.[1] ?? ''] ?? 'api.CozeAPI';
}

/** A player plays what a session of speech synthesis sends. */
function sessionIn(place: string): string {
  const speech = `Awaited<ReturnType<api.CozeAPI['websockets']['audio']['speech']['create']>>`;
  return place.startsWith('src/ws-tools/pcm-player') ? speech : 'api.ChatSession';
}

/** Codes for names that are declared nowhere, and for parameters whose types follow from them. */
const undeclared = new Set([2304, 2552, 18004, 7006, 7031]);

it('the examples of the client and of the local server compile', () => {
  const examples = ['src', 'local-server', 'generated/client/resources'].flatMap(filesBelow).flatMap(examplesOf);
  expect(examples.length).toBeGreaterThan(250);
  expect(faultsIn(examples)).toEqual([]);
}, 120_000);

it('the faults of an example are found', () => {
  const examples = [
    { place: 'fine', code: 'await client.chat.create({ bot_id, additional_messages });' },
    { place: 'member', code: 'const { chatt } = await stream.finalChat();' },
    { place: 'type', code: 'const count: number = await stream.text();' },
    { place: 'parameter', code: `await client.chat.create({ bot: '1' });` },
    { place: 'syntax', code: 'if (' },
  ];
  expect(faultsIn(examples)).toEqual([
    'syntax: Expression expected.',
    `member: Property 'chatt' does not exist on type 'CreateChatData'.`,
    `type: Type 'string' is not assignable to type 'number'.`,
    expect.stringMatching(/^parameter: Object literal may only specify known properties/),
  ]);
}, 120_000);

function sourceOf(file: string): ts.SourceFile {
  return ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
}

function examplesOf(file: string): readonly Example[] {
  const source = sourceOf(file);
  const found: Example[] = [];
  const visit = (node: ts.Node): void => {
    for (const tag of ts.getJSDocTags(node)) {
      if (tag.tagName.text !== 'example' || tag.parent.parent !== node) continue;
      const code = (ts.getTextOfJSDocComment(tag.comment) ?? '').replaceAll(/^```.*$/gm, '');
      found.push({ place: `${file}:${source.getLineAndCharacterOfPosition(tag.pos).line + 1}`, code });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** What the compiler says about examples. Each is a function of its own, in one file that exists in memory only. */
function faultsIn(examples: readonly Example[]): readonly string[] {
  const taken = new Set<string>();
  const imports = Object.entries(entries).map(([entry, exported]) => {
    const names = Object.keys(exported).filter((name) => !taken.has(name) && taken.add(name));
    return `import { ${names.join(', ')} } from '${entry}';`;
  });
  const lines = [`import type * as api from 'coze-client';`, ...imports];
  const starts = examples.map(({ place, code }, index) => {
    // Imports of other packages do not matter. A function has no exports.
    const statements = code.split('\n').filter((line) => !line.startsWith('import '));
    const body = statements.map((line) => line.replace(/^export default /, 'const exported = '));
    // In braces, so that an example may declare a name that is given.
    lines.push(`async function example${index}(${given(place)}): Promise<unknown> {{`, ...body, 'return undefined; }}');
    return lines.length;
  });
  const file = resolve('test/types/examples-in-memory.ts');
  const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, '.');
  Object.assign(options, { noUnusedLocals: false, noUnusedParameters: false, incremental: false });
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  const text = lines.join('\n');
  host.getSourceFile = (name, ...rest) =>
    name === file ? ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true) : getSourceFile(name, ...rest);
  host.fileExists = (name) => name === file || fileExists(name);
  const program = ts.createProgram([file], options, host);
  const source = program.getSourceFile(file);
  return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].flatMap(
    ({ code, start = 0, messageText }) => {
      if (undeclared.has(code)) return [];
      const line = source?.getLineAndCharacterOfPosition(start).line ?? 0;
      const place = examples[starts.findIndex((end) => line < end)]?.place;
      return [`${place}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`];
    },
  );
}
