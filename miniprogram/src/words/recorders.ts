interface Recorded {
  isOwn: boolean;
  recorderRole: string;
}

/** Who recorded something, as a family says it: 我, 王敏老师, 家里 · 陈青. */
export function recorderWords({ isOwn, recorderRole }: Recorded, who: string): string {
  if (isOwn) return '我';
  if (recorderRole === 'GUARDIAN') return `家里 · ${who}`;
  return recorderRole === 'STUDENT' ? who : `${who}老师`;
}
