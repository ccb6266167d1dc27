declare const unrecognized: unique symbol;

/**
 * A value of an enum that this version of the client does not know yet.
 *
 * The platform adds values without notice, so they pass through, and what came from the platform can be sent back. A
 * literal of your own is still checked: a typo does not compile.
 */
export type Unrecognized<T extends string | number = string> = T & { readonly [unrecognized]: true };
