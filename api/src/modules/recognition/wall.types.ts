import { Field, ID, Int, ObjectType } from 'type-graphql';
import { InstantScalar } from '../../kernel/scalars.js';
import type { Instant } from '../../kernel/time.js';

@ObjectType('WallReason', { simpleResolvers: true, description: 'Flowers for one reason. 一种理由的小红花。' })
export class WallReasonType {
  @Field(() => String, { description: 'The reason by name.' }) name!: string;
  @Field(() => Int, { description: 'How many.' }) count!: number;
}

@ObjectType('WallFlower', { simpleResolvers: true, description: 'One flower of the wall. 墙上的一朵小红花。' })
export class WallFlowerType {
  @Field(() => ID, { description: 'The id of the flower.' }) id!: string;
  @Field(() => String, { description: 'What for.' }) reasonName!: string;
  @Field(() => String, { nullable: true, description: 'The few words beside it.' }) note!: string | null;
  @Field(() => String, { description: 'Who gave it.' }) giverName!: string;
  @Field(() => InstantScalar, { description: 'When.' }) givenAt!: Instant;
}

@ObjectType('WallCourse', { simpleResolvers: true, description: 'The flowers of one course. 一门学科的小红花。' })
export class WallCourseType {
  @Field(() => String, { description: 'The course, or 班主任 for those of the homeroom teacher.' }) name!: string;
  @Field(() => Int, { nullable: true, description: 'Palette slot of the course, where the scheme knows it.' }) slot!:
    number | null;
  @Field(() => [WallReasonType], { description: 'By reason, the commonest first.' }) reasons!: WallReasonType[];
  @Field(() => [WallFlowerType], { description: 'One by one, newest first.' }) flowers!: WallFlowerType[];
}

@ObjectType('FlowerWall', {
  simpleResolvers: true,
  description: 'ZM-5: all flowers of a child in a term that stand, by course. 小红花墙。',
})
export class FlowerWallType {
  @Field(() => ID, { description: 'The term.' }) termId!: string;
  @Field(() => String, { description: 'Its name.' }) termName!: string;
  @Field(() => Int, { description: 'How many flowers.' }) count!: number;
  @Field(() => Int, { description: 'From how many teachers.' }) giverCount!: number;
  @Field(() => [WallCourseType], { description: 'By course; those of no course last.' }) courses!: WallCourseType[];
}
