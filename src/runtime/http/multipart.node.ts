import { randomUUID } from 'node:crypto';

/** A form as it is sent, with a known size, so that the server is told how long the request is. */
export interface Multipart {
  readonly contentType: string;
  readonly size: number;
  /** In order. Files are read while they are sent. */
  readonly parts: readonly (Buffer | Blob)[];
}

/** Writes a form as `multipart/form-data`, with the rules of the HTML standard, as fetch does. */
export function multipartOf(form: FormData): Multipart {
  const boundary = `----coze-client-${randomUUID()}`;
  const parts: (Buffer | Blob)[] = [];
  for (const [name, value] of form) {
    const head = `--${boundary}\r\nContent-Disposition: form-data; name="${escape(lines(name))}"`;
    if (typeof value === 'string') {
      parts.push(Buffer.from(`${head}\r\n\r\n${lines(value)}\r\n`));
    } else {
      const type = value.type || 'application/octet-stream';
      // The form of a polyfill may hold a Blob, which has no name.
      const name = escape(value.name ?? 'blob');
      parts.push(Buffer.from(`${head}; filename="${name}"\r\nContent-Type: ${type}\r\n\r\n`));
      parts.push(value, Buffer.from('\r\n'));
    }
  }
  parts.push(Buffer.from(`--${boundary}--\r\n`));
  const size = parts.reduce((sum, part) => sum + (Buffer.isBuffer(part) ? part.byteLength : part.size), 0);
  return { contentType: `multipart/form-data; boundary=${boundary}`, size, parts };
}

/** The bytes of a form. Throws a TypeError whose cause is the error of the file, if one cannot be read. */
export async function* bytesOfParts(parts: Multipart['parts']): AsyncGenerator<Uint8Array> {
  for (const part of parts) {
    if (Buffer.isBuffer(part)) yield part;
    else
      try {
        yield* part.stream();
      } catch (cause) {
        throw new TypeError('A file of the form cannot be read.', { cause });
      }
  }
}

function lines(text: string): string {
  return text.replace(/\r\n|\r|\n/g, '\r\n');
}

function escape(name: string): string {
  return name.replace(/\r/g, '%0D').replace(/\n/g, '%0A').replace(/"/g, '%22');
}
