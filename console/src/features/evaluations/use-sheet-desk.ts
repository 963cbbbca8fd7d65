import { useEffect, useState } from 'react';
import { useObservable } from '../../../../miniprogram/src/platform/observable';
import type { Form, KeptEntry } from '../../../../miniprogram/src/writing/form';
import { SheetDesk, type SheetPlace, type SheetState } from '../../../../miniprogram/src/writing/sheet-desk';
import { newKey } from '../../platform/new-key';
import { forget, readStored, store } from '../../platform/storage';
import { saveEvaluation } from './evaluations.queries';

/** Whose draft it is, about which form and whom. */
export interface OwnPlace extends SheetPlace {
  who: string;
}

/** A desk for one form about one child, kept while the page shows it; give the component a key of its own. */
export function useSheetDesk(
  { who, ...place }: OwnPlace,
  form: Form,
  entry: KeptEntry,
): { desk: SheetDesk; state: SheetState } {
  const [desk] = useState(() => {
    const means = { readStored, store, forget, who: () => who, newKey, save: saveEvaluation };
    return new SheetDesk(means, place, form, entry);
  });
  useEffect(() => () => desk.leave(), [desk]);
  return { desk, state: useObservable(desk.state) };
}
