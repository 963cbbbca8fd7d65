import { useEffect, useState } from 'react';
import { useObservable } from '../../platform/observable';
import type { Form, KeptEntry } from './evaluations.queries';
import { SheetDesk, type SheetPlace, type SheetState } from './sheet-desk';

/** A desk for one form about one child, kept while the page shows it; give the component a key of its own. */
export function useSheetDesk(place: SheetPlace, form: Form, entry: KeptEntry): { desk: SheetDesk; state: SheetState } {
  const [desk] = useState(() => new SheetDesk(place, form, entry));
  useEffect(() => () => desk.leave(), [desk]);
  return { desk, state: useObservable(desk.state) };
}
