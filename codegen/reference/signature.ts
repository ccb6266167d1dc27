/** The signature of what can be called, and the markdownTable of its arguments. */
import type ts from 'typescript';
import { prose, markdownTable } from './markdown.js';

const isOptional = ({ questionToken, initializer }: ts.ParameterDeclaration): boolean =>
  questionToken !== undefined || initializer !== undefined;

/** A declaration after its name, without its body. */
export function signatureText(node: ts.SignatureDeclaration): string {
  const generics = node.typeParameters?.map((each) => each.getText()) ?? [];
  const params = node.parameters.map((param) => {
    const rest = param.dotDotDotToken === undefined ? '' : '...';
    return `${rest}${param.name.getText()}${isOptional(param) ? '?' : ''}: ${param.type?.getText() ?? 'unknown'}`;
  });
  const shown = generics.length === 0 ? '' : `<${generics.join(', ')}>`;
  return `${shown}(${params.join(', ')}): ${node.type?.getText() ?? 'void'}`;
}

/**
 * @param meanings - by the name of the argument.
 * @param link - a type as code, with a link if a page has it.
 */
export function argumentTable(
  { parameters }: ts.SignatureDeclaration,
  meanings: ReadonlyMap<string, string>,
  link: (type: string) => string,
): string[] {
  const rows = parameters.map((param) => [
    `\`${param.name.getText()}\``,
    link((param.type?.getText() ?? '').replaceAll(/\s+/g, ' ')),
    isOptional(param) ? '' : 'yes',
    prose(meanings.get(param.name.getText()) ?? ''),
  ]);
  return markdownTable(['Argument', 'Type', 'Required', 'Meaning'], rows);
}
