import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { signedIn, type Context } from '../../kernel/context.js';
import { clientKey } from '../../kernel/idempotency.js';
import { change } from '../../kernel/unit-of-work.js';
import { decideConsent } from './actions/decide-consent.js';
import { presentConsents } from './consent.present.js';
import { ConsentType, DecideConsentInput } from './consent.types.js';

@Resolver()
export class PrivacyResolver {
  @Query(() => [ConsentType], {
    description: 'What a family is asked and told about a child, for whoever sees the child. 同意事项。',
  })
  consents(@Ctx() ctx: Context, @Arg('studentId', () => ID) studentId: string): Promise<ConsentType[]> {
    return presentConsents(ctx, studentId);
  }

  @Mutation(() => [ConsentType], { description: 'Answers one matter about a child. 作出决定。' })
  decideConsent(
    @Ctx() ctx: Context,
    @Arg('input', () => DecideConsentInput) input: DecideConsentInput,
  ): Promise<ConsentType[]> {
    const key = clientKey(signedIn(ctx), 'decideConsent', input);
    return change(
      ctx,
      (unit) => decideConsent(unit, input),
      (after, done) => presentConsents(after, done.studentId),
      key,
    );
  }
}
