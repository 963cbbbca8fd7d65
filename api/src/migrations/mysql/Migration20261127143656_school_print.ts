import { Migration } from '@mikro-orm/migrations';

export class Migration20261127143656_school_print extends Migration {

  override name = 'Migration20261127143656_school_print';

  override up(): void | Promise<void> {
    this.addSql(`alter table \`print_job\` modify \`class_id\` char(16) character set ascii collate ascii_bin null;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table \`print_job\` modify \`class_id\` char(16) character set ascii collate ascii_bin not null;`);
  }

}
