import { describe, expect, it } from '@jest/globals';

import type { EventId } from '#kernel';

import { jobIdOf } from './job-id.ts';

const eventId = '7d2f9c1e-5a3b-4c8d-9e0f-112233445566' as EventId;

describe('the id of a forwarding job', () => {
  it('names event and recipient', () => {
    expect(jobIdOf(eventId, 'Dezernat II')).toBe(`${eventId}_dezernat-ii`);
  });

  it('spells umlauts out', () => {
    expect(jobIdOf(eventId, 'Amt für Grünflächen & Straßen')).toBe(`${eventId}_amt-fuer-gruenflaechen-strassen`);
  });

  it.each(['Dezernat: II', 'a:b:c', '::', '北京', ''])('holds no colon for %j', (recipient) => {
    expect(jobIdOf(eventId, recipient)).toMatch(/^[0-9a-f-]{36}_[a-z0-9-]+$/);
  });

  it('tells an event nobody could read', () => {
    expect(jobIdOf(eventId, null)).toBe(`${eventId}_unreadable`);
  });
});
