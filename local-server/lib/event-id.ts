/** A random UUID of version 4 for an event. It is no secret, and pages without HTTPS have no `crypto.randomUUID()`. */
export const eventId = (): string =>
  'xxxxxxxx-xxxx-4xxx-yxxx-xxxxxxxxxxxx'.replaceAll(/[xy]/g, (letter) => {
    const digit = Math.floor(Math.random() * 16);
    return (letter === 'x' ? digit : 8 + (digit % 4)).toString(16);
  });
