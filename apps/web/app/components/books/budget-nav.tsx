import { NavLink } from 'react-router';

import { useTexts } from '../../texts/texts.ts';

const linkClass = ({ isActive }: { readonly isActive: boolean }): string =>
  `switch__choice${isActive ? ' switch__choice--current' : ''}`;

/** The pages about the budget, on each of them. */
export const BudgetNav = () => {
  const { books } = useTexts().budgetPages;
  return (
    <nav className="switch" aria-label={books.label}>
      <NavLink className={linkClass} to="/haushalt" end>
        {books.state}
      </NavLink>
      <NavLink className={linkClass} to="/haushalt/buchungen">
        {books.ledger}
      </NavLink>
      <NavLink className={linkClass} to="/haushalt/stellenplan">
        {books.establishment}
      </NavLink>
      <NavLink className={linkClass} to="/haushalt/plaene">
        {books.plans}
      </NavLink>
    </nav>
  );
};
