/** What is loaded with the first socket of a program, and not before. */
export { ChatSession } from './chat-session.js';
export { openSession } from './open.js';
export { SocketSession } from './session.js';
