import type { TextEdit } from '../text/item-change.ts';

/** For every character of a template: the stretch of the pinned template that it is, or that it came in place of. */
export type TemplateTrace = readonly Stretch[];

export interface Stretch {
  readonly start: number;
  readonly end: number;
}

export const untouched = (template: string): TemplateTrace =>
  Array.from({ length: template.length }, (_, start) => ({ start, end: start + 1 }));

/** Where an edit of the template as it now is falls in the pinned one; an insertion falls between two characters. */
export const stretchOf = (
  trace: TemplateTrace,
  { start, end }: Pick<TextEdit, 'start' | 'end'>,
  pinnedLength: number,
): Stretch => {
  const covered = trace.slice(start, end);
  if (covered.length === 0) {
    const place = trace[start]?.start ?? pinnedLength;
    return { start: place, end: place };
  }
  return covered.reduce((whole, { start: from, end: to }) => ({
    start: Math.min(whole.start, from),
    end: Math.max(whole.end, to),
  }));
};

/** The trace after an edit: what is new stands for what it replaced. */
export const retraced = (trace: TemplateTrace, edit: TextEdit, stretch: Stretch): TemplateTrace => [
  ...trace.slice(0, edit.start),
  ...Array.from({ length: edit.replacement.length }, () => stretch),
  ...trace.slice(edit.end),
];

export interface PinnedEdit extends Stretch {
  readonly part: TextEdit['part'];
  readonly replacement: string;
  /** The whole pinned template. */
  readonly pinned: string;
}

/** Several revisions of one template, each counted from the one before, all told in places of the pinned template. */
export const pinnedEdits = (
  pinned: string,
  part: TextEdit['part'],
  revisions: readonly (readonly TextEdit[])[],
): readonly (readonly PinnedEdit[])[] => {
  let trace = untouched(pinned);
  return revisions.map((edits) =>
    edits
      .filter((edit) => edit.part === part)
      .toSorted((one, other) => other.start - one.start)
      .map((edit) => {
        const stretch = stretchOf(trace, edit, pinned.length);
        trace = retraced(trace, edit, stretch);
        const { replacement } = edit;
        return { ...stretch, part, replacement, pinned };
      }),
  );
};
