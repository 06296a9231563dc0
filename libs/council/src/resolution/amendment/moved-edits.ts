import type { TextEdit } from '../text/item-change.ts';
import type { TextItem } from '../text/item.ts';
import { refuseOperation } from './operation-rejection.ts';

/** A character's name: the same on both sides for what both have, whatever was done around it. */
type Name = string;

const named = (template: string, mark: string): readonly Name[] =>
  Array.from({ length: template.length }, (_, index) => `${mark}${index}`);

const editedNames = (names: readonly Name[], edits: readonly TextEdit[], mark: string): readonly Name[] =>
  edits
    .toSorted((one, other) => other.start - one.start)
    .reduce(
      (all, { start, end, replacement }, index) =>
        all.toSpliced(start, end - start, ...named(replacement, `${mark}${index}.`)),
      names,
    );

/** Follows one part of an item through changes, on the side of the pinned text and on the side of the current one. */
export interface NamedPart {
  readonly pinned: readonly Name[];
  readonly current: readonly Name[];
}

type Part = TextEdit['part'];

const ofPart = (part: Part, edits: readonly TextEdit[]): readonly TextEdit[] =>
  edits.filter((edit) => edit.part === part);

/** Both sides before the amendment does anything: what was adopted since is on the current side only. */
export const namedPart = (part: Part, pinned: TextItem, current: TextItem): NamedPart => {
  const names = named(pinned[part] ?? '', '');
  const since = (current.revisions ?? []).slice(pinned.revisions?.length ?? 0);
  return {
    pinned: names,
    current: since.reduce(
      (all, { edits }, revision) => editedNames(all, ofPart(part, edits ?? []), `since${revision}.`),
      names,
    ),
  };
};

const placeBefore = (name: Name | undefined, names: readonly Name[]): number => {
  const place = name === undefined ? -1 : names.indexOf(name);
  return place === -1 ? names.length : place;
};

/**
 * A space that somebody else struck need not be struck again; an edit of which nothing is left stays as one that does
 * nothing. Words that are not there were brought by an operation that found no place itself.
 */
const movedEdit = (edit: TextEdit, { pinned, current }: NamedPart, template: string): TextEdit => {
  const there = new Set(current);
  const struck = pinned.slice(edit.start, edit.end);
  if (struck.some((name, index) => !there.has(name) && template.charAt(edit.start + index).trim() !== '')) {
    const quote = template.slice(edit.start, edit.end);
    throw refuseOperation('QUOTE_NOT_FOUND', { field: '/quote', quote, occurrences: 0, nearest: null });
  }
  const standing = struck.filter((name) => there.has(name)).map((name) => current.indexOf(name));
  const [first, last] = [standing[0], standing.at(-1)];
  if (first !== undefined && last !== undefined) return { ...edit, start: first, end: last + 1 };
  const next = pinned.slice(edit.start).find((name) => there.has(name));
  const place = placeBefore(next, current);
  return { ...edit, start: place, end: place };
};

interface Move {
  readonly part: Part;
  readonly edits: readonly TextEdit[];
  /** The part as the amendment found it. */
  readonly template: string;
  readonly names: NamedPart;
  /** Tells the characters these edits bring from all others. */
  readonly mark: string;
}

/** The edits in places of the current text, and both sides after them. Only for edits that meet nothing done since. */
export const moveEdits = ({
  part,
  edits,
  template,
  names,
  mark,
}: Move): { readonly edits: readonly TextEdit[]; readonly names: NamedPart } => {
  const own = ofPart(part, edits).toSorted((one, other) => other.start - one.start);
  const moved = own.map((edit) => movedEdit(edit, names, template));
  return {
    edits: moved,
    names: { pinned: editedNames(names.pinned, own, mark), current: editedNames(names.current, moved, mark) },
  };
};

/** The pinned side after edits that are not done, or not done again, on the current one. */
export const leaveEdits = ({ part, edits, names, mark }: Omit<Move, 'template'>): NamedPart => ({
  ...names,
  pinned: editedNames(names.pinned, ofPart(part, edits), mark),
});
