import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { signedIn, type Context } from '../../kernel/context.js';
import { clientKey } from '../../kernel/idempotency.js';
import { change } from '../../kernel/unit-of-work.js';
import { choosePhotos, prepareChoice } from './actions/choose-photos.js';
import { presentChoice } from './photo-choice.present.js';
import { ChoosePhotosInput, PhotoChoiceType } from './photo-choice.types.js';

@Resolver()
export class PhotoChoiceResolver {
  @Query(() => PhotoChoiceType, {
    description:
      "The photos of an area of a child's booklet, for its family and those who work with the class. 选登照片。",
  })
  photoChoice(
    @Ctx() ctx: Context,
    @Arg('studentId', () => ID) studentId: string,
    @Arg('termId', () => ID, { nullable: true, description: 'The term; the newest when absent.' })
    termId: string | null,
    @Arg('sectionId', () => String, { nullable: true, description: 'The area; the first when absent.' })
    sectionId: string | null,
  ): Promise<PhotoChoiceType> {
    return presentChoice(ctx, { studentId, termId, sectionId });
  }

  @Mutation(() => PhotoChoiceType, { description: 'Chooses which photos an area of a booklet shows. 选登照片。' })
  async choosePhotos(@Ctx() ctx: Context, @Arg('input', () => ChoosePhotosInput) input: ChoosePhotosInput) {
    const key = clientKey(signedIn(ctx), 'choosePhotos', input);
    const prepared = await prepareChoice(ctx, input);
    return change(ctx, (unit) => choosePhotos(unit, prepared), presentChoice, key);
  }
}
