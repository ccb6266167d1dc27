/**
 * The text with all edits made. Of edits at one place, the first comes first.
 * @param {string} text
 * @param {{ at: number, end: number, text: string }[]} edits
 */
export const edited = (text, edits) =>
  edits
    .map((edit, index) => ({ ...edit, index }))
    .toSorted((a, b) => b.at - a.at || b.index - a.index)
    .reduce((done, edit) => done.slice(0, edit.at) + edit.text + done.slice(edit.end), text);
