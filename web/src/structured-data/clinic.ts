import type { PublicSiteSettings } from '@wellcite/shared/site';
import type { IdReference, MedicalClinicLeaf, WebSiteLeaf } from 'schema-dts';
import { homePath } from '../components/site/crumbs.ts';
import { clinicId, webSiteId } from './ids.ts';

/** `offers` is a therapy that the page says is to be had here. */
export function medicalClinic(input: {
  siteUrl: string;
  settings: PublicSiteSettings;
  offers?: IdReference | undefined;
}): MedicalClinicLeaf {
  const { siteUrl, settings, offers } = input;
  return {
    '@type': 'MedicalClinic',
    '@id': clinicId(siteUrl),
    name: settings.clinicName,
    url: siteUrl + homePath,
    ...(settings.tagline !== null && { slogan: settings.tagline }),
    ...(settings.telephone !== null && { telephone: settings.telephone }),
    ...(offers && { availableService: offers }),
  };
}

export function webSite({ siteUrl, settings }: { siteUrl: string; settings: PublicSiteSettings }): WebSiteLeaf {
  return {
    '@type': 'WebSite',
    '@id': webSiteId(siteUrl),
    name: settings.clinicName,
    url: siteUrl + homePath,
    publisher: { '@id': clinicId(siteUrl) },
  };
}
