import { describe, expect, it } from '@jest/globals';
import { HttpException } from '@nestjs/common';
import pg from 'pg';
import { CommandIdReused, EventRefused, StoreUnavailable } from '#event-store';
import { ConcurrentChange } from '#commands';
import { Rejection, commandId, isoDate, streamName } from '#kernel';
import { diagnosisOf } from './problem-of.ts';

const change = (expectedRevision: number | null): ConcurrentChange =>
  new ConcurrentChange({
    stream: streamName('resolution-1'),
    expectedRevision,
    actualRevision: 3,
    since: [{ type: 'PaperSubmitted', occurredOn: isoDate('2023-11-06'), actorRole: 'council-office' }],
    rejection: expectedRevision === null ? new Rejection('PAPER_NOT_DRAFT', { resolutionId: '1' }) : null,
  });

const databaseError = (code: string): pg.DatabaseError =>
  Object.assign(new pg.DatabaseError(code, 1, 'error'), { code });

describe('what an error means to the sender', () => {
  it.each([
    [new Rejection('ITEM_ALREADY_STRUCK', {}), 409, 'ITEM_ALREADY_STRUCK'],
    [new Rejection('QUOTE_NOT_FOUND', {}), 422, 'QUOTE_NOT_FOUND'],
    [new Rejection('NOT_THE_RECIPIENT', { forwardingId: 'f', recipient: 'secret' }), 404, 'FORWARDING_UNKNOWN'],
    [change(2), 412, 'REVISION_MISMATCH'],
    [change(null), 409, 'CONCURRENT_CHANGE'],
    [new CommandIdReused(commandId('00000000-0000-4000-8000-000000000001')), 422, 'IDEMPOTENCY_KEY_REUSED'],
    [new EventRefused('/0', 'too much', 'less'), 422, 'EVENT_REFUSED'],
    [new StoreUnavailable('gone', null), 503, 'STORE_UNAVAILABLE'],
    [databaseError('57P03'), 503, 'STORE_UNAVAILABLE'],
    [Object.assign(new Error('connect'), { code: 'ECONNREFUSED' }), 503, 'STORE_UNAVAILABLE'],
    [new Error('Connection terminated unexpectedly'), 503, 'STORE_UNAVAILABLE'],
    [new HttpException('x', 413), 413, 'BODY_TOO_LARGE'],
    [new HttpException('x', 418), 400, 'BAD_REQUEST'],
    [Object.assign(new Error('x'), { statusCode: 415 }), 415, 'CONTENT_TYPE_UNSUPPORTED'],
  ])('%s', (error, status, code) => expect(diagnosisOf(error)).toMatchObject({ status, code }));

  it.each([
    new Error('broken'),
    new TypeError('x is undefined'),
    databaseError('42P01'),
    new Rejection('A_CODE_NOBODY_KNOWS', {}),
    'thrown text',
  ])('of %s is nothing: it is a fault', (error) => expect(diagnosisOf(error)).toBeNull());

  it('tells no recipient to whoever is not it', () =>
    expect(
      JSON.stringify(diagnosisOf(new Rejection('NOT_THE_RECIPIENT', { forwardingId: 'f', recipient: 'secret' }))),
    ).not.toContain('secret'));

  it('tells what came between and why the order is no longer possible', () =>
    expect(diagnosisOf(change(null))?.facts).toEqual({
      expectedRevision: null,
      actualRevision: 3,
      since: [{ type: 'PaperSubmitted', occurredOn: '2023-11-06', actorRole: 'council-office' }],
      rejection: { code: 'PAPER_NOT_DRAFT', facts: { resolutionId: '1' } },
    }));
});
