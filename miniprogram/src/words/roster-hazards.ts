/** What of an import must not happen unseen, as far as it is asked about. */
export interface AskedHazards {
  asksSchoolName: boolean;
  renamed: readonly unknown[];
  leaving: readonly { who: string; left: number }[];
}

/** What somebody has said of what must not happen unseen. */
export interface SeenHazards {
  renamesConfirmed: number;
  schoolName: string;
}

/** How many people of each kind leave: 学生 791 人、教职工 60 人. */
export const leavingWords = (leaving: AskedHazards['leaving']): string =>
  leaving.map(({ who, left }) => `${who} ${left} 人`).join('、');

/** What is ticked for names that change. */
export const renamesSeenWords = (count: number): string => `“姓名变了”的 ${count} 人我都核对过，这些人真的改了名字`;

/** What still has to be confirmed, as the button says it; undefined when nothing has. */
export function unconfirmed(hazards: AskedHazards, said: SeenHazards, school: string | undefined): string | undefined {
  const { renamed, asksSchoolName } = hazards;
  if (renamed.length > 0 && said.renamesConfirmed !== renamed.length) return `还有 ${renamed.length} 个姓名要核对`;
  return asksSchoolName && said.schoolName.trim() !== school ? '还要输入学校名称' : undefined;
}
