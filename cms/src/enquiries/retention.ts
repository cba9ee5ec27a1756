import { enquiryRetention } from '@wellcite/shared/vocabulary';
import { type StoredSettings, storedSettings } from '../publishing/storedSettings.ts';

/** For how many days the clinic keeps an enquiry, as the settings say today. */
export async function retentionDays(req: Parameters<typeof storedSettings>[0]): Promise<number> {
  return retentionIn(await storedSettings(req));
}

/** `settings` null: nothing has been saved yet. */
export function retentionIn(settings: Partial<Pick<StoredSettings, 'enquiryRetentionDays'>> | null): number {
  return settings?.enquiryRetentionDays ?? enquiryRetention.usual;
}
