import { Migration } from '@mikro-orm/migrations';

export class Migration20261128015705_exports extends Migration {

  override name = 'Migration20261128015705_exports';

  override up(): void | Promise<void> {
    this.addSql(`create table \`table_export\` (\`id\` char(16) character set ascii collate ascii_bin not null, \`version\` int not null, \`school_id\` char(16) character set ascii collate ascii_bin not null, \`source\` varchar(32) character set ascii collate ascii_bin not null, \`wanted\` longtext character set utf8mb4 collate utf8mb4_bin not null, \`title\` varchar(100) character set utf8mb4 collate utf8mb4_bin not null, \`filters\` longtext character set utf8mb4 collate utf8mb4_bin not null, \`purpose\` varchar(24) character set ascii collate ascii_bin not null, \`purpose_words\` varchar(100) character set utf8mb4 collate utf8mb4_bin not null, \`requested_by_id\` char(16) character set ascii collate ascii_bin not null, \`requested_as\` varchar(60) character set utf8mb4 collate utf8mb4_bin not null, \`requested_at\` datetime(3) not null, \`row_count\` int not null, \`fetched_at\` datetime(3) null, primary key (\`id\`)) default character set utf8mb4 engine = InnoDB;`);
    this.addSql(`alter table \`table_export\` add index \`table_export_school_id_index\` (\`school_id\`);`);
    this.addSql(`alter table \`table_export\` add index \`table_export_requested_by_id_index\` (\`requested_by_id\`);`);
    this.addSql(`alter table \`table_export\` add index \`table_export_school_id_id_index\` (\`school_id\`, \`id\`);`);

    this.addSql(`alter table \`table_export\` add constraint \`table_export_school_id_foreign\` foreign key (\`school_id\`) references \`unit\` (\`id\`) on update no action on delete no action;`);
    this.addSql(`alter table \`table_export\` add constraint \`table_export_requested_by_id_foreign\` foreign key (\`requested_by_id\`) references \`person\` (\`id\`) on update no action on delete no action;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists \`table_export\`;`);
  }

}
