import { holdsOffice, isFamilyOf, personsOf, type Actor } from '../../kernel/actor.js';
import type { Id } from '../../kernel/ids.js';
import { publishes } from '../growth-reports/index.js';
import { SampleState } from './sample.lifecycle.js';
import { SHEET_OFFICES } from './sheet.policy.js';

/** A booklet that was drawn, as far as rights go. */
export interface SampledPlace {
  schoolId: Id;
  classId: Id;
  studentId: Id;
  state: SampleState;
  /** Who published the version that counts. */
  publishedById: Id | null;
  inspectedById: Id | null;
  answeredById: Id | null;
}

const leads = (actor: Actor, classId: Id | null): boolean =>
  classId !== null && actor.offices.some((office) => office.classId === classId);

const isBy = (actor: Actor, personId: Id | null): boolean => personId !== null && personsOf(actor).includes(personId);

/** ZM-13: who draws and looks through: the offices of the school whose business its sheet is. */
export const samples = (actor: Actor, schoolId: Id): boolean => holdsOffice(actor, schoolId, SHEET_OFFICES);

/** Who sees what was drawn and found: those offices, and of a class who leads it. */
export const seesSamples = (actor: Actor, schoolId: Id, classId: Id | null): boolean =>
  samples(actor, schoolId) || leads(actor, classId);

/** Why somebody may not judge a booklet, in words: nobody judges the own child, the own class or the own publishing. */
function whyNotJudge(actor: Actor, place: SampledPlace): string | null {
  if (!samples(actor, place.schoolId)) return '抽查由校领导、教务处、德育处和综评管理员进行。';
  if (isFamilyOf(actor, place)) return '自己孩子的报告单（册），请别的老师检查。';
  if (leads(actor, place.classId)) return '自己班的报告单（册），请别的老师检查。';
  return isBy(actor, place.publishedById) ? '这一版是您发布的，请别的老师检查。' : null;
}

/** Why somebody may not look a booklet through now; null when they may. */
export function whyNotInspect(actor: Actor, place: SampledPlace): string | null {
  if (place.state !== SampleState.WAITING) return '这一份已经检查过了。';
  return whyNotJudge(actor, place);
}

/** Why somebody may not answer a finding now; null when they may. */
export function whyNotAnswer(actor: Actor, place: SampledPlace): string | null {
  if (place.state !== SampleState.FOUND) return '这一份没有等着更正的问题。';
  if (!publishes(actor, place)) return '更正由班主任进行，校内各处可以代办。';
  if (isFamilyOf(actor, place)) return '自己孩子的报告单（册），请别的老师更正。';
  return isBy(actor, place.inspectedById) ? '问题是您提的，请班主任更正后回复。' : null;
}

/** Why somebody may not look a second time now; null when they may. */
export function whyNotLookAgain(actor: Actor, place: SampledPlace): string | null {
  if (place.state !== SampleState.ANSWERED) return '这一份没有等着复查的更正。';
  return isBy(actor, place.answeredById) ? '更正是您回复的，请别的老师复查。' : whyNotJudge(actor, place);
}
