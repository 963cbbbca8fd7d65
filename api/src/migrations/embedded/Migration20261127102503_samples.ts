import { Migration } from '@mikro-orm/migrations';

export class Migration20261127102503_samples extends Migration {
  override name = 'Migration20261127102503_samples';

  override up(): void | Promise<void> {
    this.addSql(`create table \`sample_draw\` (\`id\` text not null primary key, \`school_id\` text not null, \`term_id\` text not null, \`seed\` text not null, \`percent\` integer not null, \`at_least\` integer not null, \`reason\` text not null, \`roll_on\` text not null, \`roll\` text not null, \`drawn_by_id\` text not null, \`drawn_at\` text not null, constraint \`sample_draw_school_id_foreign\` foreign key (\`school_id\`) references \`unit\` (\`id\`) on update no action on delete no action, constraint \`sample_draw_term_id_foreign\` foreign key (\`term_id\`) references \`term\` (\`id\`) on update no action on delete no action, constraint \`sample_draw_drawn_by_id_foreign\` foreign key (\`drawn_by_id\`) references \`person\` (\`id\`) on update no action on delete no action);`);
    this.addSql(`create index \`sample_draw_school_id_index\` on \`sample_draw\` (\`school_id\`);`);
    this.addSql(`create index \`sample_draw_term_id_index\` on \`sample_draw\` (\`term_id\`);`);
    this.addSql(`create index \`sample_draw_drawn_by_id_index\` on \`sample_draw\` (\`drawn_by_id\`);`);
    this.addSql(`create index \`sample_draw_school_id_term_id_index\` on \`sample_draw\` (\`school_id\`, \`term_id\`);`);

    this.addSql(`create table \`sampled_booklet\` (\`id\` text not null primary key, \`version\` integer not null, \`school_id\` text not null, \`draw_id\` text not null, \`class_id\` text not null, \`student_id\` text not null, \`scheme_version_id\` text not null, \`state\` text not null, \`seen_number\` integer not null, \`inspected_by_id\` text null, \`answered_by_id\` text null, constraint \`sampled_booklet_school_id_foreign\` foreign key (\`school_id\`) references \`unit\` (\`id\`) on update no action on delete no action, constraint \`sampled_booklet_draw_id_foreign\` foreign key (\`draw_id\`) references \`sample_draw\` (\`id\`) on update no action on delete no action, constraint \`sampled_booklet_class_id_foreign\` foreign key (\`class_id\`) references \`school_class\` (\`id\`) on update no action on delete no action, constraint \`sampled_booklet_student_id_foreign\` foreign key (\`student_id\`) references \`student\` (\`id\`) on update no action on delete no action, constraint \`sampled_booklet_scheme_version_id_foreign\` foreign key (\`scheme_version_id\`) references \`scheme_version\` (\`id\`) on update no action on delete no action, constraint \`sampled_booklet_inspected_by_id_foreign\` foreign key (\`inspected_by_id\`) references \`person\` (\`id\`) on update no action on delete no action, constraint \`sampled_booklet_answered_by_id_foreign\` foreign key (\`answered_by_id\`) references \`person\` (\`id\`) on update no action on delete no action);`);
    this.addSql(`create index \`sampled_booklet_school_id_index\` on \`sampled_booklet\` (\`school_id\`);`);
    this.addSql(`create index \`sampled_booklet_draw_id_index\` on \`sampled_booklet\` (\`draw_id\`);`);
    this.addSql(`create index \`sampled_booklet_class_id_index\` on \`sampled_booklet\` (\`class_id\`);`);
    this.addSql(`create index \`sampled_booklet_student_id_index\` on \`sampled_booklet\` (\`student_id\`);`);
    this.addSql(`create index \`sampled_booklet_scheme_version_id_index\` on \`sampled_booklet\` (\`scheme_version_id\`);`);
    this.addSql(`create index \`sampled_booklet_inspected_by_id_index\` on \`sampled_booklet\` (\`inspected_by_id\`);`);
    this.addSql(`create index \`sampled_booklet_answered_by_id_index\` on \`sampled_booklet\` (\`answered_by_id\`);`);
    this.addSql(`create index \`sampled_booklet_school_id_class_id_index\` on \`sampled_booklet\` (\`school_id\`, \`class_id\`);`);
    this.addSql(`create unique index \`sampled_booklet_school_id_draw_id_student_id_unique\` on \`sampled_booklet\` (\`school_id\`, \`draw_id\`, \`student_id\`);`);

    this.addSql(`create table \`sample_note\` (\`id\` text not null primary key, \`school_id\` text not null, \`sampled_id\` text not null, \`state\` text not null, \`words\` text not null, \`suggestion\` text not null, \`failed\` text not null, \`seen_number\` integer not null, \`by_id\` text not null, \`at\` text not null, constraint \`sample_note_school_id_foreign\` foreign key (\`school_id\`) references \`unit\` (\`id\`) on update no action on delete no action, constraint \`sample_note_sampled_id_foreign\` foreign key (\`sampled_id\`) references \`sampled_booklet\` (\`id\`) on update no action on delete no action, constraint \`sample_note_by_id_foreign\` foreign key (\`by_id\`) references \`person\` (\`id\`) on update no action on delete no action);`);
    this.addSql(`create index \`sample_note_school_id_index\` on \`sample_note\` (\`school_id\`);`);
    this.addSql(`create index \`sample_note_sampled_id_index\` on \`sample_note\` (\`sampled_id\`);`);
    this.addSql(`create index \`sample_note_by_id_index\` on \`sample_note\` (\`by_id\`);`);
    this.addSql(`create index \`sample_note_school_id_sampled_id_index\` on \`sample_note\` (\`school_id\`, \`sampled_id\`);`);

  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists \`sample_draw\`;`);
    this.addSql(`drop table if exists \`sampled_booklet\`;`);
    this.addSql(`drop table if exists \`sample_note\`;`);

  }

}
