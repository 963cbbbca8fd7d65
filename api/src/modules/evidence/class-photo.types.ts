import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { InstantScalar, LegalDateScalar } from '../../kernel/scalars.js';
import type { Instant } from '../../kernel/time.js';
import { ClassPhotoState, Placement } from './class-photo.rules.js';

registerEnumType(ClassPhotoState, { name: 'ClassPhotoState', description: 'Where a class photo stands. 合影的状态。' });
registerEnumType(Placement, { name: 'Placement', description: 'How a child stands to a class photo. 在不在合影里。' });

@ObjectType('ClassPhotoChild', { simpleResolvers: true, description: 'A child, for its homeroom teacher. 孩子。' })
export class ClassPhotoChildType {
  @Field(() => ID, { description: 'The pupil.' }) studentId!: string;
  @Field(() => String, { description: 'The name.' }) name!: string;
}

@ObjectType('FormerClassPhoto', { simpleResolvers: true, description: 'A class photo that was replaced. 换下的合影。' })
export class FormerClassPhotoType {
  @Field(() => ID, { description: 'The record.' }) id!: string;
  @Field(() => String, { description: 'Who had uploaded it.' }) who!: string;
  @Field(() => InstantScalar, { description: 'Until when it stood.' }) until!: Instant;
  @Field(() => String, { description: 'Why it was replaced.' }) because!: string;
}

@ObjectType('ClassPhoto', {
  simpleResolvers: true,
  description: 'The photo of a class as a whole in this term. 班级合影。',
})
export class ClassPhotoType {
  @Field(() => ID, { description: 'The class.' }) classId!: string;
  @Field(() => String, { description: 'What the scheme calls it.' }) name!: string;
  @Field(() => ClassPhotoState, { description: 'Where it stands.' }) state!: ClassPhotoState;
  @Field(() => LegalDateScalar, { nullable: true, description: 'The last day for it.' }) dueOn!: string | null;
  @Field(() => Int, { nullable: true, description: 'Days left, that one among them; null once it has passed.' })
  daysLeft!: number | null;
  @Field(() => String, { nullable: true, description: 'Who uploaded that which stands.' }) who!: string | null;
  @Field(() => LegalDateScalar, { nullable: true, description: 'When it was taken.' }) takenOn!: string | null;
  @Field(() => String, { nullable: true, description: 'Where it is shown; null for who may not see it now.' })
  url!: string | null;
  @Field(() => [ClassPhotoChildType], {
    description: 'For the homeroom teacher: children whose families have not agreed to photos.',
  })
  withoutConsent!: ClassPhotoChildType[];
  @Field(() => [ClassPhotoChildType], {
    description: 'For the homeroom teacher: children on it whose families have taken their consent back.',
  })
  holding!: ClassPhotoChildType[];
  @Field(() => [FormerClassPhotoType], { description: 'Those before it, newest first.' })
  former!: FormerClassPhotoType[];
  @Field(() => Boolean, { description: 'Whether the viewer may upload it.' }) viewerCanSave!: boolean;
}

@InputType({ description: 'A child who is not on a class photo, or blurred. 不在合影里或已打码的孩子。' })
export class ClassPhotoChildInput {
  @Field(() => ID, { description: 'The pupil.' }) studentId!: string;
  @Field(() => Placement, { description: 'How.' }) placement!: Placement;
}

@InputType({ description: 'Keeping the class photo of this term. 上传班级合影。' })
export class SaveClassPhotoInput {
  @Field(() => ID, { description: 'The class.' }) classId!: string;
  @Field(() => ID, { description: 'The uploaded photo.' }) photoId!: string;
  @Field(() => [ClassPhotoChildInput], { description: 'Children who are not on it, or blurred.' })
  children!: ClassPhotoChildInput[];
  @Field(() => LegalDateScalar, { description: 'When it was taken.' }) takenOn!: string;
  @Field(() => String, { description: 'A few words below it.' }) words!: string;
  @Field(() => String, { nullable: true, description: 'Why it takes the place of another.' }) because!: string | null;
  @Field(() => String, { description: "The client's own key of this submission." }) clientMutationId!: string;
}
