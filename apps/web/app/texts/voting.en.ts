import type { Texts } from './texts.ts';

export const votingEn: Texts['voting'] = {
  tasks: 'Amendments to be adapted',
  tasksLead: 'The text has moved. These amendments do not meet any more what they were moved against.',
  lostAt: (place) => `Place: ${place}`,
  noPlace: 'no item',
  pinned: 'As moved',
  current: 'As the text reads now',
  gone: 'The item does not exist any more.',
  proposed: 'Nothing is left to change; it is proposed to declare the amendment settled.',
  itemVotes: 'Votes on single items',
  orders: 'Order of the votes',
  differs: (reason) => `Other than proposed: ${reason}`,
  parts: 'Votes on parts',
};
