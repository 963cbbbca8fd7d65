import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import type { MissingPart } from '../../features/growth-reports/class-reports.queries';
import { placeOf, type Place, type Whereabouts } from './places';

const FEW = 3;

interface MissingProps {
  name: string;
  parts: MissingPart[];
  where: Whereabouts;
}

/** What a booklet still lacks and who owes it; each opens its place. */
export function Missing({ name, parts, where }: MissingProps) {
  const [isWhole, setWhole] = useState(false);
  if (parts.length === 0) return <span className="quiet">都齐了</span>;
  const shown = isWhole ? parts : parts.slice(0, FEW);
  return (
    <ul className="booklets__missing">
      {shown.map((part) => (
        <li key={part.sectionId}>
          <span>
            {part.name}：{part.what}
            <span className="quiet">（{part.who}）</span>
          </span>
          <Way place={placeOf(part, where)} about={`${name}的${part.name}`} />
        </li>
      ))}
      {parts.length > FEW && (
        <li>
          <Button type="link" size="small" className="booklets__more" onClick={() => setWhole(!isWhole)}>
            {isWhole ? '收起' : `还有 ${parts.length - FEW} 项`}
          </Button>
        </li>
      )}
    </ul>
  );
}

function Way({ place, about }: { place: Place | null; about: string }) {
  if (!place) return null;
  const label = `${place.words}：${about}`;
  if (!place.isPhone)
    return (
      <Link to={place.to} aria-label={label}>
        {place.words}
      </Link>
    );
  return (
    <a href={place.to} target="_blank" rel="noreferrer" aria-label={`${label}，在手机页面`}>
      {place.words}
    </a>
  );
}
