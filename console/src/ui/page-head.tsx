import type { ReactNode } from 'react';
import { Link } from 'react-router';

interface PageHeadProps {
  title: string;
  /** What the page is about: a term, a file. */
  note?: ReactNode;
  /** The page above. */
  up?: { to: string; title: string };
  actions?: ReactNode;
}

/** The head of a page: where one is, and what can be done with all of it. */
export function PageHead({ title, note, up, actions }: PageHeadProps) {
  return (
    <div className="page-head">
      {up && (
        <>
          <Link to={up.to}>{up.title}</Link>
          <span aria-hidden>›</span>
        </>
      )}
      <h1>{title}</h1>
      {note && <span className="page-head__note">{note}</span>}
      <span className="page-head__actions">{actions}</span>
    </div>
  );
}
