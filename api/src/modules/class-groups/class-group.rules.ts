/** How many teachers a group has, its leader counted; the scheme says so. */
export interface GroupSize {
  least: number;
  most: number;
}

/** How many are in a group: the chosen teachers, and who leads the class. */
export const headCount = (leaderIds: readonly string[], memberIds: readonly string[]): number =>
  new Set(memberIds.filter((id) => !leaderIds.includes(id))).size + (leaderIds.length > 0 ? 1 : 0);

/** Whether a group has as many teachers as the scheme asks for, with somebody who leads it. */
export const isComplete = (count: number, hasLeader: boolean, { least, most }: GroupSize): boolean =>
  hasLeader && count >= least && count <= most;

/** How a group stands, in a sentence that says what to do next and blames nobody. */
export function groupWords(count: number, hasLeader: boolean, size: GroupSize): string {
  const { least, most } = size;
  if (!hasLeader) return `班级还没有班主任，小组还没有组长。请教务处先在名册里登记班主任。`;
  if (count < least) return `现在 ${count} 人，再选 ${least - count} 名老师就齐了。人没齐也可以照常评价。`;
  if (count > most) return `现在 ${count} 人，方案规定最多 ${most} 人，请调整。`;
  return `现在 ${count} 人，小组已经齐了。`;
}

/** ZM-2: why a choice of teachers beside the leader cannot stand; null when it can. A group may still be short of some. */
export function choiceFault(others: number, { most }: GroupSize): string | null {
  if (others < most) return null;
  return `评价小组连班主任在内最多 ${most} 人，除班主任外最多选 ${most - 1} 名老师，现在选了 ${others} 名。请先去掉几名，再保存。`;
}
