import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { signedIn, type Context } from '../../kernel/context.js';
import { clientKey } from '../../kernel/idempotency.js';
import type { Id } from '../../kernel/ids.js';
import { change } from '../../kernel/unit-of-work.js';
import { removeTagGroup } from './actions/remove-tag-group.js';
import { prepareTagGroup, saveTagGroup } from './actions/save-tag-group.js';
import { presentTagging } from './tagging.present.js';
import { ClassTaggingType, RemoveTagGroupInput, SaveTagGroupInput } from './tagging.types.js';

const readTagging = (ctx: Context, { classId }: { classId: Id }) => presentTagging(ctx, classId);

@Resolver()
export class TaggingResolver {
  @Query(() => ClassTaggingType, { description: 'What helps a teacher to tag children of a class. 标记孩子。' })
  classTagging(@Ctx() ctx: Context, @Arg('classId', () => ID) classId: string): Promise<ClassTaggingType> {
    return presentTagging(ctx, classId);
  }

  @Mutation(() => ClassTaggingType, { description: 'Keeps a group of children to tag together. 保存分组。' })
  async saveTagGroup(@Ctx() ctx: Context, @Arg('input', () => SaveTagGroupInput) input: SaveTagGroupInput) {
    const key = clientKey(signedIn(ctx), 'saveTagGroup', input);
    const prepared = await prepareTagGroup(ctx, input);
    return change(ctx, (unit) => saveTagGroup(unit, prepared), readTagging, key);
  }

  @Mutation(() => ClassTaggingType, { description: 'Removes a group; records stay. 删除分组。' })
  removeTagGroup(@Ctx() ctx: Context, @Arg('input', () => RemoveTagGroupInput) input: RemoveTagGroupInput) {
    const key = clientKey(signedIn(ctx), 'removeTagGroup', input);
    return change(ctx, (unit) => removeTagGroup(unit, input), readTagging, key);
  }
}
