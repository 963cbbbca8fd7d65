import { useEffect, useState } from 'react';
import { newId } from '../../platform/new-id';
import { useObservable } from '../../platform/observable';
import { forget, readStored, store } from '../../platform/storage';
import { whoIsHere } from '../../session/session';
import type { Form, KeptEntry } from '../../writing/form';
import { SheetDesk, type SheetMeans, type SheetPlace, type SheetState } from '../../writing/sheet-desk';
import { saveEvaluation } from './evaluations.queries';

const phone: SheetMeans = { readStored, store, forget, who: whoIsHere, newKey: newId, save: saveEvaluation };

/** A desk for one form about one child, kept while the page shows it; give the component a key of its own. */
export function useSheetDesk(place: SheetPlace, form: Form, entry: KeptEntry): { desk: SheetDesk; state: SheetState } {
  const [desk] = useState(() => new SheetDesk(phone, place, form, entry));
  useEffect(() => () => desk.leave(), [desk]);
  return { desk, state: useObservable(desk.state) };
}
