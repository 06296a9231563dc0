import type { ResolutionCommand } from '#council';
import { shadeScript } from '../../apps/cli/src/sample/shade/script.ts';
import type { Answer, Person, RunningApi } from './http-api.ts';
import { startApi } from './http-api.ts';
import { orderByHttp } from './order-by-http.ts';

const paper = '/resolutions/24-V-67-0012';

/** The paper with seventeen amendments, taken through the API from its draft to the decision. */
export interface ShadeDebate {
  readonly api: RunningApi;
  /** What was asked on the way, by name. */
  readonly answered: (name: string) => Answer;
  /** As it is read now. */
  readonly page: () => Promise<Answer>;
}

const meeting = { body: 'Stadtverordnetenversammlung', meetingDate: '2024-09-26', occurredOn: '2024-09-26' };

const clearlyAdopted = {
  tally: { known: 'counts', yes: 60, no: 11, abstentions: 0, invalid: 0 },
  rule: 'hgo-54@2005-04-01',
  present: 71,
  outcome: 'adopted',
};

interface Asking {
  readonly office: Person;
  readonly page: () => Promise<Answer>;
  readonly keep: (name: string, answer: Answer) => void;
}

/** Asked before the command with this name. */
const questions = ({ office, page, keep }: Asking): Readonly<Record<string, () => Promise<void>>> => {
  const voteOn = (amendmentId: string, language = 'de') =>
    office.order(
      `${paper}/amendments/${amendmentId}/votes`,
      { ...meeting, vote: clearlyAdopted },
      { 'accept-language': language },
    );
  return {
    SetVotingOrder: async () => {
      keep('order', await office.ask(`${paper}/voting-order`));
      keep('moved', await page());
      const unknownBase = {
        amendmentId: 'A99',
        mover: { kind: 'faction', name: 'Fraktion Linden' },
        baseVersion: 7,
        operations: [{ op: 'strikeItem', itemId: 'item-2.4' }],
        occurredOn: '2024-09-20',
      };
      keep('base unknown', await office.order(`${paper}/amendments`, unknownBase));
      keep('A01 before A12', await voteOn('A01'));
    },
    'WithdrawAmendment A02': async () => {
      keep('A02 in German', await voteOn('A02'));
      keep('A02 in English', await voteOn('A02', 'en'));
      keep('after A01', await page());
    },
    'SettleAmendment A10': async () => {
      keep('after A09', await page());
      keep('A11 stranded', await voteOn('A11'));
    },
    'VoteOnAmendment A06': async () => keep('A06 contradicts', await voteOn('A06')),
    'SettleAmendment A17': async () => keep('after item vote', await page()),
  };
};

/** Runs the whole script; questions are asked in the council's meeting, which begins with the order of the votes. */
export const runShadeDebate = async (): Promise<ShadeDebate> => {
  const api = await startApi();
  const office = await api.signedIn('buero');
  const seen = new Map<string, Answer>();
  let position = '0';
  const page = () => api.nobody.ask(`${paper}?after=${position}`);
  const asked = questions({ office, page, keep: (name, answer) => void seen.set(name, answer) });
  for (const command of shadeScript as readonly ResolutionCommand[]) {
    const { type, data } = command;
    await asked[seen.has('order') && 'amendmentId' in data ? `${type} ${data.amendmentId}` : type]?.();
    const { path, body } = orderByHttp(command);
    const answer = await office.order(path, body);
    if (answer.status > 201) throw new Error(`${type}: ${JSON.stringify(answer.body)}`);
    ({ position } = answer.body);
  }
  const answered = (name: string): Answer => {
    const answer = seen.get(name);
    if (answer === undefined) throw new Error(`Found no answer named ${name}, expected it to be asked on the way.`);
    return answer;
  };
  return { api, answered, page };
};
