import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parse, v5 } from 'uuid';

import { commandId } from '#kernel';

import { eventIdOf } from './event-id.ts';

describe('the id of an event', () => {
  it('never changes for a command and a place: logs of years ago depend on it', () => {
    const command = commandId('0d1f4c1e-7b43-4c3a-9a39-1b7a5a0487aa');
    expect([0, 1, 999].map((index) => eventIdOf(command, index))).toEqual([
      'b5d43d77-80e9-5ae0-b27a-f58c55edfb46',
      '953d11ba-cbde-5be5-9bb3-690c8aafcb40',
      'a800fad8-1b04-522b-a6c0-c9bf191e7221',
    ]);
  });

  it('is what the RFC says of a name in our namespace', () => {
    const namespace = parse('6f0b2a5e-5a0c-4c3e-9d55-0487b23c5d01');
    fc.assert(
      fc.property(fc.uuid(), fc.nat(), (id, index) => {
        expect(eventIdOf(commandId(id), index)).toBe(v5(Buffer.from(`${id}/${index}`), namespace));
      }),
    );
  });

  it('exists for every command id, also one whose digits follow no UUID version', () => {
    expect(eventIdOf(commandId('00000000-0000-0000-0000-000000000001'), 0)).toMatch(/^[0-9a-f-]{36}$/);
  });
});
