import { Sitting } from '../../../kernel/actor.js';
import type { Change, Context } from '../../../kernel/context.js';
import { DomainError, ErrorCode, tooMany } from '../../../kernel/errors.js';
import type { Id } from '../../../kernel/ids.js';
import { countAttempt, isExhausted } from '../../../platform/attempts/index.js';
import { Session } from '../account.entity.js';
import { ClassCard } from '../borrowed.entity.js';
import { plainCode } from '../invitation.rules.js';
import { CARDS_BY_ADDRESS, CARDS_BY_DOOR } from '../limits.js';
import { lendDevice } from '../lend-device.js';
import { findCardHolder, findOpenDoor } from '../borrowed.queries.js';
import { hashOfDoor } from './open-class-door.js';
import { hashOfCard } from './print-cards.js';
import type { OpenedSession } from './sign-in.js';

const EXHAUSTED = '输错的次数太多，先停一停。请老师看一看，过一小时再试。';

const wrong = (field: string): DomainError =>
  new DomainError(
    ErrorCode.WRONG_CREDENTIALS,
    '口令或卡号不对。请照着黑板上的班级口令和自己的卡，一个一个再填一次；还不行就请老师帮忙。',
    { field },
  );

/** A pupil whose card was found at an open door. */
export interface CardHolder {
  schoolId: Id;
  studentId: Id;
  personId: Id;
}

/** OP-3: finds the pupil of a class whose code and card were typed; the same words for a wrong code and a wrong card. */
export async function proveCard(ctx: Context, typed: { classCode: string; cardCode: string }): Promise<CardHolder> {
  const { address } = ctx.origin;
  if (await isExhausted(ctx, CARDS_BY_ADDRESS, address)) throw tooMany(EXHAUSTED);
  const door = await findOpenDoor(ctx, hashOfDoor(ctx, plainCode(typed.classCode)));
  if (door && (await isExhausted(ctx, CARDS_BY_DOOR, door.id))) throw tooMany(EXHAUSTED);
  const holder = door && (await findCardHolder(ctx, door, hashOfCard(ctx, plainCode(typed.cardCode))));
  if (door && holder) return { schoolId: door.school_id, studentId: holder.id, personId: holder.person_id };
  await countAttempt(ctx, CARDS_BY_ADDRESS, address);
  if (door) await countAttempt(ctx, CARDS_BY_DOOR, door.id);
  throw wrong('cardCode');
}

/** OP-3: opens the pupil's own face on a device of the school, for a short while; the device that the card opened before is shut. */
export async function enterByCard(unit: Change, holder: CardHolder): Promise<OpenedSession> {
  const { schoolId, studentId } = holder;
  const card = await unit.em.findOneOrFail(ClassCard, { schoolId, studentId });
  const before = card.sessionId && (await unit.em.findOneOrFail(Session, { id: card.sessionId }));
  if (before) before.revokedAt ??= unit.clock.now();
  const session = await lendDevice(unit, holder, Sitting.SHARED);
  card.sessionId = session.id;
  const subject = { kind: 'student', id: studentId };
  unit.announce({ schoolId, kind: 'accounts.entered-by-card', subject });
  return session;
}
