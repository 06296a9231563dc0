import { TextField } from '../../request/text-field.ts';

/** A reason that is part of the matter and can be read with it. */
export const BecauseField = (): PropertyDecorator =>
  TextField({ maxLength: 2_000, nullable: true, description: 'Why; readable to whoever may read the paper.' });
