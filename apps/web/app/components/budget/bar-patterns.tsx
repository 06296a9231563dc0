import type { BarPattern } from '../../charts/bar-layout.ts';

const patternNames: readonly BarPattern[] = ['solid', 'striped', 'dotted', 'outlined'];

/** The fillings that bars are told apart by. Each picture has its own, for an id may stand on a page only once. */
export const BarPatterns = ({ id }: { readonly id: string }) => (
  <defs>
    {patternNames.map((name) => (
      <pattern key={name} id={`${id}-${name}`} width="8" height="8" patternUnits="userSpaceOnUse">
        <Filling name={name} />
      </pattern>
    ))}
  </defs>
);

const Filling = ({ name }: { readonly name: BarPattern }) => {
  switch (name) {
    case 'solid':
      return <rect className="bars__ink" width="8" height="8" />;
    case 'striped':
      return (
        <>
          <rect className="bars__ground" width="8" height="8" />
          <path className="bars__line" d="M-2,2 l4,-4 M0,8 l8,-8 M6,10 l4,-4" />
        </>
      );
    case 'dotted':
      return (
        <>
          <rect className="bars__ground" width="8" height="8" />
          <circle className="bars__ink" cx="4" cy="4" r="2" />
        </>
      );
    case 'outlined':
      return <rect className="bars__ground" width="8" height="8" />;
  }
};
