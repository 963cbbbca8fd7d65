import { Migration } from '@mikro-orm/migrations';

export class Migration20261128081801_import_sheets extends Migration {

  override name = 'Migration20261128081801_import_sheets';

  override up(): void | Promise<void> {
    this.addSql(`alter table \`roster_import\` add column \`corrections\` longtext character set utf8mb4 collate utf8mb4_bin null, add column \`sheets_sealed\` longtext character set utf8mb4 collate utf8mb4_bin null;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table \`roster_import\` drop column \`corrections\`, drop column \`sheets_sealed\`;`);
  }

}
