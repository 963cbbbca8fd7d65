import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { RoleKind, Sex } from './people.rules.js';

registerEnumType(Sex, { name: 'Sex', description: 'Sex by GB/T 2261.1. 性别。' });
registerEnumType(RoleKind, { name: 'RoleKind', description: 'Offices and duties held in a unit. 岗位。' });

@ObjectType('SchoolClass', {
  simpleResolvers: true,
  description: 'A class as a cohort; its name follows the grade. 班级。',
})
export class SchoolClassType {
  @Field(() => ID, { description: 'The id of the class.' }) id!: string;
  @Field(() => ID, { description: 'The school.' }) schoolId!: string;
  @Field(() => String, { description: 'The name of the school.' }) schoolName!: string;
  @Field(() => String, { description: 'Its name this school year: 三年级（2）班.' }) name!: string;
  @Field(() => Int, { description: 'Grade 1 to 12 this school year.' }) grade!: number;
  @Field(() => String, { description: 'The name of the grade.' }) gradeName!: string;
  @Field(() => Int, { description: 'Number of the class in its cohort. 班号。' }) number!: number;
  @Field(() => Int, { description: 'Year of entry of the cohort. 入学年份。' }) entryYear!: number;
  @Field(() => String, { nullable: true, description: 'Its homeroom teacher today. 班主任。' }) homeroomTeacherName!:
    string | null;
  @Field(() => Int, { description: 'Pupils on the roll today.' }) studentCount!: number;
}

@ObjectType('TaughtClass', {
  simpleResolvers: true,
  description: 'A class that the viewer teaches, leads or evaluates this term. 任教班级。',
})
export class TaughtClassType {
  @Field(() => SchoolClassType, { description: 'The class.' }) schoolClass!: SchoolClassType;
  @Field(() => [String], { description: 'What the viewer teaches it.' }) courseNames!: string[];
  @Field(() => Boolean, { description: 'Whether the viewer is its homeroom teacher.' }) isHomeroom!: boolean;
  @Field(() => Boolean, { description: 'Whether the viewer is in its evaluation group. 评价小组成员。' })
  isInGroup!: boolean;
}

@ObjectType('ClassStudent', { simpleResolvers: true, description: 'A pupil in a class list. 学生。' })
export class ClassStudentType {
  @Field(() => ID, { description: 'The id of the pupil.' }) id!: string;
  @Field(() => String, { description: 'Name.' }) name!: string;
  @Field(() => String, { description: 'Pinyin initials of the name, for searching: lxh.' }) initials!: string;
  @Field(() => Sex, { description: 'Sex.' }) sex!: Sex;
  @Field(() => Int, { nullable: true, description: 'Number in the class. 班内学号。' }) seatNumber!: number | null;
}

@ObjectType('StudentPage', { simpleResolvers: true, description: 'One page of pupils.' })
export class StudentPageType {
  @Field(() => [ClassStudentType], { description: 'The pupils of this page.' }) nodes!: ClassStudentType[];
  @Field(() => ID, { nullable: true, description: 'Pass as `after` for the next page; null at the end.' }) nextCursor!:
    string | null;
  @Field(() => Int, { description: 'All pupils that match.' }) totalCount!: number;
}
