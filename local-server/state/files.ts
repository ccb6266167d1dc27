import type { Clock } from '../clock.js';
import type { IdSequence } from '../ids.js';
import { notFound } from '../refusal.js';

export interface FileObject {
  readonly id: string;
  readonly bytes: number;
  readonly file_name: string;
  readonly created_at: number;
}

/** What was uploaded: names and sizes, not contents. */
export class Files {
  readonly #files = new Map<string, FileObject>();

  constructor(
    private readonly ids: IdSequence,
    private readonly clock: Clock,
  ) {}

  add(file: { name: string; bytes: number }): FileObject {
    const object = {
      id: this.ids.next(),
      bytes: file.bytes,
      file_name: file.name,
      created_at: this.clock.seconds(),
    };
    this.#files.set(object.id, object);
    return object;
  }

  find(id: string): FileObject {
    const file = this.#files.get(id);
    if (file === undefined) throw notFound('file', id);
    return file;
  }
}
