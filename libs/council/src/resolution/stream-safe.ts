/** True when the text can stand behind the hyphen of a stream's name: lower-case letters, digits, dots, hyphens, 200 at most. */
export const isStreamSafe = (text: string): boolean => /^[a-z0-9][a-z0-9.-]{0,199}$/.test(text);
