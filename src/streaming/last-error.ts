export { describeError, lastErrorOf } from '../errors/error-body.js';
