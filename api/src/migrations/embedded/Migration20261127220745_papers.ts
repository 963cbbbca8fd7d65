import { Migration } from '@mikro-orm/migrations';

export class Migration20261127220745_papers extends Migration {

  override name = 'Migration20261127220745_papers';

  override up(): void | Promise<void> {



    this.addSql(`create table \`evaluation_paper\` (\`id\` text not null primary key, \`version\` integer not null, \`school_id\` text not null, \`round_id\` text not null, \`student_id\` text not null, \`code\` text not null, \`printed_by_id\` text not null, \`printed_at\` text not null, constraint \`evaluation_paper_school_id_foreign\` foreign key (\`school_id\`) references \`unit\` (\`id\`) on update no action on delete no action, constraint \`evaluation_paper_round_id_foreign\` foreign key (\`round_id\`) references \`evaluation_round\` (\`id\`) on update no action on delete no action, constraint \`evaluation_paper_student_id_foreign\` foreign key (\`student_id\`) references \`student\` (\`id\`) on update no action on delete no action, constraint \`evaluation_paper_printed_by_id_foreign\` foreign key (\`printed_by_id\`) references \`person\` (\`id\`) on update no action on delete no action);`);
    this.addSql(`create index \`evaluation_paper_school_id_index\` on \`evaluation_paper\` (\`school_id\`);`);
    this.addSql(`create index \`evaluation_paper_round_id_index\` on \`evaluation_paper\` (\`round_id\`);`);
    this.addSql(`create index \`evaluation_paper_student_id_index\` on \`evaluation_paper\` (\`student_id\`);`);
    this.addSql(`create index \`evaluation_paper_printed_by_id_index\` on \`evaluation_paper\` (\`printed_by_id\`);`);
    this.addSql(`create unique index \`evaluation_paper_school_id_round_id_student_id_unique\` on \`evaluation_paper\` (\`school_id\`, \`round_id\`, \`student_id\`);`);




  }

  override down(): void | Promise<void> {

    this.addSql(`drop table if exists \`evaluation_paper\`;`);

  }

}
