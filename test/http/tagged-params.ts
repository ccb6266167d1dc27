/** The exports of a module are an object with the tag `Module`. */
export const city = 'Rome';
