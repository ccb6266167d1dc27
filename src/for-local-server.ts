/**
 * The parts of the client that `local-server/` uses. It imports no other file of `src`. This file is not an entry of the
 * package: the local server is published as `coze-client/testing`.
 *
 * @module
 */
export {
  type AudioFormat,
  AudioError,
  decodeBase64,
  encodeBase64,
  float32ToPcm16,
  Framer,
  measureLevel,
  mixToMono,
  pcm16ToAlaw,
  pcm16ToFloat32,
  pcm16ToMulaw,
  readWav,
  readWavHeader,
  resample,
  toPcm16,
  writeWav,
} from './audio/index.js';
export {
  checkCount,
  checkList,
  checkNumber,
  checkObject,
  checkOptionalFunction,
  checkText,
  checkUint8Array,
  copyOf,
} from './errors/check.js';
export { CozeError } from './errors/coze-error.js';
export { isErrorBody } from './errors/error-body.js';
export { isSecret, Redactor } from './errors/redact.js';
export { credentialsOf } from './http/headers.js';
export { driftReports, type OnDrift } from './http/drift-report.js';
export { onAbort } from './lib/abort.js';
export { isObject, memberOf } from './lib/shapes.js';
export { isBlob, isUint8Array, joinBytes } from './lib/source.js';
export { withoutNulls } from './schemas/without-nulls.js';
export { type Issue, issuesOf } from './validation/issues.js';
export { receivedChunksOf } from './validation/lazy-chunks.js';
export { type Fields, readTextFields, requestMessage } from './validation/requests.js';
export { receivedIssues } from './validation/responses.js';
