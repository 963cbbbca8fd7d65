import { useMutation } from '@tanstack/react-query';
import { useEffect } from 'react';
import { setSchoolDays, type TermCalendar, type TermDay } from '../../features/organisation/terms.queries';
import { useKeptForm } from '../../ui/kept-form';

/** A day as it will be, with what was clicked. */
export interface ShownDay extends TermDay {
  isChanged: boolean;
}

/** The days of a term with those that were clicked and are not saved yet; the clicks are kept in this browser. */
export function useChosenDays(calendar: TermCalendar) {
  const { schoolId, termId } = calendar;
  const kept = useKeptForm<{ days: Record<string, boolean> }>(`school-days.${termId}`, { days: {} });
  const saving = useMutation(setSchoolDays());
  const shown = (day: TermDay): ShownDay => {
    const wished = kept.form.days[day.day] ?? day.isSchoolDay;
    return { ...day, isSchoolDay: wished, isChanged: wished !== day.isSchoolDay };
  };
  const put = (days: Record<string, boolean>) => {
    saving.reset();
    kept.change({ days });
  };
  const turn = ({ day, isSchoolDay, isChanged }: ShownDay) => {
    const { [day]: _, ...others } = kept.form.days;
    put(isChanged ? others : { ...others, [day]: !isSchoolDay });
  };
  const forget = () => {
    put({});
    kept.leave();
  };
  const save = () => {
    const days = Object.entries(kept.form.days).map(([day, isSchoolDay]) => ({ day, isSchoolDay }));
    saving.mutate({ schoolId, termId, days, clientMutationId: kept.key }, { onSuccess: forget });
  };
  const months = calendar.months.map((month) => ({ ...month, days: month.days.map(shown) }));
  const changed = months.flatMap(({ days }) => days.filter(({ isChanged }) => isChanged));
  // Saved although the answer was lost, or by somebody else: nothing is wished any more.
  const isFulfilled = changed.length === 0 && Object.keys(kept.form.days).length > 0 && !saving.isPending;
  useEffect(() => {
    if (isFulfilled) forget();
  });
  return { months, changed, turn, forget, save, saving };
}
