import type { BaselineSigns, BaselineUnit } from '#intake';
import { ChoiceField } from '../request/choice-field.ts';
import { OrderRequest } from '../request/order.request.ts';
import { TextField } from '../request/text-field.ts';

/** How the file is to be read; said in the address, because the body is the file. */
export class ImportBaselineRequest extends OrderRequest {
  @TextField({ maxLength: 200, description: 'Name of the file.', example: 'entwurf-2024.csv' })
  source!: string;

  @ChoiceField(['euro', 'thousandEuro'], { description: 'Of every amount in the file.' })
  unit!: BaselineUnit;

  @ChoiceField(['unsigned', 'revenueNegative', 'expenseNegative'], {
    optional: true,
    description: 'Which amounts are negative in the file.',
  })
  signs: BaselineSigns = 'unsigned';
}
