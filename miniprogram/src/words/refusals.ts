/** The words to show for anything that went wrong; our own refusals are already in Chinese. */
export function wordsOf(error: unknown): string {
  const message = error instanceof Error ? error.message : '';
  return /[\u4e00-\u9fff]/.test(message) ? message : '出了一点问题，请稍后再试。';
}
