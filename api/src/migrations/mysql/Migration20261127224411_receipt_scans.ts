import { Migration } from '@mikro-orm/migrations';

export class Migration20261127224411_receipt_scans extends Migration {

  override name = 'Migration20261127224411_receipt_scans';

  override up(): void | Promise<void> {
    this.addSql(`alter table \`delivery_receipt\` add \`scans\` longtext character set utf8mb4 collate utf8mb4_bin null;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table \`delivery_receipt\` drop column \`scans\`;`);
  }

}
