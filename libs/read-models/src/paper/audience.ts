/** For whom is asked. Every query narrows its rows by it in SQL, so that counts and searches tell no more than rows. */
export type Audience = 'public' | 'all' | { readonly department: string };
