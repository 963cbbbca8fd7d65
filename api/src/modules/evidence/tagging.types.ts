import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';

@ObjectType('TagGroup', { simpleResolvers: true, description: "The viewer's own group of children to tag. 标记分组。" })
export class TagGroupType {
  @Field(() => ID, { description: 'Its id.' }) id!: string;
  @Field(() => Int, { description: 'The version that is seen.' }) version!: number;
  @Field(() => String, { description: 'Its name.' }) name!: string;
  @Field(() => [ID], { description: 'Its children who are in the class today.' }) studentIds!: string[];
}

@ObjectType('ClassTagging', { simpleResolvers: true, description: 'What helps to tag children of a class. 标记孩子。' })
export class ClassTaggingType {
  @Field(() => ID, { description: 'The class.' }) classId!: string;
  @Field(() => [ID], { description: 'Children whom the viewer tagged lately, the last first.' }) recent!: string[];
  @Field(() => [TagGroupType], { description: "The viewer's own groups, by name." }) groups!: TagGroupType[];
  @Field(() => [ID], { description: 'Children whose families have not agreed to photos: they cannot be tagged.' })
  withoutPhotos!: string[];
}

@InputType({ description: 'Keeping a group of children to tag. 保存分组。' })
export class SaveTagGroupInput {
  @Field(() => ID, { description: 'The class.' }) classId!: string;
  @Field(() => ID, { nullable: true, description: 'The group to change; absent for a new one.' }) groupId!:
    string | null;
  @Field(() => Int, { nullable: true, description: 'The version that was seen.' }) version!: number | null;
  @Field(() => String, { description: 'Its name, at most twenty characters.' }) name!: string;
  @Field(() => [ID], { description: 'Its children.' }) studentIds!: string[];
  @Field(() => String, { description: "The client's own key of this submission." }) clientMutationId!: string;
}

@InputType({ description: 'Removing a group. 删除分组。' })
export class RemoveTagGroupInput {
  @Field(() => ID, { description: 'The class.' }) classId!: string;
  @Field(() => ID, { description: 'The group.' }) groupId!: string;
  @Field(() => String, { description: "The client's own key of this submission." }) clientMutationId!: string;
}
