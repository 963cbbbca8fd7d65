import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { LegalDateScalar } from '../../kernel/scalars.js';
import { Stage } from '../organisation/index.js';
import { Sex } from './people.rules.js';

/** How the viewer stands to a pupil. */
export enum StudentRelation {
  GUARDIAN = 'GUARDIAN',
  SELF = 'SELF',
  STAFF = 'STAFF',
}

registerEnumType(StudentRelation, {
  name: 'StudentRelation',
  description: 'How the viewer stands to a pupil. 与学生的关系。',
});

@ObjectType('GuardianContact', { simpleResolvers: true, description: 'A guardian of a pupil. 监护人。' })
export class GuardianContactType {
  @Field(() => String, { description: 'Name.' }) name!: string;
  @Field(() => String, { description: 'How related: 母亲.' }) kinship!: string;
  @Field(() => String, { nullable: true, description: 'The phone, masked: 199****0001.' }) phoneMasked!: string | null;
}

@ObjectType('Student', { simpleResolvers: true, description: 'A pupil, as far as the viewer may see. 学生。' })
export class StudentType {
  @Field(() => ID, { description: 'The id of the pupil.' }) id!: string;
  @Field(() => StudentRelation, { description: 'Guardian, the pupil, or somebody who works with the pupil.' })
  viewerIs!: StudentRelation;
  @Field(() => String, { description: 'Name.' }) name!: string;
  @Field(() => String, { description: 'Pinyin initials.' }) initials!: string;
  @Field(() => Sex, { description: 'Sex.' }) sex!: Sex;
  @Field(() => ID, { description: 'The school.' }) schoolId!: string;
  @Field(() => String, { description: 'The name of the school.' }) schoolName!: string;
  @Field(() => ID, { nullable: true, description: 'The class of today; null for who has left.' }) classId!:
    string | null;
  @Field(() => String, { nullable: true, description: 'Its name this school year.' }) className!: string | null;
  @Field(() => Stage, { nullable: true, description: 'Its stage; by it the pupil has a playful face or a sober one.' })
  stage!: Stage | null;
  @Field(() => Int, { nullable: true, description: 'Number in the class.' }) seatNumber!: number | null;
  @Field(() => LegalDateScalar, { nullable: true, description: 'Birth date; null for whom it is no business.' })
  birthOn!: string | null;
  @Field(() => String, { nullable: true, description: '学籍号, masked; null for whom it is no business.' })
  rollNumberMasked!: string | null;
  @Field(() => String, { nullable: true, description: 'Identity paper, masked; null for whom it is no business.' })
  documentMasked!: string | null;
}
