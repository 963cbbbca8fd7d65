import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { InstantScalar, LegalDateScalar } from '../../kernel/scalars.js';
import type { Instant } from '../../kernel/time.js';

@ObjectType('ClassGroupMember', {
  simpleResolvers: true,
  description: 'A teacher in the evaluation group of a class, or one who was. 评价小组成员。',
})
export class ClassGroupMemberType {
  @Field(() => ID, { description: 'The id of this time in the group.' }) id!: string;
  @Field(() => ID, { description: 'The teacher.' }) personId!: string;
  @Field(() => String, { description: 'The name of the teacher.' }) name!: string;
  @Field(() => [String], { description: 'What they teach the class this term; empty when nothing any more.' })
  courseNames!: string[];
  @Field(() => LegalDateScalar, { description: 'The first day.' }) startsOn!: string;
  @Field(() => LegalDateScalar, { nullable: true, description: 'The last day; null while it lasts.' }) lastOn!:
    string | null;
}

@ObjectType('GroupCandidate', {
  simpleResolvers: true,
  description: 'A teacher of the class who may be chosen. 可选的任课教师。',
})
export class GroupCandidateType {
  @Field(() => ID, { description: 'The teacher.' }) personId!: string;
  @Field(() => String, { description: 'The name of the teacher.' }) name!: string;
  @Field(() => [String], { description: 'What they teach the class this term.' }) courseNames!: string[];
}

@ObjectType('ClassGroup', {
  simpleResolvers: true,
  description: 'The evaluation group of a class, led by its homeroom teacher. 班级评价小组。',
})
export class ClassGroupType {
  @Field(() => ID, { description: 'The class.' }) classId!: string;
  @Field(() => String, { description: 'The name of the class.' }) className!: string;
  @Field(() => Int, { description: 'Its version, to be sent with a change; 0 while none was ever set.' })
  version!: number;
  @Field(() => Int, { description: 'The least teachers by the scheme, the leader counted.' }) least!: number;
  @Field(() => Int, { description: 'The most teachers by the scheme, the leader counted.' }) most!: number;
  @Field(() => String, { nullable: true, description: 'The homeroom teacher, who leads it. 组长。' }) leaderName!:
    string | null;
  @Field(() => [ClassGroupMemberType], { description: 'Who is in it beside the leader, in the order they came.' })
  members!: ClassGroupMemberType[];
  @Field(() => [ClassGroupMemberType], { description: 'Who was in it before, the last to leave first.' })
  former!: ClassGroupMemberType[];
  @Field(() => Int, { description: 'How many they are, the leader counted.' }) headCount!: number;
  @Field(() => Boolean, { description: 'Whether it has a leader and as many as the scheme asks for.' })
  isComplete!: boolean;
  @Field(() => String, { description: 'How it stands and what to do next. 说明。' }) words!: string;
  @Field(() => String, { nullable: true, description: 'Who set it last.' }) setBy!: string | null;
  @Field(() => InstantScalar, { nullable: true, description: 'When it was set last.' }) setAt!: Instant | null;
  @Field(() => Boolean, { description: 'Whether the viewer may set it.' }) viewerCanSet!: boolean;
  @Field(() => [GroupCandidateType], { description: 'Whom the viewer may choose: who teaches the class this term.' })
  candidates!: GroupCandidateType[];
}

@InputType({ description: 'Who is in the evaluation group of a class beside its leader. 设置评价小组。' })
export class SetClassGroupInput {
  @Field(() => ID, { description: 'The class.' }) classId!: string;
  @Field(() => Int, { description: 'The version that was seen.' }) version!: number;
  @Field(() => [ID], { description: 'All members beside the leader; who is left out leaves today.' })
  personIds!: string[];
  @Field(() => String, { description: "The client's own key of this submission." }) clientMutationId!: string;
}
