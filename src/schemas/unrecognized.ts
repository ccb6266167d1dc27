declare const unrecognized: unique symbol;

/**
 * The type of an enum value that this version of the client does not know.
 *
 * The platform adds values without notice. They pass through, and a value from a response can be sent in a request. Your own
 * literals are still checked: a typo does not compile.
 */
export type Unrecognized<T extends string | number = string> = T & { readonly [unrecognized]: true };
