import type { Context } from '../../kernel/context.js';
import type { Id } from '../../kernel/ids.js';
import { loadVisibleSchool } from '../organisation/index.js';
import { burdenGroups, burdenOf, monthlyBurden, type Burden } from '../schemes/burden.rules.js';
import { assertMayAdopt, findOffered, findRooms, lawOf, type Room, type SchemeQuota } from '../schemes/index.js';
import type { BurdenQuotaType, BurdenSchemeType, BurdenType, QuotaBurdenType } from './burden.types.js';
import { inTree } from './quota.present.js';
import { begunMonths, findQuotaTerm, monthIn } from './quota-term.js';
import { reachedAtHome, reachedByStaff } from './reached.js';

type StoredScheme = Parameters<typeof lawOf>[0];

/** Of how many a quota is asked, and how many have done it. */
type Count = Pick<BurdenQuotaType, 'asked' | 'reached'>;
type Counts = ReadonlyMap<string, Count>;

const inMinutes = ({ captures, least, most }: Burden): BurdenType => ({
  captures,
  leastMinutes: Math.ceil(least / 60),
  mostMinutes: Math.ceil(most / 60),
});

const keyOf = ({ inForce }: Room, quotaId: string): string => `${inForce.versionId}/${quotaId}`;

/** Of whom what is asked this month, counted and without a name. */
async function countsIn(
  ctx: Context,
  schoolId: Id,
  rooms: readonly Room[],
): Promise<{ month: string | null; months: string[]; counts: Counts }> {
  const term = await findQuotaTerm(ctx, schoolId);
  const counts = new Map<string, { asked: number; reached: number }>();
  if (!term) return { month: null, months: [], counts };
  const month = monthIn(ctx, term, null);
  const at = { ctx, schoolId, term, month, rooms, speaks: () => true };
  for (const { room, quotas } of [...(await reachedAtHome(at)), ...(await reachedByStaff(at))])
    for (const { id, done, due } of quotas) {
      const count = counts.get(keyOf(room, id)) ?? { asked: 0, reached: 0 };
      counts.set(keyOf(room, id), { asked: count.asked + 1, reached: count.reached + (done >= due ? 1 : 0) });
    }
  return { month, months: begunMonths(ctx, term), counts };
}

const NOT_COUNTED: Count = { asked: null, reached: null };
const NOBODY: Count = { asked: 0, reached: 0 };

function schemeOf(id: string, stored: StoredScheme, countOf: (quotaId: string) => Count) {
  const { scheme } = stored;
  const quotaOf = (quota: SchemeQuota): BurdenQuotaType => ({
    ...{ id: quota.id, name: inTree(scheme, quota).name, unit: quota.unit, per: quota.per, atLeast: quota.atLeast },
    ...{ grades: quota.grades ?? [], law: lawOf(stored, `quotas.items.${quota.id}.atLeast`) },
    burden: inMinutes(burdenOf(scheme, quota)),
    ...countOf(quota.id),
  });
  return {
    ...{ id, title: scheme.title, effectiveFrom: scheme.effectiveFrom },
    groups: burdenGroups(scheme).map(({ id: groupId, who, quotas }) => ({
      ...{ id: groupId, who, quotas: quotas.map(quotaOf) },
      monthly: inMinutes(monthlyBurden(scheme, quotas)),
    })),
  };
}

/** ZM-4: what the quotas of a school cost before and after they are put in force, for those who decide about it. */
export async function presentBurden(ctx: Context, schoolId: Id): Promise<QuotaBurdenType> {
  const school = await loadVisibleSchool(ctx, schoolId);
  assertMayAdopt(ctx.actor, schoolId);
  const rooms = await findRooms(ctx, schoolId);
  const { counts, ...time } = await countsIn(ctx, schoolId, rooms);
  const binding = new Map(rooms.map((room) => [room.inForce.versionId, room]));
  const inForce = [...binding.values()].map((room): BurdenSchemeType => ({
    ...schemeOf(room.inForce.versionId, room.inForce, (id) => counts.get(keyOf(room, id)) ?? NOBODY),
    isInForce: true,
  }));
  const offered = (await findOffered(ctx, school)).filter(({ scheme }) => scheme.quotas.items.length > 0);
  const others = offered.map(({ code, scheme, values }): BurdenSchemeType => ({
    ...schemeOf(code, { scheme, sources: Object.fromEntries(values) }, () => NOT_COUNTED),
    isInForce: false,
  }));
  const titles = new Set(inForce.map(({ title }) => title));
  return { ...time, schemes: [...inForce, ...others.filter(({ title }) => !titles.has(title))] };
}
