import type { DemoAccount } from './demo-accounts.queries';

/** The demo world is played in the browser. */
export function DemoAccounts(_props: { goOnAt: string; onChoose: (account: DemoAccount) => void }) {
  return null;
}
