import type { EventArgs, EventSubscriber } from '@mikro-orm/core';

/**
 * Raises the version of every row that is updated. `version` (with school and state) is checked by the condition of
 * the UPDATE, which must hit one row; the application knows the new version without asking the database again.
 */
export class VersionSubscriber implements EventSubscriber {
  async beforeUpdate({ entity }: EventArgs<object>): Promise<void> {
    const row = entity as { version?: number };
    if (typeof row.version === 'number') row.version += 1;
  }
}
