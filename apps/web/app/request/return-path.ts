/** Where to go after signing in: a path of ours or the start page, never somebody else's address. */
export const returnPath = (text: string | null): string => {
  if (text === null || !/^\/(?![/\\])[^\\\p{Cc}]*$/u.test(text)) return '/';
  return text.startsWith('/anmelden') ? '/' : text;
};
