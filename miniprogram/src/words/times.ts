/** An instant as people say it here: 11月20日 09:38. */
export function shortTime(instant: string): string {
  const local = new Date(Date.parse(instant) + 8 * 3_600_000);
  const two = (part: number) => String(part).padStart(2, '0');
  const day = `${local.getUTCMonth() + 1}月${local.getUTCDate()}日`;
  return `${day} ${two(local.getUTCHours())}:${two(local.getUTCMinutes())}`;
}
