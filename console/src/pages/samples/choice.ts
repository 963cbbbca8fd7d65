import { useSearchParams } from 'react-router';
import type { SampledSort, SampleState, UnpublishedSort } from '../../features/oversight/samples.queries';
import { sortIn } from '../../ui/sort-choice';

/** What is looked at, in the address. */
export interface SamplesChoice {
  termId: string | null;
  /** The draw whose booklets are listed; all of the term when null. */
  drawId: string | null;
  state: SampleState | null;
  search: string;
  sort: SampledSort;
  /** The order of the pupils without a booklet. */
  withoutSort: UnpublishedSort;
  /** The booklet that is open. */
  openId: string | null;
  /** Whether the pupils without a booklet are listed instead. */
  without: boolean;
}

const STATES: readonly SampleState[] = ['WAITING', 'FINE', 'FOUND', 'ANSWERED', 'SETTLED'];

export const SAMPLED_ORDERS: readonly (readonly [SampledSort, string])[] = [
  ['CLASS', '按班级和座号'],
  ['NAME', '按姓名拼音'],
  ['STATE', '等人处理的在前'],
];

export const UNPUBLISHED_ORDERS: readonly (readonly [UnpublishedSort, string])[] = [
  ['CLASS', '按班级和座号'],
  ['NAME', '按姓名拼音'],
];

/** The choice as it stands in the address, and how it is changed: who turns to others begins at their first page. */
export function useSamplesChoice() {
  const [params, setParams] = useSearchParams();
  const choice: SamplesChoice = {
    ...{ termId: params.get('term'), drawId: params.get('draw'), openId: params.get('open') },
    state: STATES.find((state) => state === params.get('state')) ?? null,
    search: params.get('search') ?? '',
    ...{ sort: sortIn(SAMPLED_ORDERS, params), withoutSort: sortIn(UNPUBLISHED_ORDERS, params) },
    without: params.get('list') === 'without',
  };
  const choose = (changed: Record<string, string>) => {
    const next = new URLSearchParams(params);
    const all = 'open' in changed && Object.keys(changed).length === 1 ? changed : { ...changed, after: '' };
    for (const [name, value] of Object.entries(all)) {
      if (value === '') next.delete(name);
      else next.set(name, value);
    }
    setParams(next, { replace: true });
  };
  return { choice, choose };
}

/** The address of the booklets of a draw that stand there. */
export const addressOf = (termId: string, drawId: string, state: string): string =>
  `?${new URLSearchParams({ term: termId, draw: drawId, ...(state ? { state } : {}) }).toString()}`;
