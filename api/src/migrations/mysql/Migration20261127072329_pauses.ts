import { Migration } from '@mikro-orm/migrations';

export class Migration20261127072329_pauses extends Migration {

  override name = 'Migration20261127072329_pauses';

  override up(): void | Promise<void> {
    this.addSql(`create table \`household_pause\` (\`id\` char(16) character set ascii collate ascii_bin not null, \`version\` int not null, \`school_id\` char(16) character set ascii collate ascii_bin not null, \`student_id\` char(16) character set ascii collate ascii_bin not null, \`reason\` varchar(24) character set ascii collate ascii_bin not null, \`note\` varchar(100) character set utf8mb4 collate utf8mb4_bin not null, \`starts_on\` date not null, \`last_on\` date not null, \`marked_by_id\` char(16) character set ascii collate ascii_bin not null, \`marked_at\` datetime(3) not null, primary key (\`id\`)) default character set utf8mb4 engine = InnoDB;`);
    this.addSql(`alter table \`household_pause\` add index \`household_pause_school_id_index\` (\`school_id\`);`);
    this.addSql(`alter table \`household_pause\` add index \`household_pause_student_id_index\` (\`student_id\`);`);
    this.addSql(`alter table \`household_pause\` add index \`household_pause_marked_by_id_index\` (\`marked_by_id\`);`);
    this.addSql(`alter table \`household_pause\` add index \`household_pause_school_id_last_on_index\` (\`school_id\`, \`last_on\`);`);
    this.addSql(`alter table \`household_pause\` add unique \`household_pause_school_id_student_id_starts_on_unique\` (\`school_id\`, \`student_id\`, \`starts_on\`);`);

    this.addSql(`alter table \`household_pause\` add constraint \`household_pause_school_id_foreign\` foreign key (\`school_id\`) references \`unit\` (\`id\`) on update no action on delete no action;`);
    this.addSql(`alter table \`household_pause\` add constraint \`household_pause_student_id_foreign\` foreign key (\`student_id\`) references \`student\` (\`id\`) on update no action on delete no action;`);
    this.addSql(`alter table \`household_pause\` add constraint \`household_pause_marked_by_id_foreign\` foreign key (\`marked_by_id\`) references \`person\` (\`id\`) on update no action on delete no action;`);

    this.addSql(`alter table \`evidence_record\` add column \`entered_as\` varchar(24) character set ascii collate ascii_bin null;`);
    this.addSql(`alter table \`body_measure\` add column \`entered_as\` varchar(24) character set ascii collate ascii_bin null;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table \`evidence_record\` drop column \`entered_as\`;`);
    this.addSql(`alter table \`body_measure\` drop column \`entered_as\`;`);

    this.addSql(`drop table if exists \`household_pause\`;`);
  }

}
