import { Migration } from '@mikro-orm/migrations';

export class Migration20261126142540_evaluations extends Migration {

  override name = 'Migration20261126142540_evaluations';

  override up(): void | Promise<void> {
    this.addSql(`create table \`evaluation_round\` (\`id\` text not null primary key, \`version\` integer not null, \`school_id\` text not null, \`class_id\` text not null, \`term_id\` text not null, \`scheme_version_id\` text not null, \`form\` text not null, \`rater\` text not null, \`phase\` text not null, \`number\` integer not null, \`course\` text not null, \`state\` text not null, \`opens_on\` text not null, \`due_on\` text not null, \`started_by\` text not null, \`started_at\` text not null, \`closed_at\` text null, \`published_at\` text null, \`seed\` text not null, constraint \`evaluation_round_school_id_foreign\` foreign key (\`school_id\`) references \`unit\` (\`id\`) on update no action on delete no action, constraint \`evaluation_round_class_id_foreign\` foreign key (\`class_id\`) references \`school_class\` (\`id\`) on update no action on delete no action, constraint \`evaluation_round_term_id_foreign\` foreign key (\`term_id\`) references \`term\` (\`id\`) on update no action on delete no action, constraint \`evaluation_round_scheme_version_id_foreign\` foreign key (\`scheme_version_id\`) references \`scheme_version\` (\`id\`) on update no action on delete no action, constraint \`evaluation_round_started_by_foreign\` foreign key (\`started_by\`) references \`person\` (\`id\`) on update no action on delete no action);`);
    this.addSql(`create index \`evaluation_round_school_id_index\` on \`evaluation_round\` (\`school_id\`);`);
    this.addSql(`create index \`evaluation_round_class_id_index\` on \`evaluation_round\` (\`class_id\`);`);
    this.addSql(`create index \`evaluation_round_term_id_index\` on \`evaluation_round\` (\`term_id\`);`);
    this.addSql(`create index \`evaluation_round_scheme_version_id_index\` on \`evaluation_round\` (\`scheme_version_id\`);`);
    this.addSql(`create index \`evaluation_round_started_by_index\` on \`evaluation_round\` (\`started_by\`);`);
    this.addSql(`create unique index \`evaluation_round_school_id_class_id_term_id_form_number_unique\` on \`evaluation_round\` (\`school_id\`, \`class_id\`, \`term_id\`, \`form\`, \`number\`);`);

    this.addSql(`create table \`evaluation_submission\` (\`id\` text not null primary key, \`version\` integer not null, \`school_id\` text not null, \`round_id\` text not null, \`student_id\` text not null, \`peer_id\` text not null, \`course\` text not null, \`state\` text not null, \`answers\` text not null, \`comment\` text not null, \`draft\` text null, \`author_id\` text not null, \`entered_as\` text not null, \`saved_at\` text not null, \`submitted_at\` text null, constraint \`evaluation_submission_school_id_foreign\` foreign key (\`school_id\`) references \`unit\` (\`id\`) on update no action on delete no action, constraint \`evaluation_submission_round_id_foreign\` foreign key (\`round_id\`) references \`evaluation_round\` (\`id\`) on update no action on delete no action, constraint \`evaluation_submission_student_id_foreign\` foreign key (\`student_id\`) references \`student\` (\`id\`) on update no action on delete no action, constraint \`evaluation_submission_author_id_foreign\` foreign key (\`author_id\`) references \`person\` (\`id\`) on update no action on delete no action);`);
    this.addSql(`create index \`evaluation_submission_school_id_index\` on \`evaluation_submission\` (\`school_id\`);`);
    this.addSql(`create index \`evaluation_submission_round_id_index\` on \`evaluation_submission\` (\`round_id\`);`);
    this.addSql(`create index \`evaluation_submission_student_id_index\` on \`evaluation_submission\` (\`student_id\`);`);
    this.addSql(`create index \`evaluation_submission_author_id_index\` on \`evaluation_submission\` (\`author_id\`);`);
    this.addSql(`create index \`evaluation_submission_school_id_student_id_round_id_index\` on \`evaluation_submission\` (\`school_id\`, \`student_id\`, \`round_id\`);`);
    this.addSql(`create unique index \`evaluation_submission_school_id_round_id_student_id_peer_id_course_unique\` on \`evaluation_submission\` (\`school_id\`, \`round_id\`, \`student_id\`, \`peer_id\`, \`course\`);`);

    this.addSql(`create table \`peer_assignment\` (\`id\` text not null primary key, \`school_id\` text not null, \`round_id\` text not null, \`student_id\` text not null, \`peer_id\` text not null, constraint \`peer_assignment_school_id_foreign\` foreign key (\`school_id\`) references \`unit\` (\`id\`) on update no action on delete no action, constraint \`peer_assignment_round_id_foreign\` foreign key (\`round_id\`) references \`evaluation_round\` (\`id\`) on update no action on delete no action, constraint \`peer_assignment_student_id_foreign\` foreign key (\`student_id\`) references \`student\` (\`id\`) on update no action on delete no action, constraint \`peer_assignment_peer_id_foreign\` foreign key (\`peer_id\`) references \`student\` (\`id\`) on update no action on delete no action);`);
    this.addSql(`create index \`peer_assignment_school_id_index\` on \`peer_assignment\` (\`school_id\`);`);
    this.addSql(`create index \`peer_assignment_round_id_index\` on \`peer_assignment\` (\`round_id\`);`);
    this.addSql(`create index \`peer_assignment_student_id_index\` on \`peer_assignment\` (\`student_id\`);`);
    this.addSql(`create index \`peer_assignment_peer_id_index\` on \`peer_assignment\` (\`peer_id\`);`);
    this.addSql(`create index \`peer_assignment_school_id_peer_id_index\` on \`peer_assignment\` (\`school_id\`, \`peer_id\`);`);
    this.addSql(`create unique index \`peer_assignment_school_id_round_id_student_id_peer_id_unique\` on \`peer_assignment\` (\`school_id\`, \`round_id\`, \`student_id\`, \`peer_id\`);`);

    this.addSql(`create table \`comment_revision\` (\`id\` text not null primary key, \`school_id\` text not null, \`submission_id\` text not null, \`number\` integer not null, \`answers\` text not null, \`comment\` text not null, \`author_id\` text not null, \`entered_as\` text not null, \`at\` text not null, constraint \`comment_revision_school_id_foreign\` foreign key (\`school_id\`) references \`unit\` (\`id\`) on update no action on delete no action, constraint \`comment_revision_submission_id_foreign\` foreign key (\`submission_id\`) references \`evaluation_submission\` (\`id\`) on update no action on delete no action, constraint \`comment_revision_author_id_foreign\` foreign key (\`author_id\`) references \`person\` (\`id\`) on update no action on delete no action);`);
    this.addSql(`create index \`comment_revision_school_id_index\` on \`comment_revision\` (\`school_id\`);`);
    this.addSql(`create index \`comment_revision_submission_id_index\` on \`comment_revision\` (\`submission_id\`);`);
    this.addSql(`create index \`comment_revision_author_id_index\` on \`comment_revision\` (\`author_id\`);`);
    this.addSql(`create unique index \`comment_revision_school_id_submission_id_number_unique\` on \`comment_revision\` (\`school_id\`, \`submission_id\`, \`number\`);`);
  }

  override down(): void | Promise<void> {

    this.addSql(`drop table if exists \`evaluation_round\`;`);
    this.addSql(`drop table if exists \`evaluation_submission\`;`);
    this.addSql(`drop table if exists \`peer_assignment\`;`);
    this.addSql(`drop table if exists \`comment_revision\`;`);
  }

}
