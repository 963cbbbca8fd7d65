import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { LegalDateScalar } from '../../kernel/scalars.js';
import { TermState } from './term-days.rules.js';
import { Stage, UnitKind } from './unit.rules.js';

registerEnumType(UnitKind, {
  name: 'UnitKind',
  description: 'Kinds of unit in the tree by administering unit. 单位类别。',
});
registerEnumType(Stage, { name: 'Stage', description: 'Stages of schooling. 学段。' });

@ObjectType('Unit', { simpleResolvers: true, description: 'A unit of the tree by administering unit. 单位。' })
export class UnitType {
  @Field(() => ID, { description: 'The id of the unit.' }) id!: string;
  @Field(() => UnitKind, { description: 'Platform, province, city, county or school.' }) kind!: UnitKind;
  @Field(() => String, { description: 'Its name.' }) name!: string;
  @Field(() => String, { description: 'School code or region code. 代码。' }) code!: string;
  @Field(() => ID, { nullable: true, description: 'The unit that administers it. 隶属单位。' }) parentId!:
    string | null;
  @Field(() => [Stage], { description: 'Stages that a school teaches; empty for offices.' }) stages!: Stage[];
}

@ObjectType('Term', { simpleResolvers: true, description: 'A term of a school. 学期。' })
export class TermType {
  @Field(() => ID, { description: 'The id of the term.' }) id!: string;
  @Field(() => Int, { description: 'First calendar year of the school year.' }) schoolYear!: number;
  @Field(() => Int, { description: '1 autumn, 2 spring.' }) semester!: number;
  @Field(() => String, { description: 'Its Chinese name.' }) name!: string;
  @Field(() => LegalDateScalar, { description: 'First day.' }) startsOn!: string;
  @Field(() => LegalDateScalar, { description: 'Last day.' }) endsOn!: string;
  @Field(() => Boolean, { description: 'Whether today falls into it.' }) isCurrent!: boolean;
  @Field(() => TermState, { description: 'To come, running or over.' }) state!: TermState;
  @Field(() => Int, { description: 'Calendar weeks that it touches. 周数。' }) weekCount!: number;
  @Field(() => Int, { description: 'Days on which the school teaches. 上课日数。' }) schoolDayCount!: number;
  @Field(() => String, { description: 'One Chinese line about today: week, weekday, school day or not.' })
  todayNote!: string;
}

@ObjectType('Course', { simpleResolvers: true, description: 'A course that a school teaches. 学科。' })
export class CourseType {
  @Field(() => ID, { description: 'The id of the course.' }) id!: string;
  @Field(() => String, { description: 'Its code in the school.' }) code!: string;
  @Field(() => String, { description: 'Its name.' }) name!: string;
}

@InputType({ description: 'A unit to be opened. 新增单位。' })
export class OpenUnitInput {
  @Field(() => ID, { description: 'The unit that will administer it.' }) parentId!: string;
  @Field(() => UnitKind, { description: 'What it is.' }) kind!: UnitKind;
  @Field(() => String, { description: 'Its name.' }) name!: string;
  @Field(() => String, { description: 'Its code, unique on the platform: 2–32 letters, digits, hyphens.' })
  code!: string;
  @Field(() => [Stage], { nullable: true, description: 'For a school: the stages it teaches.' }) stages!:
    Stage[] | null;
}

@InputType({ description: 'A term to be opened. 新增学期。' })
export class OpenTermInput {
  @Field(() => ID, { description: 'The school.' }) schoolId!: string;
  @Field(() => Int, { description: 'First calendar year of the school year.' }) schoolYear!: number;
  @Field(() => Int, { description: '1 autumn, 2 spring.' }) semester!: number;
  @Field(() => LegalDateScalar, { description: 'First day.' }) startsOn!: string;
  @Field(() => LegalDateScalar, { description: 'Last day.' }) endsOn!: string;
  @Field(() => String, { nullable: true, description: "The client's own key of this submission." })
  clientMutationId!: string | null;
}
