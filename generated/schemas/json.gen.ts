// Made from openapi/ by `npm run generate`.

export * from './json-answers.gen.js';
export * from './json-requests.gen.js';
