/** The text of what a program gives to console.log(). */
export function shownValues(values: readonly unknown[]): string {
  return `${values.map(shownValue).join(' ')}\n`;
}

function shownValue(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value instanceof Error) return shownError(value).trimEnd();
  if (typeof value !== 'object' || value === null) return String(value);
  const line = jsonOf(value);
  return line.length > 80 ? jsonOf(value, 2) : line;
}

/** JSON, in which errors and large integers are texts. A circle has none, and is named. */
function jsonOf(value: object, indent?: number): string {
  const replace = (_key: string, part: unknown): unknown =>
    part instanceof Error || typeof part === 'bigint' ? String(part) : part;
  try {
    return JSON.stringify(value, replace, indent);
  } catch {
    return Object.prototype.toString.call(value);
  }
}

/** An error with what to look for in the guide: its class, the code and the log id of the platform, the message. */
export function shownError(error: unknown): string {
  if (!(error instanceof Error)) return `${shownValue(error)}\n`;
  const fields = ['status', 'code', 'logid'].flatMap((name) => {
    const value: unknown = Reflect.get(error, name);
    return value === undefined ? [] : [`  ${name}: ${shownValue(value)}\n`];
  });
  return `${error.name}\n${fields.join('')}  ${error.message}\n`;
}
