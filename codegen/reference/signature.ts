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
 * What is true of all overloads: an argument has the types of all of them, and is required if each requires it.
 *
 * @param meanings - by the name of the argument.
 * @param link - a type as code, with a link if a page has it.
 */
export function argumentTable(
  overloads: readonly ts.SignatureDeclaration[],
  meanings: ReadonlyMap<string, string>,
  link: (type: string) => string,
): string[] {
  const names = new Set(overloads.flatMap(({ parameters }) => parameters.map(({ name }) => name.getText())));
  const rows = Array.from(names, (name) => {
    const params = overloads.flatMap(({ parameters }) => parameters.find((each) => each.name.getText() === name) ?? []);
    const types = new Set(params.map(({ type }) => (type?.getText() ?? '').replaceAll(/\s+/g, ' ')));
    const isRequired = params.length === overloads.length && !params.some(isOptional);
    return [
      `\`${name}\``,
      Array.from(types, link).join(' | '),
      isRequired ? 'yes' : '',
      prose(meanings.get(name) ?? ''),
    ];
  });
  return markdownTable(['Argument', 'Type', 'Required', 'Meaning'], rows);
}
