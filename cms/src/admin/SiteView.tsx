import { DefaultTemplate } from '@payloadcms/next/templates';
import { Gutter, SetStepNav, type StepNavItem } from '@payloadcms/ui';
import type { AdminViewServerProps } from 'payload';
import type { ReactNode } from 'react';

/** A view of the whole site, within the admin's own frame. */
export function SiteView(props: {
  /** As Payload hands them to the view. */
  view: AdminViewServerProps;
  /** The way to it, itself last. */
  steps: StepNavItem[];
  className: string;
  children: ReactNode;
}) {
  const { view, steps, className, children } = props;
  const { initPageResult, params, searchParams } = view;
  const { req, permissions, visibleEntities, locale } = initPageResult;
  return (
    <DefaultTemplate
      i18n={req.i18n}
      params={params ?? {}}
      payload={req.payload}
      permissions={permissions}
      req={req}
      searchParams={searchParams ?? {}}
      {...(req.user && { user: req.user })}
      visibleEntities={visibleEntities}
      {...(locale && { locale })}
    >
      <SetStepNav nav={steps} />
      <Gutter className={className}>{children}</Gutter>
    </DefaultTemplate>
  );
}
