import { useQuery } from '@tanstack/react-query';
import { printedQuery } from '../../features/printing/printing.queries';

/** What of a printing could not be printed, each with its reason. */
export function Refused({ id }: { id: string }) {
  const { data } = useQuery(printedQuery(id));
  return (
    <ul className="printing__refused">
      {data?.refused.map(({ name, message }) => (
        <li key={name}>
          {name}：{message}
        </li>
      ))}
    </ul>
  );
}
