import { Migration } from '@mikro-orm/migrations';

export class Migration20261127182011_exemptions extends Migration {

  override name = 'Migration20261127182011_exemptions';

  override up(): void | Promise<void> {
    this.addSql(`create table \`exemption\` (\`id\` text not null primary key, \`version\` integer not null, \`school_id\` text not null, \`student_id\` text not null, \`kind\` text not null, \`item\` text not null, \`starts_on\` text not null, \`last_on\` text not null, \`ground\` text not null, \`note\` text not null, \`proof_hash\` text not null, \`granted_by_id\` text not null, \`granted_at\` text not null, constraint \`exemption_school_id_foreign\` foreign key (\`school_id\`) references \`unit\` (\`id\`) on update no action on delete no action, constraint \`exemption_student_id_foreign\` foreign key (\`student_id\`) references \`student\` (\`id\`) on update no action on delete no action, constraint \`exemption_granted_by_id_foreign\` foreign key (\`granted_by_id\`) references \`person\` (\`id\`) on update no action on delete no action);`);
    this.addSql(`create index \`exemption_school_id_index\` on \`exemption\` (\`school_id\`);`);
    this.addSql(`create index \`exemption_student_id_index\` on \`exemption\` (\`student_id\`);`);
    this.addSql(`create index \`exemption_granted_by_id_index\` on \`exemption\` (\`granted_by_id\`);`);
    this.addSql(`create unique index \`exemption_school_id_student_id_kind_item_starts_on_unique\` on \`exemption\` (\`school_id\`, \`student_id\`, \`kind\`, \`item\`, \`starts_on\`);`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists \`exemption\`;`);
  }

}
