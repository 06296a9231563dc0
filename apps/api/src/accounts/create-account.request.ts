import type { Role } from '#access';
import { accountLimits, roles } from '#access';
import { ChoiceField } from '../request/choice-field.ts';
import { TextField } from '../request/text-field.ts';

export class CreateAccountRequest {
  @TextField({ ...accountLimits.name, description: 'What is typed at sign-in.', example: 'dezernat-v' })
  account!: string;

  @TextField({ ...accountLimits.displayName, example: 'Dezernat V' })
  displayName!: string;

  @ChoiceField(roles, { example: 'department' })
  role!: Role;

  @TextField({
    ...accountLimits.department,
    ...{ nullable: true, description: 'Only for the role department.', example: 'Dezernat V' },
  })
  department: string | null = null;

  @TextField({ ...accountLimits.password, secret: true, example: 'ein langes Passwort' })
  password!: string;
}
