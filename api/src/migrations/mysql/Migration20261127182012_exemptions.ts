import { Migration } from '@mikro-orm/migrations';

export class Migration20261127182012_exemptions extends Migration {

  override name = 'Migration20261127182012_exemptions';

  override up(): void | Promise<void> {
    this.addSql(`create table \`exemption\` (\`id\` char(16) character set ascii collate ascii_bin not null, \`version\` int not null, \`school_id\` char(16) character set ascii collate ascii_bin not null, \`student_id\` char(16) character set ascii collate ascii_bin not null, \`kind\` varchar(16) character set ascii collate ascii_bin not null, \`item\` varchar(40) character set ascii collate ascii_bin not null, \`starts_on\` date not null, \`last_on\` date not null, \`ground\` varchar(24) character set ascii collate ascii_bin not null, \`note\` varchar(100) character set utf8mb4 collate utf8mb4_bin not null, \`proof_hash\` varchar(64) character set ascii collate ascii_bin not null, \`granted_by_id\` char(16) character set ascii collate ascii_bin not null, \`granted_at\` datetime(3) not null, primary key (\`id\`)) default character set utf8mb4 engine = InnoDB;`);
    this.addSql(`alter table \`exemption\` add index \`exemption_school_id_index\` (\`school_id\`);`);
    this.addSql(`alter table \`exemption\` add index \`exemption_student_id_index\` (\`student_id\`);`);
    this.addSql(`alter table \`exemption\` add index \`exemption_granted_by_id_index\` (\`granted_by_id\`);`);
    this.addSql(`alter table \`exemption\` add unique \`exemption_school_id_student_id_kind_item_starts_on_unique\` (\`school_id\`, \`student_id\`, \`kind\`, \`item\`, \`starts_on\`);`);

    this.addSql(`alter table \`exemption\` add constraint \`exemption_school_id_foreign\` foreign key (\`school_id\`) references \`unit\` (\`id\`) on update no action on delete no action;`);
    this.addSql(`alter table \`exemption\` add constraint \`exemption_student_id_foreign\` foreign key (\`student_id\`) references \`student\` (\`id\`) on update no action on delete no action;`);
    this.addSql(`alter table \`exemption\` add constraint \`exemption_granted_by_id_foreign\` foreign key (\`granted_by_id\`) references \`person\` (\`id\`) on update no action on delete no action;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists \`exemption\`;`);
  }

}
