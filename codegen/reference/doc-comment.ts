/** Doc comments of code that is written by hand, in parts. */
import ts from 'typescript';

export interface DocComment {
  readonly text: string;
  readonly params: ReadonlyMap<string, string>;
  readonly throws: string;
  readonly returns: string;
  /** The code of the example; empty without one. */
  readonly example: string;
  readonly isDeprecated: boolean;
  readonly isInternal: boolean;
}

const commentText = (comment: string | ts.NodeArray<ts.JSDocComment> | undefined): string =>
  (ts.getTextOfJSDocComment(comment) ?? '').replaceAll(/\{@link (\S+?)\}/g, '`$1`').trim();

const withoutFences = (code: string): string => code.replaceAll(/^```.*\n?/gm, '').trim();

export function docCommentOf(node: ts.Node): DocComment {
  // The last one: an earlier one is of the file.
  const doc = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc).at(-1);
  const tags = doc?.tags ?? [];
  const textOf = (...names: readonly string[]): string =>
    commentText(tags.find(({ tagName }) => names.includes(tagName.text))?.comment);
  const has = (name: string) => tags.some(({ tagName }) => tagName.text === name);
  const params = tags.flatMap((tag) => {
    if (!ts.isJSDocParameterTag(tag)) return [];
    const text = commentText(tag.comment).replace(/^- /, '');
    return [[tag.name.getText(), text] as const];
  });
  return {
    text: commentText(doc?.comment),
    params: new Map(params),
    throws: textOf('throws'),
    returns: textOf('returns'),
    example: withoutFences(textOf('example')),
    isDeprecated: has('deprecated'),
    isInternal: has('internal'),
  };
}
