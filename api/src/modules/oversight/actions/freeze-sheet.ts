import { personIn } from '../../../kernel/actor.js';
import type { Change, Context } from '../../../kernel/context.js';
import { conflict, forbidden, ruleBroken } from '../../../kernel/errors.js';
import { newId, type Id } from '../../../kernel/ids.js';
import { loadSheet, sealed, type SheetContent } from '../sheet.content.js';
import { AssessmentSheet } from '../sheet.entity.js';
import { freezesSheet } from '../sheet.policy.js';

/** The sheet of a term. */
export interface SheetKey {
  schoolId: Id;
  termId: Id;
}

/** A sheet that is to be frozen. */
export interface PreparedSheet extends SheetKey {
  content: SheetContent;
}

/** Gathers what is to be frozen, before the transaction. */
export async function prepareSheet(ctx: Context, { schoolId, termId }: SheetKey): Promise<PreparedSheet> {
  const shown = await loadSheet(ctx, schoolId, termId);
  if (!freezesSheet(ctx.actor, schoolId)) throw forbidden('考核表由校长、分管副校长或综评管理员锁定。');
  if (!shown) throw ruleBroken('这学期没有在册的学生，或者评价方案里没有考核表，不用锁定。');
  if (!shown.isOver) throw ruleBroken(`学期到 ${shown.content.term.endsOn} 才结束，第二天起可以锁定。`);
  return { schoolId, termId, content: shown.content };
}

/** ZM-11: freezes the sheet of a term that is over; what happens later does not change it any more. */
export async function freezeSheet(change: Change, { schoolId, termId, content }: PreparedSheet): Promise<SheetKey> {
  const known = await change.em.findOne(AssessmentSheet, { schoolId, termId });
  if (known) throw conflict('这学期的考核表已经锁定，不能再改。');
  const { text, hash } = sealed(content);
  const id = newId();
  const { rates, total, verdict } = content.judged;
  change.em.create(AssessmentSheet, {
    ...{ id, schoolId, termId, schemeVersionId: content.scheme.id, content: text, hash, total, verdict },
    rates: JSON.stringify(rates.map(({ classes: _, ...rate }) => rate)),
    ...{ frozenById: personIn(change.actor, schoolId)!, frozenAt: change.clock.now() },
  } as never);
  change.announce({
    schoolId,
    kind: 'oversight.sheet-frozen',
    subject: { kind: 'assessmentSheet', id },
    detail: { total, hash },
  });
  return { schoolId, termId };
}
