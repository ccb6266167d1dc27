/**
 * Parses JSON and keeps the digits of its numbers: those that a JavaScript number does not hold become text. Integers beyond
 * `Number.MAX_SAFE_INTEGER` always do, so that the ids of one field have one type.
 *
 * @param reviver - as of `JSON.parse`.
 * @throws SyntaxError if the text is not JSON.
 */
export function parseLossless(json: string, reviver?: (key: string, value: unknown) => unknown): unknown {
  // First, because a number in quotes is valid where a number is not, as the key of an object.
  JSON.parse(json);
  let isInText = false;
  // Not one match for a whole text: the regular expression would run out of memory on a long one.
  const kept = json.replaceAll(/\\.|"|-?\d[\d.eE+-]*/g, (token) => {
    if (token === '"') isInText = !isInText;
    return isInText || token === '"' || isHeld(token) ? token : `"${token}"`;
  });
  return JSON.parse(kept, reviver);
}

/** True if the number of a JSON text is the same as a JavaScript number. */
function isHeld(token: string): boolean {
  const value = Number(token);
  if (/^[-\d]+$/.test(token)) return Number.isSafeInteger(value);
  const given = significant(token);
  return significant(String(value)).replace(/0+$/, '').padEnd(given.length, '0') === given;
}

/** The digits of a number from the first one that is not zero. */
const significant = (number: string): string => number.replaceAll(/e.*|[-.]/gi, '').replace(/^0+/, '');
