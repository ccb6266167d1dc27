import type { RequestOptions } from '../http/index.js';

/**
 * A function that a program may put in the place of a method, such as `client.chat.stream = async function* () { … }`.
 *
 * A method of this package returns more than a promise or a generator, so that a function that returns only that has another
 * type. For each class with such methods there is an interface where each of them is a pair of accessors: it is read as the
 * method that it is, and takes the functions of `@coze/api`. The fields of the client have the union of both types: TypeScript
 * reads it as one type, with the documentation of the class, and a program may write what either of them takes.
 */
export type Replacement<Args extends readonly unknown[], Result, Options = RequestOptions> = (
  ...args: [...args: Args, options?: Options]
) => Result;
