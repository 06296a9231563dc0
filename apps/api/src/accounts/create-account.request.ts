import type { Role } from '#access';
import { roles } from '#access';
import { ChoiceField } from '../request/choice-field.ts';
import { TextField } from '../request/text-field.ts';

export class CreateAccountRequest {
  @TextField({ maxLength: 100, minLength: 2, description: 'What is typed at sign-in.', example: 'dezernat-v' })
  account!: string;

  @TextField({ maxLength: 200, example: 'Dezernat V' })
  displayName!: string;

  @ChoiceField(roles, { example: 'department' })
  role!: Role;

  @TextField({ maxLength: 200, nullable: true, description: 'Only for the role department.', example: 'Dezernat V' })
  department: string | null = null;

  @TextField({ maxLength: 200, minLength: 12, secret: true, example: 'ein langes Passwort' })
  password!: string;
}
