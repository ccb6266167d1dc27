import { RequestError, invalidParameter, success } from '../http/response.js';
import type { RouteHandlers } from '../server-context.js';

export const fileHandlers: RouteHandlers = {
  'POST /v1/files/upload': (params, { state }) => {
    const file = params.raw('file');
    if (!(file instanceof File)) throw invalidParameter('file must be a file of a multipart form');
    if (file.size === 0) throw new RequestError(4300, 'The uploaded file is empty.');
    return success({ data: state.files.add({ name: file.name, bytes: file.size }) });
  },

  'GET /v1/files/retrieve': (params, { state }) => success({ data: state.files.find(params.requiredText('file_id')) }),
};
