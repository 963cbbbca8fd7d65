import { useSearchParams } from 'react-router';

/** What is looked at, in the address. */
export interface GraduationChoice {
  schoolYear: number | null;
  classId: string | null;
  /** How far pupils have come that are listed; all when empty. */
  state: string;
  /** The pupil who is open. */
  openId: string | null;
}

/** The choice as it stands in the address, and how it is changed. */
export function useGraduationChoice() {
  const [params, setParams] = useSearchParams();
  const choice: GraduationChoice = {
    schoolYear: Number(params.get('year')) || null,
    ...{ classId: params.get('class'), state: params.get('state') ?? '', openId: params.get('open') },
  };
  const choose = (changed: Record<string, string>) => {
    const next = new URLSearchParams(params);
    for (const [name, value] of Object.entries(changed)) {
      if (value === '') next.delete(name);
      else next.set(name, value);
    }
    setParams(next, { replace: true });
  };
  return { choice, choose };
}
