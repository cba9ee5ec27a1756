import type { NavigationItem, PublicSiteSettings } from '@wellcite/shared/site';
import { retentionIn } from '../../enquiries/retention.ts';
import type { SiteSettings } from '../../payload-types.ts';
import { MissingValue } from '../../publishing/MissingValue.ts';
import { requiredId, requiredText, text } from '../../publishing/values.ts';

/** @throws {MissingValue} a menu item leads to no part of the site */
export function toPublicSiteSettings(doc: SiteSettings): PublicSiteSettings {
  return {
    id: 'site-settings',
    clinicName: requiredText(doc.clinicName),
    tagline: text(doc.tagline),
    telephone: text(doc.telephone),
    crisisLines: (doc.crisisLines ?? []).map((line) => ({
      name: requiredText(line.name),
      telephone: requiredText(line.telephone),
      action: requiredText(line.action),
      description: requiredText(line.description),
    })),
    navigation: (doc.navigation ?? []).map((item, index) => ({
      label: requiredText(item.label),
      target: target(item, index),
    })),
    disclosure: text(doc.disclosure),
    notice: text(doc.notice),
    enquiryRetentionDays: retentionIn(doc),
  };
}

function target(item: NonNullable<SiteSettings['navigation']>[number], index: number): NavigationItem['target'] {
  if (item.kind === 'page') return { kind: 'page', page: requiredId(item.page) };
  if (!item.section) throw new MissingValue(['navigation', index, 'target', 'section']);
  return { kind: 'section', section: item.section };
}
