import { Migration } from '@mikro-orm/migrations';

export class Migration20261128081800_import_sheets extends Migration {

  override name = 'Migration20261128081800_import_sheets';

  override up(): void | Promise<void> {
    this.addSql(`alter table \`roster_import\` add column \`corrections\` text null;`);
    this.addSql(`alter table \`roster_import\` add column \`sheets_sealed\` text null;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table \`roster_import\` drop column \`corrections\`;`);
    this.addSql(`alter table \`roster_import\` drop column \`sheets_sealed\`;`);
  }

}
