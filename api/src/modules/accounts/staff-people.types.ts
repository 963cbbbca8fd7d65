import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { ResetReason, StaffAccountState } from './staff-people.rules.js';

registerEnumType(ResetReason, { name: 'ResetReason', description: 'Why a password is reset. 重置原因。' });
registerEnumType(StaffAccountState, { name: 'StaffAccountState', description: 'How far an account is. 账号状态。' });

@ObjectType('StaffPerson', {
  simpleResolvers: true,
  description: 'A member of staff as who keeps the rolls finds them. 教职工。',
})
export class StaffPersonType {
  @Field(() => ID, { description: 'The member of staff.' }) id!: string;
  @Field(() => String, { description: 'Staff number. 工号。' }) staffNumber!: string;
  @Field(() => String, { description: 'Name.' }) name!: string;
  @Field(() => String, { nullable: true, description: 'Main subject.' }) mainSubject!: string | null;
  @Field(() => [String], { description: 'What the offices held today are called.' }) titles!: string[];
  @Field(() => StaffAccountState, { description: 'How far the account is.' }) state!: StaffAccountState;
  @Field(() => String, { description: 'The same in words.' }) stateName!: string;
  @Field(() => String, {
    nullable: true,
    description: 'Why the viewer cannot reset the password; null when they can. 不能重置的原因。',
  })
  whyNotReset!: string | null;
}

@ObjectType('StaffPersonPage', { simpleResolvers: true, description: 'A page of the staff. 教职工名单。' })
export class StaffPersonPageType {
  @Field(() => [StaffPersonType], { description: 'This page.' }) nodes!: StaffPersonType[];
  @Field(() => ID, { nullable: true, description: 'Where the next page begins; null on the last.' })
  nextCursor!: string | null;
  @Field(() => Int, { description: 'How many there are on all pages.' }) totalCount!: number;
}

@InputType({ description: 'Resetting the password of a member of staff. 重置密码。' })
export class ResetStaffPasswordInput {
  @Field(() => ID, { description: 'The school.' }) schoolId!: string;
  @Field(() => ID, { description: 'The member of staff.' }) staffId!: string;
  @Field(() => ResetReason, { description: 'Why.' }) reason!: ResetReason;
  @Field(() => String, { description: "The client's own key of this submission." }) clientMutationId!: string;
}
