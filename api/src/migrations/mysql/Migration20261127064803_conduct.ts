import { Migration } from '@mikro-orm/migrations';

export class Migration20261127064803_conduct extends Migration {

  override name = 'Migration20261127064803_conduct';

  override up(): void | Promise<void> {
    this.addSql(`alter table \`flower\` add \`corrections\` longtext character set utf8mb4 collate utf8mb4_bin null;`);

    this.addSql(`create table \`conduct_note\` (\`id\` char(16) character set ascii collate ascii_bin not null, \`version\` int not null, \`school_id\` char(16) character set ascii collate ascii_bin not null, \`class_id\` char(16) character set ascii collate ascii_bin not null, \`term_id\` char(16) character set ascii collate ascii_bin not null, \`scheme_version_id\` char(16) character set ascii collate ascii_bin not null, \`student_id\` char(16) character set ascii collate ascii_bin not null, \`giver_id\` char(16) character set ascii collate ascii_bin not null, \`batch_id\` char(16) character set ascii collate ascii_bin not null, \`course\` varchar(50) character set utf8mb4 collate utf8mb4_bin not null, \`reason\` varchar(64) character set ascii collate ascii_bin not null, \`audience\` varchar(16) character set ascii collate ascii_bin not null, \`note\` varchar(200) character set utf8mb4 collate utf8mb4_bin not null, \`given_at\` datetime(3) not null, \`undone_at\` datetime(3) null, \`corrections\` longtext character set utf8mb4 collate utf8mb4_bin null, primary key (\`id\`)) default character set utf8mb4 engine = InnoDB;`);
    this.addSql(`alter table \`conduct_note\` add index \`conduct_note_school_id_index\` (\`school_id\`);`);
    this.addSql(`alter table \`conduct_note\` add index \`conduct_note_class_id_index\` (\`class_id\`);`);
    this.addSql(`alter table \`conduct_note\` add index \`conduct_note_term_id_index\` (\`term_id\`);`);
    this.addSql(`alter table \`conduct_note\` add index \`conduct_note_scheme_version_id_index\` (\`scheme_version_id\`);`);
    this.addSql(`alter table \`conduct_note\` add index \`conduct_note_student_id_index\` (\`student_id\`);`);
    this.addSql(`alter table \`conduct_note\` add index \`conduct_note_giver_id_index\` (\`giver_id\`);`);
    this.addSql(`alter table \`conduct_note\` add index \`conduct_note_school_id_student_id_id_index\` (\`school_id\`, \`student_id\`, \`id\`);`);
    this.addSql(`alter table \`conduct_note\` add index \`conduct_note_school_id_class_id_given_at_index\` (\`school_id\`, \`class_id\`, \`given_at\`);`);
    this.addSql(`alter table \`conduct_note\` add index \`conduct_note_school_id_batch_id_index\` (\`school_id\`, \`batch_id\`);`);

    this.addSql(`alter table \`conduct_note\` add constraint \`conduct_note_school_id_foreign\` foreign key (\`school_id\`) references \`unit\` (\`id\`) on update no action on delete no action;`);
    this.addSql(`alter table \`conduct_note\` add constraint \`conduct_note_class_id_foreign\` foreign key (\`class_id\`) references \`school_class\` (\`id\`) on update no action on delete no action;`);
    this.addSql(`alter table \`conduct_note\` add constraint \`conduct_note_term_id_foreign\` foreign key (\`term_id\`) references \`term\` (\`id\`) on update no action on delete no action;`);
    this.addSql(`alter table \`conduct_note\` add constraint \`conduct_note_scheme_version_id_foreign\` foreign key (\`scheme_version_id\`) references \`scheme_version\` (\`id\`) on update no action on delete no action;`);
    this.addSql(`alter table \`conduct_note\` add constraint \`conduct_note_student_id_foreign\` foreign key (\`student_id\`) references \`student\` (\`id\`) on update no action on delete no action;`);
    this.addSql(`alter table \`conduct_note\` add constraint \`conduct_note_giver_id_foreign\` foreign key (\`giver_id\`) references \`person\` (\`id\`) on update no action on delete no action;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists \`conduct_note\`;`);
    this.addSql(`alter table \`flower\` drop column \`corrections\`;`);
  }

}
