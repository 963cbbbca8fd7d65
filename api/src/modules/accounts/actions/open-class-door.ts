import { personIn } from '../../../kernel/actor.js';
import type { Change } from '../../../kernel/context.js';
import { newId, type Id } from '../../../kernel/ids.js';
import { instantOf, millisecondsOf, type Instant } from '../../../kernel/time.js';
import { loadVisibleClass } from '../../people/index.js';
import { ClassDoor } from '../borrowed.entity.js';
import type { ClassDoorType } from '../borrowed.types.js';
import { DOOR_HOURS, newClassCode } from '../class-code.rules.js';

const HOUR_MS = 3_600_000;

/** The hash under which a class code is kept. */
export const hashOfDoor = ({ vault }: Pick<Change, 'vault'>, code: string): string =>
  vault.blindIndex('class code', code);

/** A code that no open door has. */
async function freeCode(change: Change, now: Instant): Promise<string> {
  for (;;) {
    const code = newClassCode();
    const taken = await change.em.findOne(ClassDoor, { codeHash: hashOfDoor(change, code), expiresAt: { $gt: now } });
    if (!taken) return code;
  }
}

/** OP-3: lets the cards of a class in on the school's devices; a code opened before no longer holds. */
export async function openClassDoor(change: Change, classId: Id): Promise<ClassDoorType> {
  const place = await loadVisibleClass(change, classId);
  const schoolId = place.school_id;
  const now = change.clock.now();
  const open = await change.em.find(ClassDoor, { schoolId, classId: place.id, expiresAt: { $gt: now } });
  for (const door of open) door.expiresAt = now;
  const code = await freeCode(change, now);
  const expiresAt = instantOf(millisecondsOf(now) + DOOR_HOURS * HOUR_MS);
  const openedById = personIn(change.actor, schoolId)!;
  const row = { id: newId(), schoolId, classId: place.id, openedById, codeHash: hashOfDoor(change, code) };
  change.em.create(ClassDoor, { ...row, openedAt: now, expiresAt } as never);
  change.announce({ schoolId, kind: 'accounts.class-door-opened', subject: { kind: 'class', id: place.id } });
  return { code, expiresAt };
}
