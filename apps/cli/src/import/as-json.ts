import type { PaperReading } from '#intake';
import { previewOf } from '#intake';

/** The contract of `import --preview --json`. */
export const asJson = (reading: PaperReading): string => JSON.stringify(previewOf(reading));
