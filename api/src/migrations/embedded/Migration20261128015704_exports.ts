import { Migration } from '@mikro-orm/migrations';

export class Migration20261128015704_exports extends Migration {

  override name = 'Migration20261128015704_exports';

  override up(): void | Promise<void> {
    this.addSql(`create table \`table_export\` (\`id\` text not null primary key, \`version\` integer not null, \`school_id\` text not null, \`source\` text not null, \`wanted\` text not null, \`title\` text not null, \`filters\` text not null, \`purpose\` text not null, \`purpose_words\` text not null, \`requested_by_id\` text not null, \`requested_as\` text not null, \`requested_at\` text not null, \`row_count\` integer not null, \`fetched_at\` text null, constraint \`table_export_school_id_foreign\` foreign key (\`school_id\`) references \`unit\` (\`id\`) on update no action on delete no action, constraint \`table_export_requested_by_id_foreign\` foreign key (\`requested_by_id\`) references \`person\` (\`id\`) on update no action on delete no action);`);
    this.addSql(`create index \`table_export_school_id_index\` on \`table_export\` (\`school_id\`);`);
    this.addSql(`create index \`table_export_requested_by_id_index\` on \`table_export\` (\`requested_by_id\`);`);
    this.addSql(`create index \`table_export_school_id_id_index\` on \`table_export\` (\`school_id\`, \`id\`);`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists \`table_export\`;`);
  }

}
