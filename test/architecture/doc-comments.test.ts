/** What callers use has a doc comment, and what they call has an example in it. */
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { ENTRIES } from './imports.node.js';

/** Methods that `await`, `for await` and `await using` call. Their class has the example. */
const CALLED_BY_THE_LANGUAGE = new Set(['then', 'catch', 'finally', 'next', 'return', 'throw']);

const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
const { options } = ts.parseJsonConfigFileContent(config, ts.sys, '.');
const program = ts.createProgram(ENTRIES, options);
const checker = program.getTypeChecker();

describe('the public interface', () => {
  const exported = ENTRIES.flatMap(exportsOf);
  const client = exported.filter(({ name }) => name === 'CozeAPI');
  const resources = withClassesOfMembers(client).filter(isWrittenByHand);
  const symbols = [...exported.filter(isWrittenByHand), ...resources];

  it('has a doc comment on every exported name and on every method', () => {
    expect(symbols.length).toBeGreaterThan(150);
    expect([...new Set(symbols.flatMap((symbol) => withoutComment(symbol)))]).toEqual([]);
  });

  it('has an example of every function and of every method of a class', () => {
    expect([...new Set(symbols.flatMap((symbol) => withoutExample(symbol)))]).toEqual([]);
  });

  it('has a doc comment on every resource of the client', () => {
    expect(resources.map(({ name }) => name)).toEqual(expect.arrayContaining(['CozeAPI', 'WorkflowRuns']));
    const members = client.flatMap((symbol) =>
      checker.getDeclaredTypeOfSymbol(symbol).getProperties().filter(isPublic),
    );
    expect(members.length).toBeGreaterThan(20);
    expect(members.filter((member) => !hasComment(member)).map(({ name }) => name)).toEqual([]);
  });
});

describe('a generated method', () => {
  const files = program.getSourceFiles().filter(({ fileName }) => fileName.includes('/generated/client/resources/'));
  const interfaces = files.flatMap(({ statements }) => statements.filter(ts.isInterfaceDeclaration));
  const methods = interfaces.flatMap(({ name, members }) =>
    members.filter(ts.isMethodSignature).map((method) => [`${name.text}.${method.name.getText()}`, method] as const),
  );

  it('has what it takes, what it throws and an example in its comment', () => {
    expect(methods.length).toBeGreaterThan(100);
    for (const [name, method] of methods) {
      const tags = ts.getJSDocTags(method).map((tag) => {
        const argument = ts.isJSDocParameterTag(tag) ? ` ${tag.name.getText()}` : '';
        return `@${tag.tagName.text}${argument}`;
      });
      const params = method.parameters.map((each) => each.name.getText()).filter((each) => each !== 'options');
      const expected = [...params.map((each) => `@param ${each}`), '@throws', '@example'];
      expect(tags, name).toEqual(expect.arrayContaining(expected));
    }
  });
});

describe('a comment or an example that is missing', () => {
  const text = `
    export interface Store {
      get(): void;
      /** Saves. */
      set(): void;
      readonly log?: () => void;
      readonly size: number;
    }
    /** A session. */
    export class Session {
      /** Called at the end. */
      onclose: (() => void) | null = null;
      #hidden(): void {}
      private own(): void {}
      /** @internal */
      observe(): void {}
      send(): void {}
      /** Closes it. */
      close(): void {}
      /**
       * Opens it.
       *
       * @example
       * session.open();
       */
      open(): void {}
      /** As on any promise. */
      then(): void {}
      /** The session itself. */
      [Symbol.iterator](): void {}
    }
    /** Starts. */
    export const start = (): void => {};
    export const limit = 1;
    class Calls {
      /** Sends a request. */
      get(): void {}
    }
    /** The messages of a chat. */
    class Messages {
      /** Lists them. */
      list(): void {}
    }
    class Chat {
      readonly messages = new Messages();
      start(): void {}
    }
    /** A client. */
    export class Client extends Calls {
      readonly chat = new Chat();
    }
  `;
  const source = ts.createSourceFile('api.ts', text, ts.ScriptTarget.ES2022, true);
  const host = { ...ts.createCompilerHost({}), getSourceFile: () => source };
  const ownChecker = ts
    .createProgram(['api.ts'], { noLib: true, target: ts.ScriptTarget.ES2022 }, host)
    .getTypeChecker();
  const module = ownChecker.getSymbolAtLocation(source);
  const exported = module === undefined ? [] : ownChecker.getExportsOfModule(module);
  const symbols = withClassesOfMembers(exported, ownChecker);

  it('is found by name, also where a class inherits the method from one that is not exported or has it in a resource', () => {
    expect(symbols.flatMap((symbol) => withoutComment(symbol, ownChecker))).toEqual([
      'Store',
      'Store.get',
      'Store.log',
      'Session.send',
      'limit',
      'Chat',
      'Chat.start',
    ]);
    expect(symbols.flatMap((symbol) => withoutExample(symbol, ownChecker))).toEqual([
      'Session.send',
      'Session.close',
      'start',
      'Client.get',
      'Chat.start',
      'Messages.list',
    ]);
  });
});

/** The exported names of an entry, each as the symbol of its declaration. */
function exportsOf(entry: string): readonly ts.Symbol[] {
  const source = program.getSourceFile(entry);
  const module = source && checker.getSymbolAtLocation(source);
  return module === undefined ? [] : declarationsIn(module);
}

/** A file that is exported under a name stands for what it exports. */
function declarationsIn(module: ts.Symbol): readonly ts.Symbol[] {
  return checker.getExportsOfModule(module).flatMap((symbol) => {
    const target = (symbol.flags & ts.SymbolFlags.Alias) === 0 ? symbol : checker.getAliasedSymbol(symbol);
    return target.declarations?.some((node) => ts.isSourceFile(node)) === true ? declarationsIn(target) : [target];
  });
}

/** Classes and those of their members, such as the resources of the client: programs reach them without an export. */
function withClassesOfMembers(symbols: readonly ts.Symbol[], of = checker): readonly ts.Symbol[] {
  const found = new Set(symbols);
  // The loop also visits what is added to the set meanwhile.
  for (const symbol of found)
    for (const member of publicMembers(symbol, of)) {
      const type = of.getTypeOfSymbol(member);
      for (const each of type.isUnion() ? type.types : [type]) {
        const symbol = each.getSymbol();
        if (symbol !== undefined && (symbol.flags & ts.SymbolFlags.Class) !== 0) found.add(symbol);
      }
    }
  return [...found];
}

/** The comments of generated code are those of the contract; others write what is in `node_modules`. */
function isWrittenByHand({ declarations = [] }: ts.Symbol): boolean {
  return (
    declarations.length > 0 &&
    declarations.every((node) => !/\/(generated|node_modules)\//.test(node.getSourceFile().fileName))
  );
}

function withoutComment(symbol: ts.Symbol, of = checker): readonly string[] {
  const named = [[symbol.name, symbol] as const, ...callableMembers(symbol, of)];
  return named.filter(([, each]) => !hasComment(each, of)).map(([name]) => name);
}

function withoutExample(symbol: ts.Symbol, of = checker): readonly string[] {
  const isClass = (symbol.flags & ts.SymbolFlags.Class) !== 0;
  const methods = isClass ? callableMembers(symbol, of) : [];
  const functions = isCallable(symbol, of) ? [[symbol.name, symbol] as const] : [];
  // A property that holds a function is a handler: the program writes it, and does not call it.
  return [...functions, ...methods.filter(([, each]) => (each.flags & ts.SymbolFlags.Method) !== 0)]
    .filter(([, each]) => !isCalledByTheLanguage(each) && !hasTag(each, 'example', of))
    .map(([name]) => name);
}

/** The public methods of a class or an interface, inherited and static ones too, and its properties that hold functions. */
function callableMembers(symbol: ts.Symbol, of: ts.TypeChecker): readonly (readonly [string, ts.Symbol])[] {
  return publicMembers(symbol, of)
    .filter((member) => isWrittenByHand(member) && isCallable(member, of))
    .map((member) => [`${symbol.name}.${member.name}`, member]);
}

function publicMembers(symbol: ts.Symbol, of: ts.TypeChecker): readonly ts.Symbol[] {
  if ((symbol.flags & (ts.SymbolFlags.Class | ts.SymbolFlags.Interface)) === 0) return [];
  return [...of.getDeclaredTypeOfSymbol(symbol).getProperties(), ...(symbol.exports?.values() ?? [])].filter(
    (member) => isPublic(member) && !isInternal(member, of),
  );
}

function isPublic({ declarations = [] }: ts.Symbol): boolean {
  const hidden = ts.ModifierFlags.Private | ts.ModifierFlags.Protected;
  return declarations.every((node) => {
    const name = ts.getNameOfDeclaration(node);
    const isHidden = (ts.getCombinedModifierFlags(node) & hidden) !== 0;
    return name !== undefined && !ts.isPrivateIdentifier(name) && !isHidden;
  });
}

/** True for a function, a method, and a value whose type is a function, but not for a class. */
function isCallable(symbol: ts.Symbol, of: ts.TypeChecker): boolean {
  if ((symbol.flags & ts.SymbolFlags.Value) === 0 || symbol.valueDeclaration === undefined) return false;
  if ((symbol.flags & (ts.SymbolFlags.Class | ts.SymbolFlags.Accessor)) !== 0) return false;
  return of.getNonNullableType(of.getTypeOfSymbol(symbol)).getCallSignatures().length > 0;
}

function isCalledByTheLanguage({ name, valueDeclaration }: ts.Symbol): boolean {
  const declared = valueDeclaration && ts.getNameOfDeclaration(valueDeclaration);
  return CALLED_BY_THE_LANGUAGE.has(name) || (declared !== undefined && ts.isComputedPropertyName(declared));
}

function hasComment(symbol: ts.Symbol, of = checker): boolean {
  return symbol.getDocumentationComment(of).length > 0;
}

function hasTag(symbol: ts.Symbol, tag: string, of: ts.TypeChecker): boolean {
  return symbol.getJsDocTags(of).some(({ name }) => name === tag);
}

function isInternal(symbol: ts.Symbol, of = checker): boolean {
  return hasTag(symbol, 'internal', of);
}
