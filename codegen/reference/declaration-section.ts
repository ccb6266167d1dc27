/** The section of a class, an interface, a type, a function or a constant, from its doc comments. */
import ts from 'typescript';
import type { Declaration } from './declarations.js';
import { docCommentOf, type DocComment } from './doc-comment.js';
import { anchor, codeBlock, prose, markdownTable } from './markdown.js';
import { argumentTable, signatureText } from './signature.js';

/** What a page can look up. */
export interface Names {
  readonly declarations: ReadonlyMap<string, readonly Declaration[]>;
  /** A type as code, with a link if a page has it. */
  readonly link: (type: string) => string;
}

const inOneLine = (text: string | undefined): string => (text ?? '').replaceAll(/\s+/g, ' ').trim();

export function declarationSection(name: string, names: Names): string[] {
  const all = names.declarations.get(name);
  const [first] = all ?? [];
  if (all === undefined || first === undefined) throw new Error(`${name} is declared nowhere.`);
  const comment = docCommentOf(ts.isVariableDeclaration(first) ? first.parent.parent : first);
  return [
    `## ${name} {#${anchor(name)}}`,
    ...(comment.isDeprecated ? ['Deprecated.'] : []),
    prose(comment.text),
    ...declarationBody(name, all, comment, names),
  ].filter((block) => block !== '');
}

function declarationBody(name: string, all: readonly Declaration[], comment: DocComment, names: Names): string[] {
  const [first] = all;
  if (first === undefined) return [];
  if (ts.isClassDeclaration(first)) return [...example(comment), ...classBody(first, names)];
  if (ts.isInterfaceDeclaration(first)) return [...interfaceBody(first, names), ...example(comment)];
  if (ts.isFunctionDeclaration(first)) return functionBody(name, all.filter(ts.isFunctionDeclaration), comment, names);
  if (ts.isTypeAliasDeclaration(first))
    return [codeBlock(`type ${name} = ${first.type.getText()}`), ...example(comment)];
  const { initializer } = first;
  if (initializer !== undefined && ts.isArrowFunction(initializer))
    return functionBody(name, [initializer], comment, names);
  const value = first.type === undefined ? ` = ${inOneLine(initializer?.getText())}` : `: ${first.type.getText()}`;
  return [codeBlock(`const ${name}${value.length > 100 ? '' : value}`), ...example(comment)];
}

const example = ({ example: code }: DocComment): string[] => (code === '' ? [] : [codeBlock(code)]);

function functionBody(
  name: string,
  all: readonly ts.SignatureDeclaration[],
  comment: DocComment,
  { link }: Names,
): string[] {
  const isOverload = (each: ts.SignatureDeclaration) => !('body' in each) || each.body === undefined;
  const signatures = all.length === 1 ? all : all.filter(isOverload);
  return [
    codeBlock(signatures.map((each) => `${name}${signatureText(each)}`).join('\n')),
    ...argumentTable(signatures, comment.params, link),
    ...(comment.returns === '' ? [] : [`Returns ${prose(comment.returns)}`]),
    ...(comment.throws === '' ? [] : [`Throws ${prose(comment.throws)}`]),
    ...example(comment),
  ];
}

const isShownMember = (member: ts.ClassElement): boolean =>
  !(ts.getCombinedModifierFlags(member) & (ts.ModifierFlags.Private | ts.ModifierFlags.Protected)) &&
  member.name !== undefined &&
  ts.isIdentifier(member.name) &&
  !member.name.text.startsWith('_') &&
  !docCommentOf(member).isInternal;

/** The members of a class, with those of the classes that it extends and that have no section of their own. */
function shownMembers(declaration: ts.ClassDeclaration, { declarations, link }: Names): readonly ts.ClassElement[] {
  const base = declaration.heritageClauses?.find(({ token }) => token === ts.SyntaxKind.ExtendsKeyword)?.types[0];
  const [parent] = declarations.get(base?.expression.getText() ?? '') ?? [];
  const own = declaration.members.filter(isShownMember);
  if (parent === undefined || !ts.isClassDeclaration(parent) || link(parent.name?.text ?? '').startsWith('['))
    return own;
  const names = own.map(({ name }) => name?.getText());
  return [
    ...own,
    ...shownMembers(parent, { declarations, link }).filter(({ name }) => !names.includes(name?.getText())),
  ];
}

/** The fields of a class, with those of the classes that it extends and that have no section of their own. */
export function fieldTable(declaration: ts.ClassDeclaration, names: Names): string[] {
  const fields = shownMembers(declaration, names).filter(
    (each) => ts.isPropertyDeclaration(each) || ts.isGetAccessorDeclaration(each),
  );
  // A member without a comment is described where its type is, such as a resource of the client.
  const described = fields.filter((field) => docCommentOf(field).text !== '');
  const rows = described.map((field) => [
    `\`${field.name.getText()}\``,
    names.link(inOneLine(field.type?.getText())),
    prose(docCommentOf(field).text),
  ]);
  return markdownTable(['Member', 'Type', 'Meaning'], rows);
}

function classBody(declaration: ts.ClassDeclaration, names: Names): string[] {
  const name = declaration.name?.text ?? '';
  const heads = declaration.heritageClauses?.map((clause) => ` ${inOneLine(clause.getText())}`) ?? [];
  const methods = shownMembers(declaration, names).filter(ts.isMethodDeclaration);
  const byName = new Map(
    methods.map((each) => [
      each.name.getText(),
      methods.filter((other) => other.name.getText() === each.name.getText()),
    ]),
  );
  return [
    codeBlock(`class ${name}${heads.join('')}`),
    ...fieldTable(declaration, names),
    ...Array.from(byName).flatMap(([method, all]) => {
      const [first] = all;
      if (first === undefined) return [];
      const comment = docCommentOf(first);
      const heading = `### ${name}.${method}() {#${anchor(`${name}.${method}`)}}`;
      return [heading, prose(comment.text), ...functionBody(method, all, comment, names)];
    }),
  ];
}

function interfaceBody(declaration: ts.InterfaceDeclaration, names: Names): string[] {
  const heads = declaration.heritageClauses?.map((clause) => ` ${inOneLine(clause.getText())}`) ?? [];
  const rows = declaration.members
    .filter((member) => !docCommentOf(member).isInternal)
    .map((member) => {
      const name = member.name?.getText() ?? 'call';
      const isSignature = ts.isMethodSignature(member) || ts.isCallSignatureDeclaration(member);
      const type = ts.isPropertySignature(member) ? inOneLine(member.type?.getText()) : '';
      const { text, throws } = docCommentOf(member);
      return [
        `\`${name}${isSignature ? '()' : ''}\``,
        isSignature ? `\`${inOneLine(signatureText(member))}\`` : names.link(type),
        member.questionToken === undefined && !isSignature ? 'yes' : '',
        prose(throws === '' ? text : `${text} Throws ${throws}`),
      ];
    });
  return [
    ...(heads.length === 0 ? [] : [codeBlock(`interface ${declaration.name.text}${heads.join('')}`)]),
    ...markdownTable(['Member', 'Type', 'Required', 'Meaning'], rows),
  ];
}
