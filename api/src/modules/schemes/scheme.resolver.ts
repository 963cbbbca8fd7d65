import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { signedIn, type Context } from '../../kernel/context.js';
import { clientKey } from '../../kernel/idempotency.js';
import { change } from '../../kernel/unit-of-work.js';
import { adoptPreset } from './actions/adopt-preset.js';
import { Phase, Rater, Recorder } from './codes.rules.js';
import { formsFor } from './evaluation.rules.js';
import { flowerReasons } from './recognition.rules.js';
import {
  presentCategories,
  presentForm,
  presentPresets,
  presentScheme,
  presentVersion,
  type PresentedScheme,
} from './scheme.present.js';
import { loadVisibleScheme } from './scheme.queries.js';
import {
  AdoptPresetInput,
  EvaluationFormType,
  FlowerReasonType,
  SchemeCategoryType,
  SchemePresetType,
  SchemeType,
  SchemeVersionType,
} from './scheme.types.js';

@Resolver()
export class SchemeResolver {
  @Query(() => SchemeType, {
    description: 'The scheme that binds a class today, for its teachers, pupils and guardians. 评价方案。',
  })
  async schemeOf(@Ctx() ctx: Context, @Arg('classId', () => ID) classId: string): Promise<SchemeType> {
    const { inForce, grade } = await loadVisibleScheme(ctx, classId);
    return presentScheme(inForce, grade);
  }

  @Query(() => [SchemePresetType], { description: 'The schemes that ship with the system. 预置方案。' })
  schemePresets(@Ctx() ctx: Context): SchemePresetType[] {
    signedIn(ctx);
    return presentPresets();
  }

  @Mutation(() => SchemeVersionType, { description: 'Puts a preset in force in a school. 启用预置方案。' })
  adoptPreset(@Ctx() ctx: Context, @Arg('input', () => AdoptPresetInput) input: AdoptPresetInput) {
    const key = clientKey(signedIn(ctx), 'adoptPreset', input);
    const read = (after: Context, done: { versionId: string }) => presentVersion(after, input.schoolId, done.versionId);
    return change(ctx, (unit) => adoptPreset(unit, input), read, key);
  }
}

@Resolver(() => SchemeType)
export class SchemeFieldResolver {
  @FieldResolver(() => [SchemeCategoryType], { description: 'The categories in which a role may record.' })
  categories(@Root() scheme: PresentedScheme, @Arg('role', () => Recorder) role: Recorder): SchemeCategoryType[] {
    return presentCategories(scheme.inForce, role);
  }

  @FieldResolver(() => [FlowerReasonType], { description: 'Reasons for a flower from a teacher of a course.' })
  flowerReasons(
    @Root() scheme: PresentedScheme,
    @Arg('course', () => String, { nullable: true, description: 'Name of the course; none for a homeroom teacher.' })
    course: string | null,
  ): FlowerReasonType[] {
    return flowerReasons(scheme.inForce.scheme, course ?? null);
  }

  @FieldResolver(() => [EvaluationFormType], { description: 'The forms of a rater in a phase, for this grade.' })
  forms(
    @Root() scheme: PresentedScheme,
    @Arg('rater', () => Rater) rater: Rater,
    @Arg('phase', () => Phase) phase: Phase,
  ): EvaluationFormType[] {
    const { scheme: rules } = scheme.inForce;
    return formsFor(rules, rater, phase, scheme.grade).map((form) => presentForm(rules, form));
  }
}
