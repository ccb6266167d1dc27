/** What is loaded with the first audio that is written down, and not before. */
export { checkPace, sendAudio } from '../input/audio-sender.js';
export { openAudio } from '../input/audio-source.js';
export { identify } from '../input/identify.js';
