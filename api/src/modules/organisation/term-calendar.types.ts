import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { LegalDateScalar } from '../../kernel/scalars.js';
import { TermState } from './term-days.rules.js';

registerEnumType(TermState, {
  name: 'TermState',
  description: 'Whether a term is to come, runs, or is over. 学期状态。',
});

@ObjectType('TermDay', { simpleResolvers: true, description: 'A day of a term. 校历的一天。' })
export class TermDayType {
  @Field(() => LegalDateScalar, { description: 'The day.' }) day!: string;
  @Field(() => Int, { description: 'In which week of the term it is. 第几周。' }) week!: number;
  @Field(() => Boolean, { description: 'Whether the school teaches. 上课日。' }) isSchoolDay!: boolean;
  @Field(() => Boolean, { description: 'Whether it is a working day of the nation. 工作日。' }) isWorkingDay!: boolean;
  @Field(() => String, { nullable: true, description: 'The holiday for which it is free, or made up for.' })
  festival!: string | null;
}

@ObjectType('TermMonth', { simpleResolvers: true, description: 'The days of a term in one month. 校历的一个月。' })
export class TermMonthType {
  @Field(() => String, { description: 'The month, 2026-09.' }) month!: string;
  @Field(() => String, { description: 'The same in Chinese.' }) name!: string;
  @Field(() => Int, { description: 'Days of it on which the school teaches in the term.' }) schoolDayCount!: number;
  @Field(() => Int, { description: 'Working days of the whole month.' }) workingDayCount!: number;
  @Field(() => [TermDayType], { description: 'Its days within the term, in order.' }) days!: TermDayType[];
}

@ObjectType('TermCalendar', { simpleResolvers: true, description: 'The calendar of a term of a school. 校历。' })
export class TermCalendarType {
  @Field(() => ID, { description: 'The school.' }) schoolId!: string;
  @Field(() => ID, { description: 'The term.' }) termId!: string;
  @Field(() => Int, { description: 'Rises with each change; sent with a change of the first or last day.' })
  version!: number;
  @Field(() => String, { description: 'Its Chinese name.' }) name!: string;
  @Field(() => TermState, { description: 'To come, running or over.' }) state!: TermState;
  @Field(() => LegalDateScalar, { description: 'First day.' }) startsOn!: string;
  @Field(() => LegalDateScalar, { description: 'Last day.' }) endsOn!: string;
  @Field(() => Int, { description: 'Calendar weeks that it touches. 周数。' }) weekCount!: number;
  @Field(() => Int, { description: 'Days on which the school teaches. 上课日数。' }) schoolDayCount!: number;
  @Field(() => LegalDateScalar, { description: 'The last day for which the holidays of the nation are known.' })
  publishedThrough!: string;
  @Field(() => String, { nullable: true, description: 'Why the viewer may change nothing, in Chinese.' })
  whyNotChange!: string | null;
  @Field(() => [TermMonthType], { description: 'Its months, in order.' }) months!: TermMonthType[];
}

@ObjectType('TermProposal', { simpleResolvers: true, description: 'A term that may be opened next. 可以新开的学期。' })
export class TermProposalType {
  @Field(() => Int, { description: 'First calendar year of the school year.' }) schoolYear!: number;
  @Field(() => Int, { description: '1 autumn, 2 spring.' }) semester!: number;
  @Field(() => String, { description: 'Its Chinese name.' }) name!: string;
  @Field(() => LegalDateScalar, { description: 'The first day it probably has.' }) startsOn!: string;
  @Field(() => LegalDateScalar, { description: 'The last day it probably has.' }) endsOn!: string;
}

@InputType({ description: 'Whether the school teaches on a day. 一天上课还是不上课。' })
export class SchoolDayInput {
  @Field(() => LegalDateScalar, { description: 'The day.' }) day!: string;
  @Field(() => Boolean, { description: 'Whether the school teaches on it.' }) isSchoolDay!: boolean;
}

@InputType({ description: 'Days of a term on which the school teaches after all, or does not. 改上课日。' })
export class SetSchoolDaysInput {
  @Field(() => ID, { description: 'The school.' }) schoolId!: string;
  @Field(() => ID, { description: 'The term.' }) termId!: string;
  @Field(() => [SchoolDayInput], { description: 'The days that change; all others stay.' }) days!: SchoolDayInput[];
  @Field(() => String, { description: "The client's own key of this submission." }) clientMutationId!: string;
}

@InputType({ description: 'The first and last day of a term. 改学期起止。' })
export class SetTermDaysInput {
  @Field(() => ID, { description: 'The school.' }) schoolId!: string;
  @Field(() => ID, { description: 'The term.' }) termId!: string;
  @Field(() => Int, { description: 'The version of the calendar that was seen.' }) version!: number;
  @Field(() => LegalDateScalar, { description: 'First day; of a term that runs as it is.' }) startsOn!: string;
  @Field(() => LegalDateScalar, { description: 'Last day.' }) endsOn!: string;
  @Field(() => String, { description: "The client's own key of this submission." }) clientMutationId!: string;
}
