import { randomUUID } from 'node:crypto';
import type { DescribedSchema } from './openapi-examples.ts';

export interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly schema: DescribedSchema;
}

/** A route as the description has it. */
export interface Operation {
  readonly method: string;
  readonly path: string;
  readonly operationId: string;
  readonly summary?: string;
  readonly tags?: readonly string[];
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: DescribedSchema }>> };
  readonly responses: Readonly<
    Record<string, { readonly content?: Readonly<Record<string, { readonly schema: DescribedSchema }>> }>
  >;
}

/** Who may call it; the council office unless it is named here. */
export const accountFor: Readonly<Record<string, string>> = {
  acknowledgeTask: 'dezernat-ii',
  listAccounts: 'admin',
  createAccount: 'admin',
  disableAccount: 'admin',
  enableAccount: 'admin',
};

/** A paper still under consultation where only such a one is asked about. */
const paperFor: Readonly<Record<string, string>> = { getBudgetWhatIf: 'grdrs-236-2023' };

/** Of a paper, a task or an account to try the operation on. */
export const addressOf = ({ operationId, path }: Operation): string =>
  path
    .replace('/api', '')
    .replace('{id}', paperFor[operationId] ?? '23-v-15-7')
    .replace('{amendmentId}', 'amendment-1')
    .replace('{label}', '4')
    .replace('{findingId}', 'no-finding')
    .replace('{stationId}', 'no-station')
    .replace('{forwardingId}', 'no-task')
    .replace('{meetingId}', 'a-meeting')
    .replace('{planId}', 'a-plan')
    .replace('{agendaItemId}', 'no-item')
    .replace('{accountId}', randomUUID());
