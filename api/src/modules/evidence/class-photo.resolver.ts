import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { signedIn, type Context } from '../../kernel/context.js';
import { clientKey } from '../../kernel/idempotency.js';
import { change } from '../../kernel/unit-of-work.js';
import { prepareClassPhoto, saveClassPhoto } from './actions/save-class-photo.js';
import { presentClassPhoto } from './class-photo.present.js';
import { ClassPhotoType, SaveClassPhotoInput } from './class-photo.types.js';

@Resolver()
export class ClassPhotoResolver {
  @Query(() => ClassPhotoType, {
    nullable: true,
    description: 'The class photo of this term; null where the scheme asks for none. 班级合影。',
  })
  classPhoto(@Ctx() ctx: Context, @Arg('classId', () => ID) classId: string): Promise<ClassPhotoType | null> {
    return presentClassPhoto(ctx, classId);
  }

  @Mutation(() => ClassPhotoType, { nullable: true, description: 'Keeps the class photo of this term. 上传班级合影。' })
  async saveClassPhoto(@Ctx() ctx: Context, @Arg('input', () => SaveClassPhotoInput) input: SaveClassPhotoInput) {
    const key = clientKey(signedIn(ctx), 'saveClassPhoto', input);
    const prepared = await prepareClassPhoto(ctx, input);
    return change(
      ctx,
      (unit) => saveClassPhoto(unit, prepared),
      (after, { classId }) => presentClassPhoto(after, classId),
      key,
    );
  }
}
