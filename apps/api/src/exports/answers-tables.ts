import { SetMetadata, UseInterceptors, applyDecorators } from '@nestjs/common';
import { ApiProduces, ApiResponse } from '@nestjs/swagger';
import type { Schema } from '../request/field.ts';
import { CSV, XLSX } from './media-types.ts';
import { TableFiles } from './table-files.ts';
import type { TablesOf } from './tables-of.ts';
import { TABLES } from './tables-of.ts';

/** A route whose answer can be taken away as CSV or XLSX (`TableRequest`); comes after `AnswersQuestion`. */
export const AnswersTables = <Answer>(answer: Schema, tablesOf: TablesOf<Answer>) =>
  applyDecorators(
    SetMetadata(TABLES, tablesOf),
    UseInterceptors(TableFiles),
    ApiProduces('application/json', CSV, XLSX),
    ApiResponse({
      status: 200,
      description: 'The answer, or with `format` a file that names the moment it shows.',
      content: {
        'application/json': { schema: answer },
        [CSV]: { schema: { type: 'string' } },
        [XLSX]: { schema: { type: 'string', format: 'binary' } },
      },
    }),
  );
