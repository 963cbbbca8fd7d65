import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { InstantScalar, LegalDateScalar } from '../../kernel/scalars.js';
import type { Instant, LegalDate } from '../../kernel/time.js';
import { PeopleSort } from './school-people.orders.js';
import { AccountState, HomeAccount, PersonKind } from './school-people.rules.js';
import { StaffPersonType } from './staff-people.types.js';

registerEnumType(PersonKind, { name: 'PersonKind', description: 'As what somebody belongs to a school. 人员类别。' });
registerEnumType(AccountState, { name: 'AccountState', description: 'How far an account is. 账号状态。' });
registerEnumType(HomeAccount, { name: 'HomeAccount', description: 'Whether a home has an account. 家庭账号。' });
registerEnumType(PeopleSort, { name: 'PeopleSort', description: 'How people are put in order. 人员排序。' });

/** What the choices of the list of people mean. */
export const PEOPLE_ARGUMENTS = {
  kind: 'Only who belongs to the school as this.',
  class: 'Only the pupils, homes and teachers of one class.',
  accounts: 'Only whose account is so far.',
  home: 'Only pupils whose home is so far.',
  search: 'A part of the name, or how its initials or the staff number begin.',
  sort: 'The order; by pinyin when absent. A cursor of another order is refused.',
} as const;

@ObjectType('PupilPlace', { simpleResolvers: true, description: 'Where somebody is a pupil. 在读班级。' })
export class PupilPlaceType {
  @Field(() => ID, { description: 'The pupil.' }) studentId!: string;
  @Field(() => ID, { description: 'The class.' }) classId!: string;
  @Field(() => String, { description: 'Its name this school year.' }) className!: string;
  @Field(() => Int, { nullable: true, description: 'Number in the class. 座号。' }) seatNumber!: number | null;
  @Field(() => Boolean, { description: 'Whether the home takes no part today. 暂不参加。' }) isPaused!: boolean;
}

@ObjectType('GuardedChild', { simpleResolvers: true, description: 'A child of a guardian. 孩子。' })
export class GuardedChildType {
  @Field(() => ID, { description: 'The pupil.' }) studentId!: string;
  @Field(() => String, { description: 'Name of the child.' }) studentName!: string;
  @Field(() => String, { description: 'Kinship. 关系。' }) kinship!: string;
  @Field(() => ID, { description: 'The class.' }) classId!: string;
  @Field(() => String, { description: 'Its name this school year.' }) className!: string;
}

@ObjectType('SchoolPerson', {
  simpleResolvers: true,
  description: 'A person of a school with the account, for who keeps the rolls or leads the class. 人员。',
})
export class SchoolPersonType {
  @Field(() => ID, { description: 'The person.' }) id!: string;
  @Field(() => String, { description: 'Name.' }) name!: string;
  @Field(() => StaffPersonType, { nullable: true, description: 'What they are on the staff; null for who is not.' })
  staff!: StaffPersonType | null;
  @Field(() => PupilPlaceType, { nullable: true, description: 'Where they are a pupil; null for who is none.' })
  pupil!: PupilPlaceType | null;
  @Field(() => [GuardedChildType], { description: 'Whose guardian they are; empty for who is none.' })
  children!: GuardedChildType[];
  @Field(() => String, { nullable: true, description: "A guardian's phone, masked. 手机号（遮盖）。" })
  phoneMasked!: string | null;
  @Field(() => AccountState, { description: 'How far the account is.' }) state!: AccountState;
  @Field(() => String, { description: 'The same in words.' }) stateName!: string;
  @Field(() => InstantScalar, { nullable: true, description: 'Until when a printed code holds; null without one.' })
  invitedUntil!: Instant | null;
  @Field(() => LegalDateScalar, {
    nullable: true,
    description: 'The day of the last sign-in; null when there was none.',
  })
  lastSignInOn!: LegalDate | null;
}

@ObjectType('SchoolPersonPage', { simpleResolvers: true, description: 'A page of the people of a school. 人员名单。' })
export class SchoolPersonPageType {
  @Field(() => [SchoolPersonType], { description: 'This page.' }) nodes!: SchoolPersonType[];
  @Field(() => ID, { nullable: true, description: 'Where the next page begins; null on the last.' })
  nextCursor!: string | null;
  @Field(() => Int, { description: 'How many there are on all pages.' }) totalCount!: number;
}
