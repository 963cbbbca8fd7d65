import { NavLink } from 'react-router';
import { pages } from '../pages';
import { useWorkplace } from '../session/workplace';

/** The pages that the person has here. */
export function Menu() {
  const workplace = useWorkplace();
  const shown = pages.filter(({ menu, isFor }) => menu && (isFor?.(workplace) ?? true));
  return (
    <nav className="menu" aria-label="菜单">
      <ul>
        {shown.map(({ path, title, menu }) => (
          <li key={path}>
            <NavLink to={path} end={path === '/'} className="menu__entry">
              <span aria-hidden>{menu?.icon}</span>
              {title}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
