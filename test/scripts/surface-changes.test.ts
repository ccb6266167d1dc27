/** The rating of changes of a declaration in the API report. */
import { describe, expect, test } from 'vitest';
import { compareSurfaces } from '../../scripts/spec/surface-changes.mjs';
import { surfaceOf } from '../../scripts/spec/surface.mjs';

function rated(before: string, after: string): string[] {
  const report = (code: string) => surfaceOf(`## \`coze-client\`\n\n\`\`\`ts\n${code}\n\`\`\`\n`);
  return Array.from(compareSurfaces(report(before), report(after), new Set()), ({ impact }) => impact);
}

describe('a change is major', () => {
  test.each([
    ['a class that is only a type', 'class A {\n  x: number;\n}', 'interface A {\n  x: number;\n}'],
    ['a class that is a type alias', 'class A {\n  x: number;\n}', 'type A = {\n  x: number;\n};'],
    ['a getter that is a method', 'class A {\n  get x(): number;\n}', 'class A {\n  x(): number;\n}'],
    ['a method that is a getter', 'class A {\n  x(): number;\n}', 'class A {\n  get x(): number;\n}'],
    [
      'a setter that is gone',
      'class A {\n  get x(): number;\n  set x(v: number);\n}',
      'class A {\n  get x(): number;\n}',
    ],
    ['a field that can only be read', 'class A {\n  x: number;\n}', 'class A {\n  get x(): number;\n}'],
    ['a list that becomes rest arguments', 'function f(b?: number[]): void;', 'function f(...b: number[]): void;'],
    ['rest arguments that become a list', 'function f(...b: number[]): void;', 'function f(b?: number[]): void;'],
    [
      'an overload that takes the calls of another',
      'function f(a: string): string;\nfunction f(a: any): number;',
      'function f(a: any): number;\nfunction f(a: string): string;',
    ],
    ['a parameter that takes less', 'function f(a: string | number): void;', 'function f(a: string): void;'],
    [
      'a parameter of a constant that takes less',
      'const f: (a: string | number) => void;',
      'const f: (a: string) => void;',
    ],
    ['a result that may be missing', 'function f(): Promise<string>;', 'function f(): Promise<string | undefined>;'],
    ['a result with fewer values, which code compares with', "function f(): 'a' | 'b';", "function f(): 'a';"],
    [
      'a method that callers write and that gets more',
      'interface StoreOptions {\n  get(a: string): void;\n}',
      'interface StoreOptions {\n  get(a: string | number): void;\n}',
    ],
    [
      'a method that callers write and that must return more',
      'interface StoreOptions {\n  get(): string | undefined;\n}',
      'interface StoreOptions {\n  get(): string;\n}',
    ],
  ])('%s', (_what, before, after) => {
    expect(rated(before, after)).toEqual(['major']);
  });
});

describe('a change is minor', () => {
  test.each([
    ['an interface that is a class', 'interface A {\n  x: number;\n}', 'class A {\n  x: number;\n}'],
    ['a parameter that takes more', 'function f(a: string): void;', 'function f(a: string | number): void;'],
    ['a parameter that takes anything', 'function f(a: string): void;', 'function f(a: unknown): void;'],
    ['a flag that takes more', 'function f(a: true): void;', 'function f(a: boolean): void;'],
    [
      'a parameter of a constant that takes more',
      'const f: (a: string) => void;',
      'const f: (a: string | number) => void;',
    ],
    ['a result that is never missing', 'function f(): string | undefined;', 'function f(): string;'],
    ['a promise that is never empty', 'function f(): Promise<string | null>;', 'function f(): Promise<string>;'],
    ['a field that is never missing', 'interface A {\n  x: string | undefined;\n}', 'interface A {\n  x: string;\n}'],
    ['rest arguments that are added', 'function f(a: string): void;', 'function f(a: string, ...b: number[]): void;'],
    [
      'an overload that is added',
      'function f(a: any): number;\nfunction f(a: string): string;',
      'function f(a: any): number;\nfunction f(a: string): string;\nfunction f(): void;',
    ],
  ])('%s', (_what, before, after) => {
    expect(rated(before, after)).toEqual(['minor']);
  });
});

test.each([
  [
    'the order of the options of a type',
    'function f(a: string | number): void;',
    'function f(a: number | string): void;',
  ],
  ['a field that is a getter', 'class A {\n  readonly x: number;\n}', 'class A {\n  get x(): number;\n}'],
])('%s is no change', (_what, before, after) => {
  expect(rated(before, after)).toEqual([]);
});
