import { isUnopened } from '../../../../miniprogram/src/words/openings';
import type { ClassReport } from '../../features/growth-reports/class-reports.queries';

/** Whether it is not yet looked through. */
export const isUnchecked = ({ state }: ClassReport): boolean => state === 'COLLECTING';

/** Whether it waits to be published: for the first time, or because something has changed since. */
export const isWaiting = (report: ClassReport): boolean =>
  !isUnchecked(report) && (report.version === null || report.changed);

/** Which booklets are listed, by the name in the address. */
export const SHOWN: Record<string, (report: ClassReport) => boolean> = {
  short: ({ qualified }) => !qualified,
  unchecked: isUnchecked,
  waiting: isWaiting,
  out: ({ version }) => version !== null,
  unopened: isUnopened,
};
