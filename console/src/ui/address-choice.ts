import { useSearchParams } from 'react-router';

/** The choice of rows as it stands in the address; who turns to others begins at their first page. */
export function useAddressChoice() {
  const [params, setParams] = useSearchParams();
  const choose = (name: string, value: string) => {
    const next = new URLSearchParams(params);
    next.delete('after');
    if (value === '') next.delete(name);
    else next.set(name, value);
    setParams(next, { replace: true });
  };
  return { params, choose };
}
