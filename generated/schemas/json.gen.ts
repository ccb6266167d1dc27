// Generated from openapi/ by `npm run generate`. Do not edit.

export * from './json-responses.gen.js';
export * from './json-requests.gen.js';
