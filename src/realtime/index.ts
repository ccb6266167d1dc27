/** The code of sockets. It is imported when a program opens its first socket. */
export { ChatSession } from './chat-session.js';
export { openSession } from './open-session.js';
export { SocketSession } from './session.js';
