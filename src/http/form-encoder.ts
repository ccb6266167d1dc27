import { readBlob } from '../lib/source.js';
import { encodeUtf8 } from '../lib/utf8.js';
import type { WireForm } from '../runtime/transport.js';
import { checkAttached } from '../errors/check-attached.js';
import { CozeError } from '../errors/coze-error.js';

/** A file of a form: its bytes in order, in memory or in Blobs, which are read while they are sent. */
export interface FormFile {
  readonly name: string;
  readonly type: string;
  readonly parts: readonly (Uint8Array<ArrayBuffer> | Blob)[];
}

/** The most bytes of a file in memory that are copied at once. */
const copiedBytes = 2 ** 18;

/** A field of a form. */
export type FormField = readonly [name: string, value: string | FormFile];

export function sizeOf({ parts }: FormFile): number {
  return parts.reduce((sum, part) => sum + lengthOf(part), 0);
}

/**
 * A form as `multipart/form-data`, by the rules of the HTML standard. Only this file writes forms: a fetch recognises no
 * FormData and no File but its own, and sends others as the text `[object FormData]`.
 */
export class EncodedForm implements WireForm {
  readonly contentType: string;
  readonly size: number;
  readonly names: readonly string[];
  readonly #fields: readonly FormField[];
  readonly #given: FormData | undefined;
  readonly #parts: readonly (Uint8Array<ArrayBuffer> | Blob)[];
  /** The names of the fields that the parts of files are of. */
  readonly #owners = new Map<FormFile['parts'][number], string>();

  /** @param given - the FormData of the caller that has the fields. */
  constructor(fields: readonly FormField[], given?: FormData) {
    const boundary = `----coze-client-${random()}`;
    this.contentType = `multipart/form-data; boundary=${boundary}`;
    this.names = fields.map(([name]) => name);
    this.#fields = fields;
    this.#given = given;
    for (const [name, value] of fields)
      if (typeof value !== 'string') for (const part of value.parts) this.#owners.set(part, name);
    this.#parts = [...fields.flatMap((field) => multipartOf(field, boundary)), encodeUtf8(`--${boundary}--\r\n`)];
    this.size = this.#parts.reduce((sum, part) => sum + lengthOf(part), 0);
  }

  /** Never more than `size` bytes: a server would take those after them for another request. */
  async *bytes(): AsyncGenerator<Uint8Array> {
    let left = this.size;
    for await (const bytes of this.#pieces()) {
      left -= bytes.byteLength;
      if (left < 0) break;
      yield bytes;
    }
    // As the Blob of a file on disk that has changed.
    if (left !== 0)
      throw Object.assign(new Error('A file has another size than it says.'), { name: 'NotReadableError' });
  }

  async *#pieces(): AsyncGenerator<Uint8Array> {
    for (const part of this.#parts) {
      this.#checkPart(part);
      if ('byteLength' in part) {
        // Copies: Node keeps what it was given until it is sent, and fails outside of the call if the caller transfers it.
        const { byteLength } = part;
        for (let at = 0; at < byteLength; at += copiedBytes) {
          this.#checkPart(part);
          yield new Uint8Array(part.subarray(at, at + copiedBytes));
        }
      } else
        try {
          yield* readBlob(part);
        } catch (cause) {
          throw new TypeError('A file of the form cannot be read.', { cause });
        }
    }
  }

  /** @throws CozeError if the caller has transferred the bytes meanwhile. */
  #checkPart(part: FormFile['parts'][number]): void {
    checkAttached(this.#owners.get(part) ?? 'The form', part);
  }

  async forFetch(isPlatform: boolean): ReturnType<WireForm['forFetch']> {
    for (const part of this.#parts) this.#checkPart(part);
    const form = isPlatform ? this.#ofPlatform() : undefined;
    return form === undefined ? { body: await this.#inMemory(), contentType: this.contentType } : { body: form };
  }

  /** In one piece: the one kind of body that every fetch takes. */
  async #inMemory(): Promise<Uint8Array<ArrayBuffer>> {
    let all: Uint8Array<ArrayBuffer>;
    try {
      all = new Uint8Array(this.size);
    } catch (cause) {
      throw new CozeError(
        `The form has ${this.size} bytes, which do not fit into memory: leave out the option fetch.`,
        {
          cause,
        },
      );
    }
    let at = 0;
    for await (const bytes of this.bytes()) {
      all.set(bytes, at);
      at += bytes.byteLength;
    }
    return all;
  }

  /** A FormData of the platform, which does not read the files into memory, if the platform's fetch knows it as a form. */
  #ofPlatform(): FormData | undefined {
    const form = this.#given ?? new FormData();
    if (form.constructor !== FormData) return undefined;
    if (this.#given === undefined)
      for (const [name, value] of this.#fields) {
        if (typeof value === 'string') {
          form.append(name, value);
          continue;
        }
        if (!value.parts.every(isOfPlatform)) return undefined;
        form.append(name, new Blob([...value.parts], { type: value.type }), value.name);
      }
    return isKnownToFetch(form) ? form : undefined;
  }
}

/** Under test tools such as jsdom, the FormData may be of another realm than the fetch, and a File of another than both. */
function isKnownToFetch(form: FormData): boolean {
  return new Response(form).headers.get('content-type')?.startsWith('text/') !== true;
}

/** A class takes Blobs of its own realm only, and others as text. Bytes may come from any. */
export function isOfPlatform(part: FormFile['parts'][number]): boolean {
  return 'byteLength' in part || part.constructor === Blob || part.constructor === File;
}

function multipartOf([name, value]: FormField, boundary: string): readonly (Uint8Array<ArrayBuffer> | Blob)[] {
  const head = `--${boundary}\r\nContent-Disposition: form-data; name="${escape(lines(name))}"`;
  if (typeof value === 'string') return [encodeUtf8(`${head}\r\n\r\n${lines(value)}\r\n`)];
  const type = value.type || 'application/octet-stream';
  return [
    encodeUtf8(`${head}; filename="${escape(value.name)}"\r\nContent-Type: ${type}\r\n\r\n`),
    ...value.parts,
    encodeUtf8('\r\n'),
  ];
}

function lengthOf(part: Uint8Array | Blob): number {
  return 'byteLength' in part ? part.byteLength : part.size;
}

/** Need not be unguessable, unlike the id of a user in stream-functions.ts: Math.random() is everywhere, crypto is not. */
function random(): string {
  return Array.from({ length: 4 }, () => Math.random().toString(36).slice(2, 10)).join('');
}

function lines(text: string): string {
  return text.replace(/\r\n|\r|\n/g, '\r\n');
}

function escape(name: string): string {
  return name.replace(/\r/g, '%0D').replace(/\n/g, '%0A').replace(/"/g, '%22');
}
