import type { Scheme } from './document/scheme-schema.js';

/** A school as far as it decides which schemes are meant for it. */
export interface SchoolPlace {
  code: string;
  stages: readonly string[];
  /** Codes of the units above it, and its own. */
  units: readonly string[];
}

/** Why a scheme is not meant for a school, in Chinese; null when it is. */
export function whyNotMeant({ stages, appliesTo }: Scheme, school: SchoolPlace): string | null {
  if (!stages.some((stage) => school.stages.includes(stage))) return '这份方案不适用于本校的学段。';
  if (appliesTo.schools && !appliesTo.schools.includes(school.code)) return '这份方案没有列入本校。';
  const isElsewhere = appliesTo.units && !school.units.some((code) => appliesTo.units!.includes(code));
  return isElsewhere ? '这份方案不适用于本校所属的地区。' : null;
}
