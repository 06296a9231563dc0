import { TextField } from '../request/text-field.ts';

export class ImportPaperRequest {
  @TextField({
    maxLength: 255,
    optional: true,
    description: 'Name of the file; its extension says what it is. Without it the content type does.',
  })
  name?: string;
}
