import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { InstantScalar } from '../../../kernel/scalars.js';
import type { Instant } from '../../../kernel/time.js';
import { ReceiptState, ReceiptWork } from './receipt.lifecycle.js';

registerEnumType(ReceiptState, { name: 'ReceiptState', description: 'Where a delivery receipt stands. 接收单状态。' });
registerEnumType(ReceiptWork, { name: 'ReceiptWork', description: 'What a delivery receipt waits for. 接收单待办。' });

@ObjectType('ReceiptClass', { simpleResolvers: true, description: 'What a class received. 各班接收数量。' })
export class ReceiptClassType {
  @Field(() => ID, { description: 'The class.' }) classId!: string;
  @Field(() => String, { description: 'Its name in that term.' }) name!: string;
  @Field(() => Int, { description: 'Booklets published, a child once.' }) published!: number;
  @Field(() => Int, { description: 'Booklets that came; before it is issued as many as are published.' })
  count!: number;
}

@ObjectType('ReceiptStep', {
  simpleResolvers: true,
  description: 'A step of a receipt: who entered it when. 办理记录。',
})
export class ReceiptStepType {
  @Field(() => ReceiptState, { description: 'To which state it came.' }) state!: ReceiptState;
  @Field(() => String, { description: 'The Chinese chip of the state.' }) stateName!: string;
  @Field(() => InstantScalar, { description: 'When it was entered.' }) at!: Instant;
  @Field(() => String, { description: 'Who entered it: name and office.' }) by!: string;
}

@ObjectType('ReceiptScan', {
  simpleResolvers: true,
  description: 'A picture of the signed paper. 签好的接收单照片。',
})
export class ReceiptScanType {
  @Field(() => String, { description: 'SHA-256 of the picture as it is kept.' }) hash!: string;
  @Field(() => Int, { description: 'How large it is, in bytes.' }) bytes!: number;
  @Field(() => InstantScalar, { description: 'When it was brought.' }) at!: Instant;
  @Field(() => String, { description: 'By whom: name and office.' }) by!: string;
  @Field(() => String, { description: 'A link that holds for ten minutes.' }) url!: string;
}

@ObjectType('ReceiptEditionClass', { simpleResolvers: true, description: 'What a class received. 旧接收单上的一班。' })
export class ReceiptEditionClassType {
  @Field(() => String, { description: 'Its name in that term.' }) name!: string;
  @Field(() => Int, { description: 'Booklets that were said to have come.' }) count!: number;
}

@ObjectType('ReceiptEdition', {
  simpleResolvers: true,
  description: 'A signed receipt that a corrected one replaced. 更正前的接收单。',
})
export class ReceiptEditionType {
  @Field(() => Int, { description: 'Which it was, from 1.' }) number!: number;
  @Field(() => String, { description: 'How far it had come, as a Chinese chip.' }) stateName!: string;
  @Field(() => Int, { description: 'How many booklets in all.' }) count!: number;
  @Field(() => [ReceiptEditionClassType], { description: 'Every class that stood on it.' })
  classes!: ReceiptEditionClassType[];
  @Field(() => String, { nullable: true, description: 'Who signed it.' }) signer!: string | null;
  @Field(() => String, { description: 'The remark on it.' }) remark!: string;
  @Field(() => [ReceiptStepType], { description: 'What was done with it, in order.' }) steps!: ReceiptStepType[];
  @Field(() => [ReceiptScanType], { description: 'Pictures of it.' }) scans!: ReceiptScanType[];
  @Field(() => String, { description: 'Why it was replaced.' }) reason!: string;
  @Field(() => String, { description: 'By whom: name and office.' }) replacedBy!: string;
  @Field(() => InstantScalar, { description: 'When it was replaced.' }) replacedAt!: Instant;
}

@ObjectType('DeliveryReceipt', {
  simpleResolvers: true,
  description: 'The receipt of the printed booklets of a school and term, issued or not yet. 打印版接收单。',
})
export class DeliveryReceiptType {
  @Field(() => ID, { description: 'The school.' }) schoolId!: string;
  @Field(() => String, { description: 'Its name.' }) schoolName!: string;
  @Field(() => String, { description: 'The unit that administers it. 县区名称。' }) countyName!: string;
  @Field(() => ID, { description: 'The term.' }) termId!: string;
  @Field(() => String, { description: 'Its name.' }) termName!: string;
  @Field(() => String, { description: 'The title of the form.' }) title!: string;
  @Field(() => Int, { description: 'How many copies are signed and sealed.' }) copies!: number;
  @Field(() => ReceiptState, { nullable: true, description: 'Where it stands; null before it is issued.' })
  state!: ReceiptState | null;
  @Field(() => String, { description: 'The Chinese chip of the state.' }) stateName!: string;
  @Field(() => Int, { nullable: true, description: 'Its version, to be sent back; null before it is issued.' })
  version!: number | null;
  @Field(() => [ReceiptClassType], { description: 'Every class of which something is published.' })
  classes!: ReceiptClassType[];
  @Field(() => Int, { description: 'How many booklets in all.' }) count!: number;
  @Field(() => String, { description: 'Who answers for it at the school. 联系人。' }) contact!: string;
  @Field(() => String, { description: 'Their phone.' }) contactPhone!: string;
  @Field(() => String, { nullable: true, description: 'Who signed the paper. 签收人。' }) signer!: string | null;
  @Field(() => String, { nullable: true, description: 'Their phone. 联系方式。' }) signerPhone!: string | null;
  @Field(() => String, { description: 'A remark on the form. 备注。' }) remark!: string;
  @Field(() => [ReceiptStepType], { description: 'What was done, in order.' }) steps!: ReceiptStepType[];
  @Field(() => [ReceiptScanType], { description: 'Pictures of the signed paper, in order.' }) scans!: ReceiptScanType[];
  @Field(() => Boolean, { description: 'Whether the viewer may issue it, or correct what was issued.' })
  viewerCanIssue!: boolean;
  @Field(() => Int, { description: 'Which paper it is: 1, and one more with every correction.' })
  edition!: number;
  @Field(() => String, { nullable: true, description: 'Why the paper before was replaced; null of the first.' })
  correctedBecause!: string | null;
  @Field(() => [ReceiptEditionType], { description: 'The papers that were replaced, newest first.' })
  editions!: ReceiptEditionType[];
  @Field(() => Boolean, { description: 'Whether the viewer may replace the signed paper by a corrected one now.' })
  viewerCanCorrect!: boolean;
  @Field(() => Boolean, { description: 'Whether the viewer may bring or replace pictures of the paper now.' })
  viewerCanScan!: boolean;
  @Field(() => ReceiptState, { nullable: true, description: 'The next state, if the viewer enters it; null else.' })
  viewerNext!: ReceiptState | null;
}

@ObjectType('CountyReceipt', { simpleResolvers: true, description: 'A school on the sheet of a county. 各校接收单。' })
export class CountyReceiptType {
  @Field(() => ID, { description: 'The school.' }) schoolId!: string;
  @Field(() => String, { description: 'Its name.' }) schoolName!: string;
  @Field(() => ID, { nullable: true, description: 'Its term; null when it has none.' }) termId!: string | null;
  @Field(() => ReceiptState, { nullable: true, description: 'Where its receipt stands; null before it is issued.' })
  state!: ReceiptState | null;
  @Field(() => String, { description: 'The Chinese chip of the state.' }) stateName!: string;
  @Field(() => Int, { nullable: true, description: 'Version, to be sent back.' }) version!: number | null;
  @Field(() => Int, { nullable: true, description: 'Booklets received.' }) count!: number | null;
  @Field(() => String, { nullable: true, description: 'Who signed.' }) signer!: string | null;
  @Field(() => Int, { nullable: true, description: 'Which paper it is: 1, and one more with every correction.' })
  edition!: number | null;
  @Field(() => String, { nullable: true, description: 'Why the paper before was replaced; null of the first.' })
  correctedBecause!: string | null;
  @Field(() => [ReceiptScanType], { description: 'Pictures of the signed paper, in order.' }) scans!: ReceiptScanType[];
  @Field(() => ReceiptState, { nullable: true, description: 'The next state, if the viewer enters it; null else.' })
  viewerNext!: ReceiptState | null;
}

@ObjectType('ReceiptCount', {
  simpleResolvers: true,
  description: 'How many papers under a unit wait for the same. 接收单进度。',
})
export class ReceiptCountType {
  @Field(() => ReceiptWork, { description: 'For what they wait.' }) work!: ReceiptWork;
  @Field(() => Int, { description: 'How many schools.' }) schools!: number;
  @Field(() => Int, { description: 'How many booklets stand on their papers.' }) booklets!: number;
}

@ObjectType('CountyReceipts', {
  simpleResolvers: true,
  description: 'One page of the receipts of the schools under a unit, for those who collect them. 各校接收单。',
})
export class CountyReceiptsType {
  @Field(() => [CountyReceiptType], { description: 'Schools, by code.' }) nodes!: CountyReceiptType[];
  @Field(() => ID, { nullable: true, description: 'Where the next page begins; null at the end.' }) nextCursor!:
    string | null;
  @Field(() => Int, { description: 'How many schools match.' }) totalCount!: number;
  @Field(() => [ReceiptCountType], { description: 'How all schools stand, whatever is searched; one of each work.' })
  counts!: ReceiptCountType[];
}

@ObjectType('ReceiptPaper', { simpleResolvers: true, description: 'A form of annex 3 as PDF. 接收单打印件。' })
export class ReceiptPaperType {
  @Field(() => String, { description: 'A name for the file.' }) fileName!: string;
  @Field(() => String, { description: 'The PDF, in base64.' }) content!: string;
}

@InputType({ description: 'What a class received. 各班接收数量。' })
export class ReceiptClassInput {
  @Field(() => ID, { description: 'The class.' }) classId!: string;
  @Field(() => Int, { description: 'How many booklets came.' }) count!: number;
}

@InputType({ description: 'Issuing a receipt, or correcting it before it is signed. 登记接收单。' })
export class IssueReceiptInput {
  @Field(() => ID, { description: 'The school.' }) schoolId!: string;
  @Field(() => ID, { description: 'The term.' }) termId!: string;
  @Field(() => Int, { nullable: true, description: 'The version that was seen; null the first time.' }) version!:
    number | null;
  @Field(() => [ReceiptClassInput], { description: 'Every class that received something.' })
  classes!: ReceiptClassInput[];
  @Field(() => String, { description: 'Who answers for it at the school.' }) contact!: string;
  @Field(() => String, { description: 'Their phone.' }) contactPhone!: string;
  @Field(() => String, { nullable: true, description: 'A remark on the form.' }) remark!: string | null;
  @Field(() => String, { description: "The client's own key of this submission." }) clientMutationId!: string;
}

@InputType({ description: 'Entering the next step of a receipt. 办理接收单。' })
export class AdvanceReceiptInput {
  @Field(() => ID, { description: 'The school.' }) schoolId!: string;
  @Field(() => ID, { description: 'The term.' }) termId!: string;
  @Field(() => Int, { description: 'The version that was seen.' }) version!: number;
  @Field(() => ReceiptState, { description: 'The state to which it came.' }) to!: ReceiptState;
  @Field(() => String, { nullable: true, description: 'Who signed; with SIGNED.' }) signer!: string | null;
  @Field(() => String, { nullable: true, description: 'Their phone; with SIGNED.' }) signerPhone!: string | null;
  @Field(() => Int, { nullable: true, description: 'How many copies are sealed; with SEALED.' }) copies!: number | null;
  @Field(() => String, { description: "The client's own key of this submission." }) clientMutationId!: string;
}

@InputType({ description: 'Which pictures of the signed paper are kept. 签好的接收单照片。' })
export class ScanReceiptInput {
  @Field(() => ID, { description: 'The school.' }) schoolId!: string;
  @Field(() => ID, { description: 'The term.' }) termId!: string;
  @Field(() => Int, { description: 'The version that was seen.' }) version!: number;
  @Field(() => [String], {
    description: 'In order: the hash of one that is kept, or the ticket that `POST /uploads/receipts/…` answered.',
  })
  pages!: string[];
  @Field(() => String, { description: "The client's own key of this submission." }) clientMutationId!: string;
}

@InputType({ description: 'Replacing a signed receipt by a corrected one. 更正接收单。' })
export class CorrectReceiptInput extends IssueReceiptInput {
  @Field(() => String, { description: 'Why; the county sees it.' }) reason!: string;
}
