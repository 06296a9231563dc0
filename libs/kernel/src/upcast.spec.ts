import { describe, expect, it } from '@jest/globals';

import type { JsonObject } from './json.ts';
import { upcast, upcasterRegistry } from './upcast.ts';

/** An amount was first written in euros, then in cents, then with its currency. */
const fromEuros = { type: 'AmountSet', from: 1, lift: (data: JsonObject) => ({ cents: Number(data['euros']) * 100 }) };
const fromCents = { type: 'AmountSet', from: 2, lift: (data: JsonObject) => ({ ...data, currency: 'EUR' }) };
const registry = upcasterRegistry({ AmountSet: 3, ItemStruck: 1 }, [fromCents, fromEuros]);

const amountSet = (schemaVersion: number, data: JsonObject) => ({
  type: 'AmountSet',
  schemaVersion,
  data,
  version: 17,
});

describe('lifting an old event', () => {
  it('goes from version to version up to the present one and leaves the rest alone', () => {
    const euros = amountSet(1, { euros: 125 });
    expect(upcast(euros, registry)).toEqual(amountSet(3, { cents: 12_500, currency: 'EUR' }));
    expect(euros).toEqual(amountSet(1, { euros: 125 }));
  });

  it('begins where the event is', () => {
    expect(upcast(amountSet(2, { cents: 7 }), registry)).toEqual(amountSet(3, { cents: 7, currency: 'EUR' }));
  });

  it('does nothing to an event of the present version', () => {
    const event = amountSet(3, { cents: 7, currency: 'EUR' });
    expect(upcast(event, registry)).toBe(event);
  });

  it.each([4, 0, -1, 1.5])('refuses version %p, which this program does not know', (schemaVersion) => {
    expect(() => upcast(amountSet(schemaVersion, {}), registry)).toThrow(
      `AmountSet: found version ${schemaVersion}, expected 1 to 3`,
    );
  });

  it.each(['PostsSet', 'constructor', '__proto__'])('refuses the unknown type %s', (type) => {
    expect(() => upcast({ ...amountSet(1, {}), type }, registry)).toThrow(`Unknown event type: found "${type}"`);
  });
});

describe('a registry of upcasters', () => {
  it('says which link is missing', () => {
    expect(() => upcasterRegistry({ AmountSet: 3 }, [fromEuros])).toThrow(
      'No upcaster of AmountSet from version 2 to 3',
    );
    expect(() => upcasterRegistry({ AmountSet: 3 }, [fromCents])).toThrow(
      'No upcaster of AmountSet from version 1 to 2',
    );
  });

  it('refuses a link given twice', () => {
    expect(() => upcasterRegistry({ AmountSet: 2 }, [fromEuros, fromEuros])).toThrow('given twice');
  });

  it.each([
    ['leads past the present version', { AmountSet: 1 }],
    ['belongs to no known type', {}],
  ])('refuses a link that %s', (_, present) => {
    expect(() => upcasterRegistry(present, [fromEuros])).toThrow('Upcaster of AmountSet from version 1');
  });
});
