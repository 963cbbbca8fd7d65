import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { InstantScalar } from '../../kernel/scalars.js';
import type { Instant } from '../../kernel/time.js';
import { ClassReportType } from './growth-report.types.js';
import { PrintState } from './print-job.lifecycle.js';

registerEnumType(PrintState, { name: 'PrintState', description: 'Where a printing job stands. 打印任务状态。' });

@ObjectType('PrintDownload', {
  simpleResolvers: true,
  description: 'A link that works once, within minutes. 下载链接。',
})
export class PrintDownloadType {
  @Field(() => String, { description: 'The link; opening it uses it up.' }) url!: string;
  @Field(() => String, { description: 'The name of the file.' }) fileName!: string;
  @Field(() => InstantScalar, { description: 'Until when it works.' }) expiresAt!: Instant;
}

@ObjectType('RefusedPrint', {
  simpleResolvers: true,
  description: 'A booklet that could not be printed; the others are. 没有生成的一份。',
})
export class RefusedPrintType {
  @Field(() => String, { description: 'Whose: seat and name.' }) name!: string;
  @Field(() => String, { description: 'Why, and what to do.' }) message!: string;
}

@ObjectType('PrintJob', {
  simpleResolvers: true,
  description: 'Printing the booklets of a child, a class or a school. 打印任务。',
})
export class PrintJobType {
  @Field(() => ID, { description: 'The id of the job.' }) id!: string;
  @Field(() => ID, { nullable: true, description: 'The class; null for a whole school.' }) classId!: string | null;
  @Field(() => ID, { nullable: true, description: 'The only child; null for a class or a school.' }) studentId!:
    string | null;
  @Field(() => PrintState, { description: 'Where it stands.' }) state!: PrintState;
  @Field(() => String, { description: 'The Chinese chip of the state.' }) stateName!: string;
  @Field(() => Int, { description: 'Booklets to print.' }) total!: number;
  @Field(() => Int, { description: 'Booklets printed so far.' }) done!: number;
  @Field(() => Int, { description: 'Pages so far.' }) pages!: number;
  @Field(() => InstantScalar, { description: 'When it was asked for.' }) requestedAt!: Instant;
  @Field(() => String, { nullable: true, description: 'Why nothing at all was printed, in words.' })
  failure!: string | null;
  @Field(() => [RefusedPrintType], { description: 'Those that could not be printed so far, each with its reason.' })
  refused!: RefusedPrintType[];
  @Field(() => PrintDownloadType, { nullable: true, description: 'A new link once everything that can be is printed.' })
  download!: PrintDownloadType | null;
  @Field(() => Boolean, { description: 'Whether the viewer may cancel it now.' }) viewerCanCancel!: boolean;
}

@ObjectType('Printing', {
  simpleResolvers: true,
  description: 'A printing of a class or a school in the print centre. 打印中心的一行。',
})
export class PrintingType {
  @Field(() => ID, { description: 'The id of the job.' }) id!: string;
  @Field(() => ID, { nullable: true, description: 'The class; null for a whole school.' }) classId!: string | null;
  @Field(() => String, { description: 'What is printed: the class by name, or 全校.' }) what!: string;
  @Field(() => ID, { description: 'The term.' }) termId!: string;
  @Field(() => String, { description: 'The term by name.' }) termName!: string;
  @Field(() => PrintState, { description: 'Where it stands.' }) state!: PrintState;
  @Field(() => String, { description: 'The Chinese chip of the state.' }) stateName!: string;
  @Field(() => Int, { description: 'Booklets to print.' }) total!: number;
  @Field(() => Int, { description: 'Booklets printed so far.' }) done!: number;
  @Field(() => String, { description: 'Who asked for it.' }) requestedBy!: string;
  @Field(() => InstantScalar, { description: 'When it was asked for.' }) requestedAt!: Instant;
  @Field(() => Boolean, { description: 'Whether the viewer may cancel it now.' }) viewerCanCancel!: boolean;
}

@ObjectType('PrintingPage', { simpleResolvers: true, description: 'One page of printings, newest first. 打印中心。' })
export class PrintingPageType {
  @Field(() => [PrintingType], { description: 'Printings.' }) nodes!: PrintingType[];
  @Field(() => ID, { nullable: true, description: 'Where the next page begins; null at the end.' }) nextCursor!:
    string | null;
}

@ObjectType('ClassReports', {
  simpleResolvers: true,
  description: 'The booklets of a class in the order of the seats; never a ranking. 班级报告单。',
})
export class ClassReportsType {
  @Field(() => ID, { description: 'The class.' }) classId!: string;
  @Field(() => ID, { description: 'The term.' }) termId!: string;
  @Field(() => String, { description: 'The term by name.' }) termName!: string;
  @Field(() => String, { description: 'What the scheme calls the booklet.' }) title!: string;
  @Field(() => Int, { description: 'Qualified is strictly above this many per cent.' }) qualifiedAbove!: number;
  @Field(() => [ClassReportType], { description: 'One row a child.' }) reports!: ClassReportType[];
  @Field(() => ID, { nullable: true, description: 'The last printing of the whole class.' }) lastPrintId!:
    string | null;
  @Field(() => Boolean, { description: 'Whether the viewer checks, publishes and prints here.' })
  viewerCanPublish!: boolean;
}

@InputType({ description: 'Printing published booklets. 打印报告单。' })
export class PrintReportsInput {
  @Field(() => ID, { nullable: true, description: 'A class: all its published booklets.' }) classId!: string | null;
  @Field(() => ID, { nullable: true, description: 'Or one child.' }) studentId!: string | null;
  @Field(() => ID, { nullable: true, description: 'Or a whole school.' }) schoolId!: string | null;
  @Field(() => ID, { nullable: true, description: 'The term; the newest when absent.' }) termId!: string | null;
  @Field(() => String, { description: "The client's own key of this submission." }) clientMutationId!: string;
}

@InputType({ description: 'Cancelling a printing. 取消打印。' })
export class CancelPrintInput {
  @Field(() => ID, { description: 'The job.' }) jobId!: string;
  @Field(() => String, { description: "The client's own key of this submission." }) clientMutationId!: string;
}
