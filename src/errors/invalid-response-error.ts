import { APIError } from './api-error.js';
import { nameClass } from './coze-error.js';

/** The server answered with success, but not with what this call expects: HTML, cut JSON, an empty body. */
export class InvalidResponseError extends APIError {
  static {
    nameClass(this, 'InvalidResponseError');
  }
}
