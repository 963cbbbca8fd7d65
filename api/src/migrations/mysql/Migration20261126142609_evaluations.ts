import { Migration } from '@mikro-orm/migrations';

export class Migration20261126142609_evaluations extends Migration {

  override name = 'Migration20261126142609_evaluations';

  override up(): void | Promise<void> {
    this.addSql(`create table \`evaluation_round\` (\`id\` char(16) character set ascii collate ascii_bin not null, \`version\` int not null, \`school_id\` char(16) character set ascii collate ascii_bin not null, \`class_id\` char(16) character set ascii collate ascii_bin not null, \`term_id\` char(16) character set ascii collate ascii_bin not null, \`scheme_version_id\` char(16) character set ascii collate ascii_bin not null, \`form\` varchar(64) character set ascii collate ascii_bin not null, \`rater\` varchar(24) character set ascii collate ascii_bin not null, \`phase\` varchar(16) character set ascii collate ascii_bin not null, \`number\` int not null, \`course\` varchar(50) character set utf8mb4 collate utf8mb4_bin not null, \`state\` varchar(24) character set ascii collate ascii_bin not null, \`opens_on\` date not null, \`due_on\` date not null, \`started_by\` char(16) character set ascii collate ascii_bin not null, \`started_at\` datetime(3) not null, \`closed_at\` datetime(3) null, \`published_at\` datetime(3) null, \`seed\` varchar(32) character set ascii collate ascii_bin not null, primary key (\`id\`)) default character set utf8mb4 engine = InnoDB;`);
    this.addSql(`alter table \`evaluation_round\` add index \`evaluation_round_school_id_index\` (\`school_id\`);`);
    this.addSql(`alter table \`evaluation_round\` add index \`evaluation_round_class_id_index\` (\`class_id\`);`);
    this.addSql(`alter table \`evaluation_round\` add index \`evaluation_round_term_id_index\` (\`term_id\`);`);
    this.addSql(`alter table \`evaluation_round\` add index \`evaluation_round_scheme_version_id_index\` (\`scheme_version_id\`);`);
    this.addSql(`alter table \`evaluation_round\` add index \`evaluation_round_started_by_index\` (\`started_by\`);`);
    this.addSql(`alter table \`evaluation_round\` add unique \`evaluation_round_school_id_class_id_term_id_form_number_unique\` (\`school_id\`, \`class_id\`, \`term_id\`, \`form\`, \`number\`);`);

    this.addSql(`create table \`evaluation_submission\` (\`id\` char(16) character set ascii collate ascii_bin not null, \`version\` int not null, \`school_id\` char(16) character set ascii collate ascii_bin not null, \`round_id\` char(16) character set ascii collate ascii_bin not null, \`student_id\` char(16) character set ascii collate ascii_bin not null, \`peer_id\` varchar(16) character set ascii collate ascii_bin not null, \`course\` varchar(50) character set utf8mb4 collate utf8mb4_bin not null, \`state\` varchar(24) character set ascii collate ascii_bin not null, \`answers\` longtext character set utf8mb4 collate utf8mb4_bin not null, \`comment\` longtext character set utf8mb4 collate utf8mb4_bin not null, \`draft\` longtext character set utf8mb4 collate utf8mb4_bin null, \`author_id\` char(16) character set ascii collate ascii_bin not null, \`entered_as\` varchar(24) character set ascii collate ascii_bin not null, \`saved_at\` datetime(3) not null, \`submitted_at\` datetime(3) null, primary key (\`id\`)) default character set utf8mb4 engine = InnoDB;`);
    this.addSql(`alter table \`evaluation_submission\` add index \`evaluation_submission_school_id_index\` (\`school_id\`);`);
    this.addSql(`alter table \`evaluation_submission\` add index \`evaluation_submission_round_id_index\` (\`round_id\`);`);
    this.addSql(`alter table \`evaluation_submission\` add index \`evaluation_submission_student_id_index\` (\`student_id\`);`);
    this.addSql(`alter table \`evaluation_submission\` add index \`evaluation_submission_author_id_index\` (\`author_id\`);`);
    this.addSql(`alter table \`evaluation_submission\` add index \`evaluation_submission_school_id_student_id_round_id_index\` (\`school_id\`, \`student_id\`, \`round_id\`);`);
    this.addSql(`alter table \`evaluation_submission\` add unique \`evaluation_submission_school_id_round_id_student_i_c6a2e_unique\` (\`school_id\`, \`round_id\`, \`student_id\`, \`peer_id\`, \`course\`);`);

    this.addSql(`create table \`peer_assignment\` (\`id\` char(16) character set ascii collate ascii_bin not null, \`school_id\` char(16) character set ascii collate ascii_bin not null, \`round_id\` char(16) character set ascii collate ascii_bin not null, \`student_id\` char(16) character set ascii collate ascii_bin not null, \`peer_id\` char(16) character set ascii collate ascii_bin not null, primary key (\`id\`)) default character set utf8mb4 engine = InnoDB;`);
    this.addSql(`alter table \`peer_assignment\` add index \`peer_assignment_school_id_index\` (\`school_id\`);`);
    this.addSql(`alter table \`peer_assignment\` add index \`peer_assignment_round_id_index\` (\`round_id\`);`);
    this.addSql(`alter table \`peer_assignment\` add index \`peer_assignment_student_id_index\` (\`student_id\`);`);
    this.addSql(`alter table \`peer_assignment\` add index \`peer_assignment_peer_id_index\` (\`peer_id\`);`);
    this.addSql(`alter table \`peer_assignment\` add index \`peer_assignment_school_id_peer_id_index\` (\`school_id\`, \`peer_id\`);`);
    this.addSql(`alter table \`peer_assignment\` add unique \`peer_assignment_school_id_round_id_student_id_peer_id_unique\` (\`school_id\`, \`round_id\`, \`student_id\`, \`peer_id\`);`);

    this.addSql(`create table \`comment_revision\` (\`id\` char(16) character set ascii collate ascii_bin not null, \`school_id\` char(16) character set ascii collate ascii_bin not null, \`submission_id\` char(16) character set ascii collate ascii_bin not null, \`number\` int not null, \`answers\` longtext character set utf8mb4 collate utf8mb4_bin not null, \`comment\` longtext character set utf8mb4 collate utf8mb4_bin not null, \`author_id\` char(16) character set ascii collate ascii_bin not null, \`entered_as\` varchar(24) character set ascii collate ascii_bin not null, \`at\` datetime(3) not null, primary key (\`id\`)) default character set utf8mb4 engine = InnoDB;`);
    this.addSql(`alter table \`comment_revision\` add index \`comment_revision_school_id_index\` (\`school_id\`);`);
    this.addSql(`alter table \`comment_revision\` add index \`comment_revision_submission_id_index\` (\`submission_id\`);`);
    this.addSql(`alter table \`comment_revision\` add index \`comment_revision_author_id_index\` (\`author_id\`);`);
    this.addSql(`alter table \`comment_revision\` add unique \`comment_revision_school_id_submission_id_number_unique\` (\`school_id\`, \`submission_id\`, \`number\`);`);

    this.addSql(`alter table \`evaluation_round\` add constraint \`evaluation_round_school_id_foreign\` foreign key (\`school_id\`) references \`unit\` (\`id\`) on update no action on delete no action;`);
    this.addSql(`alter table \`evaluation_round\` add constraint \`evaluation_round_class_id_foreign\` foreign key (\`class_id\`) references \`school_class\` (\`id\`) on update no action on delete no action;`);
    this.addSql(`alter table \`evaluation_round\` add constraint \`evaluation_round_term_id_foreign\` foreign key (\`term_id\`) references \`term\` (\`id\`) on update no action on delete no action;`);
    this.addSql(`alter table \`evaluation_round\` add constraint \`evaluation_round_scheme_version_id_foreign\` foreign key (\`scheme_version_id\`) references \`scheme_version\` (\`id\`) on update no action on delete no action;`);
    this.addSql(`alter table \`evaluation_round\` add constraint \`evaluation_round_started_by_foreign\` foreign key (\`started_by\`) references \`person\` (\`id\`) on update no action on delete no action;`);

    this.addSql(`alter table \`evaluation_submission\` add constraint \`evaluation_submission_school_id_foreign\` foreign key (\`school_id\`) references \`unit\` (\`id\`) on update no action on delete no action;`);
    this.addSql(`alter table \`evaluation_submission\` add constraint \`evaluation_submission_round_id_foreign\` foreign key (\`round_id\`) references \`evaluation_round\` (\`id\`) on update no action on delete no action;`);
    this.addSql(`alter table \`evaluation_submission\` add constraint \`evaluation_submission_student_id_foreign\` foreign key (\`student_id\`) references \`student\` (\`id\`) on update no action on delete no action;`);
    this.addSql(`alter table \`evaluation_submission\` add constraint \`evaluation_submission_author_id_foreign\` foreign key (\`author_id\`) references \`person\` (\`id\`) on update no action on delete no action;`);

    this.addSql(`alter table \`peer_assignment\` add constraint \`peer_assignment_school_id_foreign\` foreign key (\`school_id\`) references \`unit\` (\`id\`) on update no action on delete no action;`);
    this.addSql(`alter table \`peer_assignment\` add constraint \`peer_assignment_round_id_foreign\` foreign key (\`round_id\`) references \`evaluation_round\` (\`id\`) on update no action on delete no action;`);
    this.addSql(`alter table \`peer_assignment\` add constraint \`peer_assignment_student_id_foreign\` foreign key (\`student_id\`) references \`student\` (\`id\`) on update no action on delete no action;`);
    this.addSql(`alter table \`peer_assignment\` add constraint \`peer_assignment_peer_id_foreign\` foreign key (\`peer_id\`) references \`student\` (\`id\`) on update no action on delete no action;`);

    this.addSql(`alter table \`comment_revision\` add constraint \`comment_revision_school_id_foreign\` foreign key (\`school_id\`) references \`unit\` (\`id\`) on update no action on delete no action;`);
    this.addSql(`alter table \`comment_revision\` add constraint \`comment_revision_submission_id_foreign\` foreign key (\`submission_id\`) references \`evaluation_submission\` (\`id\`) on update no action on delete no action;`);
    this.addSql(`alter table \`comment_revision\` add constraint \`comment_revision_author_id_foreign\` foreign key (\`author_id\`) references \`person\` (\`id\`) on update no action on delete no action;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table \`evaluation_submission\` drop foreign key \`evaluation_submission_round_id_foreign\`;`);
    this.addSql(`alter table \`peer_assignment\` drop foreign key \`peer_assignment_round_id_foreign\`;`);
    this.addSql(`alter table \`comment_revision\` drop foreign key \`comment_revision_submission_id_foreign\`;`);

    this.addSql(`drop table if exists \`evaluation_round\`;`);
    this.addSql(`drop table if exists \`evaluation_submission\`;`);
    this.addSql(`drop table if exists \`peer_assignment\`;`);
    this.addSql(`drop table if exists \`comment_revision\`;`);
  }

}
