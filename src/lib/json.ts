/**
 * Parses JSON and keeps the digits of its numbers: those that a JavaScript number does not hold become text. Integers beyond
 * `Number.MAX_SAFE_INTEGER` always do, so that the ids of one field have one type.
 *
 * @param reviver - as of `JSON.parse`.
 * @throws SyntaxError if the text is not JSON.
 */
export function parseLossless(json: string, reviver?: (key: string, value: unknown) => unknown): unknown {
  const kept = withLongNumbersAsText(json);
  // A number in quotes is valid where a number is not, as the key of an object.
  if (kept !== json) JSON.parse(json);
  return JSON.parse(kept, reviver);
}

function withLongNumbersAsText(json: string): string {
  let isInText = false;
  // Not one match for a whole text: the regular expression would run out of memory on a long one.
  return json.replaceAll(/\\.|"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/g, (token) => {
    if (token === '"') isInText = !isInText;
    return isInText || !/^[-\d]/.test(token) || isHeld(token) ? token : `"${token}"`;
  });
}

/** True if the number of a JSON text is the same as a JavaScript number. */
function isHeld(token: string): boolean {
  const value = Number(token);
  if (/^-?\d+$/.test(token)) return Number.isSafeInteger(value);
  const given = significant(token);
  return significant(String(value)).replace(/0+$/, '').padEnd(given.length, '0') === given;
}

/** The digits of a number from the first one that is not zero. */
function significant(number: string): string {
  return number.replace(/e.*/i, '').replaceAll(/[-.]/g, '').replace(/^0+/, '');
}
