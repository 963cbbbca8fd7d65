import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { CopyState } from './teaching.rules.js';

registerEnumType(CopyState, {
  name: 'TeachingCopyState',
  description: 'What becomes of a line of the term before. 照抄的结果。',
});

@ObjectType('TeachingCourse', { simpleResolvers: true, description: 'A course, a column of the table. 学科。' })
export class TeachingCourseType {
  @Field(() => ID, { description: 'The course.' }) id!: string;
  @Field(() => String, { description: 'Its name.' }) name!: string;
}

@ObjectType('TeachingStaff', { simpleResolvers: true, description: 'Somebody who may be chosen. 可选的老师。' })
export class TeachingStaffType {
  @Field(() => ID, { description: 'The member of staff.' }) id!: string;
  @Field(() => String, { description: 'Name.' }) name!: string;
  @Field(() => String, { description: 'Staff number. 工号。' }) staffNumber!: string;
  @Field(() => String, { nullable: true, description: 'Main subject. 任教学科。' }) mainSubject!: string | null;
}

@ObjectType('TeachingPerson', { simpleResolvers: true, description: 'Who stands in a cell of the table. 任课教师。' })
export class TeachingPersonType {
  @Field(() => ID, { description: 'The member of staff.' }) staffId!: string;
  @Field(() => String, { description: 'Name.' }) name!: string;
  @Field(() => Boolean, { description: 'Whether they have left the school. 已离校。' }) hasLeft!: boolean;
}

@ObjectType('TeachingCell', { simpleResolvers: true, description: 'A course of a class that somebody teaches.' })
export class TeachingCellType {
  @Field(() => ID, { description: 'The course.' }) courseId!: string;
  @Field(() => [TeachingPersonType], { description: 'Who teaches it, by staff number.' })
  teachers!: TeachingPersonType[];
}

@ObjectType('TeachingClass', { simpleResolvers: true, description: 'A class, a row of the table. 班级的任课。' })
export class TeachingClassType {
  @Field(() => ID, { description: 'The class.' }) classId!: string;
  @Field(() => String, { description: 'Its name in that term.' }) className!: string;
  @Field(() => TeachingPersonType, { nullable: true, description: 'Its homeroom teacher today. 班主任。' })
  homeroom!: TeachingPersonType | null;
  @Field(() => [TeachingCellType], { description: 'What it is taught.' }) cells!: TeachingCellType[];
}

@ObjectType('TeachingTable', {
  simpleResolvers: true,
  description: 'Who teaches what to which class of a school in a term, for its offices. 任课安排。',
})
export class TeachingTableType {
  @Field(() => ID, { description: 'The school.' }) schoolId!: string;
  @Field(() => ID, { description: 'The term.' }) termId!: string;
  @Field(() => String, { description: 'Its name.' }) termName!: string;
  @Field(() => String, { nullable: true, description: 'The name of the term before; null when there was none.' })
  formerTermName!: string | null;
  @Field(() => [TeachingCourseType], { description: 'The courses, by code.' }) courses!: TeachingCourseType[];
  @Field(() => [TeachingClassType], { description: 'The classes, the youngest first.' }) classes!: TeachingClassType[];
  @Field(() => [TeachingStaffType], { description: 'Who may be chosen; empty for who may not choose.' })
  staff!: TeachingStaffType[];
  @Field(() => String, { nullable: true, description: 'Why the viewer may change nothing, in Chinese.' })
  whyNotChange!: string | null;
}

@ObjectType('TeachingCopyLine', { simpleResolvers: true, description: 'One line of what a copy does. 照抄的一行。' })
export class TeachingCopyLineType {
  @Field(() => String, { description: 'A key of the line.' }) id!: string;
  @Field(() => String, { description: 'The class.' }) className!: string;
  @Field(() => String, { description: 'The course, or 班主任.' }) what!: string;
  @Field(() => String, { description: 'The teacher of the term before; empty when nobody is known.' }) who!: string;
  @Field(() => CopyState, { description: 'What becomes of it.' }) state!: CopyState;
  @Field(() => String, { description: 'The same in words.' }) stateName!: string;
}

@ObjectType('TeachingCopy', {
  simpleResolvers: true,
  description: 'What copying the teaching of the term before would do; nothing is written. 照抄上学期的预览。',
})
export class TeachingCopyType {
  @Field(() => ID, { description: 'The term.' }) termId!: string;
  @Field(() => String, { nullable: true, description: 'The term that is copied.' }) formerTermName!: string | null;
  @Field(() => Int, { description: 'Lines that would be written.' }) toCopy!: number;
  @Field(() => [TeachingCopyLineType], { description: 'Every line.' }) lines!: TeachingCopyLineType[];
}

@InputType({ description: 'Copying the teaching of the term before into a term. 照抄上学期任课。' })
export class CopyTeachingInput {
  @Field(() => ID, { description: 'The school.' }) schoolId!: string;
  @Field(() => ID, { nullable: true, description: 'The term; the running one when absent.' }) termId!: string | null;
  @Field(() => String, { description: "The client's own key of this submission." }) clientMutationId!: string;
}

@InputType({ description: 'Who teaches a course to a class in a term. 安排任课。' })
export class SetTeachingInput {
  @Field(() => ID, { description: 'The class.' }) classId!: string;
  @Field(() => ID, { description: 'The course.' }) courseId!: string;
  @Field(() => ID, { nullable: true, description: 'The term; the running one when absent.' }) termId!: string | null;
  @Field(() => [ID], { description: 'Everybody who teaches it; none when nobody does.' }) staffIds!: string[];
  @Field(() => [ID], { description: 'Who was seen there.' }) seenStaffIds!: string[];
  @Field(() => String, { description: "The client's own key of this submission." }) clientMutationId!: string;
}

@InputType({ description: 'Who leads a class from today. 安排班主任。' })
export class SetHomeroomTeacherInput {
  @Field(() => ID, { description: 'The class.' }) classId!: string;
  @Field(() => ID, { nullable: true, description: 'The member of staff; nobody when absent.' }) staffId!: string | null;
  @Field(() => ID, { nullable: true, description: 'Who was seen there.' }) seenStaffId!: string | null;
  @Field(() => ID, { nullable: true, description: 'The term of the table that is answered.' }) termId!: string | null;
  @Field(() => String, { description: "The client's own key of this submission." }) clientMutationId!: string;
}
