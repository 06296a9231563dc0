declare const brand: unique symbol;

/** A primitive that may not be mixed up with another of its kind: made only by the parser named for it. */
export type Brand<T, Name extends string> = T & { readonly [brand]: Name };
