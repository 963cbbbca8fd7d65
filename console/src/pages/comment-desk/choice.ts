import { useSearchParams } from 'react-router';

/** What is looked at, in the address: the child, which children are listed, and whether several are begun together. */
export function useDeskChoice() {
  const [params, setParams] = useSearchParams();
  const choose = (changed: Record<string, string>) => {
    const next = new URLSearchParams(params);
    for (const [name, value] of Object.entries(changed)) {
      if (value === '') next.delete(name);
      else next.set(name, value);
    }
    setParams(next, { replace: true });
  };
  const choice = { childId: params.get('child'), onlyOpen: params.get('show') === 'open' };
  return { course: params.get('course'), ...choice, several: params.has('several'), choose };
}
