import type { Position } from '#kernel';

/** An answer of the record with its position as text, because JSON numbers lose digits. */
export type InJson<Answer> = Omit<Answer, 'position'> & { readonly position: string };

export const inJson = <Answer extends { readonly position: Position }>(answer: Answer): InJson<Answer> => ({
  ...answer,
  position: String(answer.position),
});
