import { describe, expect, it } from '@jest/globals';
import { decideResolution, draftPaper, proposeAmendment, resolutionId, submitPaper } from '../../testing/orders.ts';
import { enumerated, filePackages, quantified } from '../../testing/packages.ts';
import { after } from '../../testing/resolution-scenario.ts';

const submitted = [draftPaper(), submitPaper()];
const one = enumerated('1', { a: 10_00 });

describe('filing packages over a paper (Pakete vorlegen)', () => {
  it('records them in the order of their source', () => {
    const packages = [quantified('2', 20_00), one];
    after(...submitted)
      .when(filePackages(packages))
      .then({
        type: 'PackagesFiled',
        data: {
          resolutionId,
          source: 'Ergänzung zur Vorlage',
          filedOn: filePackages([]).occurredOn,
          motions: [],
          packages,
        },
      });
  });

  it('replaces what was filed before', () => {
    const { state } = after(...submitted, filePackages([one]), filePackages([quantified('2', 1_00)]));
    expect(state).toMatchObject({ packages: { packages: [{ label: '2' }] } });
  });

  it.each([
    ['a draft', [draftPaper()], 'PAPER_NOT_SUBMITTED'],
    ['a decided paper', [...submitted, decideResolution()], 'RESOLUTION_ALREADY_DECIDED'],
    ['nothing', [], 'PAPER_UNKNOWN'],
  ] as const)('is refused over %s', (_, orders, code) => {
    after(...orders)
      .when(filePackages([one]))
      .thenRejected(code);
  });

  it('is refused without a package', () => {
    after(...submitted)
      .when(filePackages([]))
      .thenRejected('PACKAGES_EMPTY');
  });

  it('is refused when two packages, or a package and an amendment, have one name', () => {
    after(...submitted)
      .when(filePackages([one, one]))
      .thenRejected('PACKAGE_LABEL_TAKEN', { field: '/packages/1/label', found: '1' });
    after(...submitted, proposeAmendment('A'))
      .when(filePackages([enumerated('A', { a: 1_00 })]))
      .thenRejected('PACKAGE_LABEL_TAKEN', { found: 'A' });
  });

  it.each([
    ['an enumerated one without measures', { ...one, measures: [] }, '/packages/0/measures'],
    ['a complement of nothing', quantified('1', 1, { kind: 'complement' }), '/packages/0/complementOf'],
    ['a complement of another kind', quantified('1', 1, { complementOf: '2' }), '/packages/0/complementOf'],
  ] as const)('is refused with %s', (_, filed, field) => {
    after(...submitted)
      .when(filePackages([filed]))
      .thenRejected('PACKAGE_KIND_CONTRADICTED', { field });
  });

  it.each(['9', '1'])('is refused when it complements package %s, which is not there or itself', (complementOf) => {
    after(...submitted)
      .when(filePackages([quantified('1', 1, { kind: 'complement', complementOf })]))
      .thenRejected('PACKAGE_UNKNOWN', { found: complementOf });
  });

  it('is refused when a measure comes twice or has a price that is not there', () => {
    const [measure] = one.measures;
    if (measure === undefined) throw new Error('Found no measure, expected one.');
    after(...submitted)
      .when(filePackages([{ ...one, measures: [measure, measure] }]))
      .thenRejected('PACKAGE_MEASURE_TAKEN', { found: 'a' });
    after(...submitted)
      .when(filePackages([{ ...one, measures: [{ ...measure, valueIds: ['b'] }] }]))
      .thenRejected('PACKAGE_MEASURE_TAKEN', { found: 'b' });
  });

  it('is refused when it answers a motion that is not listed', () => {
    after(...submitted)
      .when(filePackages([{ ...one, answers: [{ motion: '1/2023', point: null }] }]))
      .thenRejected('MOTION_NOT_LISTED', { found: '1/2023' });
  });

  it('is refused when a figure is not in its text', () => {
    after(...submitted)
      .when(filePackages([{ ...one, text: 'Ohne Zahl.' }]))
      .thenRejected('VALUE_NOT_IN_TEXT', { field: '/packages/0/values/0' });
  });
});
