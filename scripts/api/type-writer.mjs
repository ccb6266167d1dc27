// @ts-check
import ts from 'typescript';

const { factory } = ts;

/** @typedef {ReadonlyMap<ts.Symbol, ts.TypeNode>} TypeArguments  the types for type parameters */

/** @typedef {{ readonly isStatic: boolean, readonly isAbstract: boolean, readonly elements: ts.TypeElement[] }} Member */

/**
 * Writes types as text. Exported types appear by name, all other types of the package in full.
 */
export class TypeWriter {
  /** The nodes are copies, so the only comments are those that {@link withDeprecation} adds. */
  #printer = ts.createPrinter();
  #file = ts.createSourceFile('report.d.ts', '', ts.ScriptTarget.ES2022);
  #checker;
  #names;
  /** @type {ts.Symbol[]} The types that are being expanded. A recursive type appears by name. */
  #open = [];

  /**
   * @param {ts.TypeChecker} checker
   * @param {ReadonlyMap<ts.Symbol, string>} names - every exported symbol with its public name.
   */
  constructor(checker, names) {
    this.#checker = checker;
    this.#names = names;
  }

  /**
   * The members of a class or interface with those of its bases, as far as these are not exported, sorted by name.
   *
   * @param {ts.Symbol} symbol
   * @param {TypeArguments} types
   * @returns {{ members: Member[], bases: ts.TypeNode[] }}
   */
  members(symbol, types) {
    /** @type {Map<string, Member>} */
    const members = new Map();
    const bases = [];
    for (const node of symbol.declarations ?? []) {
      if (!ts.isClassDeclaration(node) && !ts.isInterfaceDeclaration(node)) continue;
      const own = new Map();
      for (const member of node.members) this.#addMember(own, member, types);
      for (const [key, member] of own) members.set(key, member);
      for (const clause of node.heritageClauses ?? []) {
        if (clause.token !== ts.SyntaxKind.ExtendsKeyword) continue;
        for (const base of clause.types) {
          const target = this.#symbolOf(base.expression);
          const args = base.typeArguments?.map((argument) => this.type(argument, types)) ?? [];
          if (target === undefined || !this.#isInternal(target)) {
            bases.push(factory.createTypeReferenceNode(this.#nameOf(target, base.expression.getText()), args));
            continue;
          }
          const inherited = this.members(target, this.#bind(target, args));
          for (const member of inherited.members) {
            const [key] = keysOf(member);
            if (key !== undefined && !members.has(key)) members.set(key, member);
          }
          bases.push(...inherited.bases);
        }
      }
    }
    const sorted = [...members].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, member]) => member);
    return { members: sorted, bases };
  }

  /**
   * @param {Map<string, Member>} members
   * @param {ts.ClassElement | ts.TypeElement} node
   * @param {TypeArguments} types
   */
  #addMember(members, node, types) {
    const modifiers = ts.canHaveModifiers(node) ? (ts.getModifiers(node) ?? []) : [];
    /** @param {ts.SyntaxKind} kind */
    const has = (kind) => modifiers.some((modifier) => modifier.kind === kind);
    if (has(ts.SyntaxKind.PrivateKeyword) || (node.name && ts.isPrivateIdentifier(node.name))) return;
    if (has(ts.SyntaxKind.ProtectedKeyword))
      throw new Error(`A protected member is published: mark it @internal. ${node.getText()}`);
    const isReadonly = has(ts.SyntaxKind.ReadonlyKeyword);
    const written = this.#element(node, types, isReadonly);
    if (written === undefined) return;
    const element = withDeprecation(node, written);
    const member = { isStatic: has(ts.SyntaxKind.StaticKeyword), isAbstract: has(ts.SyntaxKind.AbstractKeyword) };
    const [key = ''] = keysOf({ ...member, elements: [element] });
    const known = members.get(key);
    // Overloads stay together. Of a getter and a setter, the getter comes first and the property is writable.
    if (known === undefined) members.set(key, { ...member, elements: [element] });
    else if (ts.isSetAccessor(node)) known.elements[0] = withoutReadonly(known.elements[0]);
    else known.elements.push(element);
  }

  /**
   * @param {ts.ClassElement | ts.TypeElement} node
   * @param {TypeArguments} types
   * @param {boolean} isReadonly
   * @returns {ts.TypeElement | undefined}
   */
  #element(node, types, isReadonly) {
    const readonly =
      isReadonly || ts.isGetAccessor(node) ? [factory.createModifier(ts.SyntaxKind.ReadonlyKeyword)] : [];
    if (ts.isConstructorDeclaration(node) || ts.isConstructSignatureDeclaration(node))
      return factory.createConstructSignature(...this.signature(node, types));
    if (ts.isCallSignatureDeclaration(node)) return factory.createCallSignature(...this.signature(node, types));
    if (ts.isIndexSignatureDeclaration(node)) {
      const [, parameters, type] = this.signature(node, types);
      return factory.createIndexSignature(readonly, parameters, type ?? anyType());
    }
    if (node.name === undefined) return undefined;
    const name = this.#memberName(node.name);
    if (ts.isMethodDeclaration(node) || ts.isMethodSignature(node))
      return factory.createMethodSignature(undefined, name, node.questionToken, ...this.signature(node, types));
    if (ts.isGetAccessor(node)) {
      const type = node.type === undefined ? anyType() : this.type(node.type, types);
      return factory.createPropertySignature(readonly, name, undefined, type);
    }
    if (ts.isSetAccessor(node)) return factory.createPropertySignature(undefined, name, undefined, anyType());
    if (ts.isPropertyDeclaration(node) || ts.isPropertySignature(node))
      return factory.createPropertySignature(readonly, name, node.questionToken, this.typeOf(node, types));
    throw new Error(`A member is a ${ts.SyntaxKind[node.kind]}: scripts/api/type-writer.mjs cannot write it yet.`);
  }

  /** @param {ts.PropertyName} name */
  #memberName(name) {
    if (ts.isIdentifier(name)) return factory.createIdentifier(name.text);
    if (ts.isStringLiteral(name)) return factory.createStringLiteral(name.text, true);
    if (!ts.isComputedPropertyName(name)) return name;
    // A constant with the type of a well-known symbol is that symbol.
    const node = this.#symbolOf(name.expression)?.valueDeclaration;
    const type = node && ts.isVariableDeclaration(node) ? node.type : undefined;
    const text = type && ts.isTypeQueryNode(type) ? type.exprName.getText() : name.expression.getText();
    return factory.createComputedPropertyName(factory.createIdentifier(text));
  }

  /**
   * @param {ts.SignatureDeclaration} node
   * @param {TypeArguments} types
   * @returns {[ts.TypeParameterDeclaration[] | undefined, ts.ParameterDeclaration[], ts.TypeNode | undefined]}
   */
  signature(node, types) {
    const parameters = node.parameters.map((parameter) =>
      factory.createParameterDeclaration(
        undefined,
        parameter.dotDotDotToken,
        // The names in a pattern are those of the implementation.
        ts.isIdentifier(parameter.name) ? parameter.name.text : 'options',
        parameter.questionToken,
        parameter.type && this.type(parameter.type, types),
      ),
    );
    return [this.typeParameters(node.typeParameters, types), parameters, node.type && this.type(node.type, types)];
  }

  /**
   * @param {ts.VariableDeclaration | ts.PropertyDeclaration | ts.PropertySignature} node
   * @param {TypeArguments} types
   * @returns {ts.TypeNode}
   */
  typeOf(node, types) {
    if (node.type !== undefined) return this.type(node.type, types);
    const initializer = ts.isPropertySignature(node) ? undefined : node.initializer;
    if (initializer === undefined) return anyType();
    if (!ts.isStringLiteral(initializer)) throw new Error(`${node.getText()}: only text can be a literal type here.`);
    return factory.createLiteralTypeNode(factory.createStringLiteral(initializer.text, true));
  }

  /**
   * @param {ts.NodeArray<ts.TypeParameterDeclaration> | undefined} nodes
   * @param {TypeArguments} types
   */
  typeParameters(nodes, types) {
    return nodes?.map((node) => this.#copy(node, types));
  }

  /**
   * Copies a type: exported types by their public names, all others in full.
   *
   * @param {ts.TypeNode} node
   * @param {TypeArguments} types
   * @returns {ts.TypeNode}
   */
  type(node, types) {
    if (ts.isTypeReferenceNode(node)) return this.#reference(node, types);
    if (ts.isTypeQueryNode(node)) return this.#query(node);
    if (ts.isTypeLiteralNode(node)) return this.#literal(node.members, types);
    return this.#copy(node, types);
  }

  /**
   * @template {ts.Node} T
   * @param {T} node
   * @param {TypeArguments} types
   * @returns {T}
   */
  #copy(node, types) {
    /** @type {ts.Visitor} */
    const visit = (child) =>
      ts.isTypeNode(child) ? this.type(child, types) : (copyLeaf(child) ?? this.#copy(child, types));
    return ts.visitEachChild(node, visit, undefined);
  }

  /**
   * @param {readonly ts.TypeElement[]} nodes
   * @param {TypeArguments} types
   */
  #literal(nodes, types) {
    const members = new Map();
    for (const node of nodes) this.#addMember(members, node, types);
    return factory.createTypeLiteralNode([...members.values()].flatMap(({ elements }) => elements));
  }

  /**
   * @param {ts.TypeReferenceNode} node
   * @param {TypeArguments} types
   * @returns {ts.TypeNode}
   */
  #reference(node, types) {
    const symbol = this.#symbolOf(node.typeName);
    const known = symbol && types.get(symbol);
    if (known !== undefined) return known;
    const args = node.typeArguments?.map((argument) => this.type(argument, types)) ?? [];
    if (symbol === undefined || !this.#isInternal(symbol) || this.#open.includes(symbol))
      return factory.createTypeReferenceNode(this.#nameOf(symbol, node.typeName.getText()), args);
    this.#open.push(symbol);
    const written = this.#writtenOut(symbol, this.#bind(symbol, args));
    this.#open.pop();
    return written;
  }

  /** @param {ts.TypeQueryNode} node */
  #query(node) {
    const symbol = this.#symbolOf(node.exprName);
    const declaration = symbol?.valueDeclaration;
    if (symbol && this.#isInternal(symbol) && declaration && ts.isVariableDeclaration(declaration))
      return this.typeOf(declaration, new Map());
    return factory.createTypeQueryNode(factory.createIdentifier(this.#nameOf(symbol, node.exprName.getText())));
  }

  /**
   * @param {ts.Symbol} symbol
   * @param {TypeArguments} types
   * @returns {ts.TypeNode}
   */
  #writtenOut(symbol, types) {
    const alias = symbol.declarations?.find(ts.isTypeAliasDeclaration);
    if (alias !== undefined) return this.type(alias.type, types);
    const { members, bases } = this.members(symbol, types);
    const visible = members.filter(({ isStatic, elements }) => !isStatic && !elements.some(isConstructorOf(symbol)));
    const literal = factory.createTypeLiteralNode(visible.flatMap(({ elements }) => elements));
    if (bases.length === 0) return literal;
    return visible.length === 0 && bases.length === 1 && bases[0] !== undefined
      ? bases[0]
      : factory.createIntersectionTypeNode([...bases, literal]);
  }

  /**
   * @param {ts.Symbol} symbol
   * @param {readonly ts.TypeNode[]} args
   * @returns {TypeArguments}
   */
  #bind(symbol, args) {
    const types = new Map();
    const node = symbol.declarations?.find(
      (declaration) =>
        ts.isClassDeclaration(declaration) ||
        ts.isInterfaceDeclaration(declaration) ||
        ts.isTypeAliasDeclaration(declaration),
    );
    for (const [index, parameter] of (node?.typeParameters ?? []).entries()) {
      const type = args[index] ?? (parameter.default && this.type(parameter.default, types));
      if (type !== undefined) types.set(this.#checker.getSymbolAtLocation(parameter.name), type);
    }
    return types;
  }

  /** @param {ts.Node} node */
  #symbolOf(node) {
    const symbol = this.#checker.getSymbolAtLocation(node);
    if (symbol === undefined || (symbol.flags & ts.SymbolFlags.Alias) === 0) return symbol;
    return this.#checker.getAliasedSymbol(symbol);
  }

  /**
   * Tells if a symbol is declared by the package, without being exported.
   *
   * @param {ts.Symbol} symbol
   */
  #isInternal(symbol) {
    if (this.#names.has(symbol) || (symbol.flags & ts.SymbolFlags.TypeParameter) !== 0) return false;
    const file = symbol.declarations?.[0]?.getSourceFile().fileName;
    return file !== undefined && !file.includes('/node_modules/');
  }

  /**
   * @param {ts.Symbol | undefined} symbol
   * @param {string} text
   */
  #nameOf(symbol, text) {
    const name = symbol && this.#names.get(symbol);
    // The bundler adds a number to the names of types that clash.
    return name ?? text.replace(/\$\d+$/, '');
  }

  /** @param {ts.Node} node */
  print(node) {
    return this.#printer.printNode(ts.EmitHint.Unspecified, node, this.#file);
  }
}

function anyType() {
  return factory.createKeywordTypeNode(ts.SyntaxKind.AnyKeyword);
}

/** @param {Omit<Member, 'isAbstract'>} member */
function keysOf({ isStatic, elements }) {
  return elements.map((element) => {
    const scope = isStatic ? '0 static ' : '2 ';
    if (ts.isConstructSignatureDeclaration(element)) return '1 constructor';
    if (ts.isCallSignatureDeclaration(element)) return '1 call';
    if (ts.isIndexSignatureDeclaration(element)) return `${scope}[]`;
    const { name } = element;
    if (name === undefined) return scope;
    if (ts.isComputedPropertyName(name) && ts.isIdentifier(name.expression)) return `${scope}[${name.expression.text}]`;
    return scope + ('text' in name ? name.text : '');
  });
}

/** @param {ts.Symbol} symbol */
function isConstructorOf(symbol) {
  const isClass = (symbol.flags & ts.SymbolFlags.Class) !== 0;
  /** @param {ts.TypeElement} element */
  return (element) => isClass && ts.isConstructSignatureDeclaration(element);
}

/** @param {ts.TypeElement | undefined} element */
function withoutReadonly(element) {
  if (element === undefined || !ts.isPropertySignature(element)) throw new Error('A setter without a property.');
  const copy = factory.createPropertySignature(undefined, element.name, element.questionToken, element.type);
  return ts.setSyntheticLeadingComments(copy, ts.getSyntheticLeadingComments(element));
}

/**
 * Marks the copy of a member that is deprecated.
 *
 * @template {ts.Node} T
 * @param {ts.Node} node
 * @param {T} copy
 */
const withDeprecation = (node, copy) =>
  ts.getJSDocDeprecatedTag(node)
    ? ts.addSyntheticLeadingComment(copy, ts.SyntaxKind.MultiLineCommentTrivia, '* @deprecated ', true)
    : copy;

/** The comment of a deprecated name, as it is printed. */
export const DEPRECATED_MARK = '/** @deprecated */\n';

/**
 * Copies names and literals: the printer reads the text of original ones from their source file.
 *
 * @param {ts.Node} node
 * @returns {ts.Node | undefined}
 */
function copyLeaf(node) {
  if (ts.isIdentifier(node)) return factory.createIdentifier(node.text);
  if (ts.isStringLiteral(node)) return factory.createStringLiteral(node.text, true);
  if (ts.isNumericLiteral(node)) return factory.createNumericLiteral(node.text);
  if (ts.isNoSubstitutionTemplateLiteral(node)) return factory.createNoSubstitutionTemplateLiteral(node.text);
  if (ts.isTemplateHead(node)) return factory.createTemplateHead(node.text);
  if (ts.isTemplateMiddle(node)) return factory.createTemplateMiddle(node.text);
  if (ts.isTemplateTail(node)) return factory.createTemplateTail(node.text);
  return undefined;
}
