import type { Context } from '../../kernel/context.js';
import { notFound } from '../../kernel/errors.js';
import type { Id } from '../../kernel/ids.js';
import { NoticeVisibility, TONE_ADVICE, type Recorder } from './codes.rules.js';
import { nodesOf } from './document/nodes.js';
import type { EvaluationForm, Scheme, SchemeField } from './document/scheme-schema.js';
import { findPreset, presetCodes } from './presets.js';
import { categoriesFor } from './recording.rules.js';
import { SCHEME_STATE_NAMES, type SchemeState } from './scheme.lifecycle.js';
import type { SchemeInForce } from './scheme.queries.js';
import { lawOf } from './stored-scheme.js';
import type {
  EvaluationFormType,
  FormItemType,
  SchemeCategoryType,
  SchemeFieldType,
  SchemePresetType,
  SchemeType,
  SchemeVersionType,
} from './scheme.types.js';

/** A scheme as its fields are resolved: what clients see first, and what the rest is read from. */
export type PresentedScheme = SchemeType & { inForce: SchemeInForce; grade: number };

const citesOf = (scheme: Scheme): string[] =>
  scheme.cites.map(({ title, number }) => `《${title}》${number ? `（${number}）` : ''}`);

/** The scheme of a class as clients see it. */
export function presentScheme(inForce: SchemeInForce, grade: number): PresentedScheme {
  const { scheme, versionId, versionNumber } = inForce;
  const shown = { id: versionId, title: scheme.title, versionNumber, cites: citesOf(scheme) };
  return { ...shown, dimensions: [...nodesOf(scheme)], inForce, grade };
}

const presentField = ({ min, max, choices, unit, ...field }: SchemeField): SchemeFieldType => ({
  ...field,
  min: min ?? null,
  max: max ?? null,
  choices: choices ?? [],
  unit: unit ?? null,
});

/** The categories in which a role may record. */
export const presentCategories = (inForce: SchemeInForce, role: Recorder): SchemeCategoryType[] =>
  categoriesFor(inForce.scheme, role).map(({ photos, notice, dimension, fields, ...category }) => ({
    ...category,
    dimension: dimension ?? null,
    fields: fields.map(presentField),
    photosMin: photos.min,
    photosMax: photos.max,
    shownInNotice: notice === NoticeVisibility.SHOWN,
    law: lawOf(inForce, `recording.categories.${category.id}.name`),
  }));

/** A form with the words of its scales. */
export function presentForm(scheme: Scheme, { id, name, rater, phase, items, comment }: EvaluationForm) {
  const scales = new Map(scheme.evaluations.scales.map((scale) => [scale.id, scale.steps]));
  const shown: EvaluationFormType = {
    id,
    name,
    rater,
    phase,
    comment: comment ? { ...comment, advice: TONE_ADVICE[comment.tone] } : null,
    items: items.map((item): FormItemType => ({
      id: item.id,
      name: item.name,
      dimension: item.dimension ?? null,
      steps: (scales.get(item.scale ?? '') ?? []).map(({ id, name, value }) => ({
        id,
        name,
        counts: value !== undefined,
      })),
      minLength: item.words?.min ?? null,
      maxLength: item.words?.max ?? null,
      perSubject: item.perSubject,
    })),
  };
  return shown;
}

/** The presets that ship, by code. */
export const presentPresets = (): SchemePresetType[] =>
  presetCodes().map((code) => {
    const { title, stages, effectiveFrom, expires, ...rest } = findPreset(code)!.scheme;
    return { code, title, stages, effectiveFrom, expires: expires ?? null, cites: citesOf({ ...rest } as Scheme) };
  });

/** A version of a school as the office sees it. */
export async function presentVersion(ctx: Context, schoolId: Id, id: Id): Promise<SchemeVersionType> {
  const row = await ctx.db
    .selectFrom('scheme_version')
    .select(['id', 'title', 'number', 'state', 'effective_from'])
    .where('school_id', '=', schoolId)
    .where('id', '=', id)
    .executeTakeFirst();
  if (!row) throw notFound('这份评价方案');
  const { title, number, state, effective_from: effectiveFrom } = row;
  return { id, title, number, stateName: SCHEME_STATE_NAMES[state as SchemeState], effectiveFrom };
}
