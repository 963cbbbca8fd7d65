import { useEffect, useState } from 'react';
import { matchPath, useLocation } from 'react-router';
import { pages, type Page } from '../pages';

type Terms = NonNullable<Page['terms']>;

/** Under which name the choice of terms stands in the address. */
const NAMES: Record<Terms, string> = { school: 'term', plan: 'term', leaving: 'year', county: 'term' };

/** Answers the address of a page with the term that was last chosen on a page about the same terms. */
export function useKeptTerms(): (page: Page) => string {
  const { pathname, search } = useLocation();
  const [kept, setKept] = useState<Partial<Record<Terms, string>>>({});
  const terms = pages.find(({ path }) => matchPath(path, pathname))?.terms;
  const chosen = terms && new URLSearchParams(search).get(NAMES[terms]);
  useEffect(() => {
    if (terms && chosen) setKept((former) => ({ ...former, [terms]: chosen }));
  }, [terms, chosen]);
  return (page) => {
    const term = page.terms && kept[page.terms];
    return term ? `${page.path}?${new URLSearchParams({ [NAMES[page.terms!]]: term }).toString()}` : page.path;
  };
}
