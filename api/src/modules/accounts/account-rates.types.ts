import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { InstantScalar } from '../../kernel/scalars.js';
import type { Instant } from '../../kernel/time.js';
import { AccountFilter } from './account-rates.rules.js';

registerEnumType(AccountFilter, {
  name: 'AccountFilter',
  description: 'Which pupils of a class are listed with their homes. 账号筛选。',
});

@ObjectType('OpenedAccounts', { simpleResolvers: true, description: 'So many of so many have an account. 已开通。' })
export class OpenedAccountsType {
  @Field(() => Int, { description: 'How many have one.' }) opened!: number;
  @Field(() => Int, { description: 'Of how many.' }) total!: number;
}

@ObjectType('ClassAccountRate', {
  simpleResolvers: true,
  description: 'How many of a class have an account. 班级开通率。',
})
export class ClassAccountRateType {
  @Field(() => ID, { description: 'The class.' }) classId!: string;
  @Field(() => String, { description: 'The name of the class.' }) className!: string;
  @Field(() => String, { nullable: true, description: 'Its homeroom teacher today.' }) homeroomTeacherName!:
    string | null;
  @Field(() => OpenedAccountsType, { description: 'The homes that can take part; one account opens a home. 家庭。' })
  homes!: OpenedAccountsType;
  @Field(() => OpenedAccountsType, { description: 'The pupils with an own account. 学生。' })
  pupils!: OpenedAccountsType;
  @Field(() => Int, { description: 'The homes that take no part today; they count nowhere. 暂不参加。' })
  paused!: number;
  @Field(() => Boolean, { description: 'Whether the viewer may see who has none.' }) viewerCanSeeWho!: boolean;
}

@ObjectType('StaffAccount', { simpleResolvers: true, description: 'A member of staff without an account. 教职工。' })
export class StaffAccountType {
  @Field(() => ID, { description: 'The member of staff.' }) id!: string;
  @Field(() => String, { description: 'Staff number. 工号。' }) staffNumber!: string;
  @Field(() => String, { description: 'Name.' }) name!: string;
  @Field(() => String, { nullable: true, description: 'Main subject.' }) mainSubject!: string | null;
}

@ObjectType('AccountRates', {
  simpleResolvers: true,
  description: 'Who of a school has an account: its staff, and class by class its homes and pupils. 账号开通情况。',
})
export class AccountRatesType {
  @Field(() => [ClassAccountRateType], { description: 'The classes that the viewer leads or looks after.' })
  classes!: ClassAccountRateType[];
  @Field(() => OpenedAccountsType, { nullable: true, description: 'The staff; null for who is no office. 教职工。' })
  staff!: OpenedAccountsType | null;
  @Field(() => [StaffAccountType], {
    description: 'The first 100 of the staff without an account, for who keeps the rolls.',
    deprecationReason: 'schoolPeople has them all, in pages.',
  })
  staffWithout!: StaffAccountType[];
}

@ObjectType('GuardianAccount', { simpleResolvers: true, description: 'A guardian, and whether they have an account.' })
export class GuardianAccountType {
  @Field(() => ID, { description: 'The person.' }) personId!: string;
  @Field(() => String, { description: 'Kinship. 关系。' }) kinship!: string;
  @Field(() => String, { description: 'Name.' }) name!: string;
  @Field(() => Boolean, { description: 'Whether they have one.' }) hasAccount!: boolean;
  @Field(() => InstantScalar, { nullable: true, description: 'Until when a printed code holds; null without one.' })
  invitedUntil!: Instant | null;
}

@ObjectType('PupilAccount', {
  simpleResolvers: true,
  description: 'A pupil with the home, and who of them has an account. 学生和家长的账号。',
})
export class PupilAccountType {
  @Field(() => ID, { description: 'The pupil.' }) studentId!: string;
  @Field(() => String, { description: 'Name.' }) studentName!: string;
  @Field(() => Int, { nullable: true, description: 'Number in the class.' }) seatNumber!: number | null;
  @Field(() => ID, { description: 'The person of the pupil.' }) personId!: string;
  @Field(() => Boolean, { description: 'Whether the pupil has an own account.' }) hasAccount!: boolean;
  @Field(() => InstantScalar, { nullable: true, description: 'Until when a printed code holds; null without one.' })
  invitedUntil!: Instant | null;
  @Field(() => [GuardianAccountType], { description: 'The guardians, first in the roll first.' })
  guardians!: GuardianAccountType[];
  @Field(() => Boolean, { description: 'Whether the home takes no part today.' }) isPaused!: boolean;
}
