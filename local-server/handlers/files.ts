import { success } from '../answer.js';
import type { Handlers } from '../handler.js';
import { Refusal, badRequest } from '../refusal.js';

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
