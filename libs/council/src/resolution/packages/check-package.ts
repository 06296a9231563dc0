import { refused } from '../../rejection-codes.ts';
import { checkWordingOfItem } from '../text/check-item.ts';
import { checkWording } from '../text/check-wording.ts';
import type { FiledPackage } from './packages.events.ts';

const longestName = 200;

const checkKind = (field: string, { kind, measures, complementOf, label }: FiledPackage): void => {
  if (kind === 'enumerated' && measures.length === 0) {
    const expected = 'at least one measure of an enumerated package';
    throw refused('PACKAGE_KIND_CONTRADICTED', { field: `${field}/measures`, label, found: 0, expected });
  }
  if ((kind === 'complement') === (complementOf !== null)) return;
  const expected = kind === 'complement' ? 'the label of another package' : 'null: only a complement names another one';
  throw refused('PACKAGE_KIND_CONTRADICTED', { field: `${field}/complementOf`, label, found: complementOf, expected });
};

const checkMeasures = (field: string, { measures, values, label }: FiledPackage): void => {
  const ids = new Set<string>();
  const priced = new Set<string>();
  measures.forEach((measure, index) => {
    const measureField = `${field}/measures/${index}`;
    checkWording(`${measureField}/measureId`, measure.measureId, { atMost: longestName });
    checkWording(`${measureField}/label`, measure.label, { atMost: longestName });
    if (ids.has(measure.measureId)) {
      throw refused('PACKAGE_MEASURE_TAKEN', { field: `${measureField}/measureId`, label, found: measure.measureId });
    }
    ids.add(measure.measureId);
    for (const valueId of measure.valueIds) {
      const isKnown = values.some((value) => value.valueId === valueId);
      const expected = 'the id of a value of the package that no other measure has';
      if (!isKnown || priced.has(valueId)) {
        throw refused('PACKAGE_MEASURE_TAKEN', { field: `${measureField}/valueIds`, label, found: valueId, expected });
      }
      priced.add(valueId);
    }
  });
};

/** @throws Rejection naming the field; what is wrong with a package whatever stands beside it. */
export const checkPackage = (field: string, filed: FiledPackage): void => {
  const { label, title, text, values, effects } = filed;
  checkWording(`${field}/label`, label, { atMost: longestName });
  checkWording(`${field}/title`, title, { atMost: 500 });
  checkWordingOfItem(field, { text, closing: null, values, effects });
  checkKind(field, filed);
  checkMeasures(field, filed);
};
