import { Migration } from '@mikro-orm/migrations';

export class Migration20261127224410_receipt_scans extends Migration {

  override name = 'Migration20261127224410_receipt_scans';

  override up(): void | Promise<void> {
    this.addSql(`alter table \`delivery_receipt\` add column \`scans\` text null;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table \`delivery_receipt\` drop column \`scans\`;`);
  }

}
