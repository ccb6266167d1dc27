/** What is loaded with the first text that is spoken, and not before. */
export { speak } from './speech-request.js';
export { TextFeed } from './text-feed.js';
