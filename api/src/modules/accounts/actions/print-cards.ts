import type { Change } from '../../../kernel/context.js';
import { forbidden } from '../../../kernel/errors.js';
import { newId, type Id } from '../../../kernel/ids.js';
import { findEnrolled, keepsRolls, loadVisibleClass } from '../../people/index.js';
import { ClassCard } from '../borrowed.entity.js';
import type { ClassCardType } from '../borrowed.types.js';
import { newCardCode, printedCard } from '../class-code.rules.js';

/** The hash under which a card is kept. */
export const hashOfCard = ({ vault }: Pick<Change, 'vault'>, code: string): string =>
  vault.blindIndex('class card', code);

/** OP-3: prints a card for every pupil of a class; cards given out before no longer hold. */
export async function printCards(change: Change, classId: Id): Promise<ClassCardType[]> {
  const place = await loadVisibleClass(change, classId);
  const leads = change.actor.offices.some((office) => office.classId === place.id);
  if (!leads && !keepsRolls(change.actor, place.school_id)) throw forbidden('班级卡由班主任或学校综评管理员打印。');
  const { school_id: schoolId } = place;
  const pupils = await findEnrolled(change, { schoolId, classId: place.id });
  const known = await change.em.find(ClassCard, { schoolId, studentId: { $in: pupils.map(({ id }) => id) } });
  const cards = pupils.map(({ id: studentId, name }) => {
    const code = newCardCode();
    const now = { codeHash: hashOfCard(change, code), printedAt: change.clock.now() };
    const card = known.find((one) => one.studentId === studentId);
    if (card) Object.assign(card, now);
    else change.em.create(ClassCard, { id: newId(), schoolId, studentId, sessionId: null, ...now } as never);
    return { studentId, studentName: name ?? '', code: printedCard(code) };
  });
  const subject = { kind: 'class', id: place.id };
  change.announce({ schoolId, kind: 'accounts.cards-printed', subject, detail: { cards: cards.length } });
  return cards;
}
