import type { Clock } from '../lib/clock.js';
import { type IdSequence, Records } from './records.js';

interface FileObject {
  readonly id: string;
  readonly bytes: number;
  readonly file_name: string;
  readonly created_at: number;
}

/** The uploaded files: their names and sizes, without their contents. */
export class FileRecords extends Records<FileObject> {
  constructor(
    private readonly ids: IdSequence,
    private readonly clock: Clock,
  ) {
    super('file');
  }

  add(file: { name: string; bytes: number }): FileObject {
    const object = {
      id: this.ids.next(),
      bytes: file.bytes,
      file_name: file.name,
      created_at: this.clock.seconds(),
    };
    this.records.set(object.id, object);
    return object;
  }
}
