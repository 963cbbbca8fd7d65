import type { ModuleDefinition } from '../../kernel/module.js';
import { OrganisationResolver, UnitResolver } from './organisation.resolver.js';
import { Course, SchoolClass } from './school-class.entity.js';
import { TermCalendarResolver } from './term-calendar.resolver.js';
import { SchoolDay, Term } from './term.entity.js';
import { Unit } from './unit.entity.js';

export const organisationModule: ModuleDefinition = {
  name: 'organisation',
  entities: [Unit, Term, SchoolDay, SchoolClass, Course],
  resolvers: [OrganisationResolver, TermCalendarResolver, UnitResolver],
};
