import { Migration } from '@mikro-orm/migrations';

export class Migration20261127071505_sheets extends Migration {

  override name = 'Migration20261127071505_sheets';

  override up(): void | Promise<void> {
    this.addSql(`create table \`use_day\` (\`id\` text not null primary key, \`school_id\` text not null, \`day\` text not null, \`who_id\` text not null, constraint \`use_day_school_id_foreign\` foreign key (\`school_id\`) references \`unit\` (\`id\`) on update no action on delete no action);`);
    this.addSql(`create index \`use_day_school_id_index\` on \`use_day\` (\`school_id\`);`);
    this.addSql(`create unique index \`use_day_school_id_day_who_id_unique\` on \`use_day\` (\`school_id\`, \`day\`, \`who_id\`);`);

    this.addSql(`create table \`assessment_sheet\` (\`id\` text not null primary key, \`school_id\` text not null, \`term_id\` text not null, \`scheme_version_id\` text not null, \`content\` text not null, \`hash\` text not null, \`rates\` text not null, \`total\` integer not null, \`verdict\` text null, \`frozen_by_id\` text not null, \`frozen_at\` text not null, constraint \`assessment_sheet_school_id_foreign\` foreign key (\`school_id\`) references \`unit\` (\`id\`) on update no action on delete no action, constraint \`assessment_sheet_term_id_foreign\` foreign key (\`term_id\`) references \`term\` (\`id\`) on update no action on delete no action, constraint \`assessment_sheet_scheme_version_id_foreign\` foreign key (\`scheme_version_id\`) references \`scheme_version\` (\`id\`) on update no action on delete no action, constraint \`assessment_sheet_frozen_by_id_foreign\` foreign key (\`frozen_by_id\`) references \`person\` (\`id\`) on update no action on delete no action);`);
    this.addSql(`create index \`assessment_sheet_school_id_index\` on \`assessment_sheet\` (\`school_id\`);`);
    this.addSql(`create index \`assessment_sheet_term_id_index\` on \`assessment_sheet\` (\`term_id\`);`);
    this.addSql(`create index \`assessment_sheet_scheme_version_id_index\` on \`assessment_sheet\` (\`scheme_version_id\`);`);
    this.addSql(`create index \`assessment_sheet_frozen_by_id_index\` on \`assessment_sheet\` (\`frozen_by_id\`);`);
    this.addSql(`create unique index \`assessment_sheet_school_id_term_id_unique\` on \`assessment_sheet\` (\`school_id\`, \`term_id\`);`);
  }

  override down(): void | Promise<void> {

    this.addSql(`drop table if exists \`use_day\`;`);
    this.addSql(`drop table if exists \`assessment_sheet\`;`);
  }

}
