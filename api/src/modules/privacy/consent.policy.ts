import type { Actor } from '../../kernel/actor.js';
import { forbidden } from '../../kernel/errors.js';
import type { Id } from '../../kernel/ids.js';
import type { LegalDate } from '../../kernel/time.js';
import { decidersOn } from './consent.rules.js';

/** A pupil as far as deciding goes. */
export interface DecidedPupil {
  id: Id;
  birth_on: string;
}

/** OP-12: as which person the actor decides for a pupil on a day; null when it is not theirs to decide. */
export function deciderOf(actor: Actor, pupil: DecidedPupil, today: LegalDate): Id | null {
  const deciders = decidersOn(pupil.birth_on as LegalDate, today);
  const guardian = actor.guards.find((child) => child.studentId === pupil.id);
  const self = actor.self.find((child) => child.studentId === pupil.id);
  if (guardian && deciders.guardian) return guardian.personId;
  return self && deciders.student ? self.personId : null;
}

/** The person as whom the actor decides for a pupil; refuses who may not. */
export function requireDecider(actor: Actor, pupil: DecidedPupil, today: LegalDate): Id {
  const personId = deciderOf(actor, pupil, today);
  if (!personId) throw forbidden('孩子的个人信息由监护人决定；满十四岁后也由本人决定，满十八岁后由本人决定。');
  return personId;
}
