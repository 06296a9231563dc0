import type { Member } from '#council/events';
import { TextField } from '../request/text-field.ts';

export class MemberRequest implements Member {
  @TextField({ maxLength: 100, description: 'An id of the office’s own, not a name.', example: 'm-01' })
  memberId!: string;

  @TextField({ maxLength: 200, nullable: true, example: 'Fraktion A' })
  faction: string | null = null;
}
