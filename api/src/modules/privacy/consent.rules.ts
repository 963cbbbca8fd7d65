import type { LegalDate } from '../../kernel/time.js';
import { isOfFullAge, isUnderFourteen } from '../people/people.rules.js';

/** What a family is asked, or told, about a child's data. */
export enum ConsentKind {
  /** Rolls, teachers' records, results: the school's legal duty; told, not asked. */
  SCHOOL_DUTY = 'SCHOOL_DUTY',
  /** Using the system at all beyond the duty. */
  TERMS = 'TERMS',
  /** Photos on which the child can be seen. */
  PHOTOS = 'PHOTOS',
  /** Showing works and praise to others. */
  DISPLAY = 'DISPLAY',
  /** Of a pupil of full age: whether the guardians go on seeing and helping. */
  FAMILY_ACCESS = 'FAMILY_ACCESS',
}

/** What a family answered. */
export enum ConsentDecision {
  ACKNOWLEDGED = 'ACKNOWLEDGED',
  GRANTED = 'GRANTED',
  REFUSED = 'REFUSED',
  WITHDRAWN = 'WITHDRAWN',
}

/** OP-12: who decides on a day: the guardian below fourteen, both until eighteen, then the pupil alone. */
export function decidersOn(birthOn: LegalDate, today: LegalDate): { guardian: boolean; student: boolean } {
  return { guardian: !isOfFullAge(birthOn, today), student: !isUnderFourteen(birthOn, today) };
}

/** Which answers a kind takes: duties are acknowledged, all else is granted or refused, and what was granted withdrawn. */
export function allowedDecisions(kind: ConsentKind, current: ConsentDecision | null): ConsentDecision[] {
  if (kind === ConsentKind.SCHOOL_DUTY) return [ConsentDecision.ACKNOWLEDGED];
  if (current === ConsentDecision.GRANTED) return [ConsentDecision.WITHDRAWN];
  return [ConsentDecision.GRANTED, ConsentDecision.REFUSED];
}
