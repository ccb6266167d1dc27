const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
/** Without vowels no code is a word. */
const CONSONANTS = 'BCDFGHJKLMNPQRSTVWXZ';

/** Text that nobody can guess. */
export const randomText = (length: number, letters = LETTERS): string =>
  Array.from(crypto.getRandomValues(new Uint32Array(length)), (value) => letters.charAt(value % letters.length)).join(
    '',
  );

/** A code for people to type, such as `WDJB-MJHT`. */
export const randomUserCode = (): string => `${randomText(4, CONSONANTS)}-${randomText(4, CONSONANTS)}`;
