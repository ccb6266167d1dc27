// @ts-check
import ts from 'typescript';
import { DEPRECATED_MARK, TypeWriter } from './type-writer.mjs';

const { factory } = ts;
const NO_TYPES = new Map();

/**
 * The comment of a name that is deprecated, in one of the symbols that it stands for.
 *
 * @param {...ts.Symbol} symbols
 */
export const deprecationMark = (...symbols) =>
  symbols.some(({ declarations }) => declarations?.every(ts.getJSDocDeprecatedTag)) ? DEPRECATED_MARK : '';

/** Writes the declarations of exported names as text. */
export class DeclarationWriter {
  #checker;
  #types;

  /**
   * @param {ts.TypeChecker} checker
   * @param {ReadonlyMap<ts.Symbol, string>} names - every exported symbol with its public name.
   */
  constructor(checker, names) {
    this.#checker = checker;
    this.#types = new TypeWriter(checker, names);
  }

  /**
   * @param {string} name
   * @param {ts.Symbol} symbol
   * @param {{ readonly typeOnly?: boolean }} options - `typeOnly` for `export type`.
   * @returns {string}
   */
  write(name, symbol, { typeOnly = false } = {}) {
    const kinds = new Set();
    const texts = [];
    for (const node of symbol.declarations ?? []) {
      // Members of all declarations of an interface are written with the first one; overloads one by one.
      if (kinds.has(node.kind) && !ts.isFunctionDeclaration(node)) continue;
      kinds.add(node.kind);
      const mark = ts.getJSDocDeprecatedTag(node) ? DEPRECATED_MARK : '';
      texts.push(mark + this.#declaration(name, symbol, node, typeOnly));
    }
    return texts.join('\n');
  }

  /**
   * @param {string} name
   * @param {ts.Symbol} symbol
   * @param {ts.Declaration} node
   * @param {boolean} typeOnly
   * @returns {string}
   */
  #declaration(name, symbol, node, typeOnly) {
    const types = this.#types;
    if (ts.isClassDeclaration(node)) return this.#class(name, symbol, node, typeOnly);
    if (ts.isInterfaceDeclaration(node)) return this.#interface(name, symbol, node);
    if (ts.isTypeAliasDeclaration(node)) {
      const parameters = types.typeParameters(node.typeParameters, NO_TYPES);
      const type = types.type(node.type, NO_TYPES);
      return types.print(factory.createTypeAliasDeclaration(undefined, name, parameters, type));
    }
    if (ts.isFunctionDeclaration(node)) {
      const signature = types.signature(node, NO_TYPES);
      return types.print(factory.createFunctionDeclaration(undefined, undefined, name, ...signature, undefined));
    }
    if (ts.isVariableDeclaration(node)) {
      if (node.initializer !== undefined) return `const ${name} = ${node.initializer.getText()};`;
      return `const ${name}: ${types.print(types.typeOf(node, NO_TYPES))};`;
    }
    if (ts.isModuleDeclaration(node)) return this.#namespace(name, symbol);
    throw new Error(`A ${ts.SyntaxKind[node.kind]} is exported as ${name}: scripts/api cannot write it yet.`);
  }

  /**
   * @param {string} name
   * @param {ts.Symbol} symbol
   * @param {ts.ClassDeclaration} node
   * @param {boolean} typeOnly
   */
  #class(name, symbol, node, typeOnly) {
    const { members, bases } = this.#types.members(symbol, NO_TYPES);
    const lines = members.flatMap(({ isStatic, isAbstract, elements }) => {
      if (typeOnly && (isStatic || elements.some(ts.isConstructSignatureDeclaration))) return [];
      const prefix = `${isStatic ? 'static ' : ''}${isAbstract ? 'abstract ' : ''}`;
      return elements.map((element) => {
        const printed = this.#types.print(element);
        const mark = printed.startsWith(DEPRECATED_MARK) ? DEPRECATED_MARK : '';
        const text = printed.slice(mark.length);
        const isConstructor = ts.isConstructSignatureDeclaration(element);
        return mark + prefix + (isConstructor ? text.replace('new (', 'constructor(') : text);
      });
    });
    const isAbstract = ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.AbstractKeyword);
    return `${isAbstract ? 'abstract ' : ''}class ${this.#head(name, node, bases)} {\n${lines.join('\n')}\n}`;
  }

  /**
   * @param {string} name
   * @param {ts.Symbol} symbol
   * @param {ts.InterfaceDeclaration} node
   */
  #interface(name, symbol, node) {
    const { members, bases } = this.#types.members(symbol, NO_TYPES);
    const lines = members.flatMap(({ elements }) => elements.map((element) => this.#types.print(element)));
    return `interface ${this.#head(name, node, bases)} {\n${lines.join('\n')}\n}`;
  }

  /**
   * @param {string} name
   * @param {ts.ClassDeclaration | ts.InterfaceDeclaration} node
   * @param {readonly ts.TypeNode[]} bases
   */
  #head(name, node, bases) {
    /** @param {readonly ts.Node[]} nodes */
    const list = (nodes) => nodes.map((one) => this.#types.print(one)).join(', ');
    const parameters = this.#types.typeParameters(node.typeParameters, NO_TYPES) ?? [];
    return `${name}${parameters.length > 0 ? `<${list(parameters)}>` : ''}${bases.length > 0 ? ` extends ${list(bases)}` : ''}`;
  }

  /**
   * @param {string} name
   * @param {ts.Symbol} symbol
   */
  #namespace(name, symbol) {
    const members = this.#checker.getExportsOfModule(symbol).toSorted((a, b) => (a.name < b.name ? -1 : 1));
    const texts = members.map((member) => {
      if ((member.flags & ts.SymbolFlags.Alias) === 0) return this.write(member.name, member);
      // `export * as name from`: the names of another module.
      return `${deprecationMark(member, this.#checker.getAliasedSymbol(member))}const ${member.name};`;
    });
    return `namespace ${name} {\n${texts.join('\n')}\n}`;
  }
}
