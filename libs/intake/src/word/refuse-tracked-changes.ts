import { UnreadablePaper } from '../unreadable-paper.ts';

const tracked = /<(?:\w+:)?(ins|del|moveFrom|moveTo|cellIns|cellDel|cellMerge|\w+Change)(?=[\s/>])/g;

const words: Readonly<Record<string, string>> = {
  ins: 'inserted',
  del: 'deleted',
  cellIns: 'inserted',
  cellDel: 'deleted',
  moveFrom: 'moved',
  moveTo: 'moved',
};

/**
 * Words that are in the file and out of it at once have no single reading.
 *
 * @throws UnreadablePaper when somebody has still to accept or reject changes.
 */
export const refuseTrackedChanges = (file: string, document: string): void => {
  const found = Array.from(document.matchAll(tracked), ([, kind = '']) => words[kind] ?? 'formatted');
  if (found.length === 0) return;
  const kinds = [...new Set(found)].join(', ');
  throw new UnreadablePaper(file, {
    found: `${found.length} tracked changes (${kinds})`,
    expected: 'a file in which every change has been accepted or rejected',
    because: 'trackedChanges',
  });
};
