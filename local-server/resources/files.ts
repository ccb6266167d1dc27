import type { Clock } from '../clock.js';
import { badRequest, notFound, Refusal, success } from '../response.js';
import type { Handlers } from '../server-context.js';
import type { IdSequence } from './records.js';

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

export const fileHandlers: Handlers = {
  'POST /v1/files/upload': (params, { state }) => {
    const file = params.raw('file');
    if (!(file instanceof File))
      throw badRequest('Invalid request parameter: file must be a file of a multipart form.');
    if (file.size === 0) throw new Refusal(4300, 'The uploaded file is empty.');
    return success({ data: state.files.add({ name: file.name, bytes: file.size }) });
  },

  'GET /v1/files/retrieve': (params, { state }) => success({ data: state.files.find(params.requiredText('file_id')) }),
};
