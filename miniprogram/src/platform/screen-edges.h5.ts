/** A browser page has no status bar and no capsule of its own. */
export function screenEdges(): { statusBar: number; bar: number; capsule: number } {
  return { statusBar: 0, bar: 60, capsule: 0 };
}
