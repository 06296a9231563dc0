import { Inject, Injectable } from '@nestjs/common';
import type { Account } from '#access';
import { Rejection } from '#kernel';
import { departmentsReading } from '#read-models';
import { audienceOf } from '../../access/signed-in.ts';
import type { ApiParts } from '../../api-parts.ts';
import { API_PARTS } from '../../api-parts.ts';
import { EdgeProblem } from '../../problems/edge-problem.ts';
import { recordedReaders } from '../recorded-readers.ts';

interface Speaking {
  readonly resolutionId: string;
  /** Whose opinion it is. */
  readonly office: string;
  readonly account: Account;
}

/** Who gives an opinion: the council office what it was told, a department for itself and the offices below it. */
@Injectable()
export class OpinionSpeakers {
  readonly #parts: ApiParts;

  constructor(@Inject(API_PARTS) parts: ApiParts) {
    this.#parts = parts;
  }

  /**
   * @throws Rejection PAPER_UNKNOWN to a department that may not read the paper, before anything else is said of it.
   * @throws EdgeProblem ROLE_NOT_ALLOWED for the opinion of another department.
   */
  async speakerFor({ resolutionId, office, account }: Speaking): Promise<'council-office' | 'office'> {
    if (account.department === null) return 'council-office';
    const mayRead = await recordedReaders(this.#parts.store, resolutionId);
    if (!mayRead(audienceOf(account), 'now')) throw new Rejection('PAPER_UNKNOWN', { resolutionId });
    if (!departmentsReading([office]).includes(account.department)) throw new EdgeProblem('ROLE_NOT_ALLOWED');
    return 'office';
  }
}
