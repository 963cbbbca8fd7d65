import { Migration } from '@mikro-orm/migrations';

export class Migration20261127071530_sheets extends Migration {

  override name = 'Migration20261127071530_sheets';

  override up(): void | Promise<void> {
    this.addSql(`create table \`use_day\` (\`id\` char(16) character set ascii collate ascii_bin not null, \`school_id\` char(16) character set ascii collate ascii_bin not null, \`day\` date not null, \`who_id\` char(16) character set ascii collate ascii_bin not null, primary key (\`id\`)) default character set utf8mb4 engine = InnoDB;`);
    this.addSql(`alter table \`use_day\` add index \`use_day_school_id_index\` (\`school_id\`);`);
    this.addSql(`alter table \`use_day\` add unique \`use_day_school_id_day_who_id_unique\` (\`school_id\`, \`day\`, \`who_id\`);`);

    this.addSql(`create table \`assessment_sheet\` (\`id\` char(16) character set ascii collate ascii_bin not null, \`school_id\` char(16) character set ascii collate ascii_bin not null, \`term_id\` char(16) character set ascii collate ascii_bin not null, \`scheme_version_id\` char(16) character set ascii collate ascii_bin not null, \`content\` longtext character set utf8mb4 collate utf8mb4_bin not null, \`hash\` varchar(64) character set ascii collate ascii_bin not null, \`rates\` longtext character set utf8mb4 collate utf8mb4_bin not null, \`total\` int not null, \`verdict\` varchar(40) character set utf8mb4 collate utf8mb4_bin null, \`frozen_by_id\` char(16) character set ascii collate ascii_bin not null, \`frozen_at\` datetime(3) not null, primary key (\`id\`)) default character set utf8mb4 engine = InnoDB;`);
    this.addSql(`alter table \`assessment_sheet\` add index \`assessment_sheet_school_id_index\` (\`school_id\`);`);
    this.addSql(`alter table \`assessment_sheet\` add index \`assessment_sheet_term_id_index\` (\`term_id\`);`);
    this.addSql(`alter table \`assessment_sheet\` add index \`assessment_sheet_scheme_version_id_index\` (\`scheme_version_id\`);`);
    this.addSql(`alter table \`assessment_sheet\` add index \`assessment_sheet_frozen_by_id_index\` (\`frozen_by_id\`);`);
    this.addSql(`alter table \`assessment_sheet\` add unique \`assessment_sheet_school_id_term_id_unique\` (\`school_id\`, \`term_id\`);`);

    this.addSql(`alter table \`use_day\` add constraint \`use_day_school_id_foreign\` foreign key (\`school_id\`) references \`unit\` (\`id\`) on update no action on delete no action;`);

    this.addSql(`alter table \`assessment_sheet\` add constraint \`assessment_sheet_school_id_foreign\` foreign key (\`school_id\`) references \`unit\` (\`id\`) on update no action on delete no action;`);
    this.addSql(`alter table \`assessment_sheet\` add constraint \`assessment_sheet_term_id_foreign\` foreign key (\`term_id\`) references \`term\` (\`id\`) on update no action on delete no action;`);
    this.addSql(`alter table \`assessment_sheet\` add constraint \`assessment_sheet_scheme_version_id_foreign\` foreign key (\`scheme_version_id\`) references \`scheme_version\` (\`id\`) on update no action on delete no action;`);
    this.addSql(`alter table \`assessment_sheet\` add constraint \`assessment_sheet_frozen_by_id_foreign\` foreign key (\`frozen_by_id\`) references \`person\` (\`id\`) on update no action on delete no action;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists \`use_day\`;`);
    this.addSql(`drop table if exists \`assessment_sheet\`;`);
  }

}
