import { describe, expect, it } from '@jest/globals';
import { createCommandGateway } from '#commands';
import type { Meeting } from '#council';
import { evolveMeeting, absentMeeting, recipientAt } from '#council';
import type { MeetingEvent, OrganisationEvent } from '#council/events';
import { decodeEvent, emptyOrganisation, evolveOrganisation } from '#council/events';
import { minutesOf } from '#documents';
import { createMemoryEventStore, readWholeStream } from '#event-store';
import { isoDate, streamName } from '#kernel';
import { systemClock } from '#platform';
import { loadSampleCity } from '../load-sample-city.ts';
import { sampleCity } from '../sample-city.ts';
import { organisationScript } from './organisation.ts';

const store = createMemoryEventStore();
const gateway = createCommandGateway({ store, clock: systemClock() });
await loadSampleCity({ execute: (command, context) => gateway.execute(command, context) });

const eventsOf = async (name: string) => (await readWholeStream(store, streamName(name))).map(decodeEvent);

describe('the sample city', () => {
  it('begins with who there is in it', () => {
    expect(sampleCity.slice(0, organisationScript.length)).toEqual(organisationScript);
  });

  it('sends what is meant for office 15 to wherever it belongs on that day', async () => {
    const events = (await eventsOf('organisation-municipality')) as OrganisationEvent[];
    const organisation = events.reduce(evolveOrganisation, emptyOrganisation);
    const reached = (name: string, day: string) => recipientAt(organisation, name, isoDate(day));
    expect(reached('I/15', '2022-06-01')).toMatchObject({ known: true, name: 'I/15' });
    expect(reached('I/15', '2023-06-01')).toMatchObject({ known: true, name: 'IV/15' });
    expect(reached('IV/15', '2023-12-20')).toMatchObject({ known: true, name: 'II/15' });
    expect(reached('Magistrat', '2023-12-20')).toMatchObject({ known: true, name: 'Magistrat' });
  });

  it.each([
    ['2023-12-20-finanzen', 16, 17],
    ['2023-12-20-stadtverordnetenversammlung', 76, 81],
  ])('decides on 20 December 2023 in meeting %s with %d of %d members', async (id, present, legalMembers) => {
    const events = (await eventsOf(`meeting-${id}`)) as MeetingEvent[];
    const meeting = events.reduce(evolveMeeting, absentMeeting) as Meeting;
    const minutes = minutesOf(meeting, 'all');
    expect(minutes).toMatchObject({ status: 'signed', legalMembers });
    expect(minutes.items).toMatchObject([
      { result: 'adopted' },
      { result: 'adopted', present, quorate: true, vote: { present } },
      { result: 'adjourned', visibility: 'nonPublic' },
    ]);
  });

  it('says of both votes in which meeting they were taken', async () => {
    const events = await eventsOf('resolution-23-v-15-7');
    const meetings = events.flatMap(({ data }) => ('meetingId' in data ? [data.meetingId] : []));
    expect(meetings).toEqual(['2023-12-20-finanzen', '2023-12-20-stadtverordnetenversammlung']);
  });
});
