import { Migration } from '@mikro-orm/migrations';

export class Migration20261127220542_openings extends Migration {

  override name = 'Migration20261127220542_openings';

  override up(): void | Promise<void> {
    this.addSql(`create table \`booklet_opening\` (\`id\` text not null primary key, \`version\` integer not null, \`school_id\` text not null, \`report_id\` text not null, \`number\` integer not null, \`person_id\` text not null, \`quality\` text not null, \`way\` text not null, \`first_at\` text not null, \`last_at\` text not null, \`days\` integer not null, constraint \`booklet_opening_school_id_foreign\` foreign key (\`school_id\`) references \`unit\` (\`id\`) on update no action on delete no action, constraint \`booklet_opening_report_id_foreign\` foreign key (\`report_id\`) references \`growth_report\` (\`id\`) on update no action on delete no action, constraint \`booklet_opening_person_id_foreign\` foreign key (\`person_id\`) references \`person\` (\`id\`) on update no action on delete no action);`);
    this.addSql(`create index \`booklet_opening_school_id_index\` on \`booklet_opening\` (\`school_id\`);`);
    this.addSql(`create index \`booklet_opening_report_id_index\` on \`booklet_opening\` (\`report_id\`);`);
    this.addSql(`create index \`booklet_opening_person_id_index\` on \`booklet_opening\` (\`person_id\`);`);
    this.addSql(`create unique index \`booklet_opening_once\` on \`booklet_opening\` (\`school_id\`, \`report_id\`, \`number\`, \`person_id\`, \`quality\`, \`way\`);`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists \`booklet_opening\`;`);
  }

}
