import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { JsonObject, RecordedEvent } from '#kernel';
import { commandId, instant, isoDate, position, streamName } from '#kernel';
import { councilEventTypes, decodeEvent, eventSchemaVersion } from '#council/events';

/**
 * Events are kept for ever, so one of each version of each type is kept here for ever, and must be readable by every
 * later program. Never edit or delete one: add `<Type>.v<next>.json` and its line in SHA256SUMS (`sha256sum <file>`).
 */
const folder = join(import.meta.dirname, 'events');

const fixtureNames = async () => (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();

const bytesOf = (name: string) => readFile(join(folder, name));

const readFixture = async (name: string): Promise<RecordedEvent> => {
  const stored = JSON.parse((await bytesOf(name)).toString('utf8')) as RecordedEvent & { readonly position: string };
  const { metadata } = stored;
  return {
    ...stored,
    commandId: commandId(stored.commandId),
    stream: streamName(stored.stream),
    position: position(stored.position),
    metadata: { ...metadata, occurredOn: isoDate(metadata.occurredOn), recordedAt: instant(metadata.recordedAt) },
  };
};

const sumsOnRecord = async (): Promise<Readonly<Record<string, string>>> => {
  const lines = (await bytesOf('SHA256SUMS')).toString('utf8').trim().split('\n');
  return Object.fromEntries(lines.map((line) => line.split('  ').reverse() as [string, string]));
};

const without = (data: JsonObject, field: string): JsonObject =>
  Object.fromEntries(Object.entries(data).filter(([name]) => name !== field));

describe('events of every age', () => {
  it('are all readable, whenever they were written', async () => {
    const names = await fixtureNames();
    expect(names.length).toBeGreaterThanOrEqual(councilEventTypes.length);
    for (const name of names) {
      const recorded = await readFixture(name);
      expect(`${recorded.type}.v${recorded.schemaVersion}.json`).toBe(name);
      expect(decodeEvent(recorded).type).toBe(recorded.type);
    }
  });

  it('mean today what they say in the version written today', async () => {
    for (const type of councilEventTypes) {
      const recorded = await readFixture(`${type}.v${eventSchemaVersion(type)}.json`);
      expect(decodeEvent(recorded)).toEqual({ type, data: recorded.data });
    }
  });

  it('are never changed and never deleted', async () => {
    const found = await Promise.all(
      (await fixtureNames()).map(async (name) => [
        name,
        createHash('sha256')
          .update(await bytesOf(name))
          .digest('hex'),
      ]),
    );
    expect(Object.fromEntries(found)).toEqual(await sumsOnRecord());
  });

  it('are refused when any of their fields is missing', async () => {
    for (const type of councilEventTypes) {
      const recorded = await readFixture(`${type}.v${eventSchemaVersion(type)}.json`);
      for (const field of Object.keys(recorded.data)) {
        const broken = { ...recorded, data: without(recorded.data, field) };
        expect(() => decodeEvent(broken)).toThrow(`${type}/${field}: found nothing, expected`);
      }
    }
  });
});
