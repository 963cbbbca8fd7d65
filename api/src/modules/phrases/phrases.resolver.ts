import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { signedIn, type Context } from '../../kernel/context.js';
import { clientKey } from '../../kernel/idempotency.js';
import { change } from '../../kernel/unit-of-work.js';
import { removePhrase } from './actions/remove-phrase.js';
import { savePhrase } from './actions/save-phrase.js';
import { presentPhrases } from './phrase.present.js';
import { PhraseScope } from './phrase.rules.js';
import { PhrasePageType, RemovePhraseInput, SavePhraseInput } from './phrase.types.js';

@Resolver()
export class PhrasesResolver {
  @Query(() => PhrasePageType, { description: 'Phrases of one scope, for those who work with a class. 常用语。' })
  phrases(
    @Ctx() ctx: Context,
    @Arg('classId', () => ID) classId: string,
    @Arg('scope', () => PhraseScope) scope: PhraseScope,
    @Arg('search', () => String, { nullable: true, description: 'Words that stand in them.' }) search: string | null,
    @Arg('first', () => Int, { nullable: true, description: '1 to 100; 50 when absent.' }) first: number | null,
    @Arg('after', () => ID, { nullable: true }) after: string | null,
  ): Promise<PhrasePageType> {
    return presentPhrases(ctx, { classId, scope, search, first, after });
  }

  @Mutation(() => PhrasePageType, { description: 'Keeps a phrase; answers those of its scope. 保存常用语。' })
  savePhrase(@Ctx() ctx: Context, @Arg('input', () => SavePhraseInput) input: SavePhraseInput) {
    const key = clientKey(signedIn(ctx), 'savePhrase', input);
    return change(ctx, (unit) => savePhrase(unit, input), presentPhrases, key);
  }

  @Mutation(() => PhrasePageType, { description: 'Removes a phrase; comments stay. 删除常用语。' })
  removePhrase(@Ctx() ctx: Context, @Arg('input', () => RemovePhraseInput) input: RemovePhraseInput) {
    const key = clientKey(signedIn(ctx), 'removePhrase', input);
    return change(ctx, (unit) => removePhrase(unit, input), presentPhrases, key);
  }
}
