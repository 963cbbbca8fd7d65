import { useState } from 'react';
import { queryClient } from '../../graphql/query-client';

/** A dialog beside a person; the list of people is asked for again only once it is closed, as its rows hold it. */
export function useAccountDialog() {
  const [isOpen, setOpen] = useState(false);
  const close = () => {
    setOpen(false);
    void queryClient.invalidateQueries({ queryKey: ['school-people'] });
  };
  return { isOpen, open: () => setOpen(true), close };
}
