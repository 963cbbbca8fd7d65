import { Migration } from '@mikro-orm/migrations';

export class Migration20261127220543_openings extends Migration {

  override name = 'Migration20261127220543_openings';

  override up(): void | Promise<void> {
    this.addSql(`create table \`booklet_opening\` (\`id\` char(16) character set ascii collate ascii_bin not null, \`version\` int not null, \`school_id\` char(16) character set ascii collate ascii_bin not null, \`report_id\` char(16) character set ascii collate ascii_bin not null, \`number\` int not null, \`person_id\` char(16) character set ascii collate ascii_bin not null, \`quality\` varchar(24) character set ascii collate ascii_bin not null, \`way\` varchar(8) character set ascii collate ascii_bin not null, \`first_at\` datetime(3) not null, \`last_at\` datetime(3) not null, \`days\` int not null, primary key (\`id\`)) default character set utf8mb4 engine = InnoDB;`);
    this.addSql(`alter table \`booklet_opening\` add index \`booklet_opening_school_id_index\` (\`school_id\`);`);
    this.addSql(`alter table \`booklet_opening\` add index \`booklet_opening_report_id_index\` (\`report_id\`);`);
    this.addSql(`alter table \`booklet_opening\` add index \`booklet_opening_person_id_index\` (\`person_id\`);`);
    this.addSql(`alter table \`booklet_opening\` add unique \`booklet_opening_once\` (\`school_id\`, \`report_id\`, \`number\`, \`person_id\`, \`quality\`, \`way\`);`);

    this.addSql(`alter table \`booklet_opening\` add constraint \`booklet_opening_school_id_foreign\` foreign key (\`school_id\`) references \`unit\` (\`id\`) on update no action on delete no action;`);
    this.addSql(`alter table \`booklet_opening\` add constraint \`booklet_opening_report_id_foreign\` foreign key (\`report_id\`) references \`growth_report\` (\`id\`) on update no action on delete no action;`);
    this.addSql(`alter table \`booklet_opening\` add constraint \`booklet_opening_person_id_foreign\` foreign key (\`person_id\`) references \`person\` (\`id\`) on update no action on delete no action;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists \`booklet_opening\`;`);
  }

}
