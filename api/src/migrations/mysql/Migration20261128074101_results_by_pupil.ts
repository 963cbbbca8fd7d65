import { Migration } from '@mikro-orm/migrations';

export class Migration20261128074101_results_by_pupil extends Migration {

  override name = 'Migration20261128074101_results_by_pupil';

  override up(): void | Promise<void> {
    this.addSql(`alter table \`subject_result\` drop index \`subject_result_school_id_term_id_student_id_subject_unique\`, add unique \`subject_result_school_id_student_id_term_id_subject_unique\` (\`school_id\`, \`student_id\`, \`term_id\`, \`subject\`);`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table \`subject_result\` drop index \`subject_result_school_id_student_id_term_id_subject_unique\`, add unique \`subject_result_school_id_term_id_student_id_subject_unique\` (\`school_id\`, \`term_id\`, \`student_id\`, \`subject\`);`);
  }

}
