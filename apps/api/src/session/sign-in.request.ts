import { TextField } from '../request/text-field.ts';

export class SignInRequest {
  @TextField({ maxLength: 100, example: 'buero' })
  account!: string;

  @TextField({ maxLength: 200, secret: true, example: 'beschluss-demo' })
  password!: string;
}
