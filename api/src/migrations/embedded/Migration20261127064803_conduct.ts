import { Migration } from '@mikro-orm/migrations';

export class Migration20261127064803_conduct extends Migration {

  override name = 'Migration20261127064803_conduct';

  override up(): void | Promise<void> {
    this.addSql(`alter table \`flower\` add column \`corrections\` text null;`);

    this.addSql(`create table \`conduct_note\` (\`id\` text not null primary key, \`version\` integer not null, \`school_id\` text not null, \`class_id\` text not null, \`term_id\` text not null, \`scheme_version_id\` text not null, \`student_id\` text not null, \`giver_id\` text not null, \`batch_id\` text not null, \`course\` text not null, \`reason\` text not null, \`audience\` text not null, \`note\` text not null, \`given_at\` text not null, \`undone_at\` text null, \`corrections\` text null, constraint \`conduct_note_school_id_foreign\` foreign key (\`school_id\`) references \`unit\` (\`id\`) on update no action on delete no action, constraint \`conduct_note_class_id_foreign\` foreign key (\`class_id\`) references \`school_class\` (\`id\`) on update no action on delete no action, constraint \`conduct_note_term_id_foreign\` foreign key (\`term_id\`) references \`term\` (\`id\`) on update no action on delete no action, constraint \`conduct_note_scheme_version_id_foreign\` foreign key (\`scheme_version_id\`) references \`scheme_version\` (\`id\`) on update no action on delete no action, constraint \`conduct_note_student_id_foreign\` foreign key (\`student_id\`) references \`student\` (\`id\`) on update no action on delete no action, constraint \`conduct_note_giver_id_foreign\` foreign key (\`giver_id\`) references \`person\` (\`id\`) on update no action on delete no action);`);
    this.addSql(`create index \`conduct_note_school_id_index\` on \`conduct_note\` (\`school_id\`);`);
    this.addSql(`create index \`conduct_note_class_id_index\` on \`conduct_note\` (\`class_id\`);`);
    this.addSql(`create index \`conduct_note_term_id_index\` on \`conduct_note\` (\`term_id\`);`);
    this.addSql(`create index \`conduct_note_scheme_version_id_index\` on \`conduct_note\` (\`scheme_version_id\`);`);
    this.addSql(`create index \`conduct_note_student_id_index\` on \`conduct_note\` (\`student_id\`);`);
    this.addSql(`create index \`conduct_note_giver_id_index\` on \`conduct_note\` (\`giver_id\`);`);
    this.addSql(`create index \`conduct_note_school_id_student_id_id_index\` on \`conduct_note\` (\`school_id\`, \`student_id\`, \`id\`);`);
    this.addSql(`create index \`conduct_note_school_id_class_id_given_at_index\` on \`conduct_note\` (\`school_id\`, \`class_id\`, \`given_at\`);`);
    this.addSql(`create index \`conduct_note_school_id_batch_id_index\` on \`conduct_note\` (\`school_id\`, \`batch_id\`);`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists \`conduct_note\`;`);
    this.addSql(`alter table \`flower\` drop column \`corrections\`;`);
  }

}
