import { resolutionIdOf } from '../resolution/paper-number.ts';

/** Two spellings of one name have one key: "Dezernat IV/15" is the office that plans and lists call "IV/15". */
export const nameKey = (name: string): string => resolutionIdOf(name).replace(/^dezernat-(?=[^-]+-)/, '');
