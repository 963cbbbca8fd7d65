import { QuotaPeriod, QuotaUnit, Recorder } from './codes.rules.js';
import type { Scheme, SchemeQuota } from './document/scheme-schema.js';
import { categoryOf } from './recording.rules.js';

/** What a quota costs one person, or one household for one child, estimated from the scheme alone. */
export interface Burden {
  /** How often one has to record at least. */
  captures: number;
  /** In seconds, when as much as possible goes into one record. */
  least: number;
  /** In seconds, when each is recorded by itself. */
  most: number;
}

type Estimate = (count: number, photos: { min: number; max: number }, seconds: Scheme['quotas']) => Burden;

const byRecords: Estimate = (count, { min, max }, { secondsPerRecord, secondsPerPhoto }) => ({
  captures: count,
  least: count * (secondsPerRecord + min * secondsPerPhoto),
  most: count * (secondsPerRecord + Math.min(1, max) * secondsPerPhoto),
});

const byPhotos: Estimate = (count, { max }, { secondsPerRecord, secondsPerPhoto }) => {
  const captures = Math.ceil(count / Math.max(1, max));
  const shots = count * secondsPerPhoto;
  return { captures, least: captures * secondsPerRecord + shots, most: count * secondsPerRecord + shots };
};

/** Many children are given a flower in one tap. */
const byFlowers: Estimate = (count, _, { secondsPerFlower }) => ({
  captures: 1,
  least: secondsPerFlower,
  most: count * secondsPerFlower,
});

const ESTIMATES: Record<QuotaUnit, Estimate> = {
  [QuotaUnit.PHOTO]: byPhotos,
  [QuotaUnit.RECORD]: byRecords,
  [QuotaUnit.FLOWER]: byFlowers,
  [QuotaUnit.RECORD_OR_PHOTO]: (...asked) => {
    const [records, photos] = [byRecords(...asked), byPhotos(...asked)];
    return {
      captures: Math.min(records.captures, photos.captures),
      least: Math.min(records.least, photos.least),
      most: Math.max(records.most, photos.most),
    };
  },
};

const NO_PHOTOS = { min: 0, max: 0 };

/** What a quota costs in its month or term. */
export function burdenOf(scheme: Scheme, { unit, atLeast, category }: SchemeQuota): Burden {
  const photos = category ? categoryOf(scheme, category)?.photos : undefined;
  return ESTIMATES[unit](atLeast, photos ?? NO_PHOTOS, scheme.quotas);
}

/** Those of whom the same is asked. */
export interface BurdenGroup {
  id: string;
  /** 语文、数学、英语教师 */
  who: string;
  quotas: SchemeQuota[];
}

const WHO: Record<Recorder, string> = {
  [Recorder.GUARDIAN]: '每户家庭（每个孩子）',
  [Recorder.STUDENT]: '每名学生',
  [Recorder.TEACHER]: '每位任课教师',
  [Recorder.HOMEROOM_TEACHER]: '班主任（在任课之外）',
  [Recorder.SCHOOL]: '学校办公室',
};

function nameOf({ subjects }: Scheme, { of, subjects: asked }: SchemeQuota): string {
  if (!asked) return WHO[of];
  const names = asked.flatMap((id) => subjects.find((subject) => subject.id === id)?.name ?? []);
  return `${names.join('、')}教师`;
}

/** ZM-4: everything a scheme asks for, by of whom it is asked, in the order of the scheme. */
export function burdenGroups(scheme: Scheme): BurdenGroup[] {
  const groups = new Map<string, BurdenGroup>();
  for (const quota of scheme.quotas.items) {
    if (quota.off || quota.atLeast === 0) continue;
    const id = [quota.of, ...(quota.subjects ?? [])].join(' ');
    const group = groups.get(id) ?? { id, who: nameOf(scheme, quota), quotas: [] };
    group.quotas.push(quota);
    groups.set(id, group);
  }
  return [...groups.values()];
}

const NOTHING: Burden = { captures: 0, least: 0, most: 0 };

const plus = (one: Burden, other: Burden): Burden => ({
  captures: one.captures + other.captures,
  least: one.least + other.least,
  most: one.most + other.most,
});

/** What some quotas cost together in a whole month, in the grade in which they cost most; those of the term left out. */
export function monthlyBurden(scheme: Scheme, quotas: readonly SchemeQuota[]): Burden {
  const monthly = quotas.filter(({ per }) => per === QuotaPeriod.MONTH);
  const grades = new Set(monthly.flatMap((quota) => quota.grades ?? []));
  const inGrade = (grade: number | null): Burden =>
    monthly
      .filter((quota) => !quota.grades || quota.grades.includes(grade!))
      .map((quota) => burdenOf(scheme, quota))
      .reduce(plus, NOTHING);
  return [null, ...grades].map(inGrade).reduce((heaviest, one) => (one.most > heaviest.most ? one : heaviest));
}
