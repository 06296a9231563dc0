import { describe, expect, it } from '@jest/globals';
import type { JsonObject, RecordedEvent } from '#kernel';
import { commandId, instant, isoDate, position, streamName } from '#kernel';
import { councilEventTypes, decodeEvent, eventSchemaVersion } from './decode-event.ts';

const id = '0b3a6a6e-4f0e-4c39-9d51-000000000001';

const recorded = (type: string, data: JsonObject, schemaVersion = 1): RecordedEvent => ({
  type,
  schemaVersion,
  data,
  metadata: {
    occurredOn: isoDate('2023-12-20'),
    recordedAt: instant('2023-12-20T12:00:00.000Z'),
    actor: { id: 'account', role: 'council-office' },
    mandate: null,
    reason: null,
    correlationId: id,
    causationId: null,
  },
  // A test stands in for the store, which is the only maker of event ids.
  eventId: id as RecordedEvent['eventId'],
  commandId: commandId(id),
  stream: streamName('resolution-23-v-15-7'),
  version: 3,
  position: position('7'),
});

const submitted = { resolutionId: '23-v-15-7', textVersion: 1, submittedOn: '2023-11-06' };

describe('reading an event from the record', () => {
  it('gives type and data', () => {
    expect(decodeEvent(recorded('PaperSubmitted', submitted))).toEqual({ type: 'PaperSubmitted', data: submitted });
  });

  it('says which field of which event is broken, what was found and what was expected', () => {
    expect(() => decodeEvent(recorded('PaperSubmitted', { ...submitted, submittedOn: '2023-02-30' }))).toThrow(
      'Broken event at resolution-23-v-15-7@3/PaperSubmitted/submittedOn: found "2023-02-30", expected a calendar day.',
    );
  });

  it('finds what is broken deep inside', () => {
    const change = { operation: 0, kind: 'itemErased', itemId: '2.1' };
    const data = { resolutionId: 'r', textVersion: 2, amendmentId: 'A', changes: [change] };
    expect(() => decodeEvent(recorded('TextAmended', data))).toThrow(
      'TextAmended/changes/0/kind: found "itemErased", expected one of itemStruck',
    );
  });

  it('refuses half a cent', () => {
    const value = { kind: 'amount', valueId: 'mittel', amountCents: 0.1 + 0.2 };
    const item = {
      itemId: '2',
      label: '2',
      parentId: null,
      mode: 'decides',
      text: 't',
      closing: null,
      values: [value],
      effects: [],
    };
    const data = { resolutionId: 'r', textVersion: 2, title: 't', items: [item] };
    expect(() => decodeEvent(recorded('DraftRevised', data))).toThrow('items/0/values/0/amountCents');
  });

  it('refuses an event nobody knows', () => {
    expect(() => decodeEvent(recorded('PaperBurnt', {}))).toThrow('Unknown event type: found "PaperBurnt"');
  });

  it('refuses an event that a newer program wrote', () => {
    expect(() => decodeEvent(recorded('PaperSubmitted', submitted, 2))).toThrow('a newer program wrote it');
  });

  it('knows the version in which each type is written', () => {
    for (const type of councilEventTypes) expect(eventSchemaVersion(type)).toBeGreaterThanOrEqual(1);
    expect(councilEventTypes).toContain('TaskAcknowledged');
  });
});
