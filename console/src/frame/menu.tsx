import { NavLink } from 'react-router';
import { pages } from '../pages';
import { useWorkplace } from '../session/workplace';
import { useKeptTerms } from './use-kept-terms';

/** The pages that the person has here. */
export function Menu() {
  const workplace = useWorkplace();
  const addressOf = useKeptTerms();
  const shown = pages.filter(({ menu, isFor }) => menu && (isFor?.(workplace) ?? true));
  return (
    <nav className="menu" aria-label="菜单">
      <ul>
        {shown.map((page) => (
          <li key={page.path}>
            <NavLink to={addressOf(page)} end={page.path === '/'} className="menu__entry">
              <span aria-hidden>{page.menu?.icon}</span>
              {page.title}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
