import { ApiProperty } from '@nestjs/swagger';

export class ProblemErrorAnswer {
  @ApiProperty({ type: 'string', description: 'JSON pointer into the body, or `header:<name>`.' })
  pointer!: string;

  @ApiProperty({ type: 'string' })
  code!: string;

  @ApiProperty({ type: 'string' })
  found!: string;

  @ApiProperty({ type: 'string' })
  expected!: string;
}

/** RFC 9457 problem details. */
export class ProblemAnswer {
  @ApiProperty({ type: 'string', format: 'uri' })
  type!: string;

  @ApiProperty({ type: 'string' })
  title!: string;

  @ApiProperty({ type: 'integer', minimum: 400, maximum: 599 })
  status!: number;

  @ApiProperty({ type: 'string' })
  detail!: string;

  @ApiProperty({ type: 'string', pattern: '^[A-Z][A-Z_]*$', description: 'Stable; texts may change, this does not.' })
  code!: string;

  @ApiProperty({ type: 'string', format: 'uri', description: 'Names the request in the log.' })
  instance!: string;

  @ApiProperty({ type: [ProblemErrorAnswer], required: false })
  errors?: ProblemErrorAnswer[];

  @ApiProperty({ type: 'object', additionalProperties: true, selfRequired: false, description: 'What lies behind it.' })
  facts?: Record<string, unknown>;
}
