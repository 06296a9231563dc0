const prefix = 'vote:';

/** The id under which a vote on items stands in the text; the colon keeps it apart from every amendment's. */
export const itemVoteId = (ordinal: number): string => `${prefix}${ordinal}`;

export const isItemVote = (id: string): boolean => id.startsWith(prefix);
