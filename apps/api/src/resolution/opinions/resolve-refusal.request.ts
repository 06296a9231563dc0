import { TextField } from '../../request/text-field.ts';
import { LONGEST_TEXT } from '../item.request.ts';
import { OpinionAddressRequest } from './opinion-address.request.ts';

export class ResolveRefusalRequest extends OpinionAddressRequest {
  @TextField({ maxLength: LONGEST_TEXT, example: 'Die Deckung ist nachgewiesen.' })
  because!: string;
}
