import type { Block } from './block.ts';

/** Rows that follow each other are one table, also when a blank line or a page head stood between them. */
export const joinTables = (blocks: readonly Block[]): readonly Block[] => {
  const joined: Block[] = [];
  let rows: (readonly string[])[] = [];
  for (const block of blocks) {
    if (block.kind === 'paragraph') {
      rows = [];
      joined.push(block);
    } else if (rows.length > 0) {
      rows.push(...block.rows);
    } else {
      rows = [...block.rows];
      joined.push({ kind: 'table', rows });
    }
  }
  return joined;
};
