import { personIn, type Actor } from '../../kernel/actor.js';
import type { Context } from '../../kernel/context.js';
import { forbidden } from '../../kernel/errors.js';
import type { Id } from '../../kernel/ids.js';
import { findClassNames } from '../people/index.js';
import { ROLE_TITLES, type RoleKind } from '../people/people.rules.js';

/** Whoever takes something away from a unit: as which person, and by what post. */
export interface Exporter {
  personId: Id;
  post: string;
}

const officesIn = ({ offices }: Actor, unitId: Id) => offices.filter((office) => office.unitId === unitId);

/** The posts of somebody in a unit, in words: 班主任（三年级（1）班）. */
async function postIn(ctx: Context, unitId: Id): Promise<string> {
  const offices = officesIn(ctx.actor, unitId);
  if (offices.length === 0) return '任课教师';
  const classes = await findClassNames(ctx, offices);
  const posts = offices.map(({ role, classId }) => {
    const title = ROLE_TITLES[role as RoleKind];
    return classId ? `${classes.get(classId) ?? ''}${title}` : title;
  });
  return [...new Set(posts)].join('、').slice(0, 60);
}

/** Who takes something away from a unit; families take nothing away from a console. */
export async function exporterIn(ctx: Context, unitId: Id): Promise<Exporter> {
  const { actor } = ctx;
  const isStaff =
    officesIn(actor, unitId).length > 0 ||
    [...actor.teaching, ...actor.groups].some(({ schoolId }) => schoolId === unitId);
  const personId = personIn(actor, unitId);
  if (!isStaff || !personId) throw forbidden('表格由本校的老师和教育局的综评专员导出。');
  return { personId, post: await postIn(ctx, unitId) };
}
