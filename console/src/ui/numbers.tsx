import type { ReactNode } from 'react';
import { Link } from 'react-router';

/** Numbers side by side. */
export const Numbers = ({ children }: { children: ReactNode }) => <div className="numbers">{children}</div>;

/** A number that opens its rows. */
export const Number = ({ count, what, to }: { count: number; what: string; to: string }) => (
  <Link className="number" to={to}>
    <strong>{count}</strong>
    <span>{what}</span>
  </Link>
);
