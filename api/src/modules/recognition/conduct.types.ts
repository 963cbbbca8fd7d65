import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { InstantScalar } from '../../kernel/scalars.js';
import type { Instant } from '../../kernel/time.js';
import { ConductAudience, ConductKind } from '../schemes/codes.rules.js';

registerEnumType(ConductKind, {
  name: 'ConductKind',
  description: 'Praise, an observation or a reminder. 表扬、观察或提醒。',
});
registerEnumType(ConductAudience, { name: 'ConductAudience', description: 'Who sees a conduct note. 谁看得到。' });

@ObjectType('OfferedConduct', {
  simpleResolvers: true,
  description: 'What the viewer may note in class about a child. 课堂表现项目。',
})
export class OfferedConductType {
  @Field(() => String, { description: 'The id of the item in the scheme.' }) id!: string;
  @Field(() => String, { description: 'Its name.' }) name!: string;
  @Field(() => ConductKind, { description: 'What kind of note.' }) kind!: ConductKind;
  @Field(() => ConductAudience, { description: 'Who will see it.' }) audience!: ConductAudience;
}

@ObjectType('ConductBatch', { simpleResolvers: true, description: 'Notes made in one tap. 一次记下的课堂表现。' })
export class ConductBatchType {
  @Field(() => ID, { description: 'The id of the batch.' }) id!: string;
  @Field(() => String, { description: 'The item by name.' }) name!: string;
  @Field(() => ConductKind, { description: 'What kind of note.' }) kind!: ConductKind;
  @Field(() => Int, { description: 'About how many children.' }) childCount!: number;
  @Field(() => InstantScalar, { description: 'When.' }) notedAt!: Instant;
  @Field(() => Boolean, { description: 'Whether the viewer may still take it back.' }) viewerCanUndo!: boolean;
}

@ObjectType('ConductView', { simpleResolvers: true, description: 'A conduct note as who may sees it. 课堂表现。' })
export class ConductViewType {
  @Field(() => String, { description: 'The item by name.' }) name!: string;
  @Field(() => ConductKind, { description: 'What kind of note.' }) kind!: ConductKind;
  @Field(() => ConductAudience, { description: 'Who sees it.' }) audience!: ConductAudience;
}

@InputType({ description: 'Noting conduct in class about one or many children. 记课堂表现。' })
export class NoteConductInput {
  @Field(() => ID, { description: 'The class.' }) classId!: string;
  @Field(() => [ID], { description: 'The children, at most a hundred.' }) studentIds!: string[];
  @Field(() => String, { description: 'An item of the scheme.' }) item!: string;
  @Field(() => String, { nullable: true, description: 'A few words, at most a hundred characters.' }) note!:
    string | null;
  @Field(() => String, { description: "The client's own key of this submission." }) clientMutationId!: string;
}

@InputType({ description: 'Taking conduct notes back. 撤回课堂表现。' })
export class UndoConductInput {
  @Field(() => ID, { description: 'The batch.' }) batchId!: string;
  @Field(() => String, { description: "The client's own key of this submission." }) clientMutationId!: string;
}
