import type { EstablishmentAnswer } from '#audit';
import type { InJson } from '../budget/in-json.ts';
import type { EstablishmentRequest } from './establishment.request.ts';

export interface EstablishmentPage extends InJson<EstablishmentAnswer> {
  /** Departments in all. */
  readonly total: number;
  readonly page: number;
  readonly pageSize: number;
}

export const establishmentPage = (
  answer: InJson<EstablishmentAnswer>,
  { page, pageSize }: Pick<EstablishmentRequest, 'page' | 'pageSize'>,
): EstablishmentPage => ({
  ...answer,
  posts: answer.posts.slice((page - 1) * pageSize, page * pageSize),
  total: answer.posts.length,
  page,
  pageSize,
});
