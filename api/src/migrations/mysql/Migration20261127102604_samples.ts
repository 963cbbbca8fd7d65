import { Migration } from '@mikro-orm/migrations';

export class Migration20261127102604_samples extends Migration {
  override name = 'Migration20261127102604_samples';

  override up(): void | Promise<void> {
    this.addSql(`create table \`sample_draw\` (\`id\` char(16) character set ascii collate ascii_bin not null, \`school_id\` char(16) character set ascii collate ascii_bin not null, \`term_id\` char(16) character set ascii collate ascii_bin not null, \`seed\` varchar(32) character set ascii collate ascii_bin not null, \`percent\` int not null, \`at_least\` int not null, \`reason\` varchar(200) character set utf8mb4 collate utf8mb4_bin not null, \`roll_on\` date not null, \`roll\` longtext character set utf8mb4 collate utf8mb4_bin not null, \`drawn_by_id\` char(16) character set ascii collate ascii_bin not null, \`drawn_at\` datetime(3) not null, primary key (\`id\`)) default character set utf8mb4 engine = InnoDB;`);
    this.addSql(`alter table \`sample_draw\` add index \`sample_draw_school_id_index\` (\`school_id\`);`);
    this.addSql(`alter table \`sample_draw\` add index \`sample_draw_term_id_index\` (\`term_id\`);`);
    this.addSql(`alter table \`sample_draw\` add index \`sample_draw_drawn_by_id_index\` (\`drawn_by_id\`);`);
    this.addSql(`alter table \`sample_draw\` add index \`sample_draw_school_id_term_id_index\` (\`school_id\`, \`term_id\`);`);

    this.addSql(`create table \`sampled_booklet\` (\`id\` char(16) character set ascii collate ascii_bin not null, \`version\` int not null, \`school_id\` char(16) character set ascii collate ascii_bin not null, \`draw_id\` char(16) character set ascii collate ascii_bin not null, \`class_id\` char(16) character set ascii collate ascii_bin not null, \`student_id\` char(16) character set ascii collate ascii_bin not null, \`scheme_version_id\` char(16) character set ascii collate ascii_bin not null, \`state\` varchar(24) character set ascii collate ascii_bin not null, \`seen_number\` int not null, \`inspected_by_id\` char(16) character set ascii collate ascii_bin null, \`answered_by_id\` char(16) character set ascii collate ascii_bin null, primary key (\`id\`)) default character set utf8mb4 engine = InnoDB;`);
    this.addSql(`alter table \`sampled_booklet\` add index \`sampled_booklet_school_id_index\` (\`school_id\`);`);
    this.addSql(`alter table \`sampled_booklet\` add index \`sampled_booklet_draw_id_index\` (\`draw_id\`);`);
    this.addSql(`alter table \`sampled_booklet\` add index \`sampled_booklet_class_id_index\` (\`class_id\`);`);
    this.addSql(`alter table \`sampled_booklet\` add index \`sampled_booklet_student_id_index\` (\`student_id\`);`);
    this.addSql(`alter table \`sampled_booklet\` add index \`sampled_booklet_scheme_version_id_index\` (\`scheme_version_id\`);`);
    this.addSql(`alter table \`sampled_booklet\` add index \`sampled_booklet_inspected_by_id_index\` (\`inspected_by_id\`);`);
    this.addSql(`alter table \`sampled_booklet\` add index \`sampled_booklet_answered_by_id_index\` (\`answered_by_id\`);`);
    this.addSql(`alter table \`sampled_booklet\` add index \`sampled_booklet_school_id_class_id_index\` (\`school_id\`, \`class_id\`);`);
    this.addSql(`alter table \`sampled_booklet\` add unique \`sampled_booklet_school_id_draw_id_student_id_unique\` (\`school_id\`, \`draw_id\`, \`student_id\`);`);

    this.addSql(`create table \`sample_note\` (\`id\` char(16) character set ascii collate ascii_bin not null, \`school_id\` char(16) character set ascii collate ascii_bin not null, \`sampled_id\` char(16) character set ascii collate ascii_bin not null, \`state\` varchar(24) character set ascii collate ascii_bin not null, \`words\` longtext character set utf8mb4 collate utf8mb4_bin not null, \`suggestion\` longtext character set utf8mb4 collate utf8mb4_bin not null, \`failed\` longtext character set utf8mb4 collate utf8mb4_bin not null, \`seen_number\` int not null, \`by_id\` char(16) character set ascii collate ascii_bin not null, \`at\` datetime(3) not null, primary key (\`id\`)) default character set utf8mb4 engine = InnoDB;`);
    this.addSql(`alter table \`sample_note\` add index \`sample_note_school_id_index\` (\`school_id\`);`);
    this.addSql(`alter table \`sample_note\` add index \`sample_note_sampled_id_index\` (\`sampled_id\`);`);
    this.addSql(`alter table \`sample_note\` add index \`sample_note_by_id_index\` (\`by_id\`);`);
    this.addSql(`alter table \`sample_note\` add index \`sample_note_school_id_sampled_id_index\` (\`school_id\`, \`sampled_id\`);`);

    this.addSql(`alter table \`sample_draw\` add constraint \`sample_draw_school_id_foreign\` foreign key (\`school_id\`) references \`unit\` (\`id\`) on update no action on delete no action;`);
    this.addSql(`alter table \`sample_draw\` add constraint \`sample_draw_term_id_foreign\` foreign key (\`term_id\`) references \`term\` (\`id\`) on update no action on delete no action;`);
    this.addSql(`alter table \`sample_draw\` add constraint \`sample_draw_drawn_by_id_foreign\` foreign key (\`drawn_by_id\`) references \`person\` (\`id\`) on update no action on delete no action;`);

    this.addSql(`alter table \`sampled_booklet\` add constraint \`sampled_booklet_school_id_foreign\` foreign key (\`school_id\`) references \`unit\` (\`id\`) on update no action on delete no action;`);
    this.addSql(`alter table \`sampled_booklet\` add constraint \`sampled_booklet_draw_id_foreign\` foreign key (\`draw_id\`) references \`sample_draw\` (\`id\`) on update no action on delete no action;`);
    this.addSql(`alter table \`sampled_booklet\` add constraint \`sampled_booklet_class_id_foreign\` foreign key (\`class_id\`) references \`school_class\` (\`id\`) on update no action on delete no action;`);
    this.addSql(`alter table \`sampled_booklet\` add constraint \`sampled_booklet_student_id_foreign\` foreign key (\`student_id\`) references \`student\` (\`id\`) on update no action on delete no action;`);
    this.addSql(`alter table \`sampled_booklet\` add constraint \`sampled_booklet_scheme_version_id_foreign\` foreign key (\`scheme_version_id\`) references \`scheme_version\` (\`id\`) on update no action on delete no action;`);
    this.addSql(`alter table \`sampled_booklet\` add constraint \`sampled_booklet_inspected_by_id_foreign\` foreign key (\`inspected_by_id\`) references \`person\` (\`id\`) on update no action on delete no action;`);
    this.addSql(`alter table \`sampled_booklet\` add constraint \`sampled_booklet_answered_by_id_foreign\` foreign key (\`answered_by_id\`) references \`person\` (\`id\`) on update no action on delete no action;`);

    this.addSql(`alter table \`sample_note\` add constraint \`sample_note_school_id_foreign\` foreign key (\`school_id\`) references \`unit\` (\`id\`) on update no action on delete no action;`);
    this.addSql(`alter table \`sample_note\` add constraint \`sample_note_sampled_id_foreign\` foreign key (\`sampled_id\`) references \`sampled_booklet\` (\`id\`) on update no action on delete no action;`);
    this.addSql(`alter table \`sample_note\` add constraint \`sample_note_by_id_foreign\` foreign key (\`by_id\`) references \`person\` (\`id\`) on update no action on delete no action;`);

  }

  override down(): void | Promise<void> {
    this.addSql(`alter table \`sampled_booklet\` drop foreign key \`sampled_booklet_draw_id_foreign\`;`);
    this.addSql(`alter table \`sample_note\` drop foreign key \`sample_note_sampled_id_foreign\`;`);

    this.addSql(`drop table if exists \`sample_draw\`;`);
    this.addSql(`drop table if exists \`sampled_booklet\`;`);
    this.addSql(`drop table if exists \`sample_note\`;`);

  }

}
