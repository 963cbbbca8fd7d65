import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { InstantScalar } from '../../kernel/scalars.js';
import type { Instant } from '../../kernel/time.js';
import { AccountState, HomeAccount, PersonKind } from '../accounts/index.js';
import { ReceiptWork } from '../growth-reports/index.js';
import { SampleState } from '../oversight/index.js';
import { SheetRate } from '../schemes/codes.rules.js';
import { ExportedTable, ExportPurpose } from './export.rules.js';

registerEnumType(ExportedTable, { name: 'ExportedTable', description: 'A table of the console. 可以导出的表。' });
registerEnumType(ExportPurpose, { name: 'ExportPurpose', description: 'For what a table is taken away. 导出用途。' });

@InputType({ description: 'Which table is taken away, with the choices of its page, and for what. 导出表格。' })
export class ExportTableInput {
  @Field(() => ExportedTable, { description: 'The table.' }) table!: ExportedTable;
  @Field(() => ID, { nullable: true, description: 'The school or bureau, where the table is of one.' })
  unitId!: string | null;
  @Field(() => ID, { nullable: true, description: 'The class, where the table is of one or is narrowed to one.' })
  classId!: string | null;
  @Field(() => ID, { nullable: true, description: 'The term; the newest when absent.' }) termId!: string | null;
  @Field(() => String, { nullable: true, description: 'What was searched for on the page.' }) search!: string | null;
  @Field(() => SheetRate, { nullable: true, description: 'The rate, for the persons behind one.' })
  rate!: SheetRate | null;
  @Field(() => Boolean, { nullable: true, description: 'Those who count, or those who do not; all when absent.' })
  counted!: boolean | null;
  @Field(() => Int, { nullable: true, description: 'First calendar year of the school year, for schools of a county.' })
  schoolYear!: number | null;
  @Field(() => Int, { nullable: true, description: '1 autumn, 2 spring.' }) semester!: number | null;
  @Field(() => Boolean, { nullable: true, description: 'Only frozen sheets, or only schools without one.' })
  frozen!: boolean | null;
  @Field(() => ReceiptWork, { nullable: true, description: 'Only papers that wait for this.' })
  work!: ReceiptWork | null;
  @Field(() => ID, { nullable: true, description: 'Only one draw of booklets.' }) drawId!: string | null;
  @Field(() => SampleState, { nullable: true, description: 'Only booklets that stand there.' })
  state!: SampleState | null;
  @Field(() => String, { nullable: true, description: 'Only one grade, by name.' }) grade!: string | null;
  @Field(() => ID, { nullable: true, description: 'The import, for refused rows; `show` names the file.' })
  importId!: string | null;
  @Field(() => PersonKind, { nullable: true, description: 'Only people who belong to the school as this.' })
  kind!: PersonKind | null;
  @Field(() => [AccountState], { nullable: true, description: 'Only people whose account is so far.' })
  accounts!: AccountState[] | null;
  @Field(() => HomeAccount, { nullable: true, description: 'Only pupils whose home is so far.' })
  home!: HomeAccount | null;
  @Field(() => String, { nullable: true, description: 'Which rows the page shows, by its own word for that.' })
  show!: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Only one month, 2026-09; the begun ones of the term when absent.',
  })
  month!: string | null;
  @Field(() => String, { nullable: true, description: 'In which order the page shows them, by its own word.' })
  sort!: string | null;
  @Field(() => ID, { nullable: true, description: 'The evaluation, where the table is of one.' }) roundId!:
    string | null;
  @Field(() => ExportPurpose, { description: 'For what, by kind.' }) purpose!: ExportPurpose;
  @Field(() => String, { description: 'For what, in words: 2 to 100 characters.' }) purposeWords!: string;
  @Field(() => String, { description: "The client's own key of this submission." }) clientMutationId!: string;
}

@ObjectType('TableDownload', {
  simpleResolvers: true,
  description: 'A file that can be fetched once. 可下载一次的表格。',
})
export class TableDownloadType {
  @Field(() => ID, { description: 'The export, as it stands in the record.' }) exportId!: string;
  @Field(() => String, { description: 'From where it is fetched, by whoever asked for it.' }) url!: string;
  @Field(() => String, { description: 'What the file is called.' }) fileName!: string;
  @Field(() => Int, { description: 'How many rows it has.' }) rowCount!: number;
  @Field(() => InstantScalar, { description: 'Until when it can be fetched.' }) expiresAt!: Instant;
}

@ObjectType('TableExport', {
  simpleResolvers: true,
  description: 'That somebody took a table away. 导出记录。',
})
export class TableExportType {
  @Field(() => ID, { description: 'Its id.' }) id!: string;
  @Field(() => ExportedTable, { description: 'The table.' }) table!: ExportedTable;
  @Field(() => String, { description: 'What the table is called.' }) tableName!: string;
  @Field(() => String, { description: 'Of what it was: a class, a term.' }) title!: string;
  @Field(() => String, { description: 'How it was narrowed, in words; empty for all rows.' }) filters!: string;
  @Field(() => Int, { description: 'How many rows.' }) rowCount!: number;
  @Field(() => ExportPurpose, { description: 'For what, by kind.' }) purpose!: ExportPurpose;
  @Field(() => String, { description: 'The kind in words.' }) purposeName!: string;
  @Field(() => String, { description: 'For what, in words.' }) purposeWords!: string;
  @Field(() => String, { description: 'Who, by name.' }) requestedBy!: string;
  @Field(() => String, { description: 'By what post.' }) requestedAs!: string;
  @Field(() => InstantScalar, { description: 'When it was asked for.' }) requestedAt!: Instant;
  @Field(() => InstantScalar, { nullable: true, description: 'When the file was fetched; null when it was not.' })
  fetchedAt!: Instant | null;
}

@ObjectType('TableExportPage', { simpleResolvers: true, description: 'One page of exports. 导出记录。' })
export class TableExportPageType {
  @Field(() => [TableExportType], { description: 'Newest first.' }) nodes!: TableExportType[];
  @Field(() => ID, { nullable: true, description: 'Cursor of the next page.' }) nextCursor!: string | null;
}
