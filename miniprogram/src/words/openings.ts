import { shortDay } from './times';

/** What is known about a family and the booklet that is published. */
interface Opened {
  version: { number: number } | null;
  familyOpening: { guardianAt: string | null; pupilAt: string | null } | null;
}

/** Whether the family has opened the version that counts, in words; null where it is not the viewer's business. */
export function familyOpeningWords({ version, familyOpening }: Opened): string | null {
  if (!version || !familyOpening) return null;
  const { guardianAt, pupilAt } = familyOpening;
  if (guardianAt) return `家长已打开 ${shortDay(guardianAt)}`;
  const waits = version.number > 1 ? '家长还没有打开新的一版' : '家长还没有打开';
  return pupilAt ? `孩子已打开 ${shortDay(pupilAt)}，${waits}` : waits;
}

/** Whether a published booklet waits for a guardian to open it. */
export const isUnopened = ({ version, familyOpening }: Opened): boolean =>
  version !== null && familyOpening !== null && familyOpening.guardianAt === null;

/** An entry of the log of openings. */
interface Opening {
  number: number;
  wayName: string;
  firstAt: string;
  lastAt: string;
  days: number;
}

/** When and how somebody opened a booklet: to the day, and no more. */
export function openingWords({ number, wayName, firstAt, lastAt, days }: Opening): string {
  const first = `第 ${number} 版，${shortDay(firstAt)}${wayName}`;
  return days > 1 ? `${first}，最近 ${shortDay(lastAt)}，共 ${days} 天` : first;
}
