import { useSearchParams } from 'react-router';
import type { RateKind, RateLine, SheetRowSort } from '../../features/oversight/sheet.queries';
import { sortIn } from '../../ui/sort-choice';

/** Whom of those behind a figure to show. */
export type Whom = 'counted' | 'open' | 'all';

/** What is looked at, in the address. */
export interface SheetChoice {
  termId: string | null;
  rate: string | null;
  /** Null for the classes of a rate instead of its persons. */
  whom: Whom | null;
  classId: string;
  search: string;
  sort: SheetRowSort;
}

export const ROW_ORDERS: readonly (readonly [SheetRowSort, string])[] = [
  ['CLASS', '按班级和学号'],
  ['NAME', '按姓名拼音'],
];

const WHOM: readonly Whom[] = ['all', 'counted', 'open'];

/** The choice as it stands in the address, and how it is changed: who turns to others begins at their first page. */
export function useSheetChoice() {
  const [params, setParams] = useSearchParams();
  const choice: SheetChoice = {
    ...{ termId: params.get('term'), rate: params.get('rate') },
    whom: WHOM.find((whom) => whom === params.get('whom')) ?? null,
    ...{ classId: params.get('class') ?? '', search: params.get('search') ?? '' },
    sort: sortIn(ROW_ORDERS, params),
  };
  const choose = (changed: Record<string, string>) => {
    const next = new URLSearchParams(params);
    for (const [name, value] of Object.entries({ ...changed, after: '' })) {
      if (value === '') next.delete(name);
      else next.set(name, value);
    }
    setParams(next, { replace: true });
  };
  return { choice, choose };
}

/** The address of those behind a figure; of its classes when nobody is named. */
export function addressOf(termId: string, rate: RateKind, more: { whom?: Whom; class?: string } = {}): string {
  return `?${new URLSearchParams({ term: termId, rate, ...more }).toString()}`;
}

/** The rate that is open. */
export const openRate = (rates: RateLine[], { rate }: SheetChoice): RateLine | undefined =>
  rates.find(({ kind }) => kind === rate);
