import { Migration } from '@mikro-orm/migrations';

export class Migration20261127220746_papers extends Migration {

  override name = 'Migration20261127220746_papers';

  override up(): void | Promise<void> {
    this.addSql(`create table \`evaluation_paper\` (\`id\` char(16) character set ascii collate ascii_bin not null, \`version\` int not null, \`school_id\` char(16) character set ascii collate ascii_bin not null, \`round_id\` char(16) character set ascii collate ascii_bin not null, \`student_id\` char(16) character set ascii collate ascii_bin not null, \`code\` varchar(8) character set ascii collate ascii_bin not null, \`printed_by_id\` char(16) character set ascii collate ascii_bin not null, \`printed_at\` datetime(3) not null, primary key (\`id\`)) default character set utf8mb4 engine = InnoDB;`);
    this.addSql(`alter table \`evaluation_paper\` add index \`evaluation_paper_school_id_index\` (\`school_id\`);`);
    this.addSql(`alter table \`evaluation_paper\` add index \`evaluation_paper_round_id_index\` (\`round_id\`);`);
    this.addSql(`alter table \`evaluation_paper\` add index \`evaluation_paper_student_id_index\` (\`student_id\`);`);
    this.addSql(`alter table \`evaluation_paper\` add index \`evaluation_paper_printed_by_id_index\` (\`printed_by_id\`);`);
    this.addSql(`alter table \`evaluation_paper\` add unique \`evaluation_paper_school_id_round_id_student_id_unique\` (\`school_id\`, \`round_id\`, \`student_id\`);`);

    this.addSql(`alter table \`evaluation_paper\` add constraint \`evaluation_paper_school_id_foreign\` foreign key (\`school_id\`) references \`unit\` (\`id\`) on update no action on delete no action;`);
    this.addSql(`alter table \`evaluation_paper\` add constraint \`evaluation_paper_round_id_foreign\` foreign key (\`round_id\`) references \`evaluation_round\` (\`id\`) on update no action on delete no action;`);
    this.addSql(`alter table \`evaluation_paper\` add constraint \`evaluation_paper_student_id_foreign\` foreign key (\`student_id\`) references \`student\` (\`id\`) on update no action on delete no action;`);
    this.addSql(`alter table \`evaluation_paper\` add constraint \`evaluation_paper_printed_by_id_foreign\` foreign key (\`printed_by_id\`) references \`person\` (\`id\`) on update no action on delete no action;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists \`evaluation_paper\`;`);
  }

}
