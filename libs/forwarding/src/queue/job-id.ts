import type { EventId } from '#kernel';

const spelledOut: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/**
 * One job for one recipient of one event. The recipient is there for people who look into the queue; BullMQ allows no
 * colon and no plain number. Null stands for a task whose event could not be read: it gets a job too, so that somebody
 * hears of it.
 */
export const jobIdOf = (eventId: EventId, recipient: string | null): string =>
  `${eventId}_${recipient === null ? 'unreadable' : slugOf(recipient)}`;

const slugOf = (recipient: string): string => {
  const slug = recipient
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => spelledOut[letter] ?? letter)
    .normalize('NFKD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  return slug === '' ? 'recipient' : slug;
};
