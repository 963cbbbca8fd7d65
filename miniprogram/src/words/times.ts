/** An instant as people say it here: 11月20日 09:38. */
export function shortTime(instant: string): string {
  const local = new Date(Date.parse(instant) + 8 * 3_600_000);
  const two = (part: number) => String(part).padStart(2, '0');
  const day = `${local.getUTCMonth() + 1}月${local.getUTCDate()}日`;
  return `${day} ${two(local.getUTCHours())}:${two(local.getUTCMinutes())}`;
}

/** The day of an instant: 11月20日. */
export const shortDay = (instant: string): string => shortTime(instant).split(' ')[0] ?? '';

/** A legal date with its year: 2018年3月12日. */
export function longDate(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${year}年${month}月${day}日`;
}
