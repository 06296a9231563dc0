import { beforeAll, describe, expect, it } from '@jest/globals';

import { paperFindings } from '#audit';
import { createCommandGateway } from '#commands';
import { resolutionIdOf } from '#council/events';
import { findingMessage } from '#documents';
import type { EventStore } from '#event-store';
import { createMemoryEventStore } from '#event-store';
import { isoDate } from '#kernel';
import { systemClock } from '#platform';

import { loadSampleCity } from '../load-sample-city.ts';

const clock = systemClock();
let store: EventStore;

const findingsOf = async (paper: string, asOf = '2024-01-01'): Promise<readonly string[] | null> => {
  const resolutionId = resolutionIdOf(paper);
  const answer = await paperFindings({ store, resolutionId, asOf: isoDate(asOf), knownAt: clock.now() });
  return (
    answer?.findings.map((finding) => `${finding.place} ${finding.severity}: ${findingMessage(finding, 'de')}`) ?? null
  );
};

beforeAll(async () => {
  store = createMemoryEventStore();
  const gateway = createCommandGateway({ store, clock });
  await loadSampleCity({ execute: (command, context) => gateway.execute(command, context) });
});

describe('the report back on 20-V-06-0020', () => {
  it('has one finding: its head dates resolution 0197 in March, the record in February', async () =>
    expect(await findingsOf('22-V-15-003')).toEqual([
      'head error: Beschluss Nr. 0197 ist hier mit dem 23.03.2021 angegeben; aufgezeichnet ist er mit dem 23.02.2021.',
    ]));

  it('shows the same on the paper it reports on', async () =>
    expect(await findingsOf('20-V-06-020')).toEqual([
      'head note: Vorlage 22-V-15-0003 nennt im Kopf den Beschluss Nr. 0197 mit dem 23.03.2021; gefasst wurde er am 23.02.2021.',
    ]));

  it('leaves resolution 0197 of 2018 alone, which is another one', async () =>
    expect(await findingsOf('18-V-11-0012')).toEqual([]));

  it('has no finding on a day before it was written, because it was not there', async () => {
    expect(await findingsOf('22-V-15-0003', '2022-04-01')).toBeNull();
    expect(await findingsOf('20-V-06-0020', '2022-04-01')).toEqual([]);
  });
});

describe('the other papers of the sample city', () => {
  it('cite resolution 0197 of both years as they are recorded', async () =>
    expect(await findingsOf('23-V-15-0007')).toEqual([
      '1.10 note: Genannt ist Dezernat IV/15, das seit dem 20.12.2023 II/15 ist.',
      '1.12 note: Genannt ist Dezernat IV/15, das seit dem 20.12.2023 II/15 ist.',
    ]));

  it('keep what is wrong in their own figures', async () => {
    expect(await findingsOf('201/21')).toEqual([
      '3.1 warning: Ausgewiesen sind 6.835.000 Euro, das ist die Summe von 2021, 2022, 2023; für die genannten Jahre ergeben die Zeilen 6.114.000 Euro.',
    ]);
    expect(await findingsOf('GRDrs 236/2023')).toEqual([
      'Paket 5 error: Ausgewiesen sind 43,75 VZÄ, die Teile ergeben 42,75 VZÄ.',
      'head warning: Der Antrag 4284/2023 ist aufgeführt, wird aber nirgends beantwortet.',
    ]);
  });
});
