import type { Change } from '../../../kernel/context.js';
import { conflict, invalidInput, ruleBroken } from '../../../kernel/errors.js';
import { newId, type Id } from '../../../kernel/ids.js';
import { isLegalDate, type LegalDate } from '../../../kernel/time.js';
import { loadVisibleSchool } from '../../organisation/index.js';
import type { CompiledScheme } from '../document/compile-scheme.js';
import type { Scheme } from '../document/scheme-schema.js';
import { whyNotMeant } from '../meant.rules.js';
import { placeOfSchool } from '../offered.queries.js';
import { findPreset } from '../presets.js';
import { covers, type Reach } from '../scheme-choice.rules.js';
import { SchemeOfSchool, SchemeVersion } from '../scheme.entity.js';
import { SchemeState } from '../scheme.lifecycle.js';
import { assertMayAdopt } from '../scheme.policy.js';
import { storedForm } from '../stored-scheme.js';

/** Which preset a school takes up, and from when. */
export interface Adoption {
  schoolId: Id;
  preset: string;
  effectiveFrom: string;
}

/** NC-1: puts a shipped scheme in force in a school; what it covers whole is replaced by it. */
export async function adoptPreset(change: Change, input: Adoption): Promise<{ versionId: Id }> {
  const school = await loadVisibleSchool(change, input.schoolId);
  assertMayAdopt(change.actor, school.id);
  const preset = findPreset(input.preset);
  if (!preset) throw invalidInput('preset', '没有这份评价方案，请从列表中选择。');
  const effectiveFrom = checkedStart(preset.scheme, input.effectiveFrom);
  const whyNot = whyNotMeant(preset.scheme, await placeOfSchool(change, school));
  if (whyNot) throw ruleBroken(whyNot);
  const version = await addVersion(change, school.id, preset, effectiveFrom);
  await settleOthers(change, version);
  change.announce({
    schoolId: school.id,
    kind: 'schemes.adopted',
    subject: { kind: 'schemeVersion', id: version.id },
    detail: { preset: preset.code, number: version.number, effectiveFrom },
  });
  return { versionId: version.id };
}

function checkedStart(scheme: Scheme, effectiveFrom: string): LegalDate {
  if (!isLegalDate(effectiveFrom)) throw invalidInput('effectiveFrom', '启用日期应写成 2026-09-01 这样。');
  const isEarly = effectiveFrom < scheme.effectiveFrom;
  if (isEarly) throw invalidInput('effectiveFrom', `这份方案从 ${scheme.effectiveFrom} 起才可以启用。`);
  const isLate = scheme.expires !== undefined && effectiveFrom > scheme.expires;
  if (isLate) throw invalidInput('effectiveFrom', `这份方案的有效期到 ${scheme.expires} 为止。`);
  return effectiveFrom;
}

const reachOf = ({ stages, appliesTo }: Scheme): Reach => ({
  stages,
  grades: appliesTo.grades ?? null,
  entryYearFrom: appliesTo.entryYears?.from ?? null,
  entryYearTo: appliesTo.entryYears?.to ?? null,
});

async function addVersion(
  change: Change,
  schoolId: Id,
  { code, scheme, values }: CompiledScheme,
  effectiveFrom: LegalDate,
): Promise<SchemeVersion> {
  const known = await change.em.findOne(SchemeOfSchool, { schoolId, code });
  const owner = known ?? change.em.create(SchemeOfSchool, { id: newId(), schoolId, code } as never);
  const last = known && (await findLast(change, known));
  const form = storedForm({ code, scheme, values });
  if (last && goesOn(last, form.hash, effectiveFrom)) throw conflict('这份方案已经在执行，内容没有变化。');
  const { stages, grades, ...years } = reachOf(scheme);
  return change.em.create(SchemeVersion, {
    id: newId(),
    schoolId,
    schemeId: owner.id,
    number: (last?.number ?? 0) + 1,
    state: SchemeState.IN_FORCE,
    title: scheme.title,
    stages: stages.join(','),
    grades: grades && grades.join(','),
    ...years,
    effectiveFrom,
    expires: scheme.expires ?? null,
    ...form,
  } as never);
}

const findLast = (change: Change, { id, schoolId }: SchemeOfSchool): Promise<SchemeVersion | null> =>
  change.em.findOne(SchemeVersion, { schoolId, schemeId: id }, { orderBy: { number: 'desc' } });

/** Whether the same content is in force already. */
const goesOn = (last: SchemeVersion, hash: string, effectiveFrom: LegalDate): boolean =>
  last.state === SchemeState.IN_FORCE && last.hash === hash && last.effectiveFrom <= effectiveFrom;

/** Versions whose validity is over expire; those that the new one covers whole are replaced. */
async function settleOthers(change: Change, version: SchemeVersion): Promise<void> {
  const others = await change.em.find(SchemeVersion, { schoolId: version.schoolId, state: SchemeState.IN_FORCE });
  for (const other of others) {
    if (other.id === version.id) continue;
    if (other.expires !== null && other.expires < change.clock.today()) other.become(SchemeState.EXPIRED);
    else if (other.effectiveFrom <= version.effectiveFrom && covers(placed(version), placed(other))) {
      other.become(SchemeState.REPLACED);
    }
  }
}

const placed = (version: SchemeVersion): Reach => ({
  stages: version.stages.split(',') as Reach['stages'],
  grades: version.grades?.split(',').map(Number) ?? null,
  entryYearFrom: version.entryYearFrom,
  entryYearTo: version.entryYearTo,
});
