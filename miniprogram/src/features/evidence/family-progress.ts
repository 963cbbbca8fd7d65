import type { ClassQuotas, FamilyProgress } from './quotas.queries';

type Asked = ClassQuotas['quotas'];

/** Whether a household has done all that the month asks. */
export const hasAll = (quotas: Asked, { done }: FamilyProgress): boolean =>
  quotas.every(({ due }, at) => (done[at] ?? due) >= due);

/** The quotas that are asked of a household, with what is done of each. */
export const askedOf = (quotas: Asked, { done }: Pick<FamilyProgress, 'done'>): (Asked[number] & { done: number })[] =>
  quotas.flatMap((quota, at) => {
    const count = done[at];
    return count == null ? [] : { ...quota, done: count };
  });

const hasBegun = ({ done }: FamilyProgress): boolean => done.some((count) => (count ?? 0) > 0);

/** How a class stands, in counts of households and without anybody's name. */
export function classWords(quotas: Asked, families: FamilyProgress[]): string {
  const full = families.filter((family) => hasAll(quotas, family)).length;
  if (full === families.length) return `${full} 户都齐了。`;
  const begun = families.filter((family) => !hasAll(quotas, family) && hasBegun(family)).length;
  const open = families.length - full - begun;
  const parts = [
    full > 0 && `${full} 户都齐了`,
    begun > 0 && `${begun} 户在记`,
    open > 0 && `${open} 户还没有开始`,
  ].filter(Boolean);
  return `${families.length} 户里，${parts.join('，')}。`;
}

/** How far one household is, in words for who cannot see rings: 学业水平 12，共 16. */
export const familyWords = (quotas: Asked, family: FamilyProgress): string =>
  hasAll(quotas, family)
    ? '都齐了'
    : askedOf(quotas, family)
        .map(({ name, due, done }) => `${name} ${done}，共 ${due}`)
        .join('；');
