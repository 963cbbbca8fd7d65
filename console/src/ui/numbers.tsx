import type { ReactNode } from 'react';
import { Link } from 'react-router';

/** Numbers side by side. */
export const Numbers = ({ children }: { children: ReactNode }) => <div className="numbers">{children}</div>;

interface NumberProps {
  count: number;
  what: string;
  /** Where its rows are; absent for who may not see them. */
  to?: string;
}

/** A number that opens its rows. */
export const Number = ({ count, what, to }: NumberProps) => {
  const inside = (
    <>
      <strong>{count}</strong>
      <span>{what}</span>
    </>
  );
  return to === undefined ? (
    <div className="number">{inside}</div>
  ) : (
    <Link className="number" to={to}>
      {inside}
    </Link>
  );
};
